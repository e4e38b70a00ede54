import { Banknote, CalendarRange, CircleCheck, House, Users } from 'lucide-react'
import {
  dubbelsoortTekst,
  dubbelZin,
  vierbladTekst as tekst,
} from '../../../server/contract/text/nl/vierblad.ts'
import type { Vierbladgegevens } from '../../api/vierblad.ts'
import { wijkVan } from './namen.ts'

const SIGNS = { plek: House, geld: Banknote, mensen: Users, maanden: CalendarRange } as const

/** What two plans claim both, first of all: dwellings, money, people and months. */
export function Dubbel({ gegevens }: { gegevens: Vierbladgegevens }) {
  const { dubbel, plannen, fondsen } = gegevens
  const naamVan = wijkVan(gegevens)
  const fondsVan = (id: string) => fondsen.find(({ fonds }) => fonds === id)?.naam ?? id
  return (
    <section className="block" aria-labelledby="dubbel">
      <h2 id="dubbel">{tekst.dubbel}</h2>
      {dubbel.length > 0 ? (
        <p>{tekst.dubbelTelling(dubbel.length)}</p>
      ) : (
        <p className="vierblad__niets">
          <CircleCheck size={18} aria-hidden />
          {plannen.length < 2 ? tekst.eenPlan : tekst.nietsDubbel}
        </p>
      )}
      <ul className="vierblad__dubbel">
        {dubbel.map((row, at) => {
          const Sign = SIGNS[row.soort]
          return (
            // Two actions may claim the same twice: only the place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className="vierblad-dubbel">
              <Sign size={20} aria-hidden />
              <div>
                <p className="vierblad-dubbel__soort">{dubbelsoortTekst[row.soort]}</p>
                <p>{dubbelZin(row, naamVan, fondsVan)}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
