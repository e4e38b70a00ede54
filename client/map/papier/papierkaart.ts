import { mengsel } from '../kleurrekenen.ts'
import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm } from './figuur.ts'
import type { RdGebied } from './gebieden.ts'
import type { Papierinvoer } from './invoer.ts'
import { LETTERMAAT } from './labels.ts'
import { tekstbreedte } from './letters.ts'
import { boxRaaktVlak, doos, ligtIn, overlapt } from './meetkunde.ts'
import { omtreklijnen } from './omtreklijn.ts'
import { kader, type Kleurvlak, plaatsAlles, type Plaatsing } from './plaatsing.ts'
import { schaalvakFiguur } from './schaalvak.ts'
import { tekenFiguur } from './tekens.ts'
import { laagFiguren, losseWoorden, vasteTekens } from './tekenlagen.ts'
import { rasterlijnen, rasternamen } from './tekenraster.ts'
import { randFiguur, randruimte } from './tekenrand.ts'
import { straatlijnen, straatnamen } from './tekenstraten.ts'
import { grondFiguur, lijnenPad, lijnMetRand, vlakFiguur } from './tekenvlakken.ts'
import { labelFiguur, LETTERTYPE, lijnFiguur, wijknaamFiguur, woord } from './tekenwoorden.ts'
import { naarPapier, type Punt } from './venster.ts'

/** A map on paper, and what found no place on it. */
export interface Papierkaart {
  figuur: Figuur
  /** Buurten in the frame whose name stands nowhere on the map. */
  zonderNaam: readonly string[]
  /** The same for signs of places. */
  tekensZonderNaam: readonly string[]
}

const COLOURS = KAARTKLEUREN.licht
const CONTEXT_SPACING = 0.55
/** Opacity under which a class no longer carries its own words. */
const PALE = 0.6

function areasOnPaper(input: Papierinvoer): (Kleurvlak & { bron: RdGebied })[] {
  const { venster } = input
  return input.gebieden
    .filter(({ soort }) => soort === 'buurt')
    .map((bron) => ({
      code: bron.code,
      naam: bron.naam,
      ringen: bron.ringen.map((ring) => ring.map((point): Punt => naarPapier(venster, point))),
      punt: naarPapier(venster, bron.punt),
      bron,
    }))
}

/** Names of other wijken in spaced capitals, where there is nothing else. */
function contextNames(input: Papierinvoer, areas: readonly Kleurvlak[], { bezet }: Plaatsing): Figuur[] {
  const { factor, venster } = input
  const maat = LETTERMAAT.context * factor
  const spatie = CONTEXT_SPACING * factor
  const taken = [...bezet]
  return input.gebieden.flatMap(({ code, naam, punt }) => {
    if (!input.omgeving.includes(code)) return []
    const text = naam.toUpperCase()
    const [x, y] = naarPapier(venster, punt)
    const width = tekstbreedte(text, maat) + text.length * spatie
    const box = doos(x - width / 2, y - maat / 2, width, maat)
    const free =
      ligtIn(box, kader(input, randruimte(factor))) &&
      !taken.some((other) => overlapt(box, other)) &&
      !areas.some(({ ringen }) => boxRaaktVlak(box, ringen))
    if (!free) return []
    taken.push(box)
    return [
      woord(text, x, y + maat * 0.34, {
        maat,
        spatie,
        kleur: COLOURS.subtiel,
        anker: 'middle',
        halo: COLOURS.land,
      }),
    ]
  })
}

function zoneFigures({ zones, venster, factor }: Papierinvoer): Figuur[] {
  return zones.map(({ punt, straalMeters }) => {
    const [cx, cy] = naarPapier(venster, punt)
    return figuur('circle', {
      cx: mm(cx),
      cy: mm(cy),
      r: mm((straalMeters * 1000) / venster.schaal),
      fill: 'none',
      stroke: COLOURS.zone,
      strokeWidth: mm(0.45 * factor),
      strokeDasharray: `${mm(1.8 * factor)} ${mm(1.2 * factor)}`,
    })
  })
}

/** Labels with the colours that can be read where they stand, and their lines beneath them. */
function wordFigures(input: Papierinvoer, { labels, wijknamen }: Plaatsing): Figuur[] {
  const { factor, naamfactor, buurten } = input
  return [
    ...labels.flatMap(({ lijn }) => (lijn === null ? [] : [lijnFiguur(lijn, factor, COLOURS.inkt)])),
    ...labels.map((label) => {
      const paint = buurten.get(label.code)
      if (label.lijn !== null) {
        const size = factor * Math.sqrt(naamfactor)
        return labelFiguur(label, size, {
          naam: COLOURS.inkt,
          waarde: COLOURS.inkt,
          geen: COLOURS.subtiel,
          halo: COLOURS.land,
        })
      }
      // On a pale class the ink of its full colour could not be read.
      const pale = input.dekking < PALE
      const ink = paint?.kleur == null || pale ? COLOURS.inkt : paint.woord
      const ground = paint?.kleur ?? COLOURS.ontbreektGrond
      return labelFiguur(label, factor * naamfactor, {
        naam: paint?.bekend === false ? COLOURS.subtiel : ink,
        waarde: ink,
        geen: COLOURS.subtiel,
        halo: pale ? mengsel(ground, COLOURS.land, 1 - input.dekking) : ground,
      })
    }),
    ...wijknamen.map((name) => wijknaamFiguur(name, factor, { ...COLOURS, halo: COLOURS.land })),
  ]
}

/** Colours, lines between buurten, outlines of wijken, and the heavy line round what was chosen. */
function areaFigures(input: Papierinvoer, painted: ReturnType<typeof areasOnPaper>): Figuur[] {
  const { venster, factor, buurten } = input
  const outline = (codes: readonly string[]) =>
    lijnenPad(
      venster,
      omtreklijnen(painted.filter(({ code }) => codes.includes(code)).flatMap(({ bron }) => bron.ringen)),
    )
  const heavy = (d: string, width: number, edge: number) =>
    d === '' ? [] : lijnMetRand(d, COLOURS.wijklijn, COLOURS.casing, width * factor, edge * factor)
  return [
    ...painted.flatMap((area) => {
      const paint = buurten.get(area.code)
      return paint === undefined ? [] : vlakFiguur(area, paint, COLOURS, factor, input.dekking)
    }),
    figuur('path', {
      d: painted.map(({ code }) => outline([code])).join(''),
      fill: 'none',
      stroke: input.lijnkleur,
      strokeWidth: mm(0.35 * factor),
      strokeLinejoin: 'round',
    }),
    ...straatlijnen(venster, input.straten, factor),
    ...zoneFigures(input),
    ...input.wijken.flatMap((wijk) => heavy(outline(wijk.buurten), 0.5, 0.35)),
    ...heavy(outline(input.gekozen), 1, 0.7),
  ]
}

/**
 * Draws a map in mm: 1 unit is 1 mm of paper, and 1 mm is `schaal` mm of ground. The drawing holds no script, style, picture
 * or reference, so that it can be a file of its own.
 */
export function maakPapierkaart(input: Papierinvoer): Papierkaart {
  const { venster, factor, woorden } = input
  const [width, height] = [mm(venster.breedte), mm(venster.hoogte)]
  const flat = areasOnPaper(input)
  const painted = flat.filter(({ code }) => input.buurten.has(code))
  const ground = flat.filter(({ code }) => !input.buurten.has(code))
  const fixed = vasteTekens(input.lagen, venster, factor)
  const placed = plaatsAlles(input, painted, fixed.dozen)
  const grid = input.raster
  const parts: Figuur[] = [
    figuur('title', {}, [woorden.titel]),
    figuur('desc', {}, [woorden.omschrijving]),
    figuur('rect', { x: 0, y: 0, width, height, fill: COLOURS.land }),
    grondFiguur(
      ground.map((area) => ({ ...area, ruim: area.bron.ruim })),
      COLOURS,
      factor,
    ),
    ...contextNames(input, painted, placed),
    ...areaFigures(input, painted),
    ...laagFiguren(input.lagen, venster, factor),
    ...(grid === null ? [] : [rasterlijnen(venster, grid, factor, COLOURS.actie)]),
    ...straatnamen(venster, input.straten, factor, placed.bezet),
    ...wordFigures(input, placed),
    ...losseWoorden(input.lagen, venster, factor, placed.bezet),
    ...placed.tekens.map((mark) => tekenFiguur(mark, factor)),
    ...placed.tekenwoorden,
    ...fixed.figuren,
    ...(grid === null ? [] : [rasternamen(venster, grid, factor, COLOURS.inkt)]),
    ...(grid === null ? [randFiguur(venster, factor, COLOURS, placed.bezet)] : []),
    schaalvakFiguur(placed.schaalvak, venster.schaal, factor, woorden, COLOURS),
  ]
  const svg = figuur(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}mm`,
      height: `${height}mm`,
      role: 'img',
      'aria-label': `${woorden.titel}. ${woorden.omschrijving}`,
      fontFamily: LETTERTYPE,
    },
    parts,
  )
  return { figuur: svg, zonderNaam: placed.zonderNaam, tekensZonderNaam: placed.tekensZonderNaam }
}
