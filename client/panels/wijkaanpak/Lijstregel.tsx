import { useState } from 'react'
import type { PlanobjectVan, Plansoort, VeldenVan } from '../../../geodata/schema/wijkaanpak.ts'
import { TextField } from '../../ui/TextField.tsx'
import { usePlan } from './plan-context.ts'
import { wordsOf } from './use-ontwerp.ts'

interface Props<S extends Plansoort> {
  object: PlanobjectVan<S>
  /** Field of the object that holds the list. */
  veld: string
  label: string
  hint?: string
  lines?: number
  /** What stands there now. */
  waarde: string
  /** The whole list with this text in it, made of the fields as they then stand: two lines of one list may be on their way at once. */
  naarLijst: (tekst: string, nu: VeldenVan[S]) => unknown
}

/** One text of a list that is kept as one field: it is saved when it is left, with the list as it then stands. */
export function Lijstregel<S extends Plansoort>(props: Props<S>) {
  const { object, veld, label, hint, lines = 1, waarde, naarLijst } = props
  const { mag, opslag } = usePlan()
  const [typed, setTyped] = useState<string | null>(null)
  const [fout, setFout] = useState<string | undefined>()
  const save = async () => {
    if (typed === null) return
    if (typed.trim() === waarde.trim()) {
      setTyped(null)
      return
    }
    const text = typed.trim().replace(/[ \t]+/g, ' ')
    const uitkomst = await opslag.wijzig(object.id, (nu) => ({
      // It has the id of the object, so it is of its kind.
      [veld]: naarLijst(text, nu.velden as VeldenVan[S]),
    }))
    setFout(
      uitkomst.soort === 'fout'
        ? (wordsOf(uitkomst.probleem.fouten, veld) ?? uitkomst.probleem.titel)
        : undefined,
    )
    if (uitkomst.soort === 'bewaard') setTyped((now) => (now === typed ? null : now))
  }
  return (
    <div onBlur={() => void save()}>
      <TextField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        lines={lines}
        readOnly={!mag(object)}
        value={typed ?? waarde}
        error={fout}
        onChange={setTyped}
      />
    </div>
  )
}
