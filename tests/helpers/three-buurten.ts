import type { BeeldBuurt } from '../../analyses/ambitie/beeld.ts'
import type { Woningrij } from '../../analyses/ambitie/woningtelling.ts'
import { rdVlak } from '../../analyses/grenswijziging/overlap.ts'
import { area, ring } from './plan-shapes.ts'
import { rdBox, rdPlace } from './rd-box.ts'

export const [A, B, C] = ['BU09950001', 'BU09950002', 'BU09950003'] as const

/** Three buurten of ten hectares in a row, 250 by 400 metres each. */
export const BUURTEN: BeeldBuurt[] = [A, B, C].map((code, at) => {
  const grens = rdBox(at * 250, 0, 250, 400)
  return { code, grens, vlak: rdVlak(grens) }
})

/** Dwellings every 25 metres: 10 in a row, 16 rows in each buurt. */
export const PLACES = [A, B, C].flatMap((buurt, at) =>
  Array.from({ length: 160 }, (_, number) => ({
    buurt,
    punt: rdPlace([at * 250 + 12.5 + 25 * (number % 10), 12.5 + 25 * Math.floor(number / 10)]),
  })),
)
export const ROWS: Woningrij = {
  aantal: PLACES.length,
  posities: PLACES.flatMap(({ punt }) => [...punt]),
  eigenaar: PLACES.map((_, at) => at % 4),
  label: PLACES.map((_, at) => (at % 3 === 0 ? 255 : 5)),
  buurtVan: (at) => PLACES[at]?.buurt ?? '',
}

/** The east half of the first buurt and the west half of the second. */
export const MIDDLE = area(ring([125, 0], [375, 0], [375, 400], [125, 400]))
