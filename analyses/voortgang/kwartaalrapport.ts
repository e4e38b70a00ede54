import { z } from 'zod'
import { programmawijk, type Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { ProgrammaNu } from '../../geodata/schema/programmastand.ts'
import {
  kwartaalId,
  type ThemaAntwoord,
  type Voortgangsding,
  type Voortgangsregel,
} from '../../geodata/schema/voortgang.ts'
import { type Aanpakstaat, aanpakstaat, type Planobject, vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import { monthsAfter } from '../calendar.ts'
import { budgetPerFund } from '../programma/budget.ts'
import { whatStopsWhen } from '../programma/wat-stopt-wanneer.ts'
import { dagenVanKwartaal, vorigKwartaal } from './kwartaal.ts'
import { countStands, rowOf, standtelling, voortgangsrij, type Voortgangsrij } from './rij.ts'
import { standPer } from './stand.ts'
import { antwoordtelling, countAnswers, type Inbreng } from './terugkoppeling.ts'

/** Form of the kept report; a change of it gets the next number. */
const FORM = 1

/** How far ahead the report looks for money that stops, in months. */
export const MONTHS_AHEAD = 12

/** The plan of a wijk that counts, as it stood at the end of the quarter. */
export interface Kwartaalplan {
  wijk: string
  cyclus: string
  aanpak: string
  staat: Aanpakstaat
  objecten: readonly Planobject[]
}

/** Everything a report is made of, as it stood at the end of the quarter. */
export interface Rapportinvoer {
  kwartaal: string
  programma: ProgrammaNu
  wijken: readonly Pick<Programmawijk, 'id' | 'naam'>[]
  plannen: readonly Kwartaalplan[]
  dingen: readonly Voortgangsding[]
  regels: readonly Voortgangsregel[]
  inbreng: readonly Inbreng[]
  antwoorden: readonly ThemaAntwoord[]
  voorbeelddata: boolean
}

const deel = { rijen: z.array(voortgangsrij), telling: standtelling }

export const kwartaalrapport = z.object({
  vorm: z.literal(FORM),
  kwartaal: kwartaalId,
  van: z.iso.date(),
  tot: z.iso.date(),
  programmas: z.array(
    z.object({ id: z.string(), naam: z.string(), voorzitter: z.string().nullable(), ...deel }),
  ),
  wijken: z.array(
    programmawijk.pick({ id: true, naam: true }).extend({
      /** The plan that counts; null: there was none. */
      plan: z.object({ cyclus: z.string(), aanpak: z.string(), staat: aanpakstaat }).nullable(),
      ...deel,
      terugkoppeling: antwoordtelling,
    }),
  ),
  fondsen: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      van: z.number().int().nullable(),
      tot: z.number().int().nullable(),
      /** Null: not known. */
      omvangEuro: z.number().nullable(),
      /** Given out by the programme, and asked by the plans of the wijken. */
      verdeeldEuro: z.number(),
      gevraagdEuro: z.number(),
      telling: standtelling,
      /** Actions of which this money ends within a year, earliest first; `geregeld`: it is written down how they go on. */
      stopt: z.array(z.object({ naam: z.string(), einde: z.iso.date(), geregeld: z.boolean() })),
    }),
  ),
  /** Of all wijken together, and what was wider than one. */
  terugkoppeling: antwoordtelling,
  /** Everything that goes otherwise than was meant, with the reason, in the order of the report. */
  afwijkingen: z.array(
    z.object({
      naam: z.string(),
      programma: z.string().nullable(),
      wijk: z.string().nullable(),
      reden: z.string(),
    }),
  ),
  voorbeelddata: z.boolean(),
})
export type Kwartaalrapport = z.infer<typeof kwartaalrapport>

/**
 * The report of a quarter per programme, wijk and fund, out of what was kept up to date anyway. No clock enters: the same input gives the
 * same report, in whatever order progress and answers come.
 */
export function reportOfQuarter(input: Rapportinvoer): Kwartaalrapport {
  const { kwartaal, programma, dingen, regels, inbreng, antwoorden } = input
  const period = dagenVanKwartaal(kwartaal)
  const { tot } = period
  const before = dagenVanKwartaal(vorigKwartaal(kwartaal)).tot
  const [now, then] = [standPer(regels, tot), standPer(regels, before)]
  const rows = dingen.map((thing) => rowOf(thing, now, then))
  const part = (rijen: Voortgangsrij[]) => ({ rijen, telling: countStands(rijen) })
  const budgets = new Map(
    budgetPerFund(programma.fondsen, programma.budgetregels, tot).map((row) => [row.fonds, row]),
  )
  const stops = whatStopsWhen(programma, tot).regels.filter(
    ({ einde }) => einde > tot && einde <= monthsAfter(tot, MONTHS_AHEAD),
  )
  const lines = input.plannen.flatMap(({ objecten }) =>
    vanSoort(objecten, 'budgetregel').map(({ velden }) => velden),
  )
  return {
    vorm: FORM,
    kwartaal,
    ...period,
    programmas: programma.programmas.map(({ id, naam, voorzitter }) => ({
      id,
      naam,
      voorzitter,
      ...part(rows.filter((row) => row.programma === id && row.wijk === null)),
    })),
    wijken: input.wijken.map(({ id, naam }) => {
      const plan = input.plannen.find(({ wijk }) => wijk === id)
      return {
        id,
        naam,
        plan: plan === undefined ? null : { cyclus: plan.cyclus, aanpak: plan.aanpak, staat: plan.staat },
        ...part(rows.filter((row) => row.wijk === id)),
        terugkoppeling: countAnswers(ofWijk(inbreng, id), ofWijk(antwoorden, id), period),
      }
    }),
    fondsen: programma.fondsen.map(({ id, naam, van, tot: last, omvangEuro }) => ({
      id,
      naam,
      van,
      tot: last,
      omvangEuro,
      verdeeldEuro: budgets.get(id)?.verdeeldEuro ?? 0,
      gevraagdEuro: lines.reduce(
        (sum, { fonds, bedragEuro }) => sum + (fonds === id ? (bedragEuro ?? 0) : 0),
        0,
      ),
      telling: countStands(rows.filter(({ fondsen }) => fondsen.includes(id))),
      stopt: stops
        .filter(({ bron }) => bron.soort === 'fonds' && bron.id === id)
        .map((row) => ({ naam: row.naam, einde: row.einde, geregeld: row.daarna !== null })),
    })),
    terugkoppeling: countAnswers(inbreng, antwoorden, period),
    afwijkingen: rows.flatMap(({ naam, programma: own, wijk, afwijking }) =>
      afwijking === null ? [] : [{ naam, programma: own, wijk, reden: afwijking }],
    ),
    voorbeelddata: input.voorbeelddata,
  }
}

const ofWijk = <T extends { wijk: string | null }>(rows: readonly T[], id: string): T[] =>
  rows.filter(({ wijk }) => wijk === id)
