import type { ReactNode } from 'react'
import './banner.css'

interface BannerProps {
  readonly tone: 'info' | 'good' | 'warning' | 'error'
  readonly title?: string
  readonly children?: ReactNode
  /** Announced as soon as it appears. */
  readonly live?: boolean
}

const signs = { info: 'ℹ', good: '✓', warning: '!', error: '✕' } as const

export function Banner({ tone, title, children, live = false }: BannerProps) {
  return (
    <div className={`banner banner-${tone}`} role={live ? 'alert' : undefined}>
      <span className="banner-sign" aria-hidden="true">
        {signs[tone]}
      </span>
      <div className="banner-body">
        {title && <p className="banner-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
