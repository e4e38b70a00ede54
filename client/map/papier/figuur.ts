/** Elements of a drawing on paper. No style, script, image, link or reference: what is not here cannot be in a file. */
export type Elementnaam =
  'svg' | 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'tspan' | 'title' | 'desc'

/** Attributes by the names React gives them; numbers in mm. */
export type Attributen = Readonly<Record<string, string | number>>

/** A drawing as data: a screen, a file and a canvas are made from the same tree. */
export interface Figuur {
  naam: Elementnaam
  attr: Attributen
  delen: readonly (Figuur | string)[]
}

export function figuur(
  naam: Elementnaam,
  attr: Attributen,
  delen: readonly (Figuur | string)[] = [],
): Figuur {
  return { naam, attr, delen }
}

/** A number of mm with at most a thousandth: finer than any printer. */
export function mm(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}

/** A path through points; `dicht` closes it. */
export function padVan(points: readonly (readonly [number, number])[], dicht: boolean): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${mm(x)} ${mm(y)}`)
  return steps.join('') + (dicht && points.length > 0 ? 'Z' : '')
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Characters that may not stand in XML 1.0 at all: https://www.w3.org/TR/xml/#charsets
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu

function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? '')
}

/** Attributes that SVG itself writes with capitals; the others get hyphens. */
const CAPITALS = new Set(['viewBox', 'preserveAspectRatio'])

function attributeName(name: string): string {
  return CAPITALS.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The drawing as text of an SVG file. Every word is escaped; nothing in it can run or be fetched. */
export function svgTekst({ naam, attr, delen }: Figuur): string {
  const attributes = Object.entries(attr)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`)
    .join('')
  if (delen.length === 0) return `<${naam}${attributes}/>`
  const inner = delen.map((part) => (typeof part === 'string' ? escaped(part) : svgTekst(part))).join('')
  return `<${naam}${attributes}>${inner}</${naam}>`
}

/** The same with what a file of its own needs at its start. */
export function svgBestand(root: Figuur): string {
  const named = figuur(root.naam, { xmlns: 'http://www.w3.org/2000/svg', ...root.attr }, root.delen)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgTekst(named)}\n`
}

/** Every element of a drawing, from the outside in. */
export function* elementen(root: Figuur): Generator<Figuur> {
  yield root
  for (const part of root.delen) if (typeof part !== 'string') yield* elementen(part)
}
