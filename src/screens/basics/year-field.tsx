import { useState } from 'react'
import { carryInto } from '../../report/carry'
import { changeYear, type YearChange } from '../../report/change-year'
import type { Draft } from '../../report/draft'
import { overlaysFor, templateForYear } from '../../template/library'
import { fillYear } from '../../template/placeholders'
import type { Overlay } from '../../template/template'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { reportYears } from '../report-years'
import { useServices } from '../services'
import { useReport, useSession } from '../session/session'

type Refusal = Extract<YearChange, { type: 'refused' }>

/** The report year, which chooses the official format. */
export function YearField() {
  const { library, today } = useServices()
  const { form, current, replace } = useSession()
  const year = useReport((report) => report.year)
  const [refusal, setRefusal] = useState<Refusal | undefined>()
  const years = [...new Set([year, ...reportYears(library, today())])].sort((a, b) => b - a)

  const carryTo = (next: number) => (now: Draft) => {
    const change = changeYear(now, form, next, library)
    if (change.type === 'unknown-year') return now
    return change.type === 'done' ? change.draft : change.carried
  }
  const choose = (next: number) => {
    const change = changeYear(current(), form, next, library)
    if (change.type === 'done') replace(carryTo(next))
    if (change.type === 'refused') setRefusal(change)
  }

  return (
    <>
      <Field
        label="报告年度"
        hint={`使用${form.template.name}（${form.template.notice}）。格式由报告年度决定。`}
      >
        {(control) => (
          <select
            {...control}
            name="basics.year"
            value={year}
            onChange={(event) => choose(Number(event.target.value))}
          >
            {years.map((option) => (
              <option key={option} value={option}>
                {option} 年
              </option>
            ))}
          </select>
        )}
      </Field>
      {refusal && (
        <RefusedYear
          refusal={refusal}
          onAgree={() => replace(carryTo(refusal.carried.year))}
          onCancel={() => setRefusal(undefined)}
        />
      )}
      <OtherFormat year={year} onExchange={() => replace(carryTo(year))} />
      <OverlayFields />
    </>
  )
}

interface OtherFormatProps {
  readonly year: number
  readonly onExchange: () => void
}

/** A report can be on another format than its year asks for, as it was found in a file. */
function OtherFormat({ year, onExchange }: OtherFormatProps) {
  const { library } = useServices()
  const { form } = useSession()
  const wanted = templateForYear(library, year)
  if (!wanted || wanted.id === form.template.id) return null
  return (
    <Banner tone="warning" title={`这份报告的表格是${form.template.name}`}>
      <p>
        {year} 年度的报告应当使用{wanted.name}（{wanted.notice}
        ）。换用以后，两种格式都有的数字照旧，其余的存在草稿里，不会印出来。
      </p>
      <Button onClick={onExchange}>换用{wanted.name}</Button>
    </Banner>
  )
}

interface RefusedYearProps {
  readonly refusal: Refusal
  readonly onAgree: () => void
  readonly onCancel: () => void
}

function RefusedYear({ refusal, onAgree, onCancel }: RefusedYearProps) {
  return (
    <Banner tone="warning" title="报告年度没有改动" live>
      <p>{refusal.message}</p>
      <p>新格式不再填报：{refusal.noLongerAsked.join('；')}。</p>
      <p>新格式另外要求：{refusal.newlyAsked.join('；')}。</p>
      <p>
        换用新格式后，其他内容照旧；不再填报的数字不会印出来，但仍存在草稿里，改回原年度就会恢复。
      </p>
      <Button onClick={onAgree}>换用 {refusal.carried.year} 年的格式</Button>{' '}
      <Button onClick={onCancel}>保持原年度</Button>
    </Banner>
  )
}

/** Regional rows that can be added to the form, where there are any. */
function OverlayFields() {
  const { library } = useServices()
  const { form } = useSession()
  return overlaysFor(library, form.template).map((overlay) => (
    <OverlayField key={overlay.id} overlay={overlay} />
  ))
}

function OverlayField({ overlay: { id, name, lines } }: { readonly overlay: Overlay }) {
  const { library } = useServices()
  const { current, replace } = useSession()
  const { year, template, overlays } = current()
  // The form is exchanged only after all is saved; the box shows at once what was chosen.
  const [isOn, setOn] = useState(overlays.includes(id))
  const toggle = () => {
    const others = overlays.filter((other) => other !== id)
    const chosen = isOn ? others : [...others, id]
    setOn(!isOn)
    replace((now) => carryInto(now, { year, template, overlays: chosen }, library)?.draft ?? now)
  }
  return (
    <label className="overlay">
      <input type="checkbox" checked={isOn} onChange={toggle} />
      加印{name}（{lines.map(({ line }) => `“${fillYear(line.label, year)}”`)}）
    </label>
  )
}
