import { z } from 'zod'
import type { Eigenaar, RenovatieStatus } from '../../geodata/schema/woning.ts'

/** From so many rental dwellings on, a share of the tenants decides for all of them. */
export const RENTALS_OF_A_COMPLEX = 10
/**
 * Share of the tenants of a complex that must agree, in percent.
 * Source: Burgerlijk Wetboek 7:220, third paragraph: ten dwellings or more, agreement of 70 percent or more of the tenants.
 */
export const SHARE_TO_AGREE = 70

/** From how many rental dwellings a share decides for all, and which share, in percent. */
export interface Toestemmingsregel {
  vanaf: number
  procent: number
}
const LEGAL: Toestemmingsregel = { vanaf: RENTALS_OF_A_COMPLEX, procent: SHARE_TO_AGREE }

/** A dwelling, as far as consent asks. */
export interface Toestemmingwoning {
  blok: string | null
  eigenaar: Eigenaar
  status: RenovatieStatus | null
}

/** How far the consent of one complex is; counts of dwellings. */
export const complexstand = z.object({
  /** Block; null: rental dwellings of which no source says the block. They are asked one by one. */
  blok: z.string().nullable(),
  huur: z.number().int(),
  akkoord: z.number().int(),
  nee: z.number().int(),
  /** Neither agreed nor said no. */
  open: z.number().int(),
  /** How many must agree: of ten dwellings or more 70 percent, of fewer all of them. */
  nodig: z.number().int(),
  /** How many agreements are still wanted; 0: there are enough. */
  tekort: z.number().int(),
  /** `gehaald`: enough agreed. `kan-nog`: enough can still agree. `kan-niet-meer`: too many said no. */
  stand: z.enum(['gehaald', 'kan-nog', 'kan-niet-meer']),
})
export type Complexstand = z.infer<typeof complexstand>

/** Steps at which a tenant or an owner has agreed. */
export const AGREED: ReadonlySet<RenovatieStatus | null> = new Set<RenovatieStatus>([
  'akkoord',
  'voorbereiding',
  'uitvoering',
  'opgeleverd',
  'nazorg',
])

/**
 * How many of so many rental dwellings must agree.
 *
 * @param rule the rule of the law, unless a plan reckons with another
 * @example of 10 it is 7, of 11 it is 8, of 9 all nine
 */
export function neededConsent(rentals: number, { vanaf, procent } = LEGAL): number {
  if (rentals < vanaf) return rentals
  // In hundredths, a hair less: 0.7 * 10 is 7.000000000000001 for a computer.
  return Math.min(rentals, Math.ceil((rentals * procent) / 100 - 1e-9))
}

/**
 * The consent of the tenants per complex, from the status of the dwellings of the corporation.
 *
 * @param rows dwellings; those of other owners are passed over: private owners and a VvE decide themselves
 * @param rule the rule of the law, unless a plan reckons with another
 * @returns by name of the block, dwellings without a block last
 */
export function consentPerComplex(rows: readonly Toestemmingwoning[], rule = LEGAL): Complexstand[] {
  const blocks = new Map<string | null, Toestemmingwoning[]>()
  for (const row of rows) {
    if (row.eigenaar !== 'corporatie') continue
    const before = blocks.get(row.blok)
    if (before === undefined) blocks.set(row.blok, [row])
    else before.push(row)
  }
  return [...blocks]
    .toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([blok, own]) => {
      const huur = own.length
      const akkoord = own.filter(({ status }) => AGREED.has(status)).length
      const nee = own.filter(({ status }) => status === 'wil-nu-niet').length
      // Without a block nobody knows with whom they decide: each for itself.
      const nodig = blok === null ? huur : neededConsent(huur, rule)
      const stand = akkoord >= nodig ? 'gehaald' : huur - nee >= nodig ? 'kan-nog' : 'kan-niet-meer'
      return {
        blok,
        huur,
        akkoord,
        nee,
        open: huur - akkoord - nee,
        nodig,
        tekort: Math.max(0, nodig - akkoord),
        stand,
      }
    })
}
