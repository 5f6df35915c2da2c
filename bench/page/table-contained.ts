import '../../src/app/theme.css'
import '../../src/screens/section/figure-table.css'
import { tableOf } from '../../src/template/form'
import { tableThree } from '../matrix'
import { form } from '../report'
import { plainTable } from './plain-table'

/** The same under the program's own style sheets: fixed layout, sticky headers, scrolling box. */
export const contestant = plainTable((stage, table) => {
  const box = document.createElement('section')
  box.className = 'figures-box'
  table.className = `figures figures-${tableThree}`
  table.prepend(widths())
  box.append(table)
  stage.append(box)
})

function widths(): HTMLElement {
  const { gridWidths } = tableOf(form, tableThree)
  const whole = gridWidths.reduce((sum, width) => sum + width, 0)
  const group = document.createElement('colgroup')
  group.innerHTML = gridWidths
    .map((width) => `<col style="width: ${(width / whole) * 100}%">`)
    .join('')
  return group
}
