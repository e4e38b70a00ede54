import { describe, expect, test } from 'vitest'
import { verbleekt, woordOp } from '../../../client/map/kleurrekenen.ts'
import {
  KAARTKLEUREN,
  PALETTEN,
  type Thema,
  WOORD_OP_KLASSE,
  WOORD_OP_VERSCHIL,
} from '../../../client/map/palettes.ts'
import { ciede2000, contrast, seenBy, toLab } from './colour.ts'

/** Least difference between any two classes (design.md section 5). */
const LEAST_DELTA_E = 9
const LEAST_CONTRAST = 4.5
/** Least step in lightness (0-100) between two classes of an ordered palette. */
const LEAST_STEP = 5
const THEMES: readonly Thema[] = ['licht', 'donker']
const SIGHTS = ['normal', 'deuteranopia', 'protanopia'] as const

describe.each(THEMES)('palettes, %s', (thema) => {
  const { statusRand: _edge, ...palettes } = PALETTEN[thema]
  const { sequentieel, telling, divergent, eigenaar, label } = palettes
  test.each(Object.entries(palettes))('%s: any two classes can be told apart', (_, colours) => {
    for (const sight of SIGHTS) {
      const labs = colours.map((colour) => toLab(seenBy(colour, sight)))
      for (const [index, one] of labs.entries()) {
        for (const other of labs.slice(index + 1)) {
          expect(ciede2000(one, other), `${sight} ${colours.join(' ')}`).toBeGreaterThanOrEqual(LEAST_DELTA_E)
        }
      }
    }
  })

  test('energy labels go from dark to light without a step back, for every sight', () => {
    for (const sight of SIGHTS) {
      const lightness = label.map((colour) => toLab(seenBy(colour, sight))[0])
      for (const [index, one] of lightness.entries()) {
        expect(one - (lightness[index - 1] ?? 0), `${sight} ${label[index]}`).toBeGreaterThan(LEAST_STEP)
      }
    }
  })

  test('a count is farther from the ground the higher it is, and no class of it is a class of a figure', () => {
    for (const sight of SIGHTS) {
      const lightness = telling.map((colour) => toLab(seenBy(colour, sight))[0])
      const ground = toLab(seenBy(KAARTKLEUREN[thema].land, sight))[0]
      const order = ground > (lightness[4] ?? 0) ? -1 : 1
      for (const [index, one] of lightness.slice(1).entries()) {
        expect(order * (one - (lightness[index] ?? 0)), sight).toBeGreaterThan(LEAST_STEP)
      }
    }
    for (const count of telling) {
      for (const figure of sequentieel) {
        expect(
          ciede2000(toLab(seenBy(count, 'normal')), toLab(seenBy(figure, 'normal'))),
          `${count} ${figure}`,
        ).toBeGreaterThanOrEqual(LEAST_DELTA_E)
      }
    }
  })

  test('the grey of what is not known is apart from every class of dwellings', () => {
    for (const sight of SIGHTS) {
      const grey = toLab(seenBy(KAARTKLEUREN[thema].ontbreektLijn, sight))
      for (const colour of [...label, ...eigenaar]) {
        expect(ciede2000(grey, toLab(seenBy(colour, sight))), `${sight} ${colour}`).toBeGreaterThanOrEqual(
          LEAST_DELTA_E,
        )
      }
    }
  })

  test('words can be read on every class', () => {
    for (const [index, colour] of sequentieel.entries()) {
      expect(contrast(colour, WOORD_OP_KLASSE[thema][index] ?? ''), colour).toBeGreaterThanOrEqual(
        LEAST_CONTRAST,
      )
    }
    for (const place of [0, 2, 3, 4, 6]) {
      const colour = divergent[place] ?? ''
      expect(contrast(colour, WOORD_OP_VERSCHIL[thema][place] ?? ''), colour).toBeGreaterThanOrEqual(
        LEAST_CONTRAST,
      )
    }
  })
})

test.each(THEMES)(
  'words can be read on every colour of the map, also where it fades because it is uncertain: %s',
  (thema) => {
    const { sequentieel, divergent, tweetal, oordeel, clusters } = PALETTEN[thema]
    for (const colour of [...sequentieel, ...divergent, ...tweetal, ...oordeel, ...clusters]) {
      const faded = verbleekt(colour, thema)
      expect(contrast(faded, woordOp(faded, thema)), faded).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    }
    for (const colour of [...tweetal, ...oordeel, ...clusters]) {
      expect(contrast(colour, woordOp(colour, thema)), colour).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    }
  },
)

test.each(THEMES)('an uncertain colour lies nearer to the ground than its own: %s', (thema) => {
  const { land } = KAARTKLEUREN[thema]
  for (const colour of PALETTEN[thema].sequentieel) {
    const apart = (one: string) => ciede2000(toLab(seenBy(one, 'normal')), toLab(seenBy(land, 'normal')))
    expect(apart(verbleekt(colour, thema))).toBeLessThan(apart(colour))
  }
})

test('CIEDE2000 agrees with published pairs (Sharma, Wu and Dalal 2005)', () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3)
  expect(ciede2000([50, 2.5, 0], [58, 24, 15])).toBeCloseTo(19.4535, 3)
  expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3)
})
