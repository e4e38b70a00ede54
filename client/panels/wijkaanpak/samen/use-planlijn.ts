import { useEffect, useSyncExternalStore } from 'react'
import { useSessie } from '../../../api/sessie.ts'
import { wieVan } from '../../../app/wie.ts'
import { PlanLine, type Planstaat } from './plan-line.ts'
import type { TextCopy, Tekststaat } from './text-copy.ts'

/** A line stays a moment after its last user: a screen that is drawn anew goes on with the same one. In milliseconds. */
const LINGER_MILLISECONDS = 2_000

interface Shared {
  line: PlanLine
  users: number
  timer: ReturnType<typeof setTimeout> | undefined
}

const lines = new Map<string, Shared>()

function shared(wie: string, cyclus: string, aanpak: string): Shared {
  const name = `${wie} ${cyclus} ${aanpak}`
  const known = lines.get(name) ?? { line: new PlanLine(wie, cyclus, aanpak), users: 0, timer: undefined }
  lines.set(name, known)
  return known
}

function hold(wie: string, cyclus: string, aanpak: string): () => void {
  const one = shared(wie, cyclus, aanpak)
  clearTimeout(one.timer)
  one.users += 1
  one.line.begin()
  return () => {
    one.users -= 1
    if (one.users > 0) return
    one.timer = setTimeout(() => {
      one.line.end()
      lines.delete(`${wie} ${cyclus} ${aanpak}`)
    }, LINGER_MILLISECONDS)
  }
}

/** Whose work this is in this browser: the account, or the role in a demo; null as long as it is not known. */
export function useWie(): string | null {
  const sessie = useSessie().data
  return sessie === undefined ? null : wieVan(sessie)
}

/** The line to a plan, as long as something shows it; null as long as it is not known who is here. */
export function usePlanlijn(cyclus: string, aanpak: string): PlanLine | null {
  const wie = useWie()
  useEffect(() => (wie === null ? undefined : hold(wie, cyclus, aanpak)), [wie, cyclus, aanpak])
  return wie === null ? null : shared(wie, cyclus, aanpak).line
}

const nothing = () => () => {}

/** What is known of a plan over its line; null as long as there is none. */
export function usePlanstaat(line: PlanLine | null): Planstaat | null {
  return useSyncExternalStore(line?.subscribe ?? nothing, () => line?.snapshot() ?? null)
}

/** A text of a plan as it is written here, and how it stands; null as long as there is no line. */
export function useTekst(
  line: PlanLine | null,
  object: string,
  veld: string,
): { copy: TextCopy; staat: Tekststaat } | null {
  useEffect(() => {
    if (line === null) return undefined
    line.open(object, veld)
    return () => line.close(object, veld)
  }, [line, object, veld])
  const subscribe = line?.subscribe ?? nothing
  const copy = useSyncExternalStore(subscribe, () => line?.textOf(object, veld) ?? null)
  const staat = useSyncExternalStore(subscribe, () => copy?.state ?? null)
  return copy === null || staat === null ? null : { copy, staat }
}
