import { type Cell, type Form, nameOf } from '../template/form'

/** `第三部分` for a table of the section headed `三、…`. */
export function sectionOfTable(form: Form, table: string): string {
  const section = form.template.sections.find((candidate) => candidate.table === table)
  return section ? sectionName(section.heading) : ''
}

export function sectionName(heading: string): string {
  return `第${heading.split('、')[0]}部分`
}

/** `第三部分“一、本年新收政府信息公开申请数量，自然人”` */
export function placeOf(form: Form, cell: Cell): string {
  return `${sectionOfTable(form, cell.table.id)}“${nameOf(cell)}”`
}
