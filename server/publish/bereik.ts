import type { BeschermTabel, PubliekeEditie } from '../../analyses/onthulling/schema.ts'
import { analysisAreas } from '../../analyses/verdieping/analysegebied.ts'
import { type Bereikbaarheidsinvoer, reachabilityOf } from '../../analyses/voorzieningen/bereikbaarheid.ts'
import type { CurrentData } from '../store/current.ts'
import type { Momentopname } from './momentopname.ts'

/** Ids of the tables begin with this and end with the quarter in which the first figure of them was public. */
const REACH = 'bereik-wijkcentrum'

const CATEGORIES = ['dichtbij', 'misschien'] as const

/** Dwellings per buurt that are near whatever the detour, and near only when it is short; a buurt that cannot be measured is not there. */
export interface GemetenBereik {
  buurten: ReadonlyMap<string, readonly [dichtbij: number, misschien: number]>
  plekken: readonly string[]
}

/** How many dwellings of each buurt have a wijkcentrum within walking distance, as staff see it too. */
export function measureReach(
  current: Pick<CurrentData, 'focus' | 'gebieden' | 'buurtenPerCbsWijk' | 'voorzieningen' | 'woonzorgzones'>,
  woningen: NonNullable<Bereikbaarheidsinvoer['woningen']>,
): GemetenBereik {
  const { focus, gebieden, voorzieningen, woonzorgzones } = current
  const buurten = gebieden.filter(({ soort }) => soort === 'buurt')
  const found = reachabilityOf({
    gebieden: analysisAreas({
      wijken: focus.standaardIndeling.wijken,
      gemeente: focus.gemeente,
      gemeenteNaam: focus.gemeenteNaam,
      buurtenVanGemeente: buurten.map(({ code }) => code),
      buurtenVanCbsWijk: current.buurtenPerCbsWijk,
    }).filter(({ soort }) => soort === 'wijk'),
    focus,
    buurten,
    inwoners: new Map(),
    voorzieningen,
    woonzorgzones,
    woningen,
    woningenZijnVoorbeelddata: false,
  })
  return {
    buurten: new Map(
      found.flatMap(({ perBuurt }) =>
        perBuurt.flatMap(({ gebied, lopen }) =>
          lopen.bekend
            ? [[gebied, [lopen.woningen.laag, lopen.woningen.hoog - lopen.woningen.laag] as const] as const]
            : [],
        ),
      ),
    ),
    plekken: [...new Set(found.flatMap(({ plaatsen }) => plaatsen.map(({ naam }) => naam)))].toSorted(),
  }
}

/**
 * Tables of reach for disclosure control: those of earlier editions, and the one of now. When other areas can be measured than before
 * a new table begins, since a missing row is no zero.
 *
 * @param counts the table of dwellings, of which these are shares
 * @param past tables of the edition before
 * @param areas areas that may be asked, as unions of buurten
 */
export function reachTables(
  counts: BeschermTabel,
  past: readonly BeschermTabel[],
  areas: readonly { id: string; atomen: readonly string[] }[],
  reach: GemetenBereik | null,
): BeschermTabel[] {
  const before = past.filter(({ id }) => id.startsWith(REACH))
  const measured = areas.filter(({ atomen }) => atomen.every((atom) => reach?.buurten.has(atom) === true))
  const gebieden = measured.map(({ id }) => id)
  const periode = counts.perioden.at(-1) ?? ''
  const goesOn = before.find(
    (table) => gebieden.length > 0 && table.gebieden.toSorted().join() === gebieden.toSorted().join(),
  )
  const kept = before.filter((table) => table !== goesOn).map((table) => ({ ...table, gebieden: [] }))
  if (gebieden.length === 0) return kept
  const now = counts.waarden
    .filter((row) => row.periode === periode)
    .map((row) => ({ ...row, delen: [...(reach?.buurten.get(row.atoom) ?? [0, 0])] }))
  return [
    ...kept,
    {
      ...counts,
      id: goesOn?.id ?? `${REACH}-${periode}`,
      soort: 'aandeel',
      categorieen: [...CATEGORIES],
      perioden: [...(goesOn?.perioden.filter((one) => one !== periode) ?? []), periode],
      veranderingBeschermd: false,
      gebieden,
      waarden: [...(goesOn?.waarden.filter((row) => row.periode !== periode) ?? []), ...now],
    },
  ]
}

/** What a visitor reads of the reach of the last quarter; null: nothing could be measured. */
export function reachOf({ tabellen }: PubliekeEditie, plekken: readonly string[]): Momentopname['bereik'] {
  const table = tabellen.findLast(({ id, cellen }) => id.startsWith(REACH) && cellen.length > 0)
  const periode = table?.perioden.at(-1)
  if (table === undefined || periode === undefined) return null
  const now = table.cellen.filter((cell) => cell.periode === periode)
  const classOf = (gebied: string, categorie: string) => {
    const answer = now.find((cell) => cell.gebied === gebied && cell.categorie === categorie)?.antwoord
    return answer?.soort === 'aandeel' ? { van: answer.van, tot: answer.tot } : null
  }
  return {
    periode,
    plekken: [...plekken],
    rijen: [...new Set(now.map(({ gebied }) => gebied))].map((gebied) => ({
      gebied,
      dichtbij: classOf(gebied, 'dichtbij'),
      misschien: classOf(gebied, 'misschien'),
    })),
  }
}
