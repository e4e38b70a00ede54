import type { Buurtcijfer, Kaartmodel, Wijkcijfer } from '../../map/kaartmodel.ts'
import { celZonder } from '../../map/vlakbeeld/eenheden.ts'
import type { Vlakcel } from '../../map/vlakbeeld/onderdelen.ts'
import type { Vlakbeeld, Vlakgebied } from '../../map/vlakbeeld/vlakbeeld.ts'

/** Id of a column of the way that is shown, or the name of the buurt. */
export type Sorteerkolom = string
export const OP_NAAM = 'naam'

export interface Sortering {
  kolom: Sorteerkolom
  richting: 'op' | 'af'
}

/** A buurt with what the table says of it in the columns of the way that is shown. */
export interface Tabelrij extends Buurtcijfer {
  cellen: readonly Vlakcel[]
  onzekerReden: Vlakgebied['onzekerReden']
  /** Words of its class in the legend; null without a colour. */
  klasse: string | null
}

/** Rows of one wijk, in the order asked for. */
export interface Tabelgroep {
  wijk: Wijkcijfer
  /** Of the wijk as a whole, where that is what is coloured; else empty. */
  cellen: readonly Vlakcel[]
  /** Words of the class of the wijk, where that is what is coloured. */
  klasse: string | null
  /** Of the wijk as a whole, where that is what is coloured. */
  onzekerReden: Vlakgebied['onzekerReden']
  rijen: readonly Tabelrij[]
}

/** Whether nothing in a row has a figure: then one reason stands for all. */
export function isLeeg(cells: readonly Vlakcel[]): boolean {
  return cells.every(({ ontbreekt }) => ontbreekt)
}

/** The table: every buurt of the model once, per wijk; missing ones last whichever way it is sorted. */
export function tabelgroepen(
  model: Kaartmodel,
  { kolom, richting }: Sortering,
  beeld: Vlakbeeld,
): Tabelgroep[] {
  const areas = new Map(beeld.gebieden.map((area) => [area.code, area]))
  const labels = new Map(beeld.klassen.map(({ plaats, label }) => [plaats, label]))
  const labelOf = (place: number | null | undefined) => (place == null ? null : (labels.get(place) ?? null))
  const nowhere = beeld.kolommen.map(() => celZonder('niet-op-dit-niveau'))
  const at = beeld.kolommen.findIndex(({ id }) => id === kolom)
  const key = (row: Tabelrij): number | string | null => {
    if (at === -1) return row.naam
    const cell = row.cellen[at]
    if (cell === undefined || cell.ontbreekt) return null
    return cell.getal ?? (beeld.kolommen[at]?.eenheid === null && cell.tekst !== '' ? cell.tekst : null)
  }
  return model.wijken.map((wijk) => {
    const whole = beeld.niveau === 'wijk' ? beeld.uitspraken.get(wijk.wijk.id) : undefined
    const rows = wijk.buurten.map((buurt): Tabelrij => {
      const area = beeld.niveau === 'wijk' ? undefined : areas.get(buurt.code)
      return {
        ...buurt,
        cellen: area?.cellen ?? nowhere,
        onzekerReden: area?.onzekerReden ?? null,
        klasse: labelOf(area?.plaats),
      }
    })
    return {
      wijk,
      cellen: whole?.cellen ?? [],
      klasse: labelOf(whole?.plaats),
      onzekerReden: whole?.onzeker ?? null,
      rijen: rows.sort((a, b) => compare(key(a), key(b), richting) || (a.code < b.code ? -1 : 1)),
    }
  })
}

function compare(a: number | string | null, b: number | string | null, direction: 'op' | 'af'): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const order = a < b ? -1 : a > b ? 1 : 0
  return direction === 'op' ? order : -order
}
