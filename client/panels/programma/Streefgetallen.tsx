import { type ActieNu, isBeeindigd, type StrevenNu, yearOf } from '../../../geodata/schema/programmastand.ts'
import { programmaTekst as tekst, strevengetal } from '../../../server/contract/text/nl/programma.ts'
import type { Programmagegevens } from '../../api/programma-beheer.ts'

interface Props {
  actie: ActieNu
  gegevens: Programmagegevens
}

/** The targets of an action, each with the year it was set in. A year that is over stands there as history. */
export function Streefgetallen({ actie, gegevens }: Props) {
  const { programma, vandaag } = gegevens
  const rows = programma.streven.filter((row) => row.actie === actie.id && !isBeeindigd(row, vandaag))
  if (rows.length === 0) return null
  return (
    <ul className="programma-streven" aria-label={tekst.streefgetallen(actie.naam)}>
      {rows.map((row) => (
        <li key={row.id}>
          <span className="programma-streven__getal">{strevengetal(row)}</span>
          <span>{row.wat}</span>
          <span className="subtle">{sourceWords(row, programma.planJaar, vandaag)}</span>
        </li>
      ))}
    </ul>
  )
}

function sourceWords(row: StrevenNu, planJaar: number, vandaag: string): string {
  const trace = row.toegevoegd ?? row.gewijzigd['aantal']
  const set =
    trace === undefined ? tekst.strevenBron(planJaar) : tekst.strevenVanMensen(trace.tijd.slice(0, 4))
  if (row.totEnMet === null) return set
  const isOver = row.totEnMet < yearOf(vandaag)
  return `${set}; ${isOver ? tekst.strevenVoorbij(row.totEnMet) : tekst.strevenTot(row.totEnMet)}`
}
