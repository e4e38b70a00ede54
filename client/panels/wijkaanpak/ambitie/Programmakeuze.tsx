import { useState } from 'react'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Select } from '../../../ui/Select.tsx'
import { usePlan } from '../plan-context.ts'
import { uitProgramma } from './actie.ts'

/** Takes an action of the programme: its name, partners and years come along. */
export function Programmakeuze({ onKies }: { onKies: (velden: Readonly<Record<string, unknown>>) => void }) {
  const { programma } = usePlan()
  const [chosen, setChosen] = useState('')
  const acties = (programma?.acties ?? [])
    .filter(({ beeindigdOp, alleenNaam }) => beeindigdOp === null && !alleenNaam)
    .toSorted((a, b) => (a.naam < b.naam ? -1 : 1))
  if (programma === null || acties.length === 0) return null
  return (
    <Select
      label={tekst.actieUitProgramma}
      value={chosen}
      onChange={(id) => {
        const found = acties.find((one) => one.id === id)
        if (found !== undefined) onKies(uitProgramma(found, programma))
        // The choice is a command: the list goes back to its begin.
        setChosen('')
      }}
    >
      <option value="">{tekst.kies}</option>
      {acties.map(({ id, naam }) => (
        <option key={id} value={id}>
          {naam}
        </option>
      ))}
    </Select>
  )
}
