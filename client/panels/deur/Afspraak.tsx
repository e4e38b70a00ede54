import { type FormEvent, useState } from 'react'
import type { Bezoekafspraak } from '../../../geodata/schema/campagne.ts'
import type { Deuradres } from '../../../server/contract/campagnebezoeken.ts'
import { deurTekst as tekst } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { bezoekTekst } from '../../../server/contract/text/nl/campagnes.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Afspraakvelden, LEGE_AFSPRAAK } from '../campagne/Afspraakvelden.tsx'
import type { Adresstand } from './adresstand.ts'
import { verschillen } from './stuur-bezoek.ts'

interface Props {
  stand: Adresstand
  onSpreekAf: (rij: Deuradres, afspraak: Bezoekafspraak) => Promise<void>
}

/** For whoever is not to be spoken to now: when they want the talk, in which language, and whether an interpreter comes along. */
export function Afspraak({ stand: { rij, afspraak, afspraakWacht }, onSpreekAf }: Props) {
  const [invoer, setInvoer] = useState(afspraak ?? LEGE_AFSPRAAK)
  const kept = rij.afspraak ?? null
  const isKept = kept !== null && verschillen(kept, invoer).length === 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onSpreekAf(rij, invoer)
  }
  return (
    <Details summary={tekst.spreekAf}>
      <form className="deur__form" onSubmit={submit} aria-label={bezoekTekst.afspraakVan(rij.adres)}>
        <Afspraakvelden afspraak={invoer} onChange={setInvoer} />
        <Button type="submit">{bezoekTekst.bewaarAfspraak}</Button>
        <output className="subtle">
          {afspraakWacht ? tekst.afspraakWacht : isKept ? tekst.afspraakBewaard : ''}
        </output>
      </form>
    </Details>
  )
}
