import { memo } from 'react'
import type { Block, Heading, Paragraph } from '../../document/block'
import { splitRunInHeading } from '../../write/run-in-heading'
import { signatureIndent } from '../../write/signature-indent'
import { titleLines } from '../../write/title-lines'
import { TableView } from './table-view'

interface BlockViewProps {
  readonly block: Block
  readonly next: Block | undefined
  /** Rows of a table to show; all without it. Lines of a text are cut by the sheet. */
  readonly rows?: { readonly from: number; readonly to: number }
  readonly onCell?: ((address: string) => void) | undefined
}

/** One block in the type of the Word file. */
export const BlockView = memo(function BlockView({ block, next, rows, onCell }: BlockViewProps) {
  switch (block.type) {
    case 'heading':
      return <HeadingView heading={block} />
    case 'paragraph':
      return <ParagraphView paragraph={block} next={next} />
    case 'table':
      return (
        <TableView
          table={block}
          rows={rows ?? { from: 0, to: block.rows.length }}
          onCell={onCell}
        />
      )
  }
}, isSameView)

/** Every change lays the report out anew; what says the same is not rendered again. */
function isSameView(before: BlockViewProps, after: BlockViewProps): boolean {
  return (
    before.rows?.from === after.rows?.from &&
    before.rows?.to === after.rows?.to &&
    before.onCell === after.onCell &&
    JSON.stringify(before.block) === JSON.stringify(after.block) &&
    JSON.stringify(before.next) === JSON.stringify(after.next)
  )
}

/** The page has its own h1 and h2: the report's headings begin below them. */
function HeadingView({ heading: { level, text } }: { readonly heading: Heading }) {
  const Tag = (['h3', 'h4', 'h5', 'h6'] as const)[level]
  const lines = level === 0 ? titleLines(text) : [text]
  return (
    <Tag className={`sheet-heading-${level}`}>
      {lines.map((line, index) => (
        <span key={line}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </Tag>
  )
}

interface ParagraphViewProps {
  readonly paragraph: Paragraph
  readonly next: Block | undefined
}

function ParagraphView({ paragraph: { role, text }, next }: ParagraphViewProps) {
  if (role === 'signature') {
    const indent = `${signatureIndent(text, next) / 20}pt`
    return (
      <p className="sheet-signature" style={{ paddingRight: indent }}>
        {text}
      </p>
    )
  }
  const [heading, rest] = (role === 'body' && splitRunInHeading(text)) || ['', text]
  return (
    <p className={`sheet-${role}`}>
      {heading && <span className="sheet-run-in">{heading}</span>}
      {rest}
    </p>
  )
}
