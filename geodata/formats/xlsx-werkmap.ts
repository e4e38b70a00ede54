import { posix } from 'node:path'
import { BestandsFout } from './lezer.ts'
import { leesXml } from './xml-stroom.ts'
import type { Zipdeel } from './zip-archief.ts'

/** What a workbook says of itself: its visible sheets in order, and where its parts lie in the zip. */
export interface Werkmap {
  bladen: readonly { naam: string; deel: Zipdeel }[]
  teksten: Zipdeel | null
  opmaak: Zipdeel | null
  /** Whether day numbers count from 1904. */
  vanaf1904: boolean
}

const mostSheets = 500

/**
 * Reads the contents list of a workbook.
 * @throws BestandsFout when it is no workbook, is damaged, or has no visible sheet
 */
export async function leesWerkmap(
  delen: ReadonlyMap<string, Zipdeel>,
  bestand: string,
  stop: AbortSignal,
): Promise<Werkmap> {
  const fail = (reden: string): never => {
    throw new BestandsFout(bestand, reden)
  }
  const noWorkbook = 'Dit is geen Excel-werkmap. Sla de tabel op als xlsx of CSV.'
  const root = await readRelations(delen, '', '_rels/.rels', bestand, stop)
  const main = root.find((relation) => relation.soort === 'officeDocument')?.doel ?? 'xl/workbook.xml'
  const workbook = delen.get(main) ?? fail(noWorkbook)
  const folder = posix.dirname(main)
  const relations = await readRelations(
    delen,
    folder,
    posix.join(folder, '_rels', `${posix.basename(main)}.rels`),
    bestand,
    stop,
  )
  const partOf = (soort: string): Zipdeel | null => {
    const found = relations.find((relation) => relation.soort === soort)
    return found === undefined ? null : (delen.get(found.doel) ?? null)
  }

  const bladen: { naam: string; deel: Zipdeel }[] = []
  let vanaf1904 = false
  let isWorkbook = false
  await leesXml(workbook.lees(stop), bestand, null, {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true
      else if (name === 'workbookPr') vanaf1904 = ['1', 'true', 'on'].includes(attributes['date1904'] ?? '')
      else if (name === 'sheet') {
        const key = Object.keys(attributes).find((attribute) => attribute.endsWith(':id'))
        const relation = relations.find((one) => one.id === attributes[key ?? ''])
        const deel = delen.get(relation?.doel ?? '')
        const naam = attributes['name'] ?? ''
        // Charts are sheets too; hidden sheets hold what its maker did not mean to show.
        if (relation?.soort !== 'worksheet' || (attributes['state'] ?? 'visible') !== 'visible') return
        if (deel === undefined || bladen.some((blad) => blad.naam === naam))
          return fail(
            'De werkmap is beschadigd: een blad ontbreekt of staat er twee keer in. Sla haar opnieuw op.',
          )
        bladen.push({ naam, deel })
        if (bladen.length > mostSheets) fail(`De werkmap heeft meer dan ${mostSheets} bladen. Deel haar op.`)
      }
    },
    close: () => {},
  })
  if (!isWorkbook) fail(noWorkbook)
  if (bladen.length === 0) fail('De werkmap heeft geen zichtbaar blad. Maak het blad zichtbaar.')
  return { bladen, teksten: partOf('sharedStrings'), opmaak: partOf('styles'), vanaf1904 }
}

interface Relation {
  id: string
  /** Last word of the type, e.g. `worksheet`; the transitional and the strict standard differ before it. */
  soort: string
  /** Path of the part in the zip. */
  doel: string
}

async function readRelations(
  delen: ReadonlyMap<string, Zipdeel>,
  folder: string,
  path: string,
  bestand: string,
  stop: AbortSignal,
): Promise<Relation[]> {
  const found: Relation[] = []
  const part = delen.get(path)
  if (part === undefined) return found
  await leesXml(part.lees(stop), bestand, null, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const target = attributes['Target'] ?? ''
      const doel = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      found.push({ id: attributes['Id'] ?? '', soort: posix.basename(attributes['Type'] ?? ''), doel })
      if (found.length > 2 * mostSheets)
        throw new BestandsFout(bestand, 'De werkmap heeft te veel onderdelen.')
    },
    close: () => {},
  })
  return found
}
