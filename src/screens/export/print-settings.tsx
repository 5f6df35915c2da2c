import { Field } from '../../ui/field'
import { useSession } from '../session/session'

const choices = [
  {
    name: 'fonts',
    label: '字体',
    options: [
      ['gb2312', '仿宋_GB2312（多数机关）'],
      ['windows', '仿宋（Windows 自带）'],
      ['founder', '方正仿宋_GBK'],
    ],
  },
  {
    name: 'pageNumbers',
    label: '页码位置',
    options: [
      ['outside', '单页居右，双页居左'],
      ['centre', '居中'],
    ],
  },
  {
    name: 'seal',
    label: '落款',
    options: [
      ['with', '加盖公章'],
      ['without', '不加盖公章'],
    ],
  },
  {
    name: 'approvalSheet',
    label: '审签单',
    options: [
      ['none', '不印'],
      ['first', '印在最前一页'],
      ['last', '印在最后一页'],
    ],
  },
] as const

const parts = [
  { name: 'printPreamble', label: '印正文前的说明' },
  { name: 'printContact', label: '印联系方式' },
  { name: 'printSignature', label: '印署名和成文日期' },
  { name: 'attachmentPages', label: '附件另起页' },
  {
    name: 'carriesDraft',
    label: 'Word 文件里带着草稿，以后能用本工具打开（这个文件要直接公布的，请去掉）',
  },
] as const

/** How the report is printed: kept with the draft. */
export function PrintSettings() {
  const { fields } = useSession()
  return (
    <details className="print-settings">
      <summary>版式选项</summary>
      <div className="print-choices">
        {choices.map(({ name, label, options }) => (
          <Field key={name} label={label}>
            {(control) => (
              <select {...control} {...fields.register(`settings.${name}`)}>
                {options.map(([value, text]) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      {parts.map(({ name, label }) => (
        <label key={name} className="print-part">
          <input type="checkbox" {...fields.register(`settings.${name}`)} />
          {label}
        </label>
      ))}
    </details>
  )
}
