import { type FormEvent, useRef, useState } from 'react'
import type { Bezoekafspraak, Bezoekwaarden } from '../../../geodata/schema/campagne.ts'
import type { Deuradres } from '../../../server/contract/campagnebezoeken.ts'
import { datum as dagInWoorden } from '../../../server/contract/text/getal.ts'
import { uitkomstInLijst } from '../../../server/contract/text/nl/adreslijst.ts'
import { deurTekst as tekst } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { afspraakInWoorden, bezoekTekst } from '../../../server/contract/text/nl/campagnes.ts'
import { statusTekst } from '../../../server/contract/text/nl/woningen.ts'
import { focusFirstFault } from '../../app/form-faults.ts'
import { Button } from '../../ui/Button.tsx'
import { type Bezoekinvoer, LEGE_INVOER, waardenVan } from '../campagne/bezoekinvoer.ts'
import { Bezoekvelden } from '../campagne/Bezoekvelden.tsx'
import { Afspraak } from './Afspraak.tsx'
import type { Adresstand } from './adresstand.ts'
import type { Meegenomen } from './deurvak.ts'

interface Props {
  stand: Adresstand
  meegenomen: Meegenomen
  onSchrijf: (rij: Deuradres, bezoek: Bezoekwaarden) => Promise<void>
  onSpreekAf: (rij: Deuradres, afspraak: Bezoekafspraak) => Promise<void>
}

/** What was written down today goes on; an earlier visit is over, and another begins with nothing. */
function beginVan({ velden, gedaan }: Adresstand): Bezoekinvoer {
  if (velden === null || !gedaan) return LEGE_INVOER
  const { uitkomst, taal, woningBesproken, buurtBesproken, hulpGewenst, wensen, hulp } = velden
  return { uitkomst, taal, woningBesproken, buurtBesproken, hulpGewenst, wensen, hulp }
}

/** One address: how far it is, and the form for this visit. */
export function Adres({ stand, meegenomen: { dag, lijst }, onSchrijf, onSpreekAf }: Props) {
  const { rij, velden, wacht, gedaan, afspraak } = stand
  const [invoer, setInvoer] = useState(() => beginVan(stand))
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const waarden = waardenVan(invoer, dag)
    if (waarden === null) focusFirstFault(form.current)
    else void onSchrijf(rij, waarden)
  }
  return (
    <>
      <dl className="deur__feiten">
        <Feit naam={tekst.status}>
          {rij.status === null ? tekst.statusOnbekend : statusTekst[rij.status]}
        </Feit>
        {afspraak === null ? null : <Feit naam={bezoekTekst.afspraak}>{afspraakInWoorden(afspraak)}</Feit>}
        {rij.nietGetroffen === 0 ? null : (
          <Feit naam={tekst.nietGetroffen}>{tekst.keer(rij.nietGetroffen)}</Feit>
        )}
        {rij.geinformeerdOp === null ? null : (
          <Feit naam={tekst.geinformeerd}>{dagInWoorden(rij.geinformeerdOp)}</Feit>
        )}
        {velden === null ? null : (
          <Feit
            naam={tekst.laatste}
          >{`${dagInWoorden(velden.datum)}, ${uitkomstInLijst[velden.uitkomst]}`}</Feit>
        )}
      </dl>
      <form
        ref={form}
        className="deur__form"
        noValidate
        onSubmit={submit}
        aria-label={tekst.formulier(rij.adres)}
      >
        <p className="subtle">{bezoekTekst.formUitleg}</p>
        <Bezoekvelden
          invoer={invoer}
          onChange={setInvoer}
          partners={lijst.partners}
          dag={dag}
          faults={asked && invoer.uitkomst === null ? { uitkomst: tekst.kiesUitkomst } : {}}
        />
        <Button type="submit" kind="primary">
          {tekst.bewaar}
        </Button>
        <output className="subtle">{wacht ? tekst.hierWacht : gedaan ? tekst.hierBewaard : ''}</output>
      </form>
      <Afspraak stand={stand} onSpreekAf={onSpreekAf} />
    </>
  )
}

function Feit({ naam, children }: { naam: string; children: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
