import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Planobject } from '../../../geodata/schema/wijkaanpak.ts'
import { useSessie } from '../../api/sessie.ts'
import { faultsByField } from '../../app/form-faults.ts'
import { veldVan } from './opslag/botsing.ts'
import { ontwerpen } from './opslag/ontwerpen.ts'
import { usePlan } from './plan-context.ts'

/** What was typed is saved by itself once nothing was typed for this long, in milliseconds; leaving the field saves at once. */
const REST_MILLISECONDS = 3000

interface Input {
  object: Planobject
  veld: string
  /** The value as the field shows it. */
  naarTekst: (waarde: unknown) => string
  /** What is saved of a text, or what is wrong with it. */
  uitTekst: (tekst: string) => { waarde: unknown } | { fout: string }
}

/** Name of a draft: whoever signs in next on this page does not find the words of another. */
function useSleutel(object: string, veld: string): string {
  return `${useSessie().data?.rol ?? ''} ${object} ${veld}`
}

/** Whether a field holds something that the server does not have. */
export function useHeeftOntwerp(object: string, veld: string): boolean {
  const sleutel = useSleutel(object, veld)
  return useSyncExternalStore(ontwerpen.volg, () => ontwerpen.lees(sleutel) !== null)
}

/**
 * One field of an object that is typed in: the draft stays with the person until the server has it, also when it is refused or somebody
 * else was first.
 */
export function useOntwerp({ object, veld, naarTekst, uitTekst }: Input) {
  const { wijzig } = usePlan().opslag
  const sleutel = useSleutel(object.id, veld)
  const ontwerp = useSyncExternalStore(ontwerpen.volg, () => ontwerpen.lees(sleutel))
  const [fout, setFout] = useState<string | undefined>()
  /** The draft that is on its way: leaving the field while it is being saved sends nothing twice. */
  const onderweg = useRef<string | null>(null)

  const leg = async () => {
    const now = ontwerpen.lees(sleutel)
    if (now === null || onderweg.current === now.waarde) return
    const read = uitTekst(now.waarde)
    setFout('fout' in read ? read.fout : undefined)
    if ('fout' in read) return
    onderweg.current = now.waarde
    const uitkomst = await wijzig(object.id, { [veld]: read.waarde }, now.toen)
    onderweg.current = null
    if (uitkomst.soort === 'bewaard') ontwerpen.bewaard(sleutel, now.waarde, uitkomst.objecten[0] ?? null)
    if (uitkomst.soort === 'fout') {
      setFout(wordsOf(uitkomst.probleem.fouten, veld) ?? uitkomst.probleem.titel)
    }
  }
  const latest = useRef(leg)
  useEffect(() => {
    latest.current = leg
  })
  useEffect(() => {
    if (ontwerp === null) return
    const timer = setTimeout(() => void latest.current(), REST_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [ontwerp])

  return {
    waarde: ontwerp?.waarde ?? naarTekst(veldVan(object, veld)),
    fout,
    /** Something was typed that the server does not have yet. */
    wacht: ontwerp !== null,
    typ: (waarde: string) =>
      ontwerpen.zet(sleutel, { waarde, toen: ontwerpen.lees(sleutel)?.toen ?? object }),
    leg: () => void latest.current(),
  }
}

/** The faults the server named of a field, or of something in it. */
export function wordsOf(fouten: Parameters<typeof faultsByField>[0], veld: string): string | undefined {
  const found = Object.entries(faultsByField(fouten)).filter(
    ([name]) => name === veld || name === `velden.${veld}` || name.startsWith(`velden.${veld}.`),
  )
  return found.length === 0 ? undefined : [...new Set(found.map(([, melding]) => melding))].join(' ')
}
