import { Component, type ReactNode, useEffect } from 'react'
import { foutmelding } from '../../server/contract/text/nl/algemeen.ts'
import { onVerbinding, useNietVerbonden } from '../api/verbinding.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import './page.css'

interface Props {
  /** Said in the place of a part that failed, where the rest of the screen goes on; absent: the whole screen failed. */
  fallback?: ReactNode
  children: ReactNode
}

/** What browsers say when a file of the app's own code does not come: it is gone after an upgrade, or there is no connection. */
const NO_CODE =
  /dynamically imported module|importing a module script failed|error loading dynamically|unable to preload/i

/** Whether a fault is a piece of the app's own code that did not come. */
export function isMissingCode(error: unknown): boolean {
  return error instanceof Error && NO_CODE.test(error.message)
}

/** A piece of the code did not come. Without a connection the screen comes by itself as soon as there is one. */
function GeenCode() {
  const away = useNietVerbonden()
  useEffect(
    () =>
      onVerbinding((stillAway) => {
        if (!stillAway) location.reload()
      }),
    [],
  )
  return (
    <div className="page">
      <Notice tone="negative" title={away ? foutmelding.geenVerbinding : foutmelding.vernieuwd}>
        <p>{away ? foutmelding.komtVanzelf : foutmelding.vernieuwdUitleg}</p>
        <Button onClick={() => location.reload()}>{foutmelding.opnieuwLaden}</Button>
      </Notice>
    </div>
  )
}

/** Catches a fault of a screen, so that people see what happened and what to do instead of nothing at all. */
export class ErrorBoundary extends Component<Props, { failed: boolean; noCode: boolean }> {
  override state = { failed: false, noCode: false }

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, noCode: isMissingCode(error) }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    if (this.props.fallback !== undefined) return this.props.fallback
    if (this.state.noCode) return <GeenCode />
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
