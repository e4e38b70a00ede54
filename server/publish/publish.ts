import { monthsAfter } from '../../analyses/calendar.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { withChange } from '../store/change.ts'
import {
  insertEdition,
  listEditions,
  readEditionSnapshot,
  type Uitgaverij,
  withdrawEdition,
} from '../store/editions.ts'
import { onceOnDisk } from '../store/transaction.ts'
import { protectFigures } from './bescherm.ts'
import { readBuilt } from './bouwsels.ts'
import { filesOf, hulpbestandenVan } from './edition.ts'
import { editionFolder, listFolders, readList } from './files.ts'
import { momentopname, type Momentopname } from './momentopname.ts'
import { takeSnapshot } from './neem-momentopname.ts'
import { removeFolder, writeEdition, writePointer } from './write-files.ts'

/** Months between two editions: more often would show changes in small numbers. Source: domain.md and known traps, "Disclosure". */
export const MONTHS_BETWEEN = 3

/** Number of the edition that is to be shown: the newest that was not withdrawn. */
function numberToShow(editions: readonly Uitgaverij[]): number | null {
  return editions.find(({ ingetrokkenOp }) => ingetrokkenOp === null)?.nummer ?? null
}

/** Points the public side at the edition that holds, on disk and in this process. */
export function pointToNewest(app: AppContext): void {
  const editions = listEditions(app.db)
  writePointer(app.dataDir, {
    nummer: numberToShow(editions),
    ingetrokken: editions.filter(({ ingetrokkenOp }) => ingetrokkenOp !== null).map(({ nummer }) => nummer),
  })
  app.openbaar.refresh()
}

/**
 * First day on which a next edition may be published; null: now. The one that the app made by itself, and one that was withdrawn, hold
 * nobody up: the first holds figures of open sources alone, the second must be put right.
 */
export function nextAllowed(app: AppContext): string | null {
  const [last] = listEditions(app.db)
  if (last === undefined || last.vanzelf || last.ingetrokkenOp !== null) return null
  const from = monthsAfter(last.datum, MONTHS_BETWEEN)
  return from > dateInTheNetherlands(app.clock()) ? from : null
}

async function writeFiles(app: AppContext, opname: Momentopname): Promise<string> {
  const built = readBuilt()
  const list = await writeEdition(
    app.dataDir,
    opname,
    hulpbestandenVan(opname, built),
    filesOf(opname, built),
  )
  return list.vingerafdruk
}

/** Installations in which an edition is being made right now. */
const busy = new WeakSet<AppContext>()

/**
 * Publishes a new edition of what is public now: files first, then its row, then the pointer. Whatever goes wrong, the edition before
 * stays as it was.
 *
 * @throws ProblemError `uitgave-te-snel`, `uitgave-niet-veilig` when disclosure control fails its own audit, or `uitgave-bezig` while
 *   another is being made
 */
export async function publishEdition(
  app: AppContext,
  actor: Actor,
  { reden, vanzelf = false }: { reden: string; vanzelf?: boolean },
): Promise<Uitgaverij> {
  if (nextAllowed(app) !== null) throw new ProblemError('uitgave-te-snel')
  if (busy.has(app)) throw new ProblemError('uitgave-bezig')
  busy.add(app)
  try {
    const nummer = (listEditions(app.db)[0]?.nummer ?? 0) + 1
    const datum = dateInTheNetherlands(app.clock())
    const { woningen, bereik, bewaren, verslag } = await protectFigures(app, { nummer, datum })
    const { opname, weggelaten } = takeSnapshot(app, nummer, { woningen, bereik })
    // What an end in the middle left behind.
    removeFolder(editionFolder(app.dataDir, nummer))
    const vingerafdruk = await writeFiles(app, opname)
    const now = app.clock()
    try {
      withChange(app.db, actor, now, () => {
        insertEdition(app.db, {
          nummer,
          datum: opname.datum,
          vingerafdruk,
          momentopname: JSON.stringify(opname),
          verslag: JSON.stringify({ weggelaten, bescherming: verslag }),
          beschermd: bewaren,
          reden,
          vanzelf,
          rol: actor.rol,
          tijd: now.toISOString(),
        })
        return {
          resultaat: undefined,
          audit: {
            handeling: 'uitgave-publiceren' as const,
            object: `uitgave/${nummer}`,
            na: { vingerafdruk, weggelaten: weggelaten.length },
            reden,
          },
        }
      })
    } catch (error) {
      removeFolder(editionFolder(app.dataDir, nummer))
      throw error
    }
    pointToNewest(app)
    const made = listEditions(app.db).find((row) => row.nummer === nummer)
    if (made === undefined) throw new Error(`edition ${nummer} was not kept`)
    return made
  } finally {
    busy.delete(app)
  }
}

/**
 * Withdraws an edition: its pages and the pointer at once. The one before it is shown again; its numbers stay known to whoever read
 * them, and so to the protection of the next.
 *
 * @throws ProblemError `onbekende-uitgave`, or `al-ingetrokken`
 */
export function withdraw(app: AppContext, actor: Actor, nummer: number, reden: string): Uitgaverij {
  const now = app.clock()
  withChange(app.db, actor, now, () => {
    const before = listEditions(app.db)
    if (!before.some((row) => row.nummer === nummer)) throw new ProblemError('onbekende-uitgave')
    const shown = numberToShow(before)
    const row = {
      nummer,
      reden,
      datum: dateInTheNetherlands(now),
      rol: actor.rol,
      tijd: now.toISOString(),
    }
    if (!withdrawEdition(app.db, row)) throw new ProblemError('al-ingetrokken')
    return {
      resultaat: undefined,
      audit: {
        handeling: 'uitgave-intrekken' as const,
        object: `uitgave/${nummer}`,
        voor: { ingetrokken: null, getoond: shown },
        na: { ingetrokken: row.datum, getoond: numberToShow(listEditions(app.db)) },
        reden,
      },
    }
  })
  // Inside a request its change is not on disk yet.
  onceOnDisk(app.db, () => pointToNewest(app))
  const found = listEditions(app.db).find((row) => row.nummer === nummer)
  if (found === undefined) throw new ProblemError('onbekende-uitgave')
  return found
}

/**
 * Puts the folders in order at a start: what was left half goes, an edition whose folder is gone (a backup was put back) is made again
 * from its snapshot, and the pointer says which is shown.
 *
 * @returns number of the edition that was made again and has other bytes than it had, because this program is another than the one that
 *   made it; null: none
 */
export async function tidyEditions(app: AppContext): Promise<number | null> {
  const editions = listEditions(app.db)
  const known = new Set(editions.map(({ nummer }) => nummer))
  const { nummers, half } = listFolders(app.dataDir)
  for (const path of half) removeFolder(path)
  for (const nummer of nummers) if (!known.has(nummer)) removeFolder(editionFolder(app.dataDir, nummer))
  const show = numberToShow(editions)
  let isOther = false
  if (show !== null && readList(editionFolder(app.dataDir, show)) === null) {
    const kept = readEditionSnapshot(app.db, show)
    if (kept !== null) {
      removeFolder(editionFolder(app.dataDir, show))
      const made = await writeFiles(app, momentopname.parse(JSON.parse(kept)))
      isOther = editions.find(({ nummer }) => nummer === show)?.vingerafdruk !== made
    }
  }
  if (editions.length > 0) pointToNewest(app)
  return isOther ? show : null
}
