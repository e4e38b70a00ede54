import { z } from 'zod'
import type { Programma } from '../../geodata/schema/programma.ts'
import type { BekendeEigenaar } from '../../geodata/schema/woning.ts'
import { ontbreekt, ontbrekend } from '../result.ts'
import { lastQuarterOf, quarterOf } from '../statistics/calendar-quarter.ts'
import type { Kans, WoningMetLoop } from '../verdieping/invoer-schema.ts'
import { deliveriesPerQuarter } from './achterstand.ts'
import { fundState } from './fondsen.ts'
import { standOf } from './oplevering.ts'
import { EIGENAREN, stand, verwachtAantal } from './verwachting-schema.ts'
import { lookAhead } from './vooruit.ts'

/** A campaign, as far as attribution to a fund asks; in the order in which they were made. */
export interface Fondscampagne {
  /** Id of the fund; null: not chosen. */
  fonds: string | null
  /** Whether it holds its dwellings now; else it has ended, and what it delivered stays on its fund. */
  loopt: boolean
  woningen: readonly string[]
}

/** Dwellings of one owner on one fund. Over the funds of an owner the counts add up to those of the owner. */
export const fondsstand = stand.extend({
  eigenaar: z.enum(EIGENAREN),
  /** Id and name of the fund; null: in no campaign, or in one without a fund that may pay this owner. */
  fonds: z.object({ id: z.string(), naam: z.string(), tot: z.number().int().nullable() }).nullable(),
  /** Dwellings of its campaigns that do not count yet. */
  teGaan: z.number().int().nonnegative(),
  /** Deliveries that count, per quarter, oldest first. */
  kwartalen: z.array(
    z.object({ jaar: z.number().int(), kwartaal: z.number().int(), aantal: z.number().int() }),
  ),
  /** Done on the last day of the fund, of the dwellings that are on it now. */
  tegenEinde: z.union([verwachtAantal.extend({ bekend: z.literal(true) }), ontbrekend]),
  /** Per quarter until the fund ends, to have all its dwellings done; null: no end, or it is over. */
  nodigPerKwartaal: z.number().nonnegative().nullable(),
  /** Per whole quarter so far, mean; null: not known. */
  tempoPerKwartaal: z.number().nonnegative().nullable(),
  stand: z.enum(['klaar', 'op-schema', 'achter', 'onbekend']),
})
export type Fondsstand = z.infer<typeof fondsstand>

type Loopwoning = WoningMetLoop & { id: string }

/**
 * For every dwelling the fund of the campaign that holds it, else of the last one that ended; null where there is none, or where that
 * fund may not pay this owner.
 */
export function fundOfDwellings(
  rows: readonly Pick<Loopwoning, 'id' | 'eigenaar'>[],
  campaigns: readonly Fondscampagne[],
  programme: Pick<Programma, 'fondsen'> | null,
): Map<string, string | null> {
  const holder = new Map<string, Fondscampagne>()
  for (const campaign of campaigns) {
    for (const id of campaign.woningen) {
      // What holds a dwelling goes before what ended; of two that ended the later one, of two that hold it the first.
      if (holder.get(id)?.loopt !== true) holder.set(id, campaign)
    }
  }
  const pays = new Map((programme?.fondsen ?? []).map(({ id, voor }) => [id, new Set<string>(voor)]))
  return new Map(
    rows.map(({ id, eigenaar }) => {
      const fund = holder.get(id)?.fonds ?? null
      return [id, fund !== null && pays.get(fund)?.has(eigenaar) === true ? fund : null]
    }),
  )
}

/**
 * How far each fund is with the dwellings of its campaigns, per owner that it may pay: counts, deliveries per quarter, what is expected on
 * its last day and whether that is fast enough. Dwellings without a fund are a row of their own.
 *
 * @param rows dwellings of the whole focus area
 * @param state last day of the register, ISO date; null: no step has a day
 * @param quarters how many quarters are shown
 * @returns rows per owner in the fixed order, its funds by their end, those without a fund last
 */
export function fundStands(
  rows: readonly Loopwoning[],
  campaigns: readonly Fondscampagne[],
  programme: Programma | null,
  state: string | null,
  quarters: number,
  kans: Pick<Kans, 'seed' | 'runs'>,
): Fondsstand[] {
  const fundOf = fundOfDwellings(rows, campaigns, programme)
  const funds = (programme?.fondsen ?? []).toSorted(
    (a, b) => (a.tot ?? Infinity) - (b.tot ?? Infinity) || (a.naam < b.naam ? -1 : 1),
  )
  return EIGENAREN.flatMap((owner) => {
    const own = rows.filter(({ eigenaar }) => eigenaar === owner)
    return [...funds, null].flatMap((fund) => {
      const here = own.filter(({ id }) => fundOf.get(id) === (fund?.id ?? null))
      // A fund that pays this owner and has no campaign yet stands there with zeros: nothing was begun with it.
      const isShown = fund === null || here.length > 0 || mayPay(fund, owner, programme, state)
      if (!isShown) return []
      const tot = fund?.tot ?? null
      return [
        {
          eigenaar: owner,
          fonds: fund === null ? null : { id: fund.id, naam: fund.naam, tot },
          ...standOf(here, owner),
          kwartalen: (state === null ? [] : deliveriesPerQuarter(here, state, quarters)).map((row) => ({
            jaar: row.jaar,
            kwartaal: row.kwartaal,
            aantal: row[owner],
          })),
          ...aheadOf(owner, here, fund === null ? null : tot, state, kans),
        },
      ]
    })
  })
}

function mayPay(
  fund: Programma['fondsen'][number],
  owner: BekendeEigenaar,
  programme: Programma | null,
  state: string | null,
): boolean {
  if (programme === null || !fund.voor.includes(owner)) return false
  const found = fundState(fund, programme, state)
  return found === 'loopt' || found === 'zonder-einde'
}

function aheadOf(
  eigenaar: BekendeEigenaar,
  here: readonly WoningMetLoop[],
  end: number | null,
  state: string | null,
  kans: Pick<Kans, 'seed' | 'runs'>,
): Pick<Fondsstand, 'teGaan' | 'tegenEinde' | 'nodigPerKwartaal' | 'tempoPerKwartaal' | 'stand'> {
  const { woningen, telt } = standOf(here, eigenaar)
  const teGaan = woningen - telt
  const horizon = end ?? 0
  const ahead = lookAhead({ eigenaar, eigen: here, stand: state, horizon, streven: null, kans })
  const last = ahead.bekend ? ahead.jaren.find(({ jaar }) => jaar === end) : undefined
  const quarters = state === null || end === null ? 0 : lastQuarterOf(end) - quarterOf(state) + 1
  const needed = quarters < 1 ? null : teGaan / quarters
  const pace = ahead.bekend ? ahead.gemiddeld : null
  const isFast = needed === null || pace === null ? null : pace >= needed
  return {
    teGaan,
    tegenEinde:
      last === undefined
        ? ontbreekt(ahead.bekend || end === null ? 'geen-einddatum' : ahead.reden)
        : withoutYear(last),
    nodigPerKwartaal: needed,
    tempoPerKwartaal: pace,
    stand:
      woningen > 0 && teGaan === 0
        ? 'klaar'
        : isFast === null || woningen === 0
          ? 'onbekend'
          : isFast
            ? 'op-schema'
            : 'achter',
  }
}

function withoutYear({
  midden,
  laag80,
  hoog80,
  laag95,
  hoog95,
}: z.infer<typeof verwachtAantal>): z.infer<typeof verwachtAantal> & { bekend: true } {
  return { bekend: true, midden, laag80, hoog80, laag95, hoog95 }
}
