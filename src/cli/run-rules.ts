import { guide } from '../../templates/guide'
import { library } from '../../templates/library'
import { sayBasis } from '../check/finding'
import { rulesInWords } from '../check/rules-in-words'
import { levelNames } from '../template/level-names'
import { firstReportYear, templateForYear } from '../template/library'
import type { Template } from '../template/template'
import { exitCodes, type RulesCommand, UsageError } from './command'
import { printJson, printLines } from './output'

/** `nianbao rules`: what is checked, format by format, or for one report year. */
export function runRules({ year, json }: RulesCommand): number {
  const formats = templatesFor(year).map((template) => ({
    template: template.id,
    name: template.name,
    notice: template.notice,
    rules: rulesInWords(template, guide, year),
  }))
  if (json) printJson({ year: year ?? null, formats })
  else {
    const blocks = formats.map(({ name, notice, rules }) => [
      `${name}（${notice}），共 ${rules.length} 条`,
      ...rules.map(
        (rule) => `[${levelNames[rule.level]}] ${rule.id}：${rule.text}（${sayBasis(rule)}）`,
      ),
    ])
    printLines(blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])))
  }
  return exitCodes.good
}

function templatesFor(year: number | undefined): readonly Template[] {
  if (year === undefined) return library.templates
  const template = templateForYear(library, year)
  if (!template) {
    throw new UsageError(`没有 ${year} 年的格式，最早的是 ${firstReportYear(library)} 年。`)
  }
  return [template]
}
