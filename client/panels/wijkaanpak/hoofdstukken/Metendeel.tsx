import { Link } from 'wouter'
import { ambitieTekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { hoofdstukdeel as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { useIndicatorTekst } from '../../../api/indicator-tekst.ts'
import { planPad } from '../adres.ts'
import { waardeTekst } from '../cijfers.ts'
import { ambitielijst } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'

/** Of each priority its goal and how it is measured, as its ambition says. */
export function Metendeel() {
  const { plan, plek, keuze, naamVan, indicator } = usePlan()
  const wordsOf = useIndicatorTekst()
  const { prioriteiten } = ambitielijst(plan.objecten)
  if (prioriteiten.length === 0) return <p className="subtle">{tekst.metenLeeg}</p>
  return (
    <ul className="metenlijst">
      {prioriteiten.map(({ id, velden }) => {
        const { doel, titel, meting } = velden
        const words = (value: number) =>
          waardeTekst(value, doel === null ? undefined : indicator(doel.indicator)?.eenheid)
        return (
          <li key={id}>
            <Link href={planPad(plek.cyclus, plek.aanpak, { ...keuze, ambitie: id })} className="link">
              {titel === '' ? ambitieTekst.zonderTitel : titel}
            </Link>
            {doel === null ? (
              <p>{tekst.meetZonder}</p>
            ) : (
              <p>
                {tekst.meet(wordsOf(doel.indicator).naam, naamVan(doel.gebied))}.{' '}
                {doel.eersteWaarde === null
                  ? tekst.zonderEersteWaarde
                  : tekst.meetStand(
                      words(doel.eersteWaarde.waarde),
                      doel.eersteWaarde.jaar,
                      words(doel.streefwaarde),
                      doel.opDatum,
                    )}
              </p>
            )}
            {meting === '' ? null : <p className="subtle">{meting}</p>}
          </li>
        )
      })}
    </ul>
  )
}
