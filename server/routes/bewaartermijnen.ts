import { z } from 'zod'
import type { AppContext } from '../context.ts'
import {
  type Bewaartermijnenstand,
  bewaarsoort,
  leesBewaartermijnen,
  voerBewaartermijnenUit,
} from '../contract/bewaartermijnen.ts'
import { BEWAARTERMIJNEN, dagenVan } from '../logboek/bewaartermijnen.ts'
import { carryOutAll } from '../logboek/carry-out.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { lastEvent } from '../store/log-query.ts'
import { nextEnd } from '../store/retention.ts'

const counts = z.partialRecord(bewaarsoort, z.number().int())

function stand({ db, termijnen }: AppContext): Bewaartermijnenstand {
  const last = lastEvent(db, 'bewaartermijn-uitvoeren')
  const found = counts.safeParse(last?.na)
  return {
    termijnen: BEWAARTERMIJNEN.map(({ soort, dagen, door }) => ({
      soort,
      dagen: dagenVan(termijnen, soort),
      voorgesteld: dagen,
      door,
      eerstvolgend: door === 'zelf' ? null : nextEnd(db, soort, termijnen),
    })),
    laatste: last === null ? null : { tijd: last.tijd, aantallen: found.success ? found.data : {} },
  }
}

/** How long data are kept, and carrying that out now; the app does so by itself at each start and once a day. */
export function retentionRoutes(app: AppContext): Route[] {
  return [
    route(leesBewaartermijnen, 'logboek-lezen', () => stand(app)),
    slowRoute(voerBewaartermijnenUit, 'bewaartermijn-uitvoeren', async ({ actor }) => {
      await carryOutAll(app, actor)
      return stand(app)
    }),
  ]
}
