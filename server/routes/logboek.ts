import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import {
  beginControle,
  type Gebeurtenis,
  haalLogboek,
  leesControle,
  leesLogboek,
  type Logfilters,
} from '../contract/logboek.ts'
import { makeLogChecker } from '../logboek/checker.ts'
import { logCsv } from '../logboek/csv.ts'
import { makeThrottle, whoIs } from '../logboek/throttle.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { recordEvent } from '../store/change.ts'
import { listAccountNames, type LogFilter, readLogPage } from '../store/log-query.ts'
import { beginOfDay, endOfDay } from './dag.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/** Rows on a page when nothing is said. */
const PAGE_ROWS = 50

/** Rows in a file. */
const FILE_ROWS = 10_000

function filterOf({ van, tot, alleen, handeling, rol, account, object }: Logfilters): LogFilter {
  return {
    from: van === undefined ? undefined : beginOfDay(van).toISOString(),
    until: tot === undefined ? undefined : endOfDay(tot).toISOString(),
    // A choice of looks or refusals is a choice of event.
    handeling: alleen ?? handeling,
    rol,
    account,
    object,
  }
}

/** The audit as its readers see it. That it was read is written down too. */
export function logRoutes(app: AppContext): Route[] {
  const checker = makeLogChecker(app)
  const isFirst = makeThrottle()
  const note = (actor: Actor, handeling: Gebeurtenis, na?: unknown): void => {
    recordEvent(app.db, actor, app.clock(), {
      handeling,
      object: 'logboek',
      ...(na === undefined ? {} : { na }),
    })
  }
  return [
    route(leesLogboek, 'logboek-lezen', ({ actor, query: { na, aantal, ...filters } }) => {
      if (isFirst(whoIs(actor), app.clock())) note(actor, 'logboek-lezen')
      return {
        ...readLogPage(app.db, filterOf(filters), na ?? null, aantal ?? PAGE_ROWS),
        accounts: listAccountNames(app.db),
      }
    }),
    route(haalLogboek, 'logboek-lezen', ({ actor, query }) => {
      const { rijen } = readLogPage(app.db, filterOf(query), null, FILE_ROWS)
      note(actor, 'uitvoer', { ...query, rijen: rijen.length })
      return { file: logCsv(rijen, dateInTheNetherlands(app.clock())) }
    }),
    route(leesControle, 'logboek-lezen', () => checker.state()),
    slowRoute(beginControle, 'logboek-lezen', ({ actor }) => checker.start(actor)),
  ]
}
