import type { Omstandigheid, PLEKSOORTEN } from '../../../analyses/renovatie/omstandigheden.ts'
import {
  omstandighedenTekst as tekst,
  omstandigheidZin,
} from '../../../server/contract/text/nl/planomstandigheden.ts'
import { planKwartaal } from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import type { Planbeeld } from '../../api/renovatieplannen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** Name of a place by its kind and id. */
export function placeName(
  wijken: Planbeeld['wijken'],
): (soort: (typeof PLEKSOORTEN)[number], id: string) => string {
  const names = new Map(
    wijken.flatMap((wijk) => [wijk, ...wijk.buurten].map(({ id, naam }) => [id, naam] as const)),
  )
  return (soort, id) => (soort === 'blok' ? tekst.blokNaam(id) : (names.get(id) ?? id))
}

/** What people entered and this plan was made with, printed under every plan. */
export function Omstandigheden({ beeld }: { beeld: Planbeeld }) {
  const { omstandigheden, wijken } = beeld
  const nameOf = placeName(wijken)
  return (
    <section className="block" aria-labelledby="plan-omstandigheden">
      <h2 id="plan-omstandigheden">{tekst.kop}</h2>
      <p className="subtle">{omstandigheden.length === 0 ? tekst.geen : tekst.uitleg}</p>
      <Ramadan beeld={beeld} />
      {omstandigheden.length === 0 ? null : (
        <ScrollTable caption={tekst.kop} captionHidden>
          <thead>
            <tr>
              <th scope="col">{tekst.omstandigheid}</th>
              <th scope="col">{tekst.bron}</th>
            </tr>
          </thead>
          <tbody>
            {keyed(omstandigheden, nameOf).map(({ zin, one }) => (
              <tr key={zin}>
                <th scope="row">{zin}</th>
                <td>{one.bron ?? tekst.aanname}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  )
}

/** The weeks of Ramadan that a plan reckons with, and where its days come from; of a plan without them nothing. */
function Ramadan({ beeld: { rustigeWeken, kop } }: { beeld: Planbeeld }) {
  const weeks = rustigeWeken
    .filter(({ soort }) => soort === 'ramadan')
    .toSorted((a, b) => a.kwartaal - b.kwartaal)
    .map(({ kwartaal, weken }) => tekst.wekenIn(weken, planKwartaal(kop.eerste, kwartaal)))
  if (weeks.length === 0) return null
  return (
    <p className="subtle">
      {tekst.ramadanWeken(weeks)} {tekst.ramadan}
    </p>
  )
}

/** Each once, with its sentence: the same thing said twice says no more. */
export function keyed(
  all: readonly Omstandigheid[],
  nameOf: ReturnType<typeof placeName>,
): { zin: string; one: Omstandigheid }[] {
  return [...new Map(all.map((one) => [omstandigheidZin(one, nameOf), one]))].map(([zin, one]) => ({
    zin,
    one,
  }))
}
