import { z } from 'zod'
import {
  antwoordsoort,
  inbrenger,
  type ThemaAntwoord,
  type Voortgangsding,
  type Voortgangsregel,
  voortgangstand,
} from '../../geodata/schema/voortgang.ts'
import { type Aanpakstaat, aanpakstaat } from '../../geodata/schema/wijkaanpak.ts'
import { dayBefore, monthsAfter } from '../calendar.ts'
import type { Stopregel } from '../programma/wat-stopt-wanneer.ts'
import { dagenVanMaand } from './kwartaal.ts'
import { sleutelVan, standPer } from './stand.ts'
import type { Themastand } from './terugkoppeling.ts'

/** Most points in a part of the sheet: four parts of this fit on one A4. What does not fit is counted. */
export const MOST_POINTS = 7
/** How far ahead the sheet looks for money that stops, in months. */
const MONTHS_AHEAD = 12

const plek = { wijk: z.string().nullable() }
const dag = z.iso.date()

/** One line of the sheet. */
export const bladpunt = z.discriminatedUnion('soort', [
  /** Money or hours end, and of these actions nobody wrote down how they go on. */
  z.object({
    soort: z.literal('daarna'),
    bron: z.string(),
    acties: z.array(z.string()),
    einde: dag,
    uiterlijk: dag,
    teLaat: z.boolean(),
  }),
  z.object({ soort: z.literal('plan-ligt-voor'), ...plek, sinds: dag }),
  z.object({ soort: z.literal('plan'), ...plek, naar: aanpakstaat, datum: dag }),
  z.object({
    soort: z.literal('voortgang'),
    naam: z.string(),
    ...plek,
    datum: dag,
    van: voortgangstand.nullable(),
    stand: voortgangstand,
    waarde: z.number().nullable(),
    reden: z.string(),
  }),
  z.object({
    soort: z.literal('programma'),
    naam: z.string(),
    veld: z.string().nullable(),
    datum: dag,
    reden: z.string(),
  }),
  z.object({
    soort: z.literal('antwoord'),
    van: inbrenger,
    thema: z.string(),
    ...plek,
    antwoord: antwoordsoort,
    datum: dag,
  }),
  z.object({ soort: z.literal('geen-antwoord'), van: inbrenger, thema: z.string(), ...plek, uiterlijk: dag }),
  z.object({
    soort: z.literal('geld-stopt'),
    naam: z.string(),
    einde: dag,
    acties: z.array(z.string()),
    nietGeregeld: z.number().int(),
  }),
])
export type Bladpunt = z.infer<typeof bladpunt>

const bladdeel = z.object({ punten: z.array(bladpunt), meer: z.number().int() })

export const stuurgroepblad = z.object({
  programma: z.string(),
  maand: z.string(),
  teBesluiten: bladdeel,
  veranderd: bladdeel,
  looptVast: bladdeel,
  geldDatStopt: bladdeel,
})
export type Stuurgroepblad = z.infer<typeof stuurgroepblad>

/** What the sheet of a stuurgroep is made of; all of it as it stood at the end of `opDag`. */
export interface Bladinvoer {
  programma: string
  maand: string
  /** Last day that counts: the end of the month, or today when that comes first. */
  opDag: string
  stops: readonly Stopregel[]
  dingen: readonly Voortgangsding[]
  regels: readonly Voortgangsregel[]
  themas: readonly Themastand[]
  antwoorden: readonly ThemaAntwoord[]
  /** Changes to the programme that belong to this stuurgroep, oldest first. */
  wijzigingen: readonly { naam: string; veld: string | null; datum: string; reden: string }[]
  plannen: readonly { wijk: string; stappen: readonly { naar: Aanpakstaat; datum: string }[] }[]
}

/**
 * One A4 for a stuurgroep about a month: what to decide, what changed, what is stuck, and which money stops. Wijkaanpakken and themes are
 * of all three stuurgroepen; actions, targets and money of the own programme.
 */
export function sheetOfMonth(input: Bladinvoer): Stuurgroepblad {
  const { programma, maand, opDag } = input
  const { van } = dagenVanMaand(maand)
  const inMonth = ({ datum }: { datum: string }) => datum >= van && datum <= opDag
  const stops = input.stops.filter((row) => row.programma === programma)
  const things = input.dingen.filter((row) => row.wijk !== null || row.programma === programma)
  return {
    programma,
    maand,
    teBesluiten: partOf([...plansWaiting(input), ...decisionsOf(stops)]),
    veranderd: partOf([
      ...input.plannen.flatMap(({ wijk, stappen }) =>
        stappen.filter(inMonth).map(({ naar, datum }): Bladpunt => ({ soort: 'plan', wijk, naar, datum })),
      ),
      ...progressIn(things, input.regels, van, opDag),
      ...input.wijzigingen.filter(inMonth).map((row): Bladpunt => ({ soort: 'programma', ...row })),
      ...input.antwoorden.filter(inMonth).map(({ van: who, thema, wijk, antwoord, datum }): Bladpunt => ({
        soort: 'antwoord',
        van: who,
        thema,
        wijk,
        antwoord,
        datum,
      })),
    ]),
    looptVast: partOf([
      ...stuckOf(things, input.regels, opDag),
      ...input.themas.flatMap(({ van: who, thema, wijk, stand, uiterlijk }): Bladpunt[] =>
        stand === 'te-laat' && uiterlijk !== null
          ? [{ soort: 'geen-antwoord', van: who, thema, wijk, uiterlijk }]
          : [],
      ),
    ]),
    geldDatStopt: partOf(endingFunds(stops, opDag)),
  }
}

function partOf(points: readonly Bladpunt[]): Stuurgroepblad['teBesluiten'] {
  return { punten: points.slice(0, MOST_POINTS), meer: Math.max(0, points.length - MOST_POINTS) }
}

/** Plans that lie before the stuurgroep: their last step brought them there. */
function plansWaiting({ plannen, opDag }: Bladinvoer): Bladpunt[] {
  return plannen.flatMap(({ wijk, stappen }): Bladpunt[] => {
    const last = stappen.filter(({ datum }) => datum <= opDag).at(-1)
    return last?.naar === 'ter-bespreking' ? [{ soort: 'plan-ligt-voor', wijk, sinds: last.datum }] : []
  })
}

/** What to decide, the most pressing first; actions that lose the same money on the same day are one decision. */
function decisionsOf(stops: readonly Stopregel[]): Bladpunt[] {
  const found = new Map<string, Extract<Bladpunt, { soort: 'daarna' }>>()
  for (const { naam, bron, einde, besluitUiterlijk: uiterlijk, stand } of stops) {
    if (stand !== 'te-laat' && stand !== 'nu') continue
    const key = `${uiterlijk} ${einde} ${bron.soort} ${bron.id}`
    const one = found.get(key)
    if (one === undefined) {
      const teLaat = stand === 'te-laat'
      found.set(key, { soort: 'daarna', bron: bron.naam, acties: [naam], einde, uiterlijk, teLaat })
    } else one.acties.push(naam)
  }
  return [...found.values()].toSorted((a, b) =>
    a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0,
  )
}

/** The last row of each thing written about a day of the month, beside how it stood before. */
function progressIn(
  things: readonly Voortgangsding[],
  rows: readonly Voortgangsregel[],
  van: string,
  tot: string,
): Bladpunt[] {
  const [now, before] = [standPer(rows, tot), standPer(rows, dayBefore(van))]
  return things.flatMap((thing): Bladpunt[] => {
    const row = now.get(sleutelVan(thing))
    if (row === undefined || row.datum < van) return []
    const { datum, stand, waarde, reden } = row
    const was = before.get(sleutelVan(thing))?.stand ?? null
    return [{ soort: 'voortgang', naam: thing.naam, wijk: thing.wijk, datum, van: was, stand, waarde, reden }]
  })
}

/** What is stuck, and then what is delayed. */
function stuckOf(
  things: readonly Voortgangsding[],
  rows: readonly Voortgangsregel[],
  opDag: string,
): Bladpunt[] {
  const now = standPer(rows, opDag)
  return (['loopt-vast', 'vertraagd'] as const).flatMap((wanted) =>
    things.flatMap((thing): Bladpunt[] => {
      const row = now.get(sleutelVan(thing))
      if (row?.stand !== wanted) return []
      const { datum, stand, waarde, reden } = row
      return [
        { soort: 'voortgang', naam: thing.naam, wijk: thing.wijk, datum, van: null, stand, waarde, reden },
      ]
    }),
  )
}

/** Money and hours that end within a year, each with the actions that lose it. */
function endingFunds(stops: readonly Stopregel[], opDag: string): Bladpunt[] {
  const until = monthsAfter(opDag, MONTHS_AHEAD)
  const found = new Map<string, { naam: string; einde: string; acties: string[]; nietGeregeld: number }>()
  for (const { bron, einde, naam, daarna } of stops) {
    if (einde < opDag || einde > until) continue
    const key = `${einde} ${bron.soort} ${bron.id}`
    const one = found.get(key) ?? { naam: bron.naam, einde, acties: [], nietGeregeld: 0 }
    one.acties.push(naam)
    if (daarna === null) one.nietGeregeld += 1
    found.set(key, one)
  }
  return [...found.values()].map((row) => ({ soort: 'geld-stopt', ...row }))
}
