import { type Figuur, svgBestand } from '../../map/papier/figuur.ts'
import { tekenOpDoek } from '../../map/papier/doek.ts'

/** Widths in pixels in which a map can be kept as a picture. */
export const PNG_BREEDTEN = [1200, 2400, 4800] as const
export type PngBreedte = (typeof PNG_BREEDTEN)[number]

/** Offers a blob as a file. */
function bewaar(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** Name of a file: what it shows, and that it holds example data when it does. */
export function bestandsnaam(
  cijfer: string,
  jaar: number,
  gebied: string,
  voorbeeld: boolean,
  ext: string,
): string {
  const area = gebied
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${voorbeeld ? 'voorbeelddata-' : ''}kaart-${area}-${cijfer}-${jaar}.${ext}`
}

export function bewaarSvg(root: Figuur, name: string): void {
  bewaar(new Blob([svgBestand(root)], { type: 'image/svg+xml;charset=utf-8' }), name)
}

/**
 * Draws a drawing as a picture and offers it as a file.
 *
 * @param breedte width of the drawing in mm
 * @param pixels width of the picture
 * @throws when the browser can make no canvas of this size
 */
export async function bewaarPng(
  { figuur: root, breedte, hoogte }: { figuur: Figuur; breedte: number; hoogte: number },
  pixels: number,
  name: string,
): Promise<void> {
  // The canvas does not wait for letters that the page has not used yet.
  const faces = [400, 650].map((weight) => document.fonts.load(`${weight} 16px 'Source Sans 3 Variable'`))
  await Promise.all(faces)
  const canvas = document.createElement('canvas')
  canvas.width = pixels
  canvas.height = Math.round((pixels * hoogte) / breedte)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.scale(pixels / breedte, pixels / breedte)
  tekenOpDoek(context, root)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('no picture')
  bewaar(blob, name)
}
