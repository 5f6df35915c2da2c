import { useLayoutEffect, useRef, useState } from 'react'
import type { Block } from '../../document/block'
import { type Fragment, type Page, paginate } from '../../document/paginate'
import { BlockView } from './block-view'
import { lineHeight, measureBlocks, pageHeight } from './measure'
import './sheets.css'

interface SheetsProps {
  readonly blocks: readonly Block[]
  /** 1 is the size of the paper. */
  readonly zoom: number
  readonly onCell: (address: string) => void
}

/** The report on A4 sheets, parted into pages as a word processor would. */
export function Sheets({ blocks, zoom, onCell }: SheetsProps) {
  const measured = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly Page[]>([])
  useLayoutEffect(() => {
    const container = measured.current
    if (!container) return
    const measure = () => setPages(paginate(measureBlocks(container, blocks), pageHeight))
    measure()
    let abandoned = false
    document.fonts?.ready.then(() => {
      if (!abandoned) measure()
    })
    return () => {
      abandoned = true
    }
  }, [blocks])
  return (
    <>
      <div ref={measured} className="sheet-text sheet-measure" aria-hidden="true">
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
          <div key={index}>
            <BlockView block={block} next={blocks[index + 1]} />
          </div>
        ))}
      </div>
      <div className="sheets" style={{ zoom }}>
        {pages.map((page, index) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: pages have no identity but their number
            key={index}
            className="sheet"
            aria-label={`第 ${index + 1} 页，共 ${pages.length} 页`}
          >
            <div className="sheet-text">
              {page.map((fragment) => (
                <FragmentView
                  key={fragment.block}
                  fragment={fragment}
                  blocks={blocks}
                  onCell={onCell}
                />
              ))}
            </div>
            <p className={`sheet-number ${index % 2 === 0 ? 'sheet-number-odd' : ''}`}>
              — {index + 1} —
            </p>
          </section>
        ))}
      </div>
    </>
  )
}

interface FragmentViewProps {
  readonly fragment: Fragment
  readonly blocks: readonly Block[]
  readonly onCell: (address: string) => void
}

function FragmentView({ fragment, blocks, onCell }: FragmentViewProps) {
  const { block: index, from, to } = fragment
  const block = blocks[index]
  if (!block) return null
  const next = blocks[index + 1]
  if (block.type === 'table') {
    return <BlockView block={block} next={next} rows={{ from, to }} onCell={onCell} />
  }
  if (block.type === 'heading') return <BlockView block={block} next={next} />
  return (
    <div className="sheet-lines" style={{ height: (to - from) * lineHeight }}>
      <div style={{ marginTop: -from * lineHeight }}>
        <BlockView block={block} next={next} />
      </div>
    </div>
  )
}
