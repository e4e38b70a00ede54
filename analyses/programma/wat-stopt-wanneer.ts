import { z } from 'zod'
import {
  type ActieNu,
  type FondsNu,
  type InzetNu,
  isBeeindigd,
  type ProgrammaNu,
} from '../../geodata/schema/programmastand.ts'
import { dayBefore, monthsAfter } from '../calendar.ts'

/**
 * How it stands with the decision about what stops. `gestopt`: the end is over; `geregeld`: somebody wrote down how it goes on;
 * `te-laat`: the day to decide is over; `nu`: it is at most half a year away; `later`: it is further away.
 */
export const stopstand = z.enum(['gestopt', 'geregeld', 'te-laat', 'nu', 'later'])
export type Stopstand = z.infer<typeof stopstand>

/** One end of one action: of a fund that pays it, or of the hours a partner puts in. */
export const stopregel = z.object({
  actie: z.string(),
  naam: z.string(),
  /** Id of the programme. */
  programma: z.string().nullable(),
  bron: z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('fonds'), id: z.string(), naam: z.string() }),
    z.object({
      soort: z.literal('inzet'),
      id: z.string(),
      naam: z.string(),
      urenPerJaar: z.number().int(),
    }),
  ]),
  /** Last day that is paid or worked, ISO date. */
  einde: z.string(),
  /** Names of the funds that still pay the action after that day, as far as is known. */
  blijft: z.array(z.string()),
  /** What then stops, in words of people; null: nobody wrote it down. */
  watStopt: z.string().nullable(),
  /** Who decides; null: nobody was named, so the stuurgroep of the programme. */
  wieBesluit: z.string().nullable(),
  /** Last day to decide, ISO date. */
  besluitUiterlijk: z.string(),
  /** Whether somebody set that day; otherwise it is half a year before the end. */
  besluitGezet: z.boolean(),
  daarna: z.string().nullable(),
  stand: stopstand,
  alleenNaam: z.boolean(),
})
export type Stopregel = z.infer<typeof stopregel>

/** An action of which no end is known: no fund is named, or the plan gives no end of one of them. */
export const zonderEinde = z.object({
  actie: z.string(),
  naam: z.string(),
  programma: z.string().nullable(),
  fondsen: z.array(z.string()),
  reden: z.enum(['geen-fonds', 'einde-onbekend']),
})

export const watStoptWanneer = z.object({
  regels: z.array(stopregel),
  zonderEinde: z.array(zonderEinde),
})
export type WatStoptWanneer = z.infer<typeof watStoptWanneer>

/** Months between the last day to decide and the end, unless somebody set another day (rule of the programme). */
const MONTHS_TO_DECIDE = 6

/**
 * The day half a year before another; of a month that is too short its last day.
 *
 * @param iso ISO date
 * @example halfYearBefore('2026-12-31') is '2026-06-30'
 */
export function halfYearBefore(iso: string): string {
  return monthsAfter(iso, -MONTHS_TO_DECIDE)
}

/** Last day on which a fund pays: the end of its last year, or the day before it was ended if that is earlier; null: not known. */
export function endOfFund({ tot, beeindigdOp }: Pick<FondsNu, 'tot' | 'beeindigdOp'>): string | null {
  const ofYear = tot === null ? null : `${tot}-12-31`
  if (beeindigdOp === null) return ofYear
  const before = dayBefore(beeindigdOp)
  return ofYear === null || before < ofYear ? before : ofYear
}

function standOf(end: string, decideBy: string, daarna: string | null, today: string): Stopstand {
  if (end < today) return 'gestopt'
  if (daarna !== null) return 'geregeld'
  if (decideBy < today) return 'te-laat'
  return halfYearBefore(decideBy) <= today ? 'nu' : 'later'
}

interface Einde {
  bron: Stopregel['bron']
  einde: string
}

function endsOf(
  action: ActieNu,
  funds: readonly FondsNu[],
  hours: readonly InzetNu[],
  names: ReadonlyMap<string, string>,
): Einde[] {
  const ofFunds = funds.flatMap((fund): Einde[] => {
    const einde = endOfFund(fund)
    return einde === null ? [] : [{ bron: { soort: 'fonds', id: fund.id, naam: fund.naam }, einde }]
  })
  // A sensitive action is a name: nothing about who works on it.
  const ofHours = (action.alleenNaam ? [] : hours).map(({ partner, tot, urenPerJaar }): Einde => ({
    bron: { soort: 'inzet', id: partner, naam: names.get(partner) ?? partner, urenPerJaar },
    einde: `${tot}-12-31`,
  }))
  return [...ofFunds, ...ofHours]
}

/**
 * What stops when: for each action the ends of its funds and of the hours partners put in, what then stops, who decides and by
 * when. Hours stay hours: they are never turned into money. Of a sensitive action only the name and the fund are said.
 *
 * @param programme the programme as it is now
 * @param today ISO date
 * @returns rows by end, earliest first, then in the order of the programme; and the actions of which no end is known
 */
export function whatStopsWhen(programme: ProgrammaNu, today: string): WatStoptWanneer {
  const partnerNames = new Map(programme.partners.map(({ id, naam }) => [id, naam]))
  const running = programme.acties.filter((row) => !isBeeindigd(row, today))
  const programmeOf = (lijn: string) => programme.lijnen.find(({ id }) => id === lijn)?.programma ?? null
  const rows: Stopregel[] = []
  const endless: WatStoptWanneer['zonderEinde'] = []
  for (const action of running) {
    const { id: actie, naam, alleenNaam, daarna } = action
    const programma = programmeOf(action.lijn)
    const funds = programme.fondsen.filter(({ id }) => action.fondsen.includes(id))
    const hours = programme.inzet.filter((row) => row.actie === actie && !isBeeindigd(row, today))
    for (const { bron, einde } of endsOf(action, funds, hours, partnerNames)) {
      const besluitUiterlijk = action.besluitVoor ?? halfYearBefore(einde)
      rows.push({
        actie,
        naam,
        programma,
        bron,
        einde,
        blijft: funds
          .filter((fund) => fund.id !== bron.id && (endOfFund(fund) ?? '9999') > einde)
          .map((fund) => fund.naam),
        watStopt: action.watStopt,
        wieBesluit: action.wieBesluit,
        besluitUiterlijk,
        besluitGezet: action.besluitVoor !== null,
        daarna,
        stand: standOf(einde, besluitUiterlijk, daarna, today),
        alleenNaam,
      })
    }
    if (funds.every((fund) => endOfFund(fund) === null)) {
      endless.push({
        actie,
        naam,
        programma,
        fondsen: funds.map((fund) => fund.naam),
        reden: funds.length === 0 ? 'geen-fonds' : 'einde-onbekend',
      })
    }
  }
  return {
    regels: rows.toSorted((a, b) => (a.einde === b.einde ? 0 : a.einde < b.einde ? -1 : 1)),
    zonderEinde: endless,
  }
}
