import { lazy, type ReactNode, useState } from 'react'
import { standardTitle } from '../../report/report'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { AfterChecks } from '../session/after-checks'
import { useFocusOnceShown } from '../session/focus-request'
import { SampleNotice } from '../session/sample-notice'
import { useReport, useSession } from '../session/session'
import { DayField, LineField, TextField, useMessageAt } from './basics-fields'
import { DeadlineNote } from './deadline-note'
import { OwnDemands } from './own-demands'
import { YearField } from './year-field'
import './basics.css'

const LastYearSummary = lazy(async () => ({
  default: (await import('./last-year-summary')).LastYearSummary,
}))

export function BasicsScreen() {
  const { current } = useSession()
  if (!current().lastYear) return <Fields />
  // What it says is counted by the checks, and stands above the fields.
  return (
    <AfterChecks>
      <Fields summary={<LastYearSummary />} />
    </AfterChecks>
  )
}

function Fields({ summary }: { readonly summary?: ReactNode }) {
  const { form } = useSession()
  useFocusOnceShown()
  const year = useReport((report) => report.year)
  return (
    <>
      <h1>基本信息</h1>
      <p className="lead">
        统计期限：{year} 年 1 月 1 日至 12 月 31 日。县级以上人民政府部门应当在 {year + 1} 年 1 月
        31 日前提交并向社会公布，县级以上地方人民政府的报告应当在 3 月 31
        日前公布（《条例》第四十九条）；当地另有更早期限的，以当地通知为准。
      </p>
      <DeadlineNote />
      <SampleNotice />
      {summary}
      <YearField />
      <AgencyField />
      <TitleField />
      <TextField
        name="preamble"
        label="正文前的说明（可不填）"
        hint={`印在第一部分之前，例如编制依据（《中华人民共和国政府信息公开条例》、${form.template.notice}）和统计期限。`}
        rows={4}
      />
      <TextField
        name="contact"
        label="联系方式（可不填）"
        hint="印成一段：“联系方式：……”，各行之间用分号隔开。写办公地址、邮政编码、办公电话、电子邮箱，不写个人手机。"
        rows={4}
      />
      <LineField name="signature" label="署名（可不填）" hint="印在文末。一般与机关名称相同。" />
      <DateField />
      <TextField
        name="attachments"
        label="附件名称（可不填）"
        hint="一行写一个附件的名称，不用编号，印成附件说明。要给每个附件另起一页，在“预览与导出”的版式选项里选。"
        rows={2}
      />
      <OwnDemands />
    </>
  )
}

function AgencyField() {
  const { fields } = useSession()
  const error = useMessageAt('basics/agency')
  const [left, setLeft] = useState(false)
  const registration = fields.register('basics.agency')
  return (
    <Field
      label="机关名称"
      required
      hint="写全称，例如“某某市某某区统计局”。"
      error={left ? error : undefined}
    >
      {(control) => (
        <input
          {...control}
          {...registration}
          onBlur={(event) => {
            setLeft(true)
            return registration.onBlur(event)
          }}
        />
      )}
    </Field>
  )
}

function TitleField() {
  const { form, fields } = useSession()
  const standard = useReport(({ year, agency }) => standardTitle(form, year, agency))
  const chosen = useReport(({ title }) => title)
  const warning = useMessageAt('basics/title')
  return (
    <Field
      label="报告标题"
      error={warning}
      hint={
        <>
          留空就用标准标题：<strong>{standard}</strong>
        </>
      }
    >
      {(control) => (
        <>
          <input {...control} {...fields.register('basics.title')} placeholder={standard} />
          {chosen !== standard && (
            <Button
              look="link"
              onClick={() => fields.setValue('basics.title', '', { shouldDirty: true })}
            >
              改用标准标题
            </Button>
          )}
        </>
      )}
    </Field>
  )
}

function DateField() {
  const year = useReport((report) => report.year)
  return (
    <DayField
      name="date"
      label="成文日期（可不填）"
      hint={`例如“${year + 1}年1月20日”，填“${year + 1}-1-20”“${year + 1}0120”也可以。`}
      sayRead={(day) => `印成“${day}”。`}
    />
  )
}
