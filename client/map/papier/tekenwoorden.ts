import { type Figuur, figuur, mm } from './figuur.ts'
import { type Label, LETTERMAAT, REGELHOOGTE, regelmaat } from './labels.ts'
import { REGEL_ONDER_WIJK, type Wijknaam } from './wijknamen.ts'

/** Family of all words on paper; the last is there on every machine. */
export const LETTERTYPE = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif"
/** Place of the baseline under the top of a line, as a share of the size. */
export const BASISLIJN = 0.86

interface Woordstijl {
  maat: number
  kleur: string
  vet?: boolean
  cursief?: boolean
  anker?: 'start' | 'middle' | 'end'
  /** Colour of an edge round the letters, in the colour beneath; none without it. */
  halo?: string
  spatie?: number
}

/** One line of words; x by its anchor, y on the baseline. */
export function woord(tekst: string, x: number, y: number, stijl: Woordstijl): Figuur {
  return figuur(
    'text',
    {
      x: mm(x),
      y: mm(y),
      fontSize: mm(stijl.maat),
      fill: stijl.kleur,
      ...(stijl.vet === true ? { fontWeight: 650 } : {}),
      ...(stijl.cursief === true ? { fontStyle: 'italic' } : {}),
      ...(stijl.anker === undefined || stijl.anker === 'start' ? {} : { textAnchor: stijl.anker }),
      ...(stijl.spatie === undefined ? {} : { letterSpacing: mm(stijl.spatie) }),
      ...(stijl.halo === undefined
        ? {}
        : {
            stroke: stijl.halo,
            strokeWidth: mm(stijl.maat * 0.26),
            strokeLinejoin: 'round',
            paintOrder: 'stroke',
          }),
    },
    [tekst],
  )
}

interface Labelkleur {
  naam: string
  waarde: string
  geen: string
  /** Edge round the words; none on a class. */
  halo?: string
}

/** The words of a buurt. */
export function labelFiguur(label: Label, factor: number, kleur: Labelkleur): Figuur {
  let top = label.boven
  const lines = label.regels.map(({ tekst, soort }) => {
    const maat = regelmaat(soort, factor)
    const baseline = top + maat * BASISLIJN
    top += maat * REGELHOOGTE
    return woord(tekst, label.x, baseline, {
      maat,
      kleur: kleur[soort],
      vet: soort === 'waarde',
      cursief: soort === 'geen',
      anker: label.anker,
      ...(kleur.halo === undefined ? {} : { halo: kleur.halo }),
    })
  })
  return figuur('g', {}, lines)
}

/** The line from words to their buurt, with a dot at its end. */
export function lijnFiguur(line: NonNullable<Label['lijn']>, factor: number, ink: string): Figuur {
  const [[x1, y1], [x2, y2]] = line
  return figuur('g', {}, [
    figuur('line', {
      x1: mm(x1),
      y1: mm(y1),
      x2: mm(x2),
      y2: mm(y2),
      stroke: ink,
      strokeWidth: mm(0.22 * factor),
    }),
    figuur('circle', {
      cx: mm(x2),
      cy: mm(y2),
      r: mm(0.65 * factor),
      fill: ink,
      stroke: '#ffffff',
      strokeWidth: mm(0.3 * factor),
    }),
  ])
}

/** Name and figure of a wijk beside it. */
export function wijknaamFiguur(
  name: Wijknaam,
  factor: number,
  colours: { inkt: string; subtiel: string; halo: string },
): Figuur {
  const x = name.anker === 'start' ? name.doos.links : name.doos.rechts
  const size = LETTERMAAT.wijk * factor
  const first = name.doos.boven + size * 0.9
  const shared = { anker: name.anker, halo: colours.halo }
  return figuur('g', {}, [
    woord(name.naam, x, first, { ...shared, maat: size, kleur: colours.inkt, vet: true }),
    ...name.regels.map((regel, index) =>
      woord(regel, x, first + (index + 1) * 4.3 * factor + 0.5 * factor, {
        ...shared,
        maat: (index === 0 ? REGEL_ONDER_WIJK.eerste : REGEL_ONDER_WIJK.verder) * factor,
        kleur: index === 0 ? colours.inkt : colours.subtiel,
      }),
    ),
  ])
}
