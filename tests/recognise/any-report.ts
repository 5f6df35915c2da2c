import * as fc from 'fast-check'
import { createDraft, type Draft } from '../../src/report/draft'
import { defaultSettings, type Settings } from '../../src/report/settings'
import type { Cell, Form } from '../../src/template/form'
import { formForYear } from '../template/every-form'

const places = ['东林市', '青河县', '安平区', '玉泉街道', '云岭镇', '临江省']
const offices = [
  '统计局',
  '人民政府',
  '交通运输局',
  '文化和旅游局',
  '住房和城乡建设局',
  '政务服务数据管理局',
]
const clauses = [
  '全年主动公开信息126条',
  '收到申请 3 件',
  '答复率为100%',
  '修订了“一件事”办理指南（试行）',
  '对A类、B类信息分别管理',
  '召开会议2次，培训45人次',
  '及时回应了群众关切',
  '没有发生失密、泄密问题',
]
const subHeadings = ['（一）主动公开情况', '（二）依申请公开', '1.健全制度', '2.加强培训']

const sentence = fc
  .array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 6 })
  .map((parts) => `${parts.join('，')}。`)
const lines = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, fc.constantFrom(...subHeadings)), {
    maxLength: 5,
  })
  .map((paragraphs) => [...paragraphs, `${clauses[6]}。`].join('\n'))

const settings: fc.Arbitrary<Settings> = fc.record({
  ...Object.fromEntries(
    Object.entries(defaultSettings).map(([key, value]) => [key, fc.constant(value)]),
  ),
  approvalSheet: fc.constantFrom('none', 'first', 'last'),
  attachmentPages: fc.boolean(),
  carriesDraft: fc.constant(true),
  feeStatement: fc.constant('none'),
}) as fc.Arbitrary<Settings>

/** A draft as agencies write them, on the form of its year, with any figures and some of them missing. */
export const anyReportDraft: fc.Arbitrary<Draft> = fc
  .record({ year: fc.integer({ min: 2019, max: 2026 }), isJilin: fc.boolean() })
  .chain(({ year, isJilin }) => {
    const overlays = isJilin && year < 2021 ? ['jilin'] : []
    const form = formForYear(year, overlays)
    return fc
      .record({
        agency: fc
          .tuple(fc.constantFrom(...places), fc.constantFrom(...offices))
          .map(([place, office]) => place + office),
        preamble: fc.option(lines, { nil: '' }),
        contact: fc.constantFrom('', '东林市中山路1号，邮编123456，电话0123-4567890'),
        attachments: fc.constantFrom('', '政府信息公开数据表', '数据表\n2024年典型案例'),
        day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
        isSigned: fc.boolean(),
        narratives: fc.tuple(lines, fc.constant(''), lines, fc.constant(''), lines, lines),
        cells: fc.tuple(...[...form.cells.values()].map(anyFigure)),
        settings,
      })
      .map((parts) => draftOf(form, year, overlays, parts))
  })

interface Parts {
  agency: string
  preamble: string
  contact: string
  attachments: string
  day: number | undefined
  isSigned: boolean
  narratives: readonly string[]
  cells: readonly string[]
  settings: Settings
}

function draftOf(form: Form, year: number, overlays: readonly string[], parts: Parts): Draft {
  const { agency, preamble, contact, attachments, day, isSigned, narratives, cells } = parts
  const draft = createDraft('any', year, form.template.id)
  return {
    ...draft,
    overlays,
    settings: parts.settings,
    basics: {
      ...draft.basics,
      agency,
      preamble,
      contact,
      attachments,
      signature: isSigned ? agency : '',
      date: day === undefined ? '' : `${year + 1}年1月${day}日`,
    },
    narratives: Object.fromEntries(
      form.template.sections.map(({ id }, index) => [id, narratives[index] ?? '']),
    ),
    cells: Object.fromEntries(
      [...form.cells.keys()].map((address, at) => [address, cells[at] ?? '']),
    ),
  }
}

/** Mostly small figures, some large ones, some blank; totals are computed, stated or wrong. */
function anyFigure({ kind, parts }: Cell): fc.Arbitrary<string> {
  const count = fc.oneof(
    fc.constant('0'),
    fc.integer({ min: 0, max: 120 }).map(String),
    fc.integer({ min: 0, max: 99_999_999 }).map(String),
  )
  const blank = fc.constant('')
  if (kind.type === 'signed-count') {
    return fc.oneof(count, blank, fc.constant('-3'), fc.constant('+12'))
  }
  if (kind.type === 'amount') return fc.oneof(count, blank, fc.constant('12345.678901'))
  return fc.oneof({ weight: 6, arbitrary: count }, { weight: parts ? 6 : 1, arbitrary: blank })
}
