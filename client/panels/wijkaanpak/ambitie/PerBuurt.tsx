import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import type { Ambitieobject } from '../inhoud.ts'
import { Lijstregel } from '../Lijstregel.tsx'
import { usePlan } from '../plan-context.ts'

/** What an ambition means in each buurt of the wijk; an empty text is none. */
export function PerBuurt({ ambitie }: { ambitie: Ambitieobject }) {
  const { buurten, naamVan } = usePlan()
  const { perBuurt } = ambitie.velden
  return buurten.map((buurt) => (
    <Lijstregel
      key={buurt}
      object={ambitie}
      veld="perBuurt"
      label={tekst.buurt(naamVan(buurt))}
      lines={2}
      waarde={perBuurt.find((row) => row.buurt === buurt)?.tekst ?? ''}
      naarLijst={(text, nu) => {
        const others = nu.perBuurt.filter((row) => row.buurt !== buurt)
        return text === '' ? others : [...others, { buurt, tekst: text }]
      }}
    />
  ))
}
