import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import type { Ambitieobject } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'

/** The funds an ambition counts on, each with the years in which it pays. */
export function Fondsen({ ambitie }: { ambitie: Ambitieobject }) {
  const { programma, mag, opslag } = usePlan()
  const { fondsen } = ambitie.velden
  const may = mag(ambitie)
  const rows = (programma?.fondsen ?? []).filter(
    ({ id, beeindigdOp }) => fondsen.includes(id) || (may && beeindigdOp === null),
  )
  if (rows.length === 0) return null
  return (
    <fieldset className="fondskeuze" disabled={!may}>
      <legend className="field__label">{tekst.fondsen}</legend>
      {rows.map(({ id, naam, van, tot }) => (
        <Checkbox
          key={id}
          label={naam}
          hint={tekst.venster(van, tot)}
          checked={fondsen.includes(id)}
          onChange={(on) =>
            void opslag.wijzig(
              ambitie.id,
              { fondsen: on ? [...fondsen, id] : fondsen.filter((one) => one !== id) },
              ambitie,
            )
          }
        />
      ))}
    </fieldset>
  )
}
