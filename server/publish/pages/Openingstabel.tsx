import { type Openingsdag, type Openingstijden, weekdagen } from '../../../geodata/schema/voorziening.ts'
import type { Omgeving } from '../omgeving.ts'
import { klokIn } from '../getallen.ts'

/** The hours of one day in words. "Op aanvraag" is not open. */
export function dagTekst({ taal, woorden }: Pick<Omgeving, 'taal' | 'woorden'>, dag: Openingsdag): string {
  const { open } = woorden.paginas
  const klok = (tijd: string) => klokIn(taal, tijd)
  if (dag.regel === 'op-aanvraag') return open.opAanvraag
  if (dag.regel === 'gesloten' || dag.vakken.length === 0) return open.gesloten
  return dag.vakken
    .map(({ van, tot, wanneer }) => {
      if (wanneer === 'soms') return open.misschien(klok(tot))
      const hours = open.tot(klok(van), klok(tot))
      return wanneer === 'laatste-van-de-maand' ? `${hours} (${open.laatste})` : hours
    })
    .join('; ')
}

interface Props {
  omgeving: Omgeving
  uren: Openingstijden
  jaar: number | null
  naam: string
}

/** The week of a place as a table, with the year its hours are of. */
export function Openingstabel({ omgeving, uren, jaar, naam }: Props) {
  const { schil, paginas } = omgeving.woorden
  return (
    <>
      <table>
        <caption class="ob-verborgen">{naam}</caption>
        <thead class="ob-verborgen">
          <tr>
            <th scope="col">{paginas.open.dag}</th>
            <th scope="col">{paginas.open.tijden}</th>
          </tr>
        </thead>
        <tbody>
          {weekdagen.map((dag) => (
            <tr data-dag={dag}>
              <th scope="row">{schil.dagen[dag]}</th>
              <td>{dagTekst(omgeving, uren[dag])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ob-klein">
        {jaar === null ? null : paginas.open.jaar(jaar)} {paginas.open.feestdagen}
      </p>
    </>
  )
}
