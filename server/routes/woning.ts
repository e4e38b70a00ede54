import { faultsOfEdit } from '../../geodata/register/edit-rules.ts'
import type { Actor } from '../auth/actor.ts'
import { wijkenOf } from '../auth/eigen-gebied.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import type { Handeling } from '../contract/sessie.ts'
import { wijzigFoutTekst } from '../contract/text/nl/woningen.ts'
import { leesWoning, wijzigWoningveld } from '../contract/woningen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { withChange } from '../store/change.ts'
import { editsOf, insertEdit } from '../store/dwelling-edits.ts'
import { readRegisterDwelling } from '../store/register.ts'
import { sourceOf } from './bronnen.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/**
 * Gives one dwelling with the origin of its fields, to who may do something with it.
 *
 * @throws ProblemError `onbekende-woning`: a dwelling of another wijk and one that does not exist are one answer
 */
export function makeDwellingAnswer(app: AppContext) {
  return (actor: Actor, id: string, handeling: Handeling = 'woningen-lezen'): AnswerOf<typeof leesWoning> => {
    const { wijken } = app.current().focus.standaardIndeling
    const found = readRegisterDwelling(
      { dataDir: app.dataDir, versies: app.current().versies, bewerkingen: editsOf(app.db, id) },
      id,
    )
    if (found === null || !may(actor, handeling, { wijken: wijkenOf(wijken, [found.woning.buurt]) })) {
      throw new ProblemError('onbekende-woning')
    }
    const place = found.velden.find((field) => field.veld === 'punt')?.herkomst
    const version = found.bronnen.find((row) => place?.soort === 'invoer' && row.dataset === place.dataset)
    if (version === undefined) throw new Error(`no source of the place of ${id}`) // people cannot place a dwelling
    return {
      woning: found.woning,
      velden: found.velden,
      bron: sourceOf(version),
      bronnen: found.bronnen.map(sourceOf),
      voorbeelddata: found.bronnen.some((row) => row.voorbeelddata),
    }
  }
}

/** One dwelling with the origin of its fields, and the change of one of them by a person. */
export function singleDwellingRoutes(app: AppContext): Route[] {
  const dwellingOr404 = makeDwellingAnswer(app)
  return [
    route(leesWoning, 'woningen-lezen', ({ actor, params }) => dwellingOr404(actor, params.woning)),
    route(wijzigWoningveld, 'woning-wijzigen', ({ params, body, actor }) => {
      const { woning, veld } = params
      const before = dwellingOr404(actor, woning, 'woning-wijzigen')
      const standing = before.velden.find((field) => field.veld === veld)
      const vorige = standing?.waarde ?? null
      const { waarde, datum, reden } = body
      // Sent again, for instance after a broken connection: what was asked stands there already.
      const done = standing?.herkomst.soort === 'persoon' && standing.herkomst.datum === datum
      if (done && vorige === waarde) return before
      if (body.vorige !== undefined && body.vorige !== vorige) throw new ProblemError('veld-veranderd')
      const now = app.clock()
      const faults = faultsOfEdit(before, { veld, waarde, datum, reden }, dateInTheNetherlands(now))
      if (faults.length > 0) {
        throw new ProblemError(
          'ongeldige-invoer',
          faults.map(({ deel, fout, bij }): Invoerfout => ({
            deel: 'body',
            veld: deel,
            melding: wijzigFoutTekst[fout](bij),
          })),
        )
      }
      withChange(app.db, actor, now, () => {
        insertEdit(app.db, {
          woning,
          veld,
          waarde,
          vorige,
          datum,
          tijd: now.toISOString(),
          rol: actor.rol,
          reden,
        })
        return {
          resultaat: undefined,
          audit: {
            handeling: 'woning-wijzigen',
            object: `woning/${woning}/${veld}`,
            voor: vorige,
            na: { waarde, datum },
            reden,
          },
        }
      })
      return dwellingOr404(actor, woning, 'woning-wijzigen')
    }),
  ]
}
