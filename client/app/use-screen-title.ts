import { useEffect } from 'react'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'

/** Names the browser's tab after the screen, which is also what a screen reader says first. */
export function useScreenTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = algemeen.titel(title)
  }, [title])
}
