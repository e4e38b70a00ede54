import type { Energielabel } from '../../geodata/schema/woning.ts'
import type { Cijfer, KanNietReden } from '../result.ts'
import { ratePerThousand } from '../statistics/rate-per-thousand.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { mainAge } from '../wijkanalyse/spreiding.ts'
import type { BekendPaar, Telbron, WaardeMetGrenzen } from './kloof-schema.ts'

/** Labels that count as not economical: D or worse. */
const POOR_LABELS: readonly Energielabel[] = ['D', 'E', 'F', 'G']

/** What is counted per buurt, so that more is worse. */
export interface Telling {
  van: (buurt: string) => WaardeMetGrenzen | KanNietReden
  telling: BekendPaar['telling']
  periode: BekendPaar['periode']
  voorbeelddata: boolean
}

type Invoer = Pick<
  VerdiepingInvoer,
  | 'cyclus'
  | 'indicatoren'
  | 'zoekCijfer'
  | 'inwoners'
  | 'meldingen'
  | 'woningen'
  | 'woningenZijnVoorbeelddata'
>

/**
 * The count that is laid beside an answer of residents, per buurt: reports or registered events per 1,000 inhabitants with the
 * limits of a count, or the share of dwellings with label D or worse.
 *
 * @param year year of the survey: the count is of the same year, or the newest before it
 * @returns null when nothing of the kind is loaded
 * @example 12 reports among 600 inhabitants: 20 per 1,000, from 10.3 to 34.9
 */
export function countBeside(source: Telbron, year: number, input: Invoer): Telling | null {
  switch (source.soort) {
    case 'meldingen':
      return reports(source.van, year, input)
    case 'aangiften':
      return registered(source.indicatoren, year, input)
    case 'energielabel':
      return labels(input)
  }
}

/** Events of a source per 1,000 inhabitants; real events are not divided by made-up inhabitants. */
function rateOf(
  { events, areExamples }: { events: number; areExamples: boolean },
  buurt: string,
  { inwoners }: Invoer,
): WaardeMetGrenzen | KanNietReden {
  const people = inwoners.get(buurt)
  if (people === undefined || people.inwoners === null) return 'inwoners-onbekend'
  if (people.voorbeelddata && !areExamples) return 'inwoners-zijn-aanname'
  if (!(Number.isSafeInteger(events) && events >= 0)) return 'omgerekend-geen-telling'
  const rate = ratePerThousand(events, people.inwoners)
  return rate === null ? 'geen-inwoners' : { waarde: rate.value, laag: rate.lower, hoog: rate.upper }
}

function reports(kind: string, year: number, input: Invoer): Telling | null {
  const having = input.meldingen.filter(({ rijen }) => rijen.some(({ soort }) => soort === kind))
  // Made-up reports serve only where there are no real ones; the two are never mixed.
  const real = having.filter((one) => !one.voorbeelddata)
  const rows = (real.length > 0 ? real : having).flatMap(({ rijen }) =>
    rijen.filter(({ soort }) => soort === kind),
  )
  if (rows.length === 0) return null
  const sameYear = { van: `${year}-01-01`, tot: `${year}-12-31` }
  const { peildatum } = input.cyclus
  const yearBefore = { van: `${Number(peildatum.slice(0, 4)) - 1}${peildatum.slice(4)}`, tot: peildatum }
  const within = ({ van, tot }: typeof sameYear) => rows.filter(({ datum }) => van <= datum && datum <= tot)
  const periode = within(sameYear).length > 0 ? sameYear : yearBefore
  const counts = new Map<string, number>()
  for (const { buurt } of within(periode)) counts.set(buurt, (counts.get(buurt) ?? 0) + 1)
  if (counts.size === 0) return null
  const areExamples = real.length === 0
  const named = new Set(rows.map(({ buurt }) => buurt))
  return {
    // A buurt that the source names nowhere may have no reports, or none that came in.
    van: (buurt) =>
      named.has(buurt)
        ? rateOf({ events: counts.get(buurt) ?? 0, areExamples }, buurt, input)
        : 'buurt-niet-in-bron',
    telling: null,
    periode,
    voorbeelddata: areExamples,
  }
}

function registered(ids: readonly string[], year: number, input: Invoer): Telling | null {
  const indicator = input.indicatoren.find(({ id }) => ids.includes(id))
  const limit = Math.min(year, Number(input.cyclus.peildatum.slice(0, 4)))
  const jaar = Math.max(...(indicator?.jaren.filter((one) => one <= limit) ?? []), Number.NEGATIVE_INFINITY)
  if (indicator === undefined || !Number.isFinite(jaar) || !indicator.niveaus.includes('buurt')) return null
  const leeftijd = mainAge(indicator)
  const figureOf = (buurt: string): Cijfer | KanNietReden => {
    const found = input.zoekCijfer(buurt, indicator.id, jaar, leeftijd)
    return 'ontbreekt' in found ? found.ontbreekt : found
  }
  return {
    van: (buurt) => {
      const figure = figureOf(buurt)
      return typeof figure === 'string'
        ? figure
        : rateOf({ events: figure.waarde, areExamples: false }, buurt, input)
    },
    telling: { indicator: indicator.id, jaar, leeftijd },
    periode: null,
    voorbeelddata: false,
  }
}

function labels({ woningen, woningenZijnVoorbeelddata }: Invoer): Telling | null {
  if (woningen === null) return null
  const perBuurt = new Map<string, { known: number; poor: number; all: number }>()
  for (const { buurt, energielabel } of woningen) {
    const row = perBuurt.get(buurt) ?? { known: 0, poor: 0, all: 0 }
    perBuurt.set(buurt, row)
    row.all += 1
    if (energielabel === null) continue
    row.known += 1
    if (POOR_LABELS.includes(energielabel)) row.poor += 1
  }
  if (![...perBuurt.values()].some(({ known }) => known > 0)) return null
  return {
    van: (buurt) => {
      const row = perBuurt.get(buurt)
      if (row === undefined || row.known === 0) return 'geen-woningen-bekend'
      const waarde = (100 * row.poor) / row.known
      if (row.known === row.all) return { waarde, laag: waarde, hoog: waarde }
      // The dwellings with a label stand for all of them as a sample would.
      const found = wilsonInterval(row.poor, row.known)
      if (found === null) return 'geen-woningen-bekend'
      return { waarde, laag: 100 * found.lower, hoog: 100 * found.upper }
    },
    telling: null,
    periode: null,
    voorbeelddata: woningenZijnVoorbeelddata,
  }
}
