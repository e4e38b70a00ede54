import type { HeatmapLayer } from '@deck.gl/aggregation-layers'
import type { Layer } from '@deck.gl/core'
import { PolygonLayer, ScatterplotLayer } from '@deck.gl/layers'
import type { Melding } from '../../../geodata/schema/melding.ts'
import { KAARTKLEUREN, type Thema } from '../palettes.ts'
import { type Meldingcel, meldingpunten, type Meldingraster, telkleuren, warmtekleuren } from './meldingen.ts'
import { rgba } from './woningen.ts'

/** Radius of a report on the ground in metres; never smaller or larger than these pixels on the screen. */
const REPORT_METERS = 13
const REPORT_PIXELS = [1.5, 4.5] as const
/** How far one report is felt in the heat surface, in pixels, and from what share of the most it is drawn. */
const HEAT_PIXELS = 34
const HEAT_THRESHOLD = 0.06
/** Classes of hexagons let the map shine through a little. */
const CELL_ALPHA = 215

/** Reports as they are drawn. */
export type Meldingbeeld =
  | { vorm: 'punten'; rows: readonly Melding[] }
  | { vorm: 'zeshoeken'; raster: Meldingraster }
  | { vorm: 'warmte'; rows: readonly Melding[] }

interface Hoe {
  thema: Thema
  /** 0 to 1. */
  opacity: number
  /** Props that say where the layers lie. */
  more: object
  /** Comes later than the rest; null: not there yet, and nothing is drawn. */
  Warmte: typeof HeatmapLayer | null
}

function punten(rows: readonly Melding[], { thema, opacity, more }: Hoe): Layer[] {
  return meldingpunten(rows, thema).map(({ soort, aantal, posities, kleur }) => {
    const full = soort === 'melding-openbare-ruimte'
    return new ScatterplotLayer({
      id: `meldingen-${soort}`,
      ...more,
      data: { length: aantal, attributes: { getPosition: { value: posities, size: 2 } } },
      opacity,
      getRadius: full ? REPORT_METERS * 0.85 : REPORT_METERS,
      radiusMinPixels: REPORT_PIXELS[0],
      radiusMaxPixels: REPORT_PIXELS[1],
      filled: full,
      getFillColor: kleur,
      stroked: !full,
      getLineColor: kleur,
      lineWidthUnits: 'pixels',
      getLineWidth: 1.1,
    })
  })
}

function zeshoeken(raster: Meldingraster, { thema, opacity, more }: Hoe): Layer[] {
  const colours = telkleuren(raster.klassen, thema).map(rgba)
  return [
    new PolygonLayer<Meldingcel>({
      id: 'meldingen-zeshoeken',
      ...more,
      data: raster.cellen,
      opacity,
      getPolygon: ({ ring }) => ring,
      getFillColor: ({ klasse }) => {
        const [red, green, blue] = colours[klasse] ?? [0, 0, 0, 0]
        return [red, green, blue, CELL_ALPHA]
      },
      getLineColor: rgba(KAARTKLEUREN[thema].halo),
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
      updateTriggers: { getFillColor: thema },
    }),
  ]
}

function warmte(rows: readonly Melding[], { thema, opacity, more, Warmte }: Hoe): Layer[] {
  if (Warmte === null) return []
  return [
    new Warmte<Melding>({
      id: 'meldingen-warmte',
      ...more,
      data: rows,
      opacity,
      getPosition: ({ punt }) => punt,
      getWeight: 1,
      radiusPixels: HEAT_PIXELS,
      threshold: HEAT_THRESHOLD,
      colorRange: warmtekleuren(thema),
    }),
  ]
}

/** The layers of deck.gl for reports in the form that was chosen. */
export function maakMeldinglagen(beeld: Meldingbeeld, hoe: Hoe): Layer[] {
  if (beeld.vorm === 'punten') return punten(beeld.rows, hoe)
  return beeld.vorm === 'zeshoeken' ? zeshoeken(beeld.raster, hoe) : warmte(beeld.rows, hoe)
}
