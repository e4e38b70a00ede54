import { countKept, emptyKept } from './keep.ts'
import { outboxOf } from './outbox-of.ts'

/** How much of a person lies in this browser that the server does not have; a browser that keeps nothing has nothing. */
export async function countWaiting(wie: string): Promise<number> {
  try {
    return await countKept(wie)
  } catch {
    return 0
  }
}

/** Throws away what waits of a person in this browser; they asked for it. */
export async function throwAway(wie: string): Promise<void> {
  await emptyKept(wie)
  await outboxOf(wie).box.load()
}
