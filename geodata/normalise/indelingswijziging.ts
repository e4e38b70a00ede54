import { code, type ODataTabel } from '../formats/cbs-odata.ts'
import { gebiedscodeVanBron } from './bron-gebied.ts'
import { sleutelVan } from './odata-onderwerpen.ts'

/** Topic in which CBS says per area whether it is still the area of a year before. */
const STAM = 'IndelingswijzigingGemeenteWijkBuurt'
/** 2: the code changed; 3: the border changed. Source: description of the topic in 85984NED. */
const GEWIJZIGD: ReadonlySet<string> = new Set(['2', '3'])

/** Codes of the areas of one table whose code or border is not that of the year before. */
function changedAreas(table: ODataTabel): ReadonlySet<string> {
  const key = sleutelVan(table, STAM)
  const changed = new Set<string>()
  if (key === null) return changed
  for (const { cellen } of table.gegevens) {
    const value = cellen.has('Measure')
      ? code(cellen, 'Measure') === key
        ? code(cellen, 'StringValue') || code(cellen, 'Value')
        : ''
      : code(cellen, key)
    if (GEWIJZIGD.has(value)) changed.add(gebiedscodeVanBron(code(cellen, 'WijkenEnBuurten')))
  }
  return changed
}

/**
 * Whether the code of an area stands for the same ground in the year of a table and in the year of the division in use,
 * as far as the tables between those years tell.
 */
export function grensGewijzigd(
  tabellen: readonly ODataTabel[],
  jaarVanTabel: ReadonlyMap<string, number>,
  indelingJaar: number,
): (gebied: string, jaar: number) => boolean {
  const changed = tabellen.flatMap((table) => {
    const jaar = jaarVanTabel.get(table.id)
    return jaar === undefined ? [] : [{ jaar, gebieden: changedAreas(table) }]
  })
  return (gebied, jaar) => {
    const [from, to] = jaar < indelingJaar ? [jaar, indelingJaar] : [indelingJaar, jaar]
    return changed.some((one) => one.jaar > from && one.jaar <= to && one.gebieden.has(gebied))
  }
}
