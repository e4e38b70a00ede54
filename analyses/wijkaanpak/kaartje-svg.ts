import { DISC_MM, LETTER_MM, LINE_MM } from './kaartje-labels.ts'
import type { Kaartje, Mm } from './kaartje-schema.ts'

/** Colours of the printed map. Source: design.md, "Colour tokens" (light) and "Cartography". */
export const KAARTKLEUR = {
  grond: '#edf0f0',
  omgevingslijn: '#ffffff',
  wijk: '#ffffff',
  wijklijn: '#14232b',
  buurtlijn: '#c9d4d9',
  ambitie: '#b0760c',
  inkt: '#14232b',
} as const

/** Widths of lines in mm: as on the screen at zoom 13, a pixel being 0.26 mm. */
export const KAARTLIJN = { omgeving: 0.3, wijk: 0.9, buurt: 0.3, ambitie: 0.8 } as const
/** How much of an ambition's colour fills it. Source: design.md, "Cartography". */
export const VULLING = 0.13

const LETTERS = "'Source Sans 3 Variable','Source Sans 3',Arial,sans-serif"

/** Text as it may stand in XML. */
export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Rings as the path of an SVG. */
export function padVan(ringen: readonly (readonly Mm[])[]): string {
  return ringen.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('')
}

const lijn = (punten: readonly Mm[]): string => `M${punten.map(([x, y]) => `${x} ${y}`).join('L')}`

/**
 * The map as a drawing by itself: lines and letters, no picture of pixels, nothing from elsewhere.
 *
 * @param titel what it shows, for who cannot see it
 * @param meters words of the scale bar
 */
export function kaartjeSvg(kaartje: Kaartje, titel: string, meters: string): string {
  const { breedteMm, hoogteMm } = kaartje
  const body = [
    `<title>${xmlText(titel)}</title>`,
    `<rect width="${breedteMm}" height="${hoogteMm}" fill="${KAARTKLEUR.grond}"/>`,
    group(
      `fill="none" stroke="${KAARTKLEUR.omgevingslijn}" stroke-width="${KAARTLIJN.omgeving}"`,
      kaartje.omgeving.map(path),
    ),
    // Drawn twice as thick and then covered: what is left of the line is the border of the wijk.
    group(
      `fill="none" stroke="${KAARTKLEUR.wijklijn}" stroke-width="${2 * KAARTLIJN.wijk}" stroke-linejoin="round"`,
      kaartje.buurten.map(path),
    ),
    group(
      `fill="${KAARTKLEUR.wijk}" fill-rule="evenodd" stroke="${KAARTKLEUR.buurtlijn}" stroke-width="${KAARTLIJN.buurt}"`,
      kaartje.buurten.map(path),
    ),
    group(
      `fill="${KAARTKLEUR.ambitie}" fill-opacity="${VULLING}" fill-rule="evenodd" stroke="${KAARTKLEUR.ambitie}" stroke-width="${KAARTLIJN.ambitie}" stroke-linejoin="round"`,
      kaartje.vlakken.map(({ ringen }) => path(ringen)),
    ),
    group(
      `fill="none" stroke="${KAARTKLEUR.ambitie}" stroke-width="${KAARTLIJN.ambitie}"`,
      kaartje.lijnen.map(({ punten }) => `<path d="${lijn(punten)}"/>`),
    ),
    group(
      `font-family="${LETTERS}" font-size="${LETTER_MM}" text-anchor="middle" fill="${KAARTKLEUR.inkt}"`,
      [...kaartje.labels.flatMap(name), ...kaartje.nummers.map(disc)],
    ),
    bar(kaartje, meters),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breedteMm}mm" height="${hoogteMm}mm" viewBox="0 0 ${breedteMm} ${hoogteMm}" role="img">${body.join('')}</svg>`
}

const group = (attributes: string, members: readonly string[]): string =>
  members.length === 0 ? '' : `<g ${attributes}>${members.join('')}</g>`

const path = (ringen: readonly (readonly Mm[])[]): string => `<path d="${padVan(ringen)}"/>`

/** A name with a halo, as two texts: not every reader of SVG knows the order of painting. */
function name({ regels, x, y }: Kaartje['labels'][number]): string[] {
  return regels.flatMap((line, at) => {
    const place = `x="${x}" y="${Math.round((y + at * LINE_MM) * 10) / 10}"`
    return [
      `<text ${place} fill="none" stroke="${KAARTKLEUR.wijk}" stroke-width="0.9" stroke-linejoin="round">${xmlText(line)}</text>`,
      `<text ${place}>${xmlText(line)}</text>`,
    ]
  })
}

function disc({ nummer, x, y }: Kaartje['nummers'][number]): string {
  return `<circle cx="${x}" cy="${y}" r="${DISC_MM}"/><text x="${x}" y="${Math.round((y + 1) * 10) / 10}" fill="#ffffff" font-weight="700">${nummer}</text>`
}

function bar({ hoogteMm, breedteMm, balk }: Kaartje, meters: string): string {
  const y = hoogteMm - 4
  const line = `<path d="M4 ${y - 1.2}L4 ${y}L${4 + balk.mm} ${y}L${4 + balk.mm} ${y - 1.2}" fill="none" stroke="${KAARTKLEUR.inkt}" stroke-width="0.4"/>`
  const words = `<text x="${5.5 + balk.mm}" y="${y}" font-family="${LETTERS}" font-size="2.6" fill="${KAARTKLEUR.inkt}">${xmlText(meters)}</text>`
  const north = `<path d="M${breedteMm - 6} ${y - 6}L${breedteMm - 7.4} ${y - 2.4}L${breedteMm - 6} ${y - 3.2}L${breedteMm - 4.6} ${y - 2.4}Z" fill="${KAARTKLEUR.inkt}"/><text x="${breedteMm - 6}" y="${y}" font-family="${LETTERS}" font-size="2.4" text-anchor="middle" fill="${KAARTKLEUR.inkt}">N</text>`
  return line + words + north
}
