import { getal, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { bereikTekst, profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Wijkcijfer } from '../../map/kaartmodel.ts'
import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'

/** A range in the unit of the figure; a percentage says its sign once. */
export function bereik(low: number, high: number, unit: Eenheid): string {
  return unit === 'procent'
    ? bereikTekst(low, high)
    : `${waardeMetEenheid(low, unit)}-${waardeMetEenheid(high, unit)}`
}

/** What is said of a wijk: its own figure, or the range of its buurten with the plain mean, or why there is none. */
export function cijferregels(row: Wijkcijfer): string[] {
  const { cijfer } = row
  if (cijfer.soort === 'waarde') return [waardeMetEenheid(cijfer.cijfer.waarde, cijfer.cijfer.eenheid)]
  if (cijfer.soort === 'ontbreekt') return [redenTekst[cijfer.reden]]
  const { laagste, hoogste, gemiddelde, aantalMet } = cijfer
  const range = bereik(laagste.waarde, hoogste.waarde, laagste.eenheid)
  const mean =
    laagste.eenheid === 'procent'
      ? `${getal(gemiddelde, 1)}\u00a0%`
      : waardeMetEenheid(gemiddelde, laagste.eenheid)
  return [profiel.bereikVan(range), profiel.gemiddelde(aantalMet, mean)]
}

/** The same where there is little room: the figure, or the range on two short lines. */
export function korteRegels(row: Wijkcijfer): string[] {
  const { cijfer } = row
  if (cijfer.soort === 'ontbreekt') return [profiel.geenCijfer]
  if (cijfer.soort === 'waarde') return cijferregels(row)
  return [profiel.bereikVan(''), bereik(cijfer.laagste.waarde, cijfer.hoogste.waarde, cijfer.laagste.eenheid)]
}

/** Whether the map shows the figure itself: only then words beside a wijk may give its value. */
export function saysFigure({ wijze }: Pick<Vlakbeeld, 'wijze'>): boolean {
  return wijze === 'klassen' || wijze === 'verschil' || wijze === 'clusters'
}

/** What stands under the name of a wijk on the map: its figure, or of a change per wijk what changed; else nothing. */
export function wijkwoordregels(row: Wijkcijfer, beeld: Vlakbeeld, kort: boolean): string[] {
  if (saysFigure(beeld))
    return kort || row.cijfer.soort === 'ontbreekt' ? korteRegels(row) : cijferregels(row)
  const whole = beeld.niveau === 'wijk' ? beeld.uitspraken.get(row.wijk.id) : undefined
  if (whole === undefined || whole.plaats === null) return []
  return whole.cellen.slice(-2).map(({ tekst }) => tekst)
}

/** The figure of the CBS wijk that shares the name but not the buurten, under its own full name; null when there is none. */
export function ernaastRegel(row: Wijkcijfer, bron: Kaartbron): string | null {
  const beside = row.cijfer.ernaast
  if (beside === null) return null
  const name = bron.gebied.get(beside.gebied)?.naam ?? beside.gebied
  return profiel.ernaastAlgemeen(name, row.wijk.naam, waardeMetEenheid(beside.waarde, beside.eenheid))
}

/** Everything that is said of a wijk, in order. */
export function wijkregels(row: Wijkcijfer, bron: Kaartbron): string[] {
  const beside = ernaastRegel(row, bron)
  return beside === null ? cijferregels(row) : [...cijferregels(row), beside]
}
