import { APP } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { publicerenTekst } from '../contract/text/nl/publiceren.ts'
import type { AppLog } from '../operations/log.ts'
import { listEditions } from '../store/editions.ts'
import { publishEdition, tidyEditions } from './publish.ts'

/**
 * Sees to it that the public side has something to show: at the first start an edition of the open sources. Staff can work without it: a
 * public side that could not be made is written down as a fault, and tried again at the next start.
 */
export async function openPublicSide(
  app: AppContext,
  log: AppLog,
  report: (line: string) => void,
): Promise<void> {
  try {
    const other = await tidyEditions(app)
    if (other !== null) log.warn(publicerenTekst.andersGemaakt(other))
    if (listEditions(app.db).length > 0) return
    report(publicerenTekst.eersteMaken)
    await publishEdition(app, APP, { reden: publicerenTekst.eersteReden, vanzelf: true })
  } catch (error) {
    log.fault(publicerenTekst.eersteMislukt, error)
  }
}
