import { makeAreaIndex } from '../../geodata/geometry/area-index.ts'
import type { Woningfeit } from '../../geodata/schema/woningfeit.ts'
import type { ImportResult } from '../../geodata/validate.ts'
import type { CurrentData } from '../store/current.ts'

/**
 * Adds to each dwelling with a place the buurt in which it lies: the BAG knows no buurten. A dwelling of which the source
 * itself says a buurt keeps that one; one outside all buurten gets none.
 */
export function placeDwellings(result: ImportResult, current: CurrentData): ImportResult {
  const facts = result.inhoud.woningfeiten
  const placed = new Set(facts.filter((fact) => fact.veld === 'buurt').map((fact) => fact.woning))
  const points = facts.filter((fact) => fact.veld === 'punt' && !placed.has(fact.woning))
  if (points.length === 0) return result
  const index = makeAreaIndex(current.gebieden.filter((gebied) => gebied.soort === 'buurt'))
  const added = points.flatMap((fact): Woningfeit[] => {
    const [lon = NaN, lat = NaN] = fact.waarde.split(' ').map(Number)
    const buurt = index.codes[index.find(lon, lat)]
    return buurt === undefined ? [] : [{ ...fact, veld: 'buurt', waarde: buurt }]
  })
  const { provenance } = result.inhoud
  return {
    ...result,
    inhoud: {
      ...result.inhoud,
      woningfeiten: [...facts, ...added],
      provenance: { ...provenance, bewerkingen: [...(provenance.bewerkingen ?? []), 'plaats-in-buurt'] },
    },
  }
}
