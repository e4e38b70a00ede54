import type { Melding, MisdrijfTelling } from '../../geodata/schema/melding.ts'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { puntSoort } from '../../geodata/schema/melding.ts'
import type { Signaal } from '../../geodata/schema/signaal.ts'
import type { Incidentbron } from './beeld.ts'
import { type BeeldReden, beeldOntbreekt, type Telbron } from './beeld-schema.ts'

/** Reports as points and counts of registered crimes, as they are loaded. */
export interface Meldingrijen extends Telbron {
  meldingen: readonly Melding[]
  misdrijven: readonly MisdrijfTelling[]
  /** Years of which there are reports, ascending. */
  jaren: readonly number[]
}

/** The three kinds that are counted, all missing for one reason. */
export function noReports(reden: BeeldReden): Incidentbron[] {
  return [...puntSoort.options, 'geregistreerd-misdrijf' as const].map((soort) => ({
    soort,
    ...beeldOntbreekt(reden),
  }))
}

/**
 * What is known of reports of the newest year, kind by kind: two kinds of points, and registered crimes where the source gives them per
 * buurt. Years are not added up, and neither are kinds.
 */
export function reportSources(rows: Meldingrijen): Incidentbron[] {
  const year = rows.jaren.at(-1)
  if (year === undefined) return noReports('geen-bron-geladen')
  const { bronnen, voorbeelddata } = rows
  const source = { bekend: true as const, bronnen, voorbeelddata }
  const ofYear = rows.meldingen.filter(({ datum }) => datum.startsWith(`${year}-`))
  const points = puntSoort.options.map((soort): Incidentbron => ({
    soort,
    ...source,
    periode: wholeYear(year),
    punten: ofYear.filter((row) => row.soort === soort),
  }))
  const perBuurt = rows.misdrijven.filter(({ gebied }) => buurtcode.safeParse(gebied).success)
  const newest = Math.max(...perBuurt.map(({ jaar }) => jaar))
  const soort = 'geregistreerd-misdrijf'
  return [
    ...points,
    perBuurt.length === 0
      ? { soort, ...beeldOntbreekt('niet-elke-buurt-bekend') }
      : {
          soort,
          ...source,
          periode: wholeYear(newest),
          perBuurt: new Map(
            perBuurt.flatMap(({ gebied, jaar, aantal }) => (jaar === newest ? [[gebied, aantal]] : [])),
          ),
        },
  ]
}

/**
 * Signals of professionals about a buurt, over the whole period they speak of. A signal that is wider than a buurt counts nowhere,
 * and one that was withdrawn must not be given.
 *
 * @param buurten every buurt there is: one that no signal names has none
 */
export function signalSource(
  signals: readonly Pick<Signaal, 'buurt' | 'periodeVan' | 'periodeTot'>[],
  buurten: readonly string[],
  { bronnen, voorbeelddata }: Telbron,
): Incidentbron {
  const soort = 'signaal'
  const [first] = signals
  if (first === undefined) return { soort, ...beeldOntbreekt('geen-bron-geladen') }
  const perBuurt = new Map(buurten.map((code) => [code, 0]))
  let [van, tot] = [first.periodeVan, first.periodeTot]
  for (const { buurt, periodeVan, periodeTot } of signals) {
    if (periodeVan < van) van = periodeVan
    if (periodeTot > tot) tot = periodeTot
    if (buurt !== null) perBuurt.set(buurt, (perBuurt.get(buurt) ?? 0) + 1)
  }
  return { soort, bekend: true, periode: { van, tot }, perBuurt, bronnen, voorbeelddata }
}

function wholeYear(year: number): { van: string; tot: string } {
  return { van: `${year}-01-01`, tot: `${year}-12-31` }
}
