import { Component, type ReactNode } from 'react'
import { foutmelding } from '../../server/contract/text/nl/algemeen.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import './page.css'

interface Props {
  /** Said in the place of a part that failed, where the rest of the screen goes on; absent: the whole screen failed. */
  fallback?: ReactNode
  children: ReactNode
}

/** Catches a fault of a screen, so that people see what happened and what to do instead of nothing at all. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    if (this.props.fallback !== undefined) return this.props.fallback
    return (
      <div className="page">
        <Notice tone="negative" title={foutmelding.titel}>
          <p>{foutmelding.uitleg}</p>
          <Button onClick={() => location.reload()}>{foutmelding.opnieuwLaden}</Button>
        </Notice>
      </div>
    )
  }
}
