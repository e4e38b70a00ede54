import { useState } from 'react'
import {
  campagnestaatTekst,
  campagneTekst as tekst,
  maatregelTekst,
  werkTekst,
} from '../../../server/contract/text/nl/campagnes.ts'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { type Campagnebeeld, useCampagne, useCampagnes } from '../../api/campagnes.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { momentVan } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Renovatiebalk } from '../renovatie/Renovatiebalk.tsx'
import { Aankondigingdeel } from './Aankondigingdeel.tsx'
import { Bezoekersdeel } from './Bezoekersdeel.tsx'
import { CampagneForm } from './CampagneForm.tsx'
import { Complexdeel } from './Complexdeel.tsx'
import { Rondesdeel } from './Rondesdeel.tsx'
import { Stratendeel } from './Stratendeel.tsx'
import { Stratenkaart } from './Stratenkaart.tsx'
import { Uitnodigdeel } from './Uitnodigdeel.tsx'
import './campagne.css'

/** One campaign: what it is, its streets and complexes, rounds of talks, and what residents read. */
export function CampagneScherm({ id }: { id: string }) {
  const beeld = useCampagne(id)
  useScreenTitle(beeld.data?.campagne.naam ?? tekst.titel)
  return (
    <>
      <Renovatiebalk hier="campagnes" />
      <div className="page campagne">
        {beeld.isPending ? <Skeleton label={tekst.laden} heightPixels={420} /> : null}
        {beeld.isError ? <Problem error={beeld.error} onRetry={() => void beeld.refetch()} /> : null}
        {beeld.data === undefined ? null : <Beeld beeld={beeld.data} />}
      </div>
    </>
  )
}

function Beeld({ beeld }: { beeld: Campagnebeeld }) {
  const { campagne, straten, magSchrijven, vandaag } = beeld
  return (
    <>
      <div className="page__head">
        <h1>{campagne.naam}</h1>
        <div className="button-row">
          <Tag tone={campagne.staat === 'loopt' ? 'action' : 'neutral'}>
            {campagnestaatTekst[campagne.staat]}
          </Tag>
          <TextLink to={paths.campagnes}>{tekst.terug}</TextLink>
          {beeld.voorbeelddata ? <ExampleTag /> : null}
        </div>
      </div>
      <Kop beeld={beeld} />
      <Stratenkaart straten={new Set(straten.map(({ straat }) => straat))} />
      <Stratendeel straten={straten} />
      <Uitnodigdeel beeld={beeld} />
      <Complexdeel complexen={beeld.complexen} />
      <Rondesdeel beeld={beeld} magSchrijven={magSchrijven} vandaag={vandaag} />
      <Bezoekersdeel beeld={beeld} magSchrijven={magSchrijven} />
      <Aankondigingdeel beeld={beeld} magSchrijven={magSchrijven} />
    </>
  )
}

function Kop({ beeld }: { beeld: Campagnebeeld }) {
  const { campagne, woningen, eerder, magSchrijven, vandaag } = beeld
  const [form, setForm] = useState(false)
  const corporatie = useCorporatie()
  const keuzes = useCampagnes().data?.keuzes
  const fonds = keuzes?.fondsen.find(({ id }) => id === campagne.fonds)?.naam
  const partner = keuzes?.partners.find(({ id }) => id === campagne.partner)?.naam
  const owners = (['corporatie', 'particulier', 'vve', 'onbekend'] as const)
    .filter((owner) => woningen[owner] > 0)
    .map((owner) => `${woningen[owner]} ${tekst.eigenaren[owner]}`)
  const facts: readonly [string, string][] = [
    [tekst.werk, werkTekst[campagne.werk]],
    [tekst.periode, tekst.periodeVan(campagne.van, campagne.tot)],
    [tekst.woningen, owners.join(', ')],
    [tekst.maatregelen, campagne.maatregelen.map((one) => maatregelTekst[one]).join(', ') || tekst.geenKeuze],
    [tekst.ploegen, String(campagne.ploegen)],
    [tekst.fonds, fonds ?? campagne.fonds ?? tekst.geenKeuze],
    [tekst.budget, tekst.budgetVan(campagne.budgetEuro)],
    [tekst.partner, partner ?? campagne.partner ?? tekst.geenKeuze],
    [tekst.contactplan, campagne.contactplan],
  ]
  if (form && keuzes !== undefined) {
    return (
      <CampagneForm campagne={campagne} keuzes={keuzes} vandaag={vandaag} onDone={() => setForm(false)} />
    )
  }
  return (
    <section className="block">
      <dl className="facts">
        {facts.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      {eerder.length === 0 ? null : (
        <Details summary={tekst.eerder(eerder.length)}>
          <ul className="plain-list">
            {[campagne, ...eerder].map(({ versie, gewijzigd: { tijd, rol, reden } }) => (
              <li key={versie}>{tekst.versie(momentVan(tijd).dag, wieTekst(rol, corporatie), reden)}</li>
            ))}
          </ul>
        </Details>
      )}
      {magSchrijven ? (
        <div className="niet-afdrukken">
          <Button onClick={() => setForm(true)} disabled={keuzes === undefined}>
            {tekst.wijzig}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
