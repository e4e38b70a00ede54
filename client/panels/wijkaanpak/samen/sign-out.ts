import { telBezoeken, wisDeur } from '../../deur/bewaren.ts'
import { vergeetDeurpagina } from '../../deur/deurpagina.ts'
import { vergeetDeur } from '../../deur/deurpost.ts'
import { countKept, emptyKept } from './keep.ts'
import { outboxOf } from './outbox-of.ts'

/** A browser that keeps nothing has nothing. */
const orNone = (count: Promise<number>): Promise<number> => count.catch(() => 0)

/** How much of a person lies in this browser that the server does not have: of plans, and of visits. */
export async function countWaiting(wie: string): Promise<number> {
  return (await orNone(countKept(wie))) + (await orNone(telBezoeken(wie)))
}

/** Throws away what waits of a person in this browser; they asked for it. */
export async function throwAway(wie: string): Promise<void> {
  await emptyKept(wie)
  await outboxOf(wie).box.load()
  await wipeAddresses(wie)
}

/** Wipes the list of addresses of a person, who signs out: neither it nor its screen ever stays behind. */
export async function wipeAddresses(wie: string): Promise<void> {
  await wisDeur(wie).catch(() => undefined)
  await vergeetDeurpagina().catch(() => undefined)
  await vergeetDeur(wie)
}
