import { readFigure } from '../../report/figure'
import { computeTotals } from '../../report/totals'
import { cellAt, type Form } from '../../template/form'

type Texts = Readonly<Record<string, string>>

/** What a paste does to one cell. */
export interface PlannedChange {
  readonly address: string
  readonly before: string
  readonly after: string
}

/** What a paste would do, before it does it. */
export interface PastePlan {
  /** Every cell that the paste speaks of, whether its text changes or not. */
  readonly changes: readonly PlannedChange[]
  /** What stood on the clipboard and has no cell here. */
  readonly unplaced: readonly string[]
  /** What the clerk has to know of how it was read. */
  readonly remarks: readonly string[]
  /** One sentence for when it is done. */
  readonly summary: string
}

export interface PasteTexts extends Omit<PastePlan, 'changes' | 'summary'> {
  /** By address, as they stood on the clipboard. */
  readonly texts: Texts
  /** How it was pasted, without a full stop. */
  readonly manner: string
}

/** Totals that agree with what they sum up stay computed; others are kept as they were pasted. */
export function planOf(form: Form, now: Texts, pasted: PasteTexts): PastePlan {
  const { texts, manner, ...rest } = pasted
  const settled = withoutAgreeingTotals(form, now, texts)
  const changes = Object.entries(settled).map(([address, after]) => ({
    address,
    before: now[address] ?? '',
    after,
  }))
  const count = changes.filter(isChanging).length
  return {
    ...rest,
    changes,
    summary: `${manner}，${count > 0 ? `改了 ${count} 格` : '没有一格改变'}。`,
  }
}

export function isChanging({ before, after }: PlannedChange): boolean {
  return before !== after
}

export function isOverwriting({ before, after }: PlannedChange): boolean {
  return before.trim() !== '' && before.trim() !== after.trim()
}

export function isUnreadable(form: Form, { address, after }: PlannedChange): boolean {
  return readFigure(after, cellAt(form, address).kind).type === 'unreadable'
}

/** True where the clerk has to see first what would happen. */
export function needsAsking(form: Form, plan: PastePlan): boolean {
  return (
    plan.unplaced.length > 0 ||
    plan.remarks.length > 0 ||
    plan.changes.some((change) => isOverwriting(change) || isUnreadable(form, change))
  )
}

/** Of the totals among the texts, how many say another sum than the cells do. */
export function disagreeingTotals(form: Form, now: Texts, texts: Texts): number {
  const settled = withoutAgreeingTotals(form, now, texts)
  return Object.entries(settled).filter(
    ([address, text]) => text !== '' && cellAt(form, address).parts,
  ).length
}

function withoutAgreeingTotals(form: Form, now: Texts, texts: Texts): Texts {
  const cells = { ...now, ...texts }
  const figures = new Map(
    [...form.cells.values()].map(({ address, kind }) => [
      address,
      readFigure(cells[address] ?? '', kind),
    ]),
  )
  const computed = computeTotals(form, figures)
  return Object.fromEntries(
    Object.entries(texts).map(([address, text]) => {
      const figure = figures.get(address)
      const agrees = figure?.type === 'number' && computed.get(address) === figure.value
      return [address, agrees ? '' : text]
    }),
  )
}
