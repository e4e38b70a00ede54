import type { Buurtcijfer, Kaartmodel, Wijkcijfer } from '../../map/kaartmodel.ts'

export type Sorteerkolom = 'naam' | 'waarde' | 'verschil'
export interface Sortering {
  kolom: Sorteerkolom
  richting: 'op' | 'af'
}

/** Rows of one wijk, in the order asked for. */
export interface Tabelgroep {
  wijk: Wijkcijfer
  rijen: readonly Buurtcijfer[]
}

function compare(a: Buurtcijfer, b: Buurtcijfer, kolom: Sorteerkolom): number {
  if (kolom === 'naam') return a.naam < b.naam ? -1 : 1
  const [left, right] =
    kolom === 'waarde' ? [a.waarde, b.waarde] : [a.verschil?.punten ?? null, b.verschil?.punten ?? null]
  if (left === null || right === null) return 0
  return left - right
}

/** The table: every buurt of the model once, per wijk; missing ones last whichever way it is sorted. */
export function tabelgroepen(model: Kaartmodel, { kolom, richting }: Sortering): Tabelgroep[] {
  const isMissing = (row: Buurtcijfer): boolean =>
    (kolom === 'waarde' && row.waarde === null) || (kolom === 'verschil' && row.verschil === null)
  return model.wijken.map((wijk) => ({
    wijk,
    rijen: [...wijk.buurten].sort((a, b) => {
      if (isMissing(a) !== isMissing(b)) return isMissing(a) ? 1 : -1
      const order = compare(a, b, kolom)
      return (richting === 'op' ? order : -order) || (a.code < b.code ? -1 : 1)
    }),
  }))
}
