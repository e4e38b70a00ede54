import { join } from 'node:path'
import { filesOf, hulpbestandenVan } from '../../server/publish/edition.ts'
import { editionFolder, PUBLIC } from '../../server/publish/files.ts'
import { writeEdition, writePointer } from '../../server/publish/write-files.ts'
import { PROEFBOUWSELS, publiekeUitgave } from '../helpers/publieke-uitgave.ts'

/** Size of the page that is asked for, uncompressed. */
const PAGE_BYTES = 18_000

/** The page that is asked for. */
export const BENCH_PAGE = 'ideeen.html'

/**
 * Writes an edition of which one page is 18 kB, and says where its public files are.
 * @returns folder with the files as any web server gives them
 */
export async function writeBenchEdition(dataDir: string): Promise<string> {
  const idea = (at: number) => ({
    wijk: 'noorderwijk',
    thema: `Bank bij speelplek ${at}`,
    van: 'bewoners' as const,
    laatst: '2026-05-01',
    antwoord: null,
    uiterlijk: '2026-12-01',
  })
  let ideeen = [idea(0)]
  const sizeWith = (): number => {
    const uitgave = publiekeUitgave({ ideeen })
    for (const { pad, inhoud } of filesOf(uitgave, PROEFBOUWSELS))
      if (pad === BENCH_PAGE) return inhoud.length
    return 0
  }
  const before = sizeWith()
  ideeen = [idea(0), idea(1)]
  const each = sizeWith() - before
  const count = Math.max(1, Math.round((PAGE_BYTES - before) / each))
  ideeen = Array.from({ length: count }, (_, at) => idea(at))
  const uitgave = publiekeUitgave({ ideeen })
  const names = hulpbestandenVan(uitgave, PROEFBOUWSELS)
  await writeEdition(dataDir, uitgave, names, filesOf(uitgave, PROEFBOUWSELS))
  writePointer(dataDir, { nummer: 1, ingetrokken: [] })
  return join(editionFolder(dataDir, 1), PUBLIC)
}
