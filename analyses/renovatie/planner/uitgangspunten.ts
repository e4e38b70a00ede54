import { z } from 'zod'
import { energielabel, type Energielabel } from '../../../geodata/schema/woning.ts'
import { EIGENAREN } from '../verwachting-schema.ts'
import type { PerEigenaar } from './planvraag.ts'

/** Every number that a plan rests on and that is not in the register. The words for each stand in the text catalogue. */
export const UITGANGSPUNTEN = [
  'kosten-particulier',
  'kosten-vve',
  'kosten-corporatie',
  'stappen-label-onbekend',
  'ploegsnelheid',
  'toestemmingskans-complex',
  'deelnamekans-particulier',
  'besluitkans-vve',
  'toestemmingsdrempel',
  'complex-vanaf',
  'termijn-na-toestemming',
  'termijn-vve',
  'termijn-huurdersadvies',
  'termijn-informeren',
  'rust-in-straat',
  'wisselwoningen-per-tien',
  'kleinste-serie',
  'hoogstens-per-buurt',
  'hoogstens-verschuiven',
  'bouwvak',
  'kerst',
  'ramadan',
  'examens',
  'natuurmaanden-per-kwartaal',
  'aansluitend-binnen',
] as const
export const uitgangspuntId = z.enum(UITGANGSPUNTEN)
export type UitgangspuntId = z.infer<typeof uitgangspuntId>

const EENHEDEN = [
  'euro-per-woning',
  'stappen-per-woning',
  'woningen-per-kwartaal',
  'kans',
  'deel',
  'woningen',
  'kwartalen',
  'weken',
  'maanden',
  'meter',
] as const

/** The largest number of each unit that means something; more is a slip of the keyboard. */
export const HOOGSTE_WAARDE: Record<(typeof EENHEDEN)[number], number> = {
  'euro-per-woning': 10_000_000,
  'stappen-per-woning': 10,
  'woningen-per-kwartaal': 1000,
  kans: 1,
  deel: 1,
  woningen: 100_000,
  kwartalen: 12,
  weken: 13,
  maanden: 3,
  meter: 500,
}

/** One number with its unit, and where it comes from: a source, or 'aanname' when nobody has measured it here. */
export const uitgangspunt = z.object({
  id: uitgangspuntId,
  waarde: z.number().min(0),
  eenheid: z.enum(EENHEDEN),
  herkomst: z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('bron'), naam: z.string(), adres: z.url() }),
    z.object({ soort: z.literal('aanname') }),
    /** Somebody changed it here and says where the number comes from. */
    z.object({ soort: z.literal('opgave'), naam: z.string() }),
  ]),
})
export type Uitgangspunt = z.infer<typeof uitgangspunt>
/** All of them, each once. */
export const uitgangspunten = z.array(uitgangspunt).length(UITGANGSPUNTEN.length)
/** As they were kept before: those that came later are not in it. */
export const uitgangspuntenVanToen = z.array(uitgangspunt).max(UITGANGSPUNTEN.length)

const guess = { soort: 'aanname' } as const
const source = (naam: string, adres: string) => ({ soort: 'bron', naam, adres }) as const
const civilCode = source(
  'Burgerlijk Wetboek 7, artikel 220 lid 3',
  'https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&titeldeel=4&afdeling=3&artikel=220',
)

/** What the planner begins with. People can change each number; a plan keeps the numbers it was made with. */
export const BEGINWAARDEN: readonly Uitgangspunt[] = [
  { id: 'kosten-particulier', waarde: 45_000, eenheid: 'euro-per-woning', herkomst: guess },
  { id: 'kosten-vve', waarde: 38_000, eenheid: 'euro-per-woning', herkomst: guess },
  { id: 'kosten-corporatie', waarde: 42_000, eenheid: 'euro-per-woning', herkomst: guess },
  { id: 'stappen-label-onbekend', waarde: 3, eenheid: 'stappen-per-woning', herkomst: guess },
  { id: 'ploegsnelheid', waarde: 24, eenheid: 'woningen-per-kwartaal', herkomst: guess },
  { id: 'toestemmingskans-complex', waarde: 0.8, eenheid: 'kans', herkomst: guess },
  { id: 'deelnamekans-particulier', waarde: 0.5, eenheid: 'kans', herkomst: guess },
  { id: 'besluitkans-vve', waarde: 0.6, eenheid: 'kans', herkomst: guess },
  // A reasonable proposal for ten or more dwellings binds when 70 % agrees; who did not may ask a judge within eight weeks.
  { id: 'toestemmingsdrempel', waarde: 0.7, eenheid: 'deel', herkomst: civilCode },
  { id: 'complex-vanaf', waarde: 10, eenheid: 'woningen', herkomst: civilCode },
  { id: 'termijn-na-toestemming', waarde: 1, eenheid: 'kwartalen', herkomst: civilCode },
  { id: 'termijn-vve', waarde: 1, eenheid: 'kwartalen', herkomst: guess },
  {
    id: 'termijn-huurdersadvies',
    waarde: 1,
    eenheid: 'kwartalen',
    // The tenants' organisation has six weeks for its advice: within a quarter.
    herkomst: source(
      'Wet op het overleg huurders verhuurder, artikel 5',
      'https://wetten.overheid.nl/jci1.3:c:BWBR0009810&artikel=5',
    ),
  },
  { id: 'termijn-informeren', waarde: 2, eenheid: 'kwartalen', herkomst: guess },
  { id: 'rust-in-straat', waarde: 2, eenheid: 'kwartalen', herkomst: guess },
  { id: 'wisselwoningen-per-tien', waarde: 1, eenheid: 'woningen', herkomst: guess },
  { id: 'kleinste-serie', waarde: 10, eenheid: 'woningen', herkomst: guess },
  { id: 'hoogstens-per-buurt', waarde: 80, eenheid: 'woningen', herkomst: guess },
  { id: 'hoogstens-verschuiven', waarde: 0.1, eenheid: 'deel', herkomst: guess },
  {
    id: 'bouwvak',
    waarde: 3,
    eenheid: 'weken',
    herkomst: source(
      'NOS, over het advies van de bouwbranche',
      'https://nos.nl/artikel/2184738-bouw-trekt-aan-maar-in-de-bouwvak-ligt-bijna-alles-stil.html',
    ),
  },
  { id: 'kerst', waarde: 2, eenheid: 'weken', herkomst: guess },
  { id: 'ramadan', waarde: 4, eenheid: 'weken', herkomst: guess },
  { id: 'examens', waarde: 2, eenheid: 'weken', herkomst: guess },
  { id: 'natuurmaanden-per-kwartaal', waarde: 2, eenheid: 'maanden', herkomst: guess },
  { id: 'aansluitend-binnen', waarde: 60, eenheid: 'meter', herkomst: guess },
]

/** Assumptions that were kept before, with what came later as it begins. */
export function completed(kept: readonly Uitgangspunt[]): Uitgangspunt[] {
  return BEGINWAARDEN.map((first) => kept.find(({ id }) => id === first.id) ?? first)
}

/** The value of one of them. */
export function valueOf(assumptions: readonly Uitgangspunt[], id: UitgangspuntId): number {
  const found = assumptions.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`no value for ${id}`)
  return found.waarde
}

/**
 * Steps of the label that a dwelling gains when it gets label B; one that has it, or a better one, gains none.
 *
 * @param label label now; null: not known, then the mean of the assumptions
 * @example stepsToB('E', BEGINWAARDEN) is 3
 */
export function stepsToB(label: Energielabel | null, assumptions: readonly Uitgangspunt[]): number {
  if (label === null) return valueOf(assumptions, 'stappen-label-onbekend')
  const { options } = energielabel
  return Math.max(0, options.indexOf(label) - options.indexOf('B'))
}

/** What the work on a block costs per owner, whole euros. */
export function costOf(dwellings: PerEigenaar, assumptions: readonly Uitgangspunt[]): PerEigenaar {
  const cost = { particulier: 0, vve: 0, corporatie: 0 }
  for (const owner of EIGENAREN) {
    cost[owner] = Math.round(dwellings[owner] * valueOf(assumptions, `kosten-${owner}`))
  }
  return cost
}

/** Homes to live in that a block needs during its work, rounded up. */
export function temporaryHomesFor(dwellings: PerEigenaar, assumptions: readonly Uitgangspunt[]): number {
  const count = EIGENAREN.reduce((sum, owner) => sum + dwellings[owner], 0)
  return Math.ceil((count * valueOf(assumptions, 'wisselwoningen-per-tien')) / 10)
}
