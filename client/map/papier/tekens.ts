import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'
import type { VoorzieningSoort } from '../../../geodata/schema/voorziening.ts'
import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm } from './figuur.ts'
import { tekstbreedte } from './letters.ts'
import { type Doos, doos, ligtIn, overlapt, ruimer } from './meetkunde.ts'
import { woord } from './tekenwoorden.ts'
import type { Punt } from './venster.ts'

/** A place with a sign and a few words. */
export interface Puntteken {
  id: string
  soort: VoorzieningSoort
  punt: RdPoint
  tekst: string
}

/** A sign as it lies on paper. */
export interface Tekenplek extends Puntteken {
  plek: Punt
}

const COLOURS = KAARTKLEUREN.licht
/** Half of a sign, size of its words and room round them in mm, before the factor of the sheet. */
export const TEKENSTRAAL = 2.3
const WORDS = 2.9
const PAD = 0.7

/** How far words may slide along their sign in mm, nearest first; they keep touching it. */
const SHIFTS = [0, -2, 2, -4, 4] as const

/** Pictograms on a field of 24 by 24 units, drawn as lines 2 units wide. */
const PICTOGRAM: Record<VoorzieningSoort, string> = {
  // A house with an open door
  wijkcentrum: 'M3 11L12 3l9 8M6 9v12h12V9M10 21v-7h4v7',
  mfa: 'M3 11L12 3l9 8M6 9v12h12V9M10 21v-7h4v7',
  'mfa-light': 'M3 11L12 3l9 8M6 9v12h12V9M10 21v-7h4v7',
  // A spanner
  kluswinkel: 'M20 6a5 5 0 0 1-7 6L6 19a2 2 0 0 1-3-3l7-7a5 5 0 0 1 6-6l-3 3v3h3z',
  // A heart
  woonzorgcentrum: 'M12 20S3 14 3 8a4.5 4.5 0 0 1 9-1.5A4.5 4.5 0 0 1 21 8c0 6-9 12-9 12z',
}

/** The sign itself: a pictogram in a white circle. */
export function tekenFiguur({ plek: [x, y], soort }: Tekenplek, factor: number): Figuur {
  const r = TEKENSTRAAL * factor
  const scale = (r * 1.25) / 24
  return figuur('g', {}, [
    figuur('circle', {
      cx: mm(x),
      cy: mm(y),
      r: mm(r),
      fill: '#ffffff',
      stroke: COLOURS.inkt,
      strokeWidth: mm(0.3 * factor),
    }),
    figuur('path', {
      d: PICTOGRAM[soort],
      transform: `translate(${mm(x - 12 * scale)} ${mm(y - 12 * scale)}) scale(${mm(scale)})`,
      fill: 'none',
      stroke: COLOURS.inkt,
      strokeWidth: 2.1,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    }),
  ])
}

interface Omgeving {
  kader: Doos
  bezet: readonly Doos[]
}

/** Words beside a sign: right, left, under or over it, where they touch nothing. */
function place({ plek: [x, y], tekst }: Tekenplek, factor: number, omgeving: Omgeving): Doos | null {
  const width = tekstbreedte(tekst, WORDS * factor, true) + 2 * PAD * factor
  const height = (WORDS + 2 * PAD) * factor
  const away = (TEKENSTRAAL + 0.8) * factor
  const options = SHIFTS.flatMap((shift) => [
    doos(x + away, y - height / 2 + shift * factor, width, height),
    doos(x - away - width, y - height / 2 + shift * factor, width, height),
    doos(x - width / 2 + shift * factor, y + away, width, height),
    doos(x - width / 2 + shift * factor, y - away - height, width, height),
  ])
  return (
    options.find(
      (box) =>
        ligtIn(box, omgeving.kader) && !omgeving.bezet.some((other) => overlapt(ruimer(box, 0.3), other)),
    ) ?? null
  )
}

/** Words of signs on white, and the signs for which there was no room. */
export function puntlabels(
  signs: readonly Tekenplek[],
  factor: number,
  omgeving: Omgeving,
): { figuren: Figuur[]; dozen: Doos[]; zonder: string[] } {
  const dozen: Doos[] = []
  const figuren: Figuur[] = []
  const zonder: string[] = []
  for (const sign of signs) {
    const box = place(sign, factor, { ...omgeving, bezet: [...omgeving.bezet, ...dozen] })
    if (box === null) {
      zonder.push(sign.id)
      continue
    }
    dozen.push(box)
    figuren.push(
      figuur('rect', {
        x: mm(box.links),
        y: mm(box.boven),
        width: mm(box.rechts - box.links),
        height: mm(box.onder - box.boven),
        rx: mm(0.8 * factor),
        fill: '#ffffff',
        fillOpacity: 0.92,
      }),
      woord(sign.tekst, (box.links + box.rechts) / 2, box.onder - (PAD + WORDS * 0.2) * factor, {
        maat: WORDS * factor,
        kleur: COLOURS.inkt,
        vet: true,
        anker: 'middle',
      }),
    )
  }
  return { figuren, dozen, zonder }
}
