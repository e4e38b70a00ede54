import type { Actor } from '../auth/actor.ts'
import { diskSpace } from '../operations/health.ts'
import { waitingImports } from '../store/imports.ts'
import type { Db } from '../store/open.ts'

/** Files one person may be sending at the same time. */
const MOST_AT_ONCE = 3
/** Files of one role that wait to be applied or thrown away, and their bytes together. */
export const MOST_WAITING = 200
export const MOST_WAITING_BYTES = 6_000_000_000
const MEGABYTE = 1_000_000

/** More files are on their way, or wait, than one person or role may have. */
export class TooManyFilesError extends Error {}

/** The file would take the space that must stay free on the disk. */
export class NoRoomError extends Error {}

/** Room for files that come in: so many at once per person, so much waiting per role, and space that stays free on the disk. */
export interface UploadRoom {
  /**
   * Takes a place for one file.
   * @param bytes size as the sender says; 0 when it says nothing
   * @returns a way to give the place back
   * @throws TooManyFilesError, NoRoomError
   */
  enter: (actor: Actor, bytes: number) => Promise<() => void>
}

/** @param reserveMegabytes free space that must be left after the file */
export function makeUploadRoom(db: Db, dataDir: string, reserveMegabytes: number): UploadRoom {
  const busy = new Map<string, number>()
  return {
    enter: async (actor, bytes) => {
      const who = actor.account ?? actor.sessieId ?? actor.rol
      const now = busy.get(who) ?? 0
      const waiting = waitingImports(db, actor.rol)
      if (
        now >= MOST_AT_ONCE ||
        waiting.files >= MOST_WAITING ||
        waiting.bytes + bytes > MOST_WAITING_BYTES
      ) {
        throw new TooManyFilesError()
      }
      busy.set(who, now + 1)
      const leave = (): void => {
        const left = (busy.get(who) ?? 1) - 1
        if (left > 0) busy.set(who, left)
        else busy.delete(who)
      }
      try {
        if ((await diskSpace(dataDir)).free - bytes < reserveMegabytes * MEGABYTE) throw new NoRoomError()
      } catch (error) {
        leave()
        throw error
      }
      return leave
    },
  }
}
