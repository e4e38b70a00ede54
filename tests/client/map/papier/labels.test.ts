import { describe, expect, test } from 'vitest'
import type { Papier } from '../../../../client/map/papier/blad.ts'
import { breekAf, schrijfwijzen, tekstbreedte } from '../../../../client/map/papier/letters.ts'
import {
  boxInVlak,
  boxRaaktVlak,
  ligtIn,
  lijnRaakt,
  overlapt,
} from '../../../../client/map/papier/meetkunde.ts'
import { type Kleurvlak, plaatsAlles } from '../../../../client/map/papier/plaatsing.ts'
import { naarPapier, type Punt } from '../../../../client/map/papier/venster.ts'
import { oostOpPapier } from './lelystad.ts'

function placed(papier: Papier, richting: 'liggend' | 'staand', schaal: number) {
  const input = oostOpPapier(papier, richting, schaal)
  const areas = input.gebieden
    .filter(({ code }) => input.buurten.has(code))
    .map((area): Kleurvlak => ({
      code: area.code,
      naam: area.naam,
      punt: naarPapier(input.venster, area.punt),
      ringen: area.ringen.map((ring) => ring.map((point): Punt => naarPapier(input.venster, point))),
    }))
  return { input, areas, plaatsing: plaatsAlles(input, areas) }
}

const CASES = [
  ['a4', 'staand', 25_000],
  ['a3', 'liggend', 25_000],
  ['a3', 'liggend', 15_000],
  ['a2', 'staand', 15_000],
  ['a0', 'staand', 10_000],
] as const

describe.each(CASES)('words on %s %s at 1:%i', (papier, richting, schaal) => {
  const { input, areas, plaatsing } = placed(papier, richting, schaal)
  const { labels, wijknamen, schaalvak } = plaatsing
  const frame = { links: 0, boven: 0, rechts: input.venster.breedte, onder: input.venster.hoogte }

  test('no words lie on other words, on the scale or over the frame', () => {
    const boxes = [schaalvak, ...labels.map((label) => label.doos), ...wijknamen.map((name) => name.doos)]
    for (const [at, box] of boxes.entries()) {
      expect(ligtIn(box, frame)).toBe(true)
      for (const other of boxes.slice(at + 1)) expect(overlapt(box, other)).toBe(false)
    }
  })

  test('words inside lie inside their buurt, words with a line and names of wijken on none', () => {
    for (const label of labels) {
      const own = areas.find(({ code }) => code === label.code)?.ringen ?? []
      const stands =
        label.lijn === null
          ? boxInVlak(label.doos, own)
          : !areas.some(({ ringen }) => boxRaaktVlak(label.doos, ringen))
      expect(stands, label.code).toBe(true)
    }
    for (const name of wijknamen) {
      expect(areas.some(({ ringen }) => boxRaaktVlak(name.doos, ringen))).toBe(false)
    }
  })

  test('no line runs over words', () => {
    for (const { lijn, code } of labels) {
      if (lijn === null) continue
      const others = labels.filter((other) => other.code !== code).map((other) => other.doos)
      for (const box of [schaalvak, ...others]) expect(lijnRaakt(...lijn, box)).toBe(false)
    }
  })

  test('every buurt in the frame has words or is named as being without', () => {
    const said = new Set([...labels.map(({ code }) => code), ...plaatsing.zonderNaam])
    const seen = areas.filter(
      ({ punt: [x, y] }) => x > 12 && y > 12 && x < frame.rechts - 12 && y < frame.onder - 12,
    )
    expect(seen.length).toBeGreaterThan(4)
    for (const { code } of seen) expect(said.has(code), code).toBe(true)
  })
})

describe('words', () => {
  test('widths grow with the words and their size', () => {
    expect(tekstbreedte('', 3)).toBe(0)
    expect(tekstbreedte('Kamp', 6)).toBeCloseTo(2 * tekstbreedte('Kamp', 3))
    expect(tekstbreedte('m', 3)).toBeGreaterThan(tekstbreedte('i', 3))
    expect(tekstbreedte('Kamp', 3, true)).toBeGreaterThan(tekstbreedte('Kamp', 3))
  })

  test('lines hold every word, in order, and stay within the width where words allow it', () => {
    const text = 'Kofschip Noord en het terrein achter de Zuiderzeelaan'
    const lines = breekAf(text, 3, 30)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) {
      expect(tekstbreedte(line, 3) <= 30 || !line.includes(' ')).toBe(true)
    }
  })

  test('a name of more places is tried whole first, then by its first place', () => {
    const ways = schrijfwijzen('Hofstede, Plantage', 3).map((lines) => lines.join(' '))
    expect(ways[0]).toBe('Hofstede, Plantage')
    expect(ways.at(-1)).toBe('Hofstede e.o.')
  })
})
