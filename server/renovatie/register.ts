import { straat } from '../../geodata/schema/aanname.ts'
import type { Registerrij } from '../../geodata/schema/registerrij.ts'
import type { Registerwoning } from '../../geodata/schema/registerwoning.ts'
import type { Actor } from '../auth/actor.ts'
import { wijkenOf } from '../auth/eigen-gebied.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { Handeling } from '../contract/sessie.ts'
import { readPart } from '../store/dataset-read.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { lastEditNumber, listEdits } from '../store/dwelling-edits.ts'
import { withRegisterFiles } from '../store/register-files.ts'
import { readRegisterDwellings, readRegisterRows } from '../store/renovatie-register.ts'

/** What the register is read from: versions that stand and changes that stand. */
export function registerQuestion(app: Pick<AppContext, 'db' | 'dataDir' | 'current'>) {
  return { dataDir: app.dataDir, versies: app.current().versies, bewerkingen: listEdits(app.db) }
}

/** A dwelling of the register with the name of its street as people know it. */
export interface Renovatiewoning extends Registerrij {
  /** Null: no source gives a street. */
  straatnaam: string | null
}

export interface Renovatieregister {
  /** In ascending order of id. */
  woningen: readonly Renovatiewoning[]
  /** Versions that say something about dwellings. */
  bronnen: readonly DatasetVersie[]
  voorbeelddata: boolean
}

/** Name of each street that a source gives a code. */
function streetNames(app: Pick<AppContext, 'dataDir' | 'current'>): ReadonlyMap<string, string> {
  return withRegisterFiles(app.dataDir, app.current().versies, (files) => {
    const names = files.flatMap(({ db }) => readPart(db, 'straten', straat))
    return new Map(names.map(({ id, naam }): [string, string] => [id, naam]))
  })
}

interface Kept {
  key: string
  register: Renovatieregister
}
const kept = new WeakMap<AppContext['db'], Kept>()

/**
 * The whole register as flat rows, one per dwelling: what campaigns, lists and plans read. Kept as long as versions and changes
 * stand; 15,000 dwellings take 0.2 s to read anew. Whoever asks has judged who may see them: see `visibleTo`.
 *
 * @example renovationRegister(app).woningen.filter(visibleTo(app, actor, 'woningen-lezen'))
 */
export function renovationRegister(app: Pick<AppContext, 'db' | 'dataDir' | 'current'>): Renovatieregister {
  const versions = app
    .current()
    .versies.map(({ dataset, versie, geladenOp }) => `${dataset}@${versie}@${geladenOp}`)
  const key = [...versions, lastEditNumber(app.db)].join()
  const before = kept.get(app.db)
  if (before?.key === key) return before.register
  const { rijen, bronnen, voorbeelddata } = readRegisterRows(registerQuestion(app))
  const names = streetNames(app)
  const register = {
    woningen: rijen.map((row) => ({
      ...row,
      straatnaam: row.straat === null ? null : (names.get(row.straat) ?? row.straat),
    })),
    bronnen,
    voorbeelddata,
  }
  kept.set(app.db, { key, register })
  return register
}

/** Whether an actor may do something with a dwelling: one of a wijk that is not theirs does not exist for them. */
export function visibleTo(
  app: Pick<AppContext, 'current'>,
  actor: Actor,
  handeling: Handeling,
): (row: { buurt: string }) => boolean {
  const { wijken } = app.current().focus.standaardIndeling
  const known = new Map<string, boolean>()
  return ({ buurt }) => {
    const before = known.get(buurt)
    if (before !== undefined) return before
    const allowed = may(actor, handeling, { wijken: wijkenOf(wijken, [buurt]) })
    known.set(buurt, allowed)
    return allowed
  }
}

/** Dwellings with the origin of their fields, of those ids that exist for this actor; the others are named apart. */
export function registerDwellings(
  app: AppContext,
  actor: Actor,
  handeling: Handeling,
  ids: readonly string[],
): { woningen: Registerwoning[]; onbekend: string[] } {
  const isVisible = visibleTo(app, actor, handeling)
  const unique = [...new Set(ids)]
  const woningen = readRegisterDwellings(registerQuestion(app), unique).filter(({ woning }) =>
    isVisible(woning),
  )
  const found = new Set(woningen.map(({ woning }) => woning.id))
  return { woningen, onbekend: unique.filter((id) => !found.has(id)) }
}
