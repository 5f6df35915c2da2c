import { type CSSProperties, memo } from 'react'
import type { Block, Heading, Paragraph } from '../../document/block'
import { attachmentIndent } from '../../write/docx-attachments'
import { isJustified } from '../../write/justification'
import type { DocxLook } from '../../write/look'
import { linePitch } from '../../write/page'
import { placeOfDate, placeOfSignature, type SignOffPlace } from '../../write/sign-off'
import { signatureLines } from '../../write/signature-lines'
import { setTitle } from '../../write/title-lines'
import { Lines } from './lines'
import { TableView } from './table-view'

export interface Neighbours {
  readonly previous: Block | undefined
  readonly next: Block | undefined
}

interface BlockViewProps {
  readonly block: Block
  readonly neighbours: Neighbours
  readonly seal: DocxLook['seal']
  /** Rows of a table to show; all without it. Lines of a text are cut by the sheet. */
  readonly rows?: { readonly from: number; readonly to: number }
  readonly onCell?: ((address: string) => void) | undefined
}

/** One block in the type of the Word file. */
export const BlockView = memo(function BlockView({
  block,
  neighbours,
  seal,
  rows,
  onCell,
}: BlockViewProps) {
  switch (block.type) {
    case 'heading':
      return <HeadingView heading={block} />
    case 'paragraph':
      return <ParagraphView paragraph={block} neighbours={neighbours} seal={seal} />
    case 'table':
      return (
        <TableView
          table={block}
          rows={rows ?? { from: 0, to: block.rows.length }}
          onCell={onCell}
        />
      )
    case 'page-break':
      return null
  }
}, isSameView)

/** Blocks that say the same are the same object here. */
function isSameView(before: BlockViewProps, after: BlockViewProps): boolean {
  return (
    before.rows?.from === after.rows?.from &&
    before.rows?.to === after.rows?.to &&
    before.onCell === after.onCell &&
    before.seal === after.seal &&
    before.block === after.block &&
    (before.block.type !== 'paragraph' || isSameSignOff(before, after))
  )
}

/** Only the 落款 is placed by what stands beside it. */
function isSameSignOff(before: BlockViewProps, after: BlockViewProps): boolean {
  const text = (block: Block | undefined) => (block?.type === 'paragraph' ? block.text : '')
  return (
    text(before.neighbours.previous) === text(after.neighbours.previous) &&
    text(before.neighbours.next) === text(after.neighbours.next)
  )
}

/** The page has its own h1 and h2: the report's headings begin below them. */
function HeadingView({ heading: { level, text, unbroken } }: { readonly heading: Heading }) {
  const Tag = (['h3', 'h4', 'h5', 'h6'] as const)[level]
  if (level > 0) return <Tag className={`sheet-heading-${level}`}>{text}</Tag>
  const { lines, size } = setTitle(text, unbroken)
  return (
    <Tag className="sheet-heading-0" style={{ fontSize: `${size / 2}pt` }}>
      <Lines lines={lines} />
    </Tag>
  )
}

interface ParagraphViewProps {
  readonly paragraph: Paragraph
  readonly neighbours: Neighbours
  readonly seal: DocxLook['seal']
}

function ParagraphView({ paragraph, neighbours, seal }: ParagraphViewProps) {
  const { role, text, runInHeading = '' } = paragraph
  return (
    <p className={`sheet-${role}`} style={placeOf(paragraph, neighbours, seal)}>
      {runInHeading && <span className="sheet-run-in">{runInHeading}</span>}
      {role === 'signature' ? (
        <Lines lines={signatureLines(text)} />
      ) : (
        text.slice(runInHeading.length)
      )}
    </p>
  )
}

/** Where GB/T 9704 puts the 附件说明 and the 落款; lengths of the Word file are twips. */
function placeOf(
  { role, text }: Paragraph,
  { previous, next }: Neighbours,
  seal: DocxLook['seal'],
): CSSProperties {
  switch (role) {
    case 'body':
      return isJustified(text) ? {} : { textAlign: 'left' }
    case 'attachment-label':
      return {}
    case 'attachments': {
      const { left, hanging } = attachmentIndent(text)
      return { paddingLeft: points(left), textIndent: points(-hanging) }
    }
    case 'signature':
      return {
        paddingTop: points((seal === 'with' ? 2 : 1) * linePitch),
        ...styleOf(placeOfSignature(text, next, seal)),
      }
    case 'date':
      return styleOf(placeOfDate(text, previous, seal))
  }
}

function styleOf({ alignment, left, right }: SignOffPlace): CSSProperties {
  return { textAlign: alignment, paddingLeft: points(left), paddingRight: points(right) }
}

function points(twips: number): string {
  return `${twips / 20}pt`
}
