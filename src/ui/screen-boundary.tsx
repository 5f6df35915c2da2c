import { Component, type ReactNode, Suspense } from 'react'
import { Banner } from './banner'

interface ScreenBoundaryProps {
  readonly children: ReactNode
}

/** Stands for a screen while it is fetched, and for one that could not be fetched or shown. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (this.state.failed) return <Failed />
    return <Suspense fallback={<Opening />}>{this.props.children}</Suspense>
  }
}

export function Opening() {
  return <p className="page">正在打开……</p>
}

function Failed() {
  return (
    <main className="page">
      <h1>这一页没能打开</h1>
      <Banner tone="error" live>
        <p>
          程序有一部分没有读出来，或者出了差错。填写的内容都已保存在这台电脑上，请重新打开页面（按
          F5 键）再试。
        </p>
      </Banner>
    </main>
  )
}
