import { z } from 'zod'
import {
  verwachting,
  voortgangsding,
  type Voortgangsding,
  type Voortgangsregel,
  voortgangstand,
} from '../../geodata/schema/voortgang.ts'
import { sleutelVan } from './stand.ts'

/** Something with what was aimed at, how it stands, how it stood a quarter before, and why it goes otherwise. */
export const voortgangsrij = voortgangsding.extend({
  /** Null: nobody kept it up to date by then. */
  nu: z
    .object({
      datum: z.iso.date(),
      stand: voortgangstand,
      waarde: z.number().nullable(),
      verwachting,
      bron: z.string(),
    })
    .nullable(),
  vorige: z.object({ datum: z.iso.date(), stand: voortgangstand, waarde: z.number().nullable() }).nullable(),
  /** Value now less value then, in the unit of the target; null where one of both is not known. */
  verschil: z.number().nullable(),
  /** Why it goes otherwise than was meant; null where it does not, or nobody knows how it stands. */
  afwijking: z.string().nullable(),
})
export type Voortgangsrij = z.infer<typeof voortgangsrij>

/** Whether something goes otherwise than was meant: it then has a reason. */
export function isAfwijking(row: Pick<Voortgangsregel, 'stand' | 'verwachting'>): boolean {
  return AWRY.has(row.stand) || row.verwachting === 'later' || row.verwachting === 'niet'
}

const AWRY: ReadonlySet<Voortgangsregel['stand']> = new Set<Voortgangsregel['stand']>([
  'vertraagd',
  'loopt-vast',
  'gestopt',
])

/** Difference of two values with cents: sums of them must not show the noise of the machine. */
const difference = (a: number, b: number) => Math.round((a - b) * 1e6) / 1e6

/**
 * Lays a thing beside how it stands and how it stood.
 *
 * @param now how things stand (`standPer`)
 * @param before how they stood
 */
export function rowOf(
  thing: Voortgangsding,
  now: ReadonlyMap<string, Voortgangsregel>,
  before: ReadonlyMap<string, Voortgangsregel>,
): Voortgangsrij {
  const key = sleutelVan(thing)
  const [stands, stood] = [now.get(key), before.get(key)]
  const [value, valueThen] = [stands?.waarde ?? null, stood?.waarde ?? null]
  return {
    ...thing,
    nu:
      stands === undefined
        ? null
        : {
            datum: stands.datum,
            stand: stands.stand,
            waarde: stands.waarde,
            verwachting: stands.verwachting,
            bron: stands.bron,
          },
    vorige: stood === undefined ? null : { datum: stood.datum, stand: stood.stand, waarde: stood.waarde },
    verschil: value === null || valueThen === null ? null : difference(value, valueThen),
    afwijking: stands !== undefined && isAfwijking(stands) ? stands.reden : null,
  }
}

/** How many things stand how. */
export const standtelling = z.object({
  'op-schema': z.number().int(),
  vertraagd: z.number().int(),
  'loopt-vast': z.number().int(),
  klaar: z.number().int(),
  gestopt: z.number().int(),
  /** Not kept up to date by anybody. */
  onbekend: z.number().int(),
})
export type Standtelling = z.infer<typeof standtelling>

/** Counts rows by how they stand. */
export function countStands(rows: readonly Pick<Voortgangsrij, 'nu'>[]): Standtelling {
  const tally: Standtelling = {
    'op-schema': 0,
    vertraagd: 0,
    'loopt-vast': 0,
    klaar: 0,
    gestopt: 0,
    onbekend: 0,
  }
  for (const { nu } of rows) tally[nu?.stand ?? 'onbekend'] += 1
  return tally
}
