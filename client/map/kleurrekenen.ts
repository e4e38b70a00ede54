import { KAARTKLEUREN, type Thema } from './palettes.ts'

type Kanalen = readonly [number, number, number]

function channels(color: string): Kanalen {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/**
 * A colour between two others, in sRGB.
 *
 * @param share 0 gives the first, 1 the second
 * @example mengsel('#000000', '#ffffff', 0.5) is '#808080'
 */
export function mengsel(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)]
  const mixed = ([0, 1, 2] as const).map((at) => Math.round(a[at] * (1 - share) + b[at] * share))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance, 0-1. Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [r, g, b] = channels(color).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const DARK_WORD: Record<Thema, string> = { licht: '#14232b', donker: '#131d23' }
const LIGHT_WORD = '#ffffff'

/** The word colour that reads best on a colour: the ink of the theme, or white. */
export function woordOp(color: string, thema: Thema): string {
  const dark = DARK_WORD[thema]
  return contrast(color, dark) >= contrast(color, LIGHT_WORD) ? dark : LIGHT_WORD
}

/** How far an uncertain figure fades into the ground, 0-1, and how much farther where words could not be read on it. */
const FADED_SHARE = 0.45
const FADED_STEP = 0.05
/** Least contrast of words. Source: WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5

/**
 * The colour of a class where its figure is too uncertain to use: the same, nearer to the ground, and at least so near that words
 * can be read on it.
 */
export function verbleekt(color: string, thema: Thema): string {
  const { land } = KAARTKLEUREN[thema]
  for (let share = FADED_SHARE; share < 1; share += FADED_STEP) {
    const faded = mengsel(color, land, share)
    if (contrast(faded, woordOp(faded, thema)) >= LEAST_CONTRAST) return faded
  }
  return land
}
