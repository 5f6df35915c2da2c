import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Block } from '../../document/block'
import { type Fragment, type Page, paginate } from '../../document/paginate'
import { pageNumbersOf } from '../../document/sections'
import type { DocxLook } from '../../write/look'
import { BlockView, type Neighbours } from './block-view'
import { gapAbove, lineHeight, measureBlocks, pageHeight } from './measure'
import './sheets.css'

interface SheetsProps {
  readonly blocks: readonly Block[]
  readonly look: DocxLook
  /** 1 is the size of the paper. */
  readonly zoom: number
  readonly onCell: (address: string) => void
}

/** The report on A4 sheets, parted into pages as a word processor would. */
export function Sheets({ blocks: laidOut, look, zoom, onCell }: SheetsProps) {
  const blocks = useSteady(laidOut)
  const measured = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly Page[]>([])
  useLayoutEffect(() => {
    const container = measured.current
    if (!container) return
    const measure = () => setPages(paginate(measureBlocks(container, blocks), pageHeight))
    measure()
    let abandoned = false
    // A face of the machine may come later than the first paint, and with it other lines.
    if (document.fonts?.status === 'loading') {
      document.fonts.ready.then(() => {
        if (!abandoned) measure()
      })
    }
    return () => {
      abandoned = true
    }
  }, [blocks])
  const numbers = pageNumbersOf(pages, blocks)
  return (
    <div className={`sheets-view sheets-${look.fonts}`}>
      <div ref={measured} className="sheet-text sheet-measure" aria-hidden="true">
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
          <div key={index}>
            <BlockView block={block} neighbours={neighboursOf(blocks, index)} seal={look.seal} />
          </div>
        ))}
      </div>
      <div className="sheets" style={{ '--zoom': zoom } as CSSProperties}>
        {pages.map((page, index) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: pages have no identity but their number
            key={index}
            className="sheet"
            aria-label={`第 ${index + 1} 页，共 ${pages.length} 页`}
          >
            {look.mark && <p className="sheet-mark">【{look.mark}】</p>}
            <div className="sheet-text">
              {page.map((fragment, place) => (
                <div
                  key={fragment.block}
                  style={{ paddingTop: place > 0 ? gapBefore(blocks, fragment) : 0 }}
                >
                  <FragmentView
                    fragment={fragment}
                    blocks={blocks}
                    seal={look.seal}
                    onCell={onCell}
                  />
                </div>
              ))}
            </div>
            <PageNumber number={numbers[index]} look={look} />
          </section>
        ))}
      </div>
    </div>
  )
}

interface PageNumberProps {
  readonly number: number | undefined
  readonly look: DocxLook
}

function PageNumber({ number, look }: PageNumberProps) {
  if (number === undefined) return null
  return <p className={`sheet-number sheet-number-${numberPlace(look, number)}`}>— {number} —</p>
}

function numberPlace({ pageNumbers }: DocxLook, page: number): 'centre' | 'odd' | 'even' {
  if (pageNumbers === 'centre') return 'centre'
  return page % 2 === 1 ? 'odd' : 'even'
}

/**
 * Every change lays the report out anew. A block that says the same as before is the same object
 * again, so that only what changed is rendered.
 */
function useSteady(blocks: readonly Block[]): readonly Block[] {
  const known = useRef(new Map<string, Block>())
  return useMemo(() => {
    const before = known.current
    const texts = blocks.map((block) => JSON.stringify(block))
    const steady = blocks.map((block, index) => before.get(texts[index] ?? '') ?? block)
    known.current = new Map(steady.map((block, index) => [texts[index] ?? '', block]))
    return steady
  }, [blocks])
}

/** Left out at the top of a page, and where a block only goes on. */
function gapBefore(blocks: readonly Block[], { block: index, from }: Fragment): number {
  const block = blocks[index]
  return block && from === 0 ? gapAbove(block, blocks[index - 1]) : 0
}

function neighboursOf(blocks: readonly Block[], index: number): Neighbours {
  return { previous: blocks[index - 1], next: blocks[index + 1] }
}

interface FragmentViewProps {
  readonly fragment: Fragment
  readonly blocks: readonly Block[]
  readonly seal: DocxLook['seal']
  readonly onCell: (address: string) => void
}

function FragmentView({ fragment, blocks, seal, onCell }: FragmentViewProps) {
  const { block: index, from, to } = fragment
  const block = blocks[index]
  if (!block) return null
  const neighbours = neighboursOf(blocks, index)
  if (block.type === 'table') {
    return (
      <BlockView
        block={block}
        neighbours={neighbours}
        seal={seal}
        rows={{ from, to }}
        onCell={onCell}
      />
    )
  }
  if (block.type !== 'paragraph')
    return <BlockView block={block} neighbours={neighbours} seal={seal} />
  return (
    <div className="sheet-lines" style={{ height: (to - from) * lineHeight }}>
      <div style={{ marginTop: -from * lineHeight }}>
        <BlockView block={block} neighbours={neighbours} seal={seal} />
      </div>
    </div>
  )
}
