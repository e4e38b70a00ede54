import type { AppContext } from '../context.ts'
import { bewaarKoppeling, lijstKoppelingen, verwijderKoppeling } from '../contract/invoer.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { withChange } from '../store/change.ts'
import { deleteMapping, listMappings, readMapping, saveMapping } from '../store/mappings.ts'

/** Mappings of columns kept under a name, for whoever brings in the same kind of file again. */
export function mappingRoutes(app: AppContext): Route[] {
  return [
    route(lijstKoppelingen, 'invoer-lezen', () => ({ koppelingen: listMappings(app.db) })),
    route(bewaarKoppeling, 'koppeling-bewaren', ({ actor, params, body, moetBestaan }) => {
      const { rol } = actor
      if (rol === 'anoniem' || rol === 'app') throw new ProblemError('geen-recht')
      const now = app.clock()
      const saved = readMapping(app.db, params.koppeling)
      if (saved === null && moetBestaan) throw new ProblemError('intussen-veranderd')
      if (saved !== null && saved.rol !== rol) throw new ProblemError('koppeling-van-een-ander')
      withChange(app.db, actor, now, () => {
        saveMapping(app.db, params.koppeling, body, rol, now)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'koppeling-bewaren',
            object: `koppeling/${params.koppeling}`,
            voor: saved?.koppeling,
            na: body,
          },
        }
      })
      const kept = readMapping(app.db, params.koppeling)
      if (kept === null) throw new Error('the mapping just saved is not there')
      return kept
    }),
    route(verwijderKoppeling, 'koppeling-bewaren', ({ actor, params }) => {
      const before = readMapping(app.db, params.koppeling)
      if (before === null) throw new ProblemError('onbekende-koppeling')
      if (before.rol !== actor.rol) throw new ProblemError('koppeling-van-een-ander')
      withChange(app.db, actor, app.clock(), () => {
        deleteMapping(app.db, params.koppeling)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'koppeling-bewaren',
            object: `koppeling/${params.koppeling}`,
            voor: before.koppeling,
          },
        }
      })
      return null
    }),
  ]
}
