import type { Attributen, Figuur } from './figuur.ts'

/** What of a canvas is used; a test can stand in for it. */
export type Doek = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rotate'
  | 'beginPath'
  | 'rect'
  | 'roundRect'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'arc'
  | 'moveTo'
  | 'lineTo'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'letterSpacing'
>

/** Attributes that a part takes over from what it lies in. */
const INHERITED = ['fill', 'stroke', 'strokeWidth', 'strokeLinejoin', 'strokeLinecap', 'fontFamily'] as const

const number = (value: string | number | undefined, otherwise = 0): number => {
  const found = Number.parseFloat(String(value))
  return Number.isFinite(found) ? found : otherwise
}

function inherit(from: Attributen, own: Attributen): Attributen {
  const taken: Record<string, string | number> = {}
  for (const name of INHERITED) {
    const value = own[name] ?? from[name]
    if (value !== undefined) taken[name] = value
  }
  return { ...own, ...taken }
}

function applyTransform(context: Doek, transform: string): void {
  for (const [, name, values = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = values.split(/[ ,]+/).map(Number)
    if (name === 'translate') context.translate(a, b ?? 0)
    else if (name === 'scale') context.scale(a, b ?? a)
    else if (name === 'rotate') context.rotate((a * Math.PI) / 180)
  }
}

function setLine(context: Doek, attr: Attributen): void {
  context.lineWidth = number(attr['strokeWidth'], 1)
  context.lineJoin = attr['strokeLinejoin'] === 'round' ? 'round' : 'miter'
  context.lineCap = attr['strokeLinecap'] === 'round' ? 'round' : 'butt'
  const dash = attr['strokeDasharray']
  context.setLineDash(dash === undefined ? [] : String(dash).split(' ').map(Number))
}

function paint(context: Doek, attr: Attributen, path?: Path2D): void {
  const fill = attr['fill'] ?? '#000000'
  if (fill !== 'none') {
    context.globalAlpha = number(attr['fillOpacity'], 1)
    context.fillStyle = String(fill)
    const rule = attr['fillRule'] === 'evenodd' ? 'evenodd' : 'nonzero'
    if (path === undefined) context.fill(rule)
    else context.fill(path, rule)
    context.globalAlpha = 1
  }
  const stroke = attr['stroke']
  if (stroke === undefined || stroke === 'none') return
  context.strokeStyle = String(stroke)
  setLine(context, attr)
  context.globalAlpha = number(attr['strokeOpacity'], 1)
  if (path === undefined) context.stroke()
  else context.stroke(path)
  context.globalAlpha = 1
}

function drawText(context: Doek, attr: Attributen, text: string): void {
  const style = attr['fontStyle'] === 'italic' ? 'italic ' : ''
  const family = String(attr['fontFamily'] ?? 'sans-serif')
  // Drawn a hundred times as large and scaled back: a canvas rounds sizes under a pixel.
  const [x, y, up] = [number(attr['x']), number(attr['y']), 100]
  context.save()
  context.translate(x, y)
  context.scale(1 / up, 1 / up)
  context.font = `${style}${attr['fontWeight'] ?? 400} ${number(attr['fontSize'], 3) * up}px ${family}`
  context.letterSpacing = `${number(attr['letterSpacing']) * up}px`
  const anchor = attr['textAnchor']
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left'
  const stroke = attr['stroke']
  if (stroke !== undefined && attr['paintOrder'] === 'stroke') {
    setLine(context, { ...attr, strokeWidth: number(attr['strokeWidth']) * up })
    context.strokeStyle = String(stroke)
    context.strokeText(text, 0, 0)
  }
  context.fillStyle = String(attr['fill'] ?? '#000000')
  context.fillText(text, 0, 0)
  context.restore()
}

/**
 * Draws a drawing on a canvas whose unit is 1 mm. The canvas uses the letters of the page, which a picture made from an SVG file
 * cannot reach.
 */
export function tekenOpDoek(context: Doek, root: Figuur, above: Attributen = {}): void {
  const attr = inherit(above, root.attr)
  context.save()
  if (attr['transform'] !== undefined) applyTransform(context, String(attr['transform']))
  switch (root.naam) {
    case 'svg': {
      const [, , width = 0, height = 0] = String(attr['viewBox'] ?? '')
        .split(' ')
        .map(Number)
      context.translate(number(root.attr['x']), number(root.attr['y']))
      context.beginPath()
      context.rect(0, 0, width, height)
      context.clip()
      break
    }
    case 'rect':
      context.beginPath()
      context.roundRect(
        number(attr['x']),
        number(attr['y']),
        number(attr['width']),
        number(attr['height']),
        number(attr['rx']),
      )
      paint(context, attr)
      break
    case 'circle':
      context.beginPath()
      context.arc(number(attr['cx']), number(attr['cy']), number(attr['r']), 0, 2 * Math.PI)
      paint(context, attr)
      break
    case 'line':
      context.beginPath()
      context.moveTo(number(attr['x1']), number(attr['y1']))
      context.lineTo(number(attr['x2']), number(attr['y2']))
      paint(context, attr)
      break
    case 'path':
      paint(context, attr, new Path2D(String(attr['d'] ?? '')))
      break
    case 'text':
      drawText(context, attr, root.delen.filter((part) => typeof part === 'string').join(''))
      break
    case 'g':
    case 'tspan':
    case 'title':
    case 'desc':
      break
  }
  for (const part of root.delen) if (typeof part !== 'string') tekenOpDoek(context, part, attr)
  context.restore()
}
