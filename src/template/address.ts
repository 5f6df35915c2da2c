/** `table/row/column`: the name of one figure, the same in every format that asks for it. */
export type Address = string

/** The column part of a line's address. */
export const lineColumn = 'value'

export function addressOf(table: string, row: string, column: string): Address {
  return `${table}/${row}/${column}`
}

export function partsOf(address: Address): { table: string; row: string; column: string } {
  const [table = '', row = '', column = ''] = address.split('/')
  return { table, row, column }
}
