import type { Help } from '../src/template/template'

const upheld: Help = { text: '结果是维持本机关原来的处理的。' }
const corrected: Help = { text: '结果是改变本机关原来的处理的，例如撤销、确认违法、责令重新处理。' }
const other: Help = { text: '既不是维持也不是纠正的结果，例如撤回、终止。' }
const pending: Help = { text: '到12月31日还没有结果的。' }
const total: Help = { text: '左边四列之和，由程序自动合计。' }

/** What the columns of table four count; our own wording. */
export const casesHelp: Readonly<Record<string, Help>> = {
  reconsideration: {
    text: '因政府信息公开工作，本机关被申请行政复议的案件。',
    basis: '《条例》第五十条第（三）项',
  },
  litigation: {
    text: '因政府信息公开工作，本机关被提起行政诉讼的案件。',
    basis: '《条例》第五十条第（三）项',
  },
  'direct-litigation': {
    text: '没有经过复议、直接向法院起诉的。不予公开的，按现行规定要先复议，这几列应当很少。',
    basis: '《行政复议法》第二十三条',
  },
  'litigation-after-reconsideration': { text: '经过行政复议以后又起诉的。' },
  ...Object.fromEntries(
    ['reconsideration', 'direct', 'after'].flatMap((group) => [
      [`${group}-upheld`, upheld],
      [`${group}-corrected`, corrected],
      [`${group}-other`, other],
      [`${group}-pending`, pending],
      [`${group}-total`, total],
    ]),
  ),
}
