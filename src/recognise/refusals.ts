import type { Section } from '../template/template'
import type { ChosenTable } from './choose-format'
import { type FoundHeading, findHeadings } from './headings'
import { quoted } from './remarks'
import type { SourceText } from './source'
import type { FoundTitle } from './title'
import { visible } from './words'

interface Findings {
  readonly texts: readonly SourceText[]
  readonly title: FoundTitle | undefined
  readonly headings: readonly FoundHeading[]
  readonly tables: readonly ChosenTable[]
  readonly sections: readonly Section[]
}

const fewestHeadings = 3
const otherKinds =
  /(?:部门决算|决算公开|部门预算|预算公开|工作总结|工作要点|工作方案|法治政府建设|建议提案|政府工作报告)/

/** Why a document is not read as a report; undefined where it is one. */
export function explainForeign(findings: Findings): string | undefined {
  const { texts, title, headings, tables } = findings
  if (!texts.some(({ text }) => visible(text) !== '') && tables.length === 0) {
    return '文件里没有文字。如果内容是扫描的图片，请用 WPS 或 Word 转成文字后再试。'
  }
  if (isTwoReports(findings)) {
    return '这个文件里好像有两份年报，没有读取。请把它们分成两个文件，每次读一份。'
  }
  if (tables.length > 0 || headings.length >= fewestHeadings) return undefined
  if (title && headings.length > 0) return undefined
  const other = texts.slice(0, 20).find(({ text }) => otherKinds.test(text))
  return other
    ? `这好像是别的文件（${quoted(other.text)}），不是政府信息公开工作年度报告。请核对选择的文件。`
    : '没有认出政府信息公开工作年度报告：没有找到六个部分的标题，也没有找到三张表。请核对选择的文件。'
}

/** All the headings are there once more, behind the first ones. */
function isTwoReports({ texts, headings, sections }: Findings): boolean {
  const last = headings[headings.length - 1]
  if (!last || headings.length < fewestHeadings) return false
  const rest = texts.slice(texts.indexOf(last.item) + 1)
  return findHeadings(rest, sections).length >= Math.max(fewestHeadings, headings.length - 1)
}
