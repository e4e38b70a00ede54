import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arcering } from '../../../../client/map/papier/arcering.ts'
import { elementen, figuur, svgBestand, svgTekst } from '../../../../client/map/papier/figuur.ts'
import { isIn, oppervlak } from '../../../../client/map/papier/meetkunde.ts'
import { maakPapierkaart } from '../../../../client/map/papier/papierkaart.ts'
import { naarPapier } from '../../../../client/map/papier/venster.ts'
import { runs } from '../../../helpers/property-runs.ts'
import { oostOpPapier } from './lelystad.ts'

/** Ends of the lines of a path of separate lines. */
function linesOf(path: string): [[number, number], [number, number]][] {
  const all = [...path.matchAll(/M(\S+) (\S+?)L(\S+) ([^ML]+)/g)].map(
    ([, a, b, c, d]): [[number, number], [number, number]] => [
      [Number(a), Number(b)],
      [Number(c), Number(d)],
    ],
  )
  // A line that only touches a corner has no length, and its middle lies on the border.
  return all.filter(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1]) > 0.01)
}

describe('hatching', () => {
  // By Cavalieri the lines, each as wide as their distance, fill the area.
  test('lines fill an area as densely as their distance says, and none lies outside', () => {
    const u = [[0, 0], [60, 0], [60, 40], [40, 40], [40, 12], [22, 12], [22, 50], [0, 50]] as const // prettier-ignore
    for (const helling of ['op', 'neer'] as const) {
      const lines = linesOf(arcering([u], 0.5, helling))
      const length = lines.reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0)
      const across = 0.5 / Math.SQRT2
      expect(length * across).toBeCloseTo(Math.abs(oppervlak(u)), -1)
      expect(Math.abs(length * across - Math.abs(oppervlak(u)))).toBeLessThan(15)
      for (const [a, b] of lines) expect(isIn([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], [u])).toBe(true)
      const up = helling === 'op' ? -1 : 1
      for (const [a, b] of lines) expect((b[1] - a[1]) * up).toBeCloseTo(b[0] - a[0], 2)
    }
  })

  test('a hole stays empty', () => {
    const outer = [[0, 0], [40, 0], [40, 40], [0, 40]] as const // prettier-ignore
    const hole = [[10, 10], [30, 10], [30, 30], [10, 30]] as const // prettier-ignore
    for (const [a, b] of linesOf(arcering([outer, hole], 2, 'op'))) {
      expect(isIn([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], [outer, hole])).toBe(true)
    }
  })
})

describe('the file', () => {
  test('words can never become part of the drawing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = svgTekst(figuur('text', { 'aria-label': words }, [words]))
        const inner = text.replace(/^<text aria-label="[^"<]*">/, '').replace(/<\/text>$/, '')
        expect(inner.startsWith('<text')).toBe(false)
        expect(inner).not.toMatch(/[<>]/)
        expect(inner).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
      }),
      runs(300),
    )
  })

  test('a map holds no script, style, picture, link or reference', () => {
    const input = oostOpPapier('a3', 'liggend', 25_000)
    const { figuur: root } = maakPapierkaart({
      ...input,
      woorden: { ...input.woorden, titel: '<script>alert(1)</script>' },
    })
    const file = svgBestand(root)
    expect(file).not.toMatch(/<(script|style|image|use|a|foreignObject|animate|set)\b/i)
    expect(file).not.toMatch(/\b(href|src|on\w+)\s*=/i)
    expect(file).not.toMatch(/url\(|javascript:|https?:(?!\/\/www\.w3\.org\/2000\/svg)/i)
    expect(file).toContain('&lt;script&gt;')
  })
})

describe('the map', () => {
  const input = oostOpPapier('a3', 'liggend', 25_000)
  const { figuur: root } = maakPapierkaart(input)
  const paths = [...elementen(root)].filter(({ attr }) => attr['data-gebied'] !== undefined)

  test('draws every buurt at its RD place, to a hundredth of a millimetre', () => {
    expect(paths).toHaveLength(input.buurten.size)
    for (const { attr } of paths) {
      const area = input.gebieden.find(({ code }) => code === attr['data-gebied'])
      const [x, y] = String(attr['d']).slice(1).split(/[ LZ]/).map(Number)
      const first = area?.ringen[0]?.[0]
      if (first === undefined) throw new Error('no corner')
      const [wantX, wantY] = naarPapier(input.venster, first)
      expect(x).toBeCloseTo(wantX, 2)
      expect(y).toBeCloseTo(wantY, 2)
    }
  })

  test('its unit is the millimetre', () => {
    const { breedte, hoogte } = input.venster
    expect(root.attr['width']).toBe(`${breedte}mm`)
    expect(root.attr['viewBox']).toBe(`0 0 ${breedte} ${hoogte}`)
  })

  test('no letters are smaller than 8 pt', () => {
    const least = (8 * 25.4) / 72
    const sizes = [...elementen(root)].flatMap(({ attr }) => attr['fontSize'] ?? [])
    expect(sizes.length).toBeGreaterThan(40)
    for (const size of sizes) expect(Number(size)).toBeGreaterThanOrEqual(least - 1e-3)
  })
})
