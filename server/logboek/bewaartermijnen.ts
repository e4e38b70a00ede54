import { z } from 'zod'
import { type Bewaarsoort, bewaarsoort, type Logsoort } from '../contract/bewaartermijnen.ts'
import type { Gebeurtenis } from '../contract/logboek.ts'

/** How long one kind of data is kept. */
export interface Bewaartermijn {
  soort: Bewaarsoort
  /** Days after the moment the term begins; 0: at once. */
  dagen: number
  /** The least a municipality may set: below it the log, or what people work with, would be worth nothing. */
  kortste: number
  /** Who carries it out: the daily run, or the part that holds the data. */
  door: 'dagelijks' | 'zelf'
  /** Kind it goes together with: it has that term, and none can be set for it alone. */
  met?: Bewaarsoort
}

const YEAR = 365.25

/**
 * The terms, one line per kind of data. They are a proposal: the municipality confirms them in its register of processing (AVG
 * art. 30) and sets others with BEWAARTERMIJNEN. What each line is about, its ground and what happens at its end stands in
 * contract/text/nl/bewaartermijnen.ts, in the words of the screen.
 *
 * AVG art. 5(1)(e) names no terms. One year for who signed in and who looked is what the security logs of municipalities are
 * commonly kept (the BIO asks for logs and leaves the term to a risk analysis); ten years for plans follows the shape of the
 * Selectielijst gemeenten en intergemeentelijke organen 2020 (Staatscourant 2020, 11143), which gives terms per kind of result.
 * Visits at home serve the campaign they belong to: a year after its end is for work that comes back (nazorg) and complaints; the
 * list of who may have the addresses is needed by nobody after the last visit.
 * The adopted plans themselves are not log and are never wiped.
 */
export const BEWAARTERMIJNEN: readonly Bewaartermijn[] = [
  { soort: 'logboek-aanmelding', dagen: Math.round(YEAR), kortste: 90, door: 'dagelijks' },
  { soort: 'logboek-inzage', dagen: Math.round(YEAR), kortste: 90, door: 'dagelijks' },
  { soort: 'logboek-bezoek', dagen: Math.round(YEAR), kortste: 90, door: 'dagelijks' },
  { soort: 'logboek-beheer', dagen: Math.round(5 * YEAR), kortste: 365, door: 'dagelijks' },
  { soort: 'logboek-wijziging', dagen: Math.round(10 * YEAR), kortste: 365, door: 'dagelijks' },
  { soort: 'sessie', dagen: 0, kortste: 0, door: 'dagelijks' },
  { soort: 'uitnodiging', dagen: 7, kortste: 0, door: 'dagelijks' },
  { soort: 'account-opgeheven', dagen: 30, kortste: 0, door: 'dagelijks' },
  { soort: 'sleutel-ingetrokken', dagen: Math.round(YEAR), kortste: 0, door: 'dagelijks' },
  { soort: 'herhaalsleutel', dagen: 1, kortste: 1, door: 'zelf' },
  { soort: 'invoer-wachtend', dagen: 30, kortste: 1, door: 'dagelijks' },
  { soort: 'invoer-bestand', dagen: 0, kortste: 0, door: 'zelf' },
  { soort: 'versie-oud', dagen: Math.round(2 * YEAR), kortste: 30, door: 'dagelijks' },
  { soort: 'signaal', dagen: Math.round(5 * YEAR), kortste: 365, door: 'dagelijks' },
  { soort: 'bezoek', dagen: Math.round(YEAR), kortste: 30, door: 'dagelijks' },
  { soort: 'bezoekronde', dagen: Math.round(YEAR), kortste: 30, door: 'dagelijks', met: 'bezoek' },
  {
    soort: 'persoonlijk-geinformeerd',
    dagen: Math.round(YEAR),
    kortste: 30,
    door: 'dagelijks',
    met: 'bezoek',
  },
  { soort: 'bezoekafspraak', dagen: Math.round(YEAR), kortste: 30, door: 'dagelijks', met: 'bezoek' },
  { soort: 'bezoekerslijst', dagen: 90, kortste: 0, door: 'dagelijks' },
  { soort: 'reservekopie', dagen: Math.round(YEAR), kortste: 30, door: 'zelf' },
]

/** Terms of this installation in days, by kind. */
export type Termijnen = ReadonlyMap<Bewaarsoort, number>

/** The terms as they are proposed. */
export const VOORGESTELD: Termijnen = new Map(BEWAARTERMIJNEN.map(({ soort, dagen }) => [soort, dagen]))

/** Longest term that can be set: a hundred years. */
const MOST_DAYS = 36_525

/**
 * Reads the setting BEWAARTERMIJNEN: JSON with days per kind, e.g. `{"logboek-inzage": 730}`. What is not named keeps the proposal.
 * @returns the terms, or null when the text is no such JSON, a term is shorter than it may be, or a kind has no term of its own
 */
export function leesTermijnen(text: string): Termijnen | null {
  const given = z
    .partialRecord(bewaarsoort, z.number().int().min(0).max(MOST_DAYS))
    .safeParse(parseJson(text))
  if (!given.success) return null
  const terms = new Map(VOORGESTELD)
  for (const { soort, kortste, met } of BEWAARTERMIJNEN) {
    const days = given.data[soort]
    if (days === undefined) continue
    if (days < kortste || met !== undefined) return null
    terms.set(soort, days)
  }
  for (const { soort, met } of BEWAARTERMIJNEN) if (met !== undefined) terms.set(soort, dagenVan(terms, met))
  return terms
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Days of a kind. */
export function dagenVan(terms: Termijnen, soort: Bewaarsoort): number {
  const days = terms.get(soort)
  if (days === undefined) throw new Error(`no term for ${soort}`)
  return days
}

/** Events by retention class; what is not named here is a change to what people work on. */
const EVENTS: Record<Exclude<Logsoort, 'wijziging'>, readonly Gebeurtenis[]> = {
  aanmelding: ['aanmelden', 'aanmelden-mislukt', 'afmelden', 'sessie-beginnen', 'sessie-eindigen'],
  inzage: ['inzage', 'inzagedoel-kiezen', 'uitvoer', 'weigering', 'logboek-lezen'],
  bezoek: ['bezoek-vastleggen'],
  beheer: [
    'account-beheren',
    'eigen-account-wijzigen',
    'sleutel-beheren',
    'bewaartermijn-uitvoeren',
    'logboek-controleren',
    'reservekopie-lezen',
    'reservekopie-maken',
    'reservekopie-terugzetten',
    'database-maken',
  ],
}

const CLASS_OF = new Map<Gebeurtenis, Logsoort>(
  (['aanmelding', 'inzage', 'bezoek', 'beheer'] as const).flatMap((soort) =>
    EVENTS[soort].map((event): [Gebeurtenis, Logsoort] => [event, soort]),
  ),
)

/** The retention class of an event. */
export function logsoortVan(event: Gebeurtenis): Logsoort {
  return CLASS_OF.get(event) ?? 'wijziging'
}
