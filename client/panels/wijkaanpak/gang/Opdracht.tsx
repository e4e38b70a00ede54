import { CircleCheck, CircleDashed, Info } from 'lucide-react'
import { Link } from 'wouter'
import type { Aanpakpunt } from '../../../../analyses/wijkaanpak/opdracht-schema.ts'
import {
  aanpakpuntTekst,
  aanpakstaatTekst,
  gangTekst as tekst,
  mistTekst,
} from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { Tag } from '../../../ui/Tag.tsx'
import { planPad } from '../adres.ts'
import { oplosplekken } from '../opdracht-plek.ts'
import { usePlan } from '../plan-context.ts'
import './opdracht.css'

/** The one to-do: what is there, what is missing, each with the way to where it is mended. And the steps so far. */
export function Opdracht() {
  const { plan, wie } = usePlan()
  const { punten, naar } = plan.opdracht
  const sorted = [...punten].sort((a, b) => rang(a) - rang(b))
  return (
    <section className="planblok" aria-labelledby="opdracht-titel">
      <h2 id="opdracht-titel">
        {naar === null || naar === 'gepubliceerd'
          ? tekst.opdrachtTitel(aanpakstaatTekst[plan.staat].toLowerCase())
          : tekst.opdrachtTitel(aanpakstaatTekst.vastgesteld.toLowerCase())}
      </h2>
      {punten.length === 0 ? <p>{tekst.geenOpdracht}</p> : <p className="subtle">{tekst.opdrachtUitleg}</p>}
      {naar === 'ter-bespreking' ? <p className="subtle">{tekst.opdrachtNu}</p> : null}
      <ul className="planopdracht">
        {sorted.map((punt) => (
          <Punt key={punt.code} punt={punt} />
        ))}
      </ul>
      {plan.overgangen.length === 0 ? null : (
        <>
          <h3>{tekst.geschiedenis}</h3>
          <ul className="plain-list">
            {plan.overgangen.map((row) => (
              <li key={row.naar}>
                {tekst.stap(
                  row.datum,
                  aanpakstaatTekst[row.naar].toLowerCase(),
                  wie(row.rol, false),
                  row.reden,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What is missing first, then what is advised, then what is there. */
const rang = ({ klaar, verplicht }: Aanpakpunt) => (klaar ? 2 : verplicht ? 0 : 1)

function Punt({ punt }: { punt: Aanpakpunt }) {
  const { plan, plek } = usePlan()
  const { code, klaar, verplicht } = punt
  const Sign = klaar ? CircleCheck : verplicht ? CircleDashed : Info
  const tone = klaar ? 'positive' : verplicht ? 'warning' : 'neutral'
  const places = oplosplekken(punt, plan.objecten)
  return (
    <li className={`planpunt planpunt--${tone}`}>
      <Sign size={18} strokeWidth={1.9} aria-hidden />
      <div>
        <p>
          {aanpakpuntTekst[code]}{' '}
          <Tag tone={tone}>{klaar ? tekst.klaar : verplicht ? tekst.ontbreekt : tekst.aangeraden}</Tag>
        </p>
        <ul className="planpunt__plekken">
          {places.map(({ wat, plek: where }, at) => (
            // Two ambitions may have the same title.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${at} ${wat}`}>
              <Link href={planPad(plek.cyclus, plek.aanpak, where)} className="link">
                <span className="alleen-voorgelezen">{tekst.losOpBij('')}</span>
                {mistTekst(code, wat)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
