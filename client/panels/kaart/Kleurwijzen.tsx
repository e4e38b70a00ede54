import { useId, useMemo } from 'react'
import {
  kleurenTekst,
  wijzeNaam,
  wijzeReden,
  type WijzeReden,
} from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { wijzeKeuzes } from '../../map/vlakbeeld/wijzen.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import type { PaneelProps } from './paneel-props.ts'

/** The ways to colour; what this figure does not allow cannot be chosen, and one line per reason says why. */
export function Kleurwijzen({ bron, model, keuze, buren, vlakbeeld, kies }: PaneelProps) {
  const id = useId()
  const { kleur, klassen, vanJaar, tweede, pijler } = keuze
  const choices = useMemo(
    () => wijzeKeuzes({ bron, model, buren, keuze: { kleur, klassen, vanJaar, tweede, pijler } }),
    [bron, model, buren, kleur, klassen, vanJaar, tweede, pijler],
  )
  const reasons = new Map<WijzeReden, string[]>()
  for (const { id: way, reden } of choices) {
    // What was asked for and cannot be has its own sentence.
    if (reden === null || (way === keuze.kleur && vlakbeeld.waaromNiet !== null)) continue
    reasons.set(reden, [...(reasons.get(reden) ?? []), wijzeNaam[way]])
  }
  return (
    <div className="legenda__wijzen">
      <SegmentedControl
        legend={kleurenTekst.kleurwijze}
        value={vlakbeeld.wijze}
        describedBy={reasons.size === 0 ? undefined : id}
        options={choices.map((choice) => ({
          value: choice.id,
          label: wijzeNaam[choice.id],
          disabled: choice.reden !== null,
        }))}
        onChange={(way) => kies({ kleur: way, ...choices.find((choice) => choice.id === way)?.begin })}
      />
      {reasons.size === 0 ? null : (
        <p id={id} className="legenda__redenen">
          {[...reasons]
            .map(([reason, names]) => kleurenTekst.kanNiet(names, wijzeReden[reason].kort))
            .join(' ')}
        </p>
      )}
    </div>
  )
}
