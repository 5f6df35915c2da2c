import type { Block, Table, TableCell } from '../../document/block'

/** The blocks that the files are written from, shown as they stand. */
export function Preview({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <article className="preview" aria-label="报告预览">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
        <BlockView key={index} block={block} />
      ))}
    </article>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'heading':
      return <HeadingView level={block.level} text={block.text} />
    case 'paragraph':
      return <p className={`preview-${block.role}`}>{block.text}</p>
    case 'table':
      return <TableView table={block} />
  }
}

/** The page has its own h1 and h2: the report's headings begin below them. */
function HeadingView({ level, text }: { readonly level: number; readonly text: string }) {
  const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[level] ?? 'h6'
  return <Heading className={`preview-heading-${level}`}>{text}</Heading>
}

function TableView({ table }: { readonly table: Table }) {
  const whole = table.widths.reduce((sum, width) => sum + width, 0)
  return (
    <table className="preview-table">
      <caption className="hidden">{table.name}</caption>
      <colgroup>
        {table.widths.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
          <col key={index} style={{ width: `${(width / whole) * 100}%` }} />
        ))}
      </colgroup>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
              <CellView key={column} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellView({ cell }: { readonly cell: TableCell }) {
  const { role, text, colSpan, rowSpan } = cell
  const isFigure = role === 'figure' || role === 'line'
  const Cell = isFigure ? 'td' : 'th'
  return (
    <Cell colSpan={colSpan} rowSpan={rowSpan} className={`preview-${role}`}>
      {text}
    </Cell>
  )
}
