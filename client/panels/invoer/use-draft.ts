import { useEffect, useState } from 'react'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { type Change, type Draft, draftSchema, firstDraft } from './draft.ts'

const keyOf = (invoer: string) => `wijkcyclus-invoer-${invoer}`

/** The draft of this import: what the browser kept of it, else what was tried before. Every change is kept at once. */
export function useDraft(invoer: Invoer): { draft: Draft; change: Change } {
  const [draft, setDraft] = useState(() => kept(invoer.id) ?? firstDraft(invoer))
  useEffect(() => {
    try {
      sessionStorage.setItem(keyOf(invoer.id), JSON.stringify(draft))
    } catch {
      // No room or not allowed: the draft then lasts as long as the screen.
    }
  }, [draft, invoer.id])
  return { draft, change: (part) => setDraft((before) => ({ ...before, ...part })) }
}

function kept(invoer: string): Draft | null {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(keyOf(invoer)) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
