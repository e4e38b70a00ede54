import { z } from 'zod'
import {
  beschermTabel,
  type BeschermTabel,
  type Beschermvraag,
  publiekeEditie,
  type PubliekeEditie,
} from '../../analyses/onthulling/schema.ts'
import { earliestNext } from '../../analyses/onthulling/uitgaveritme.ts'
import { kwartaalVan } from '../../analyses/voortgang/kwartaal.ts'
import { dwellingsOf } from '../campagne/woningen.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import { createProtector } from '../jobs/protect.ts'
import { workerFile } from '../jobs/worker-file.ts'
import type { CurrentData } from '../store/current.ts'
import { listProtectedFigures } from '../store/editions.ts'
import { type GemetenBereik, measureReach, reachOf, reachTables } from './bereik.ts'
import { countedByOthers, countedInBag, type EldersGeteld, knownFacts } from './elders-bekend.ts'
import type { Momentopname } from './momentopname.ts'

/** Name of the one table of counts that is public by default. */
const TABLE = 'woningen-per-buurt'
const COUNTS = 'woningen'

/** What is kept of the protected figures of an edition: what everybody read, and what it was made from. */
const bewaard = z.object({
  openbaar: publiekeEditie,
  tabellen: z.array(beschermTabel),
  /** Names of the places from which reach was measured. */
  plekken: z.array(z.string()).default([]),
})
type Bewaard = Pick<z.infer<typeof bewaard>, 'openbaar' | 'tabellen'>

/** For staff: how much was withheld, and why. */
export const beschermverslag = z.object({
  cellen: z.number().int(),
  gepubliceerd: z.number().int(),
  verlorenBits: z.number(),
  redenen: z.record(z.string(), z.number().int()),
})
export type Beschermverslag = z.infer<typeof beschermverslag>

/** Protected figures of an edition: what goes into its snapshot, what is kept, and the report. */
export interface Beschermd {
  woningen: Momentopname['woningen']
  bereik: Momentopname['bereik']
  bewaren: string | null
  verslag: Beschermverslag | null
}

/** What a visitor reads of the last period, per area. */
export function tableOf({ tabellen }: PubliekeEditie): Momentopname['woningen'] {
  const table = tabellen.find(({ id }) => id === TABLE)
  const periode = table?.perioden.at(-1)
  if (table === undefined || periode === undefined) return null
  return {
    periode,
    rijen: table.cellen
      .filter((cell) => cell.categorie === null && cell.periode === periode)
      .map(({ gebied, antwoord }) => ({
        gebied,
        waarde: antwoord.soort === 'waarde' ? antwoord.waarde : null,
      })),
  }
}

/**
 * Counts of now behind those of earlier editions: what was once public stays part of the same system.
 * @param elsewhere numbers of dwellings that others publish about the same buurten
 * @param reach dwellings near a wijkcentrum; null: not measured
 */
export function questionOf(
  { focus, gebieden }: Pick<CurrentData, 'focus' | 'gebieden'>,
  { nummer, datum }: { nummer: number; datum: string },
  counts: ReadonlyMap<string, number>,
  earlier: readonly Bewaard[],
  elsewhere: readonly EldersGeteld[] = [],
  reach: GemetenBereik | null = null,
): Beschermvraag {
  const { wijken } = focus.standaardIndeling
  const before = earlier.at(-1)
  const atomen = [
    ...new Set([
      ...(before?.openbaar.atomen ?? []),
      ...gebieden.filter(({ soort }) => soort === 'buurt').map(({ code }) => code),
    ]),
  ].toSorted()
  const past: readonly BeschermTabel[] = before?.tabellen.filter(({ id }) => id === TABLE) ?? []
  const periode = kwartaalVan(datum)
  const own = wijken.flatMap(({ buurten }) => buurten)
  const pastRows = past.flatMap(({ waarden }) => waarden)
  const pastPeriods = past[0]?.perioden ?? []
  const rowOf = (atoom: string, period: string) =>
    pastRows.find((row) => row.atoom === atoom && row.periode === period) ?? {
      atoom,
      periode: period,
      totaal: period === periode ? (counts.get(atoom) ?? 0) : 0,
      delen: [],
    }
  const perioden = [...pastPeriods.filter((one) => one !== periode), periode]
  const areas = [
    ...own.map((code) => ({ id: code, atomen: [code] })),
    ...wijken.map(({ id, buurten }) => ({ id, atomen: [...buurten] })),
    { id: 'alle-wijken', atomen: own },
  ]
  const table: BeschermTabel = {
    id: TABLE,
    soort: 'aantal',
    telt: COUNTS,
    categorieen: [],
    volledig: false,
    perioden,
    periodesom: false,
    veranderingBeschermd: true,
    gebieden: areas.map(({ id }) => id),
    gevoelig: false,
    waarden: perioden.flatMap((period) => atomen.map((atom) => rowOf(atom, period))),
  }
  return {
    nummer,
    datum,
    atomen,
    gebieden: areas,
    // What was once known elsewhere stays known, also of a quarter that is over.
    bekend: [
      ...(before?.openbaar.bekend ?? []).filter(({ perioden: [of] }) => of !== periode),
      ...knownFacts(elsewhere, counts, { grootheid: COUNTS, periode, atomen }),
    ],
    tabellen: [table, ...reachTables(table, before?.tabellen ?? [], areas, reach)],
    eerder: earlier.map(({ openbaar }) => openbaar),
  }
}

/**
 * Puts every count of an edition through disclosure control, together with all earlier editions. Within a quarter of the last figures
 * these stand as they were: whoever reads both learns nothing new.
 *
 * @returns without a register of real dwellings nothing: example data is never counted in public
 * @throws ProblemError `uitgave-niet-veilig` when the audit fails; nothing is published then
 */
export async function protectFigures(
  app: AppContext,
  edition: { nummer: number; datum: string },
): Promise<Beschermd> {
  const earlier = listProtectedFigures(app.db).map((json) => bewaard.parse(JSON.parse(json)))
  const last = earlier.at(-1)
  const from = earliestNext(earlier.map(({ openbaar }) => openbaar.datum))
  if (last !== undefined && from !== null && edition.datum < from) {
    const { openbaar, plekken } = last
    return { woningen: tableOf(openbaar), bereik: reachOf(openbaar, plekken), bewaren: null, verslag: null }
  }
  const { rijen, voorbeelddata } = dwellingsOf(app)
  if (voorbeelddata || rijen.length === 0)
    return { woningen: null, bereik: null, bewaren: null, verslag: null }
  const counts = new Map<string, number>()
  for (const { buurt } of rijen) counts.set(buurt, (counts.get(buurt) ?? 0) + 1)
  const elsewhere = [...countedByOthers(app.current()), ...countedInBag(app)]
  const reach = measureReach(app.current(), rijen)
  const question = questionOf(app.current(), edition, counts, earlier, elsewhere, reach)
  const protector = createProtector(workerFile('jobs/protect-worker'))
  try {
    const sleutel = app.secret.keyFor('onthulling').toString('hex')
    const outcome = await protector.protect(question, sleutel, () => undefined, new AbortController().signal)
    if (!outcome.gelukt) throw new ProblemError('uitgave-niet-veilig')
    const { openbaar, verslag } = outcome
    const redenen = new Map<string, number>()
    for (const { reden } of verslag.redenen) redenen.set(reden, (redenen.get(reden) ?? 0) + 1)
    return {
      woningen: tableOf(openbaar),
      bereik: reachOf(openbaar, reach.plekken),
      bewaren: JSON.stringify({ openbaar, tabellen: question.tabellen, plekken: reach.plekken }),
      verslag: {
        cellen: verslag.cellen,
        gepubliceerd: verslag.gepubliceerd,
        verlorenBits: verslag.tabellen.reduce((sum, { verlorenBits }) => sum + verlorenBits, 0),
        redenen: Object.fromEntries(redenen),
      },
    }
  } finally {
    await protector.close()
  }
}
