import { setPriority } from 'node:os'
import type { MessagePort } from 'node:worker_threads'
import { withCodeInWords } from '../store/storage-fault.ts'
import { type BackupOrder, type MadeBackup, makeBackup } from './make.ts'

/** A tenth of the weight of other threads, so that it gives way and still gets on; on Linux it holds for this thread alone. */
const LOW_PRIORITY = 10

/** Time between two reports of progress. */
const REPORT_MILLISECONDS = 1_000

if (process.platform === 'linux') setPriority(0, LOW_PRIORITY)

/** Makes a backup away from the thread that answers requests, saying over `port` how many bytes of the database are in. */
export async function maak({ order, port }: { order: BackupOrder; port: MessagePort }): Promise<MadeBackup> {
  let last = 0
  try {
    return await makeBackup(order, (done, total) => {
      const now = performance.now()
      if (now - last < REPORT_MILLISECONDS) return
      last = now
      port.postMessage([done, total])
    })
  } catch (error) {
    throw withCodeInWords(error)
  } finally {
    port.close()
  }
}
