import { DayField, TextField } from './basics-fields'

/** What this agency asks of its report beyond the form: checked, never printed. */
export function OwnDemands() {
  return (
    <details className="own-demands">
      <summary>本机关另外的要求（可不填，只用来检查，不印在报告里）</summary>
      <DayField
        name="deadline"
        label="本机关的公布期限"
        hint="上级或者本机关定的最迟日期，比法定期限早的填在这里。成文日期晚于它时会提醒。"
        sayRead={(day) => `按“${day}”核对。`}
      />
      <TextField
        name="keptOut"
        label="不得出现的词"
        hint="一行写一个，例如没有公开的项目名称、内部代号。标题和正文里出现时会提醒。这些词不会写进导出的文件，从导出的 Word 文件重新打开草稿时要再填一次。"
        rows={3}
      />
    </details>
  )
}
