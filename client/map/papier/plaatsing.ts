import { labelMetLijn } from './aanwijslabels.ts'
import type { Papierinvoer } from './invoer.ts'
import { type Label, labelBinnen, type Labelvraag, waardeBinnen } from './labels.ts'
import { type Doos, doos, ligtIn, type Ring } from './meetkunde.ts'
import { plaatsSchaalvak } from './schaalvak.ts'
import { puntlabels, TEKENSTRAAL, type Tekenplek } from './tekens.ts'
import { rasterrand } from './tekenraster.ts'
import { randruimte } from './tekenrand.ts'
import type { Papiervlak } from './tekenvlakken.ts'
import type { Figuur } from './figuur.ts'
import { naarPapier, type Punt } from './venster.ts'
import { plaatsWijknamen, type Wijknaam } from './wijknamen.ts'

/** Where everything with words stands. No two boxes overlap, and no line runs over words. */
export interface Plaatsing {
  schaalvak: Doos
  labels: readonly Label[]
  wijknamen: readonly Wijknaam[]
  tekens: readonly Tekenplek[]
  tekenwoorden: readonly Figuur[]
  /** All boxes that are taken, for whatever comes after. */
  bezet: readonly Doos[]
  zonderNaam: readonly string[]
  tekensZonderNaam: readonly string[]
}

/** An area with a colour, and the point of its label, on paper. */
export interface Kleurvlak extends Papiervlak {
  naam: string
  punt: Punt
}

export function kader(input: Papierinvoer, edge: number): Doos {
  return doos(edge, edge, input.venster.breedte - 2 * edge, input.venster.hoogte - 2 * edge)
}

/** The frame within which words stand: inside the marks, or inside the edge of a grid. */
function wordFrame(input: Papierinvoer): Doos {
  return kader(input, input.raster === null ? 1.2 * input.factor : rasterrand(input.factor) + 0.6)
}

function squareAround([x, y]: Punt, half: number): Doos {
  return doos(x - half, y - half, 2 * half, 2 * half)
}

/** Words inside where they fit whole; what is left gets a line, else its value alone. */
function placeLabels(
  input: Papierinvoer,
  areas: readonly Kleurvlak[],
  fixed: readonly Doos[],
  between: (taken: readonly Doos[]) => readonly Doos[],
): { labels: Label[]; zonder: string[] } {
  const frame = wordFrame(input)
  const wide = input.factor * input.naamfactor
  const questions = areas.flatMap(({ code, naam, ringen, punt }): Labelvraag[] => {
    const buurt = input.buurten.get(code)
    const seen = ligtIn(squareAround(punt, 0.1), frame)
    return buurt === undefined || !seen
      ? []
      : [{ code, naam, waarde: buurt.label, bekend: buurt.bekend, ringen, punt }]
  })
  const labels: Label[] = []
  const open: Labelvraag[] = []
  for (const question of questions) {
    const bezet = [...fixed, ...labels.map((label) => label.doos)]
    const found = labelBinnen(question, wide, { kader: frame, bezet })
    if (found === null) open.push(question)
    else labels.push(found)
  }
  const later = between([...fixed, ...labels.map((label) => label.doos)])
  const zonder: string[] = []
  const vlakken = areas.map(({ ringen }) => ringen)
  for (const question of open) {
    const bezet = [...fixed, ...later, ...labels.map((label) => label.doos)]
    const lijnen = labels.flatMap(({ lijn }) => (lijn === null ? [] : [lijn]))
    const found =
      labelMetLijn(question, input.factor * Math.sqrt(input.naamfactor), {
        kader: frame,
        vlakken,
        bezet,
        lijnen,
      }) ?? waardeBinnen(question, wide, { kader: frame, bezet })
    if (found === null || found.regels.every(({ soort }) => soort !== 'naam')) zonder.push(question.code)
    if (found !== null) labels.push(found)
  }
  return { labels, zonder }
}

/**
 * Finds a place for every word on the map, the most important first.
 *
 * @param vast boxes of signs whose place is fixed: words keep clear of them
 */
export function plaatsAlles(
  input: Papierinvoer,
  areas: readonly Kleurvlak[],
  vast: readonly Doos[] = [],
): Plaatsing {
  const { venster, factor } = input
  const frame = wordFrame(input)
  const vlakken: (readonly Ring[])[] = areas.map(({ ringen }) => ringen)
  const schaalvak = plaatsSchaalvak(
    venster,
    factor,
    vlakken,
    input.raster === null ? 0 : rasterrand(factor) + 2,
  )
  const tekens = input.tekens
    .map((teken) => ({ ...teken, plek: naarPapier(venster, teken.punt) }))
    .filter(({ plek }) => ligtIn(squareAround(plek, TEKENSTRAAL * factor), frame))
  const fixed = [
    schaalvak,
    ...vast,
    ...tekens.map(({ plek }) => squareAround(plek, (TEKENSTRAAL + 0.4) * factor)),
  ]
  const named = input.wijken.filter(({ regels }) => regels !== null)
  let wijknamen: Wijknaam[] = []
  let words: ReturnType<typeof puntlabels> = { figuren: [], dozen: [], zonder: [] }
  const { labels, zonder } = placeLabels(input, areas, fixed, (inside) => {
    words = puntlabels(tekens, factor, { kader: frame, bezet: inside })
    const taken = [...inside, ...words.dozen]
    wijknamen = plaatsWijknamen(
      named.map(({ id, naam, buurten, regels }) => ({
        id,
        naam,
        regels: regels ?? [],
        ringen: areas.filter(({ code }) => buurten.includes(code)).flatMap(({ ringen }) => ringen),
      })),
      factor,
      kader(input, randruimte(factor)),
      vlakken,
      taken,
    )
    return [...words.dozen, ...wijknamen.map((name) => name.doos)]
  })
  const bezet = [...fixed, ...labels.map((label) => label.doos), ...wijknamen.map((name) => name.doos)]
  return {
    schaalvak,
    labels,
    wijknamen,
    tekens,
    tekenwoorden: words.figuren,
    bezet: [...bezet, ...words.dozen],
    zonderNaam: zonder,
    tekensZonderNaam: words.zonder,
  }
}
