import { createDraft, type Draft, noBasics } from '../../src/report/draft'
import type { Form } from '../../src/template/form'
import { formOf } from '../../src/template/library'
import { library } from '../../templates/library'

export const agency = '云岭县自然资源局'
export const sentence = '全年通过政府网站公开各类信息，及时回应群众关切，做到应公开尽公开。'

/** The same sentence again and again, and one that speaks of all that the section has to cover. */
export const overview = `${sentence.repeat(11)}主动公开、依申请公开、政府信息管理、平台建设、监督保障均平稳有序。`

/** A report with nothing left open; a plain figure that `cells` does not give is 0. */
export function wholeDraft(year: number, cells: Readonly<Record<string, string>> = {}): Draft {
  const template = library.templates.find(
    ({ reportYears: { from, to = year } }) => from <= year && year <= to,
  )
  const form = template && formOf(library, { template: template.id, overlays: [], year })
  if (!form) throw new Error(`no form for ${year}`)
  return {
    ...createDraft('whole', year, form.template.id),
    basics: { ...noBasics, agency, signature: agency, date: `${year + 1}年1月9日` },
    narratives: { overview, problems: `${sentence}下一步改进。`, others: '未收取信息处理费。' },
    cells: { ...zeros(form), ...cells },
  }
}

/** As the file dialog hands it over. */
export function draftFile(draft: Draft) {
  return {
    name: '草稿.nianbao.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(draft)),
  }
}

function zeros(form: Form): Record<string, string> {
  const plain = [...form.cells.values()].filter(({ parts }) => parts === undefined)
  return Object.fromEntries(plain.map(({ address }) => [address, '0']))
}
