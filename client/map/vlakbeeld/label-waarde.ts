import { getal, punten, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { kaartToetsen } from '../../../server/contract/text/nl/kaart.ts'
import type { Kaartmodel, Klassenwijze } from '../kaartmodel.ts'

/** Words on a buurt: its value, or the difference when that is what the colours show. */
export function labelWaarde(model: Kaartmodel, kleur: Klassenwijze, code: string): string {
  const row = model.buurten.find((buurt) => buurt.code === code)
  if (model.niveau === 'wijk' || row === undefined) return ''
  if (row.waarde === null) return kaartToetsen.geenCijfer
  if (kleur === 'verschil' && row.verschil !== null) return punten(row.verschil.punten)
  if (model.indicator.eenheid === 'procent') return getal(row.waarde, 1)
  return waardeMetEenheid(row.waarde, model.indicator.eenheid)
}
