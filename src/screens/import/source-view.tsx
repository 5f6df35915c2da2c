import { Fragment, memo, useEffect, useRef } from 'react'
import type { Block, Table } from '../../document/block'
import type { Place } from '../../recognise/recognised'
import { placeKey } from './place-key'
import type { SourceMark } from './source-marks'

/** The place that is looked for; asked for again, it is another one. */
export interface Shown {
  readonly place: Place
}

interface SourceViewProps {
  readonly name: string
  readonly blocks: readonly Block[]
  readonly marks: ReadonlyMap<string, SourceMark>
  readonly shown: Shown | undefined
}

const shownClass = 'source-shown'

/** The document as it was read, its figures marked. Text and tables only: nothing of it is taken as HTML. */
export function SourceView({ name, blocks, marks, shown }: SourceViewProps) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (shown === undefined || !box.current) return
    const element = elementAt(box.current, shown.place)
    element?.classList.add(shownClass)
    element?.scrollIntoView?.({ block: 'center' })
    return () => element?.classList.remove(shownClass)
  }, [shown])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard
    <section ref={box} className="source" aria-label={`原件：${name}`} tabIndex={0}>
      <Blocks blocks={blocks} marks={marks} />
    </section>
  )
}

/** The element of the place, or the nearest around it. */
function elementAt(box: HTMLElement, { block, row, cell }: Place): Element | null {
  const keys = [
    row !== undefined && cell !== undefined && placeKey({ block, row, cell }),
    row !== undefined && placeKey({ block, row }),
    placeKey({ block }),
  ]
  return keys.reduce<Element | null>(
    (found, key) => found ?? (key ? box.querySelector(`[data-place="${key}"]`) : null),
    null,
  )
}

const Blocks = memo(function Blocks({ blocks, marks }: Pick<SourceViewProps, 'blocks' | 'marks'>) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what was read never changes
    <Fragment key={index}>
      <BlockView block={block} index={index} marks={marks} />
    </Fragment>
  ))
})

interface BlockViewProps {
  readonly block: Block
  readonly index: number
  readonly marks: ReadonlyMap<string, SourceMark>
}

function BlockView({ block, index, marks }: BlockViewProps) {
  const key = placeKey({ block: index })
  if (block.type === 'page-break') return <hr className="source-page" />
  if (block.type === 'table') return <TableView table={block} index={index} marks={marks} />
  const mark = marks.get(key)
  const kind = block.type === 'heading' ? `source-heading-${block.level}` : ''
  return (
    <p className={`source-text ${kind} ${markClass(mark)}`} data-place={key}>
      {block.text}
    </p>
  )
}

function TableView({
  table,
  index,
  marks,
}: Omit<BlockViewProps, 'block'> & { readonly table: Table }) {
  return (
    <div className="source-table-box" data-place={placeKey({ block: index })}>
      <table className="source-table">
        <tbody>
          {table.rows.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was read never changes
            <tr key={rowIndex} data-place={placeKey({ block: index, row: rowIndex })}>
              {row.map(({ text, colSpan, rowSpan }, cell) => {
                const key = placeKey({ block: index, row: rowIndex, cell })
                const mark = marks.get(key)
                return (
                  <td
                    key={key}
                    colSpan={colSpan}
                    rowSpan={rowSpan}
                    data-place={key}
                    className={markClass(mark)}
                    title={mark?.name || undefined}
                  >
                    {text}
                    {mark && <Sign mark={mark} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Sign({ mark: { state } }: { readonly mark: SourceMark }) {
  if (state === 'read') return null
  return <span className="source-sign">{state === 'blank' ? '空' : '未读'}</span>
}

function markClass(mark: SourceMark | undefined): string {
  return mark ? `source-${mark.state}` : ''
}
