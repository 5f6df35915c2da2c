import { library } from '../../templates/library'
import type { OpenedSource, OwnFile, Source } from '../files/open-source'
import { sayChanges } from '../files/say-changes'
import { sayCounts } from '../files/say-counts'
import type { Place, Remark } from '../recognise/recognised'
import type { Draft } from '../report/draft'
import { explainProblem } from '../report/figure-problem'
import { type Report, readReport } from '../report/report'
import { nameOf } from '../template/form'
import { nameInAnyForm } from '../template/library'
import { exitCodes, type ReadCommand } from './command'
import { type Content, contentOfRecognised, contentOfReport } from './content'
import { printJson, printLines, sayUnreadable } from './output'
import { openAnyFile } from './read-file'

interface Message {
  readonly level: 'error' | 'warning' | 'note'
  readonly code: string
  readonly text: string
  readonly where: string
}

interface Told {
  readonly content: Content
  readonly messages: readonly Message[]
}

/** `nianbao read`: what the file says, figure by figure. */
export async function runRead({ file, json }: ReadCommand): Promise<number> {
  const opened = await openAnyFile(file)
  if (!opened.ok) return sayUnreadable(file, opened.message, json)
  const { content, messages } = tell(opened)
  if (json) printJson({ source: file, ...content, messages })
  else printLines([...inWords(content), ...messages.map(({ text }) => text)])
  return exitCodes.good
}

/** Of a Word file of ours, what is visible; the draft inside is said where it differs. */
function tell({ own, source }: Extract<OpenedSource, { ok: true }>): Told {
  if (own && (!own.isDocument || !source)) return tellDraft(own)
  if (!source) throw new Error('neither a draft nor a report was opened')
  return {
    content: contentOfRecognised(source.report),
    messages: [...messagesOf(source), ...(own ? changesByHand(own, '这里读的是看得见的内容') : [])],
  }
}

function tellDraft(own: OwnFile): Told {
  const report = readReport(own.draft, own.form)
  return {
    content: contentOfReport(report),
    messages: [
      ...unreadableFigures(report),
      ...figuresSetAside(own.draft),
      ...changesByHand(own, '这里读的是导出时的内容'),
    ],
  }
}

function messagesOf({ messages, report }: Source): Message[] {
  return [
    ...messages.map(({ level, text }) => ({ level, code: 'reading', text, where: '' })),
    ...report.remarks.map((remark) => ({
      level: remark.level,
      code: remark.code,
      text: remark.text,
      where: whereOf(remark),
    })),
  ]
}

/** The figure that a remark is about, or else the place in the source: block, row and cell from 0. */
function whereOf({ address, place }: Remark): string {
  if (address !== undefined) return address
  return place ? `source/${partsOf(place).join('/')}` : ''
}

function partsOf({ block, row, cell }: Place): number[] {
  return [block, row, cell].filter((part) => part !== undefined)
}

function unreadableFigures(report: Report): Message[] {
  return [...report.form.cells.values()].flatMap((cell) => {
    const figure = report.figures.get(cell.address)
    if (figure?.type !== 'unreadable') return []
    const text = `“${nameOf(cell)}”：${explainProblem(figure.problem, figure.text, cell.kind)}`
    return [{ level: 'error', code: 'unreadable-figure', text, where: cell.address } as const]
  })
}

function figuresSetAside({ setAside }: Draft): Message[] {
  return Object.entries(setAside).map(([where, text]) => ({
    level: 'note',
    code: 'figure-set-aside',
    text: `按别的格式填写的“${nameInAnyForm(library, where)}”${text}存在草稿里，本年度格式不填报这一格。`,
    where,
  }))
}

function changesByHand(own: OwnFile, what: string): Message[] {
  return sayChanges(own).map((text) => ({
    level: 'warning',
    code: 'changed-by-hand',
    text: `${text}（${what}）`,
    where: '',
  }))
}

function inWords({ title, counts, tables, sections }: Content): string[] {
  return [
    title,
    sayCounts(counts),
    ...tables.flatMap(({ rows }) =>
      rows.map(({ label, values }) => [label, ...values.map((value) => value ?? '空')].join('\t')),
    ),
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ]
}
