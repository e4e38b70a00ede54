import { useState } from 'react'
import {
  campagneTekst as tekst,
  dagdeelTekst,
  duoTekst,
  wensTekst,
} from '../../../server/contract/text/nl/campagnes.ts'
import type { Campagnebeeld } from '../../api/campagnes.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { RondeForm } from './RondeForm.tsx'

interface Props {
  beeld: Campagnebeeld
  magSchrijven: boolean
  vandaag: string
}

/** The rounds of talks of a campaign: planned and counted, without an address. */
export function Rondesdeel({ beeld, magSchrijven, vandaag }: Props) {
  const [form, setForm] = useState(false)
  const { rondes, wensen, bezoekenGewistOp } = beeld
  return (
    <section className="block" aria-labelledby="campagne-rondes">
      <h2 id="campagne-rondes">{tekst.rondes}</h2>
      <p className="subtle">{tekst.rondesUitleg}</p>
      {bezoekenGewistOp === null ? null : <p>{tekst.bezoekenGewist(bezoekenGewistOp)}</p>}
      {rondes.length === 0 ? <p>{tekst.geenRondes}</p> : null}
      <ul className="campagne__rondes">
        {rondes.map(({ id, straat, duo, briefOp, dagen, telling }) => (
          <li key={id} className="campagne__ronde">
            <h3>{tekst.ronde(straat)}</h3>
            <p>{tekst.rondeKop(duoTekst[duo], briefOp)}</p>
            <p>{tekst.rondetelling(telling)}</p>
            <p>{tekst.hulptelling(telling.hulpGewenst, telling.overgedragen)}</p>
            <Details summary={tekst.rondeMomenten}>
              <ul className="plain-list">
                {dagen.map((day) => (
                  <li key={`${day.datum} ${day.duo}`}>
                    {tekst.dag(day.datum, dagdeelTekst[day.dagdeel], day.duo, day.woningen)}
                  </li>
                ))}
              </ul>
            </Details>
          </li>
        ))}
      </ul>
      {wensen.length === 0 ? null : (
        <>
          <h3>{tekst.wensen}</h3>
          <ul className="plain-list">
            {wensen.map(({ wens, aantal }) => (
              <li key={wens}>{tekst.wens(wensTekst[wens], aantal)}</li>
            ))}
          </ul>
        </>
      )}
      {!magSchrijven ? null : form ? (
        <RondeForm beeld={beeld} vandaag={vandaag} onDone={() => setForm(false)} />
      ) : (
        <div className="niet-afdrukken">
          <Button onClick={() => setForm(true)}>{tekst.planRonde}</Button>
        </div>
      )}
    </section>
  )
}
