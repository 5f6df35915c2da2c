import './plain.css'
import { plainTable } from './plain-table'

/** An ordinary table that the browser sets by what is in it. */
export const contestant = plainTable((stage, table) => {
  table.className = 'plain'
  stage.append(table)
})
