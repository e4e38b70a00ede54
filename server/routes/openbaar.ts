import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import {
  besluitOpenbaar,
  type Cijferkeuze,
  leesOpenbaar,
  publiceerUitgave,
  trekUitgaveIn,
  type Uitgave,
} from '../contract/openbaar.ts'
import { indicatorTekst } from '../contract/text/nl/indicatoren.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { beschermverslag } from '../publish/bescherm.ts'
import { contact } from '../publish/momentopname.ts'
import { takeSnapshot } from '../publish/neem-momentopname.ts'
import { isByDefault, neverPublic } from '../publish/openbare-cijfers.ts'
import { nextAllowed, publishEdition, withdraw } from '../publish/publish.ts'
import { withChange } from '../store/change.ts'
import {
  type Besluitrij,
  insertDecision,
  listDecisions,
  listEditions,
  type Uitgaverij,
} from '../store/editions.ts'
import { hasExampleData } from './bronnen.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/** Languages whose translation a person must look at. */
const TRANSLATED = ['en', 'tr', 'ar', 'pl'] as const

const report = z.object({
  weggelaten: z.array(z.object({ wat: z.string(), tekst: z.string(), woord: z.string() })),
  bescherming: beschermverslag.nullable(),
})

function uitgaveOf(row: Uitgaverij): Uitgave {
  const { nummer, datum, vingerafdruk, reden, rol, vanzelf } = row
  return {
    nummer,
    datum,
    vingerafdruk,
    reden,
    rol,
    vanzelf,
    ingetrokken:
      row.ingetrokkenOp === null
        ? null
        : { datum: row.ingetrokkenOp, reden: row.ingetrokkenReden ?? '', rol: row.ingetrokkenRol ?? '' },
    ...report.parse(JSON.parse(row.verslag)),
  }
}

const besluitOf = ({ reden, rol, datum }: Besluitrij) => ({ reden, rol, datum })

function figureChoices(app: AppContext, decisions: readonly Besluitrij[]): Cijferkeuze[] {
  const current = app.current()
  return current.indicatoren.map((indicator) => {
    const said = decisions.find(({ soort, sleutel }) => soort === 'cijfer' && sleutel === indicator.id)
    const nooit = neverPublic(current, indicator)
    const standaard = isByDefault(indicator)
    return {
      id: indicator.id,
      naam: indicatorTekst(indicator).naam,
      aan: nooit === null && (said?.aan ?? standaard),
      standaard,
      nooit,
      besluit: said === undefined ? null : besluitOf(said),
    }
  })
}

function contactNow(decisions: readonly Besluitrij[]) {
  const said = decisions.find(({ soort, aan }) => soort === 'contact' && aan)
  if (said?.waarde == null) return null
  return { ...contact.parse(JSON.parse(said.waarde)), besluit: besluitOf(said) }
}

/** What a decision is about, and what it says. */
function contentOf(body: BodyOf<typeof besluitOpenbaar>): Pick<Besluitrij, 'sleutel' | 'aan' | 'waarde'> {
  if (body.soort === 'cijfer') return { sleutel: body.cijfer, aan: body.aan, waarde: null }
  if (body.soort === 'vertaling') return { sleutel: body.taal, aan: body.aan, waarde: null }
  const { contact: given } = body
  return { sleutel: 'contact', aan: given !== null, waarde: given === null ? null : JSON.stringify(given) }
}

/** A decision as the log says it. */
const saidIn = ({ aan, waarde }: Pick<Besluitrij, 'aan' | 'waarde'>) => ({
  aan,
  ...(waarde === null ? {} : { waarde: JSON.parse(waarde) as unknown }), // whatever it was: it is only written down
})

function decide(app: AppContext, actor: Actor, body: BodyOf<typeof besluitOpenbaar>): Besluitrij {
  if (body.soort === 'cijfer') {
    const current = app.current()
    const indicator = current.indicatoren.find(({ id }) => id === body.cijfer)
    if (indicator === undefined || neverPublic(current, indicator) !== null) {
      throw new ProblemError('onbekende-indicator')
    }
  }
  const now = app.clock()
  const { soort, reden } = body
  const row = { id: randomUUID(), soort, reden, rol: actor.rol, ...contentOf(body) }
  return withChange(app.db, actor, now, () => {
    const before = listDecisions(app.db).find((one) => one.soort === soort && one.sleutel === row.sleutel)
    return {
      resultaat: insertDecision(app.db, {
        ...row,
        datum: dateInTheNetherlands(now),
        tijd: now.toISOString(),
      }),
      audit: {
        handeling: 'openbaar-besluiten' as const,
        object: `openbaar/${soort}/${row.sleutel}`,
        voor: before === undefined ? undefined : saidIn(before),
        na: saidIn(row),
        reden,
      },
    }
  })
}

/** Deciding what is public, publishing it as an edition, and withdrawing one. */
export function publicRoutes(app: AppContext): Route[] {
  return [
    route(leesOpenbaar, 'openbaar-lezen', () => {
      const decisions = listDecisions(app.db)
      const editions = listEditions(app.db)
      return {
        uitgaven: editions.map(uitgaveOf),
        huidig: app.openbaar.nummer,
        vanaf: nextAllowed(app),
        cijfers: figureChoices(app, decisions),
        contact: contactNow(decisions),
        talen: TRANSLATED.map((taal) => {
          const said = decisions.find(
            ({ soort, sleutel, aan }) => soort === 'vertaling' && sleutel === taal && aan,
          )
          return { taal, nagekeken: said === undefined ? null : besluitOf(said) }
        }),
        weggelaten: takeSnapshot(app, (editions[0]?.nummer ?? 0) + 1).weggelaten,
        voorbeelddata: hasExampleData(app.current()),
      }
    }),
    route(besluitOpenbaar, 'openbaar-besluiten', ({ actor, body }) => {
      const { id, reden, rol, datum } = decide(app, actor, body)
      return { id, reden, rol, datum }
    }),
    slowRoute(publiceerUitgave, 'uitgave-publiceren', async ({ actor, body }) =>
      uitgaveOf(await publishEdition(app, actor, { reden: body.reden })),
    ),
    route(trekUitgaveIn, 'uitgave-intrekken', ({ actor, params, body }) =>
      uitgaveOf(withdraw(app, actor, params.uitgave, body.reden)),
    ),
  ]
}
