import { APP } from '../../server/auth/actor.ts'
import { takeSnapshot } from '../../server/publish/neem-momentopname.ts'
import { withdraw } from '../../server/publish/publish.ts'
import { withChange } from '../../server/store/change.ts'
import { insertEdition, listEditions } from '../../server/store/editions.ts'
import { type MakeExample, reden } from './example-parts.ts'
import { TEST_MOMENT, type TestInstallation } from './test-installation.ts'

/** A row of an edition without its files, for whoever only needs one to withdraw. */
function editionRow({ installation: { app } }: TestInstallation): number {
  const nummer = (listEditions(app.db)[0]?.nummer ?? 0) + 1
  const { opname } = takeSnapshot(app, nummer)
  withChange(app.db, APP, TEST_MOMENT, () => {
    insertEdition(app.db, {
      nummer,
      datum: opname.datum,
      vingerafdruk: '0'.repeat(64),
      momentopname: JSON.stringify(opname),
      verslag: JSON.stringify({ weggelaten: [], bescherming: null }),
      beschermd: null,
      reden,
      vanzelf: false,
      rol: APP.rol,
      tijd: TEST_MOMENT.toISOString(),
    })
    return {
      resultaat: undefined,
      audit: { handeling: 'uitgave-publiceren', object: `uitgave/${nummer}`, na: {}, reden },
    }
  })
  return nummer
}

/** Withdraws what holds the next edition up. */
function clearTheWay({ installation: { app } }: TestInstallation): void {
  const [last] = listEditions(app.db)
  if (last !== undefined && last.ingetrokkenOp === null) withdraw(app, APP, last.nummer, reden)
}

/** Examples of deciding what is public, publishing and withdrawing. */
export const PUBLIC_EXAMPLES: Record<string, MakeExample> = {
  besluitOpenbaar: () => ({
    rol: 'programmabureau',
    body: { soort: 'vertaling', taal: 'en', aan: true, reden },
  }),
  publiceerUitgave: (app) => {
    clearTheWay(app)
    return { rol: 'programmabureau', body: { reden } }
  },
  trekUitgaveIn: (app) => ({
    rol: 'beheerder',
    params: { uitgave: String(editionRow(app)) },
    body: { reden },
  }),
}
