import { APP } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { publicerenTekst } from '../contract/text/nl/publiceren.ts'
import { listEditions } from '../store/editions.ts'
import { publishEdition, tidyEditions } from './publish.ts'

/** Sees to it that the public side has something to show: at the first start an edition of the open sources. */
export async function openPublicSide(app: AppContext, report: (line: string) => void): Promise<void> {
  await tidyEditions(app)
  if (listEditions(app.db).length > 0) return
  report(publicerenTekst.eersteMaken)
  await publishEdition(app, APP, { reden: publicerenTekst.eersteReden, vanzelf: true })
}
