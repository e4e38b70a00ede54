import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PALETTEN } from '../../../client/map/palettes.ts'

const read = (name: string) => readFileSync(new URL(`../../../client/app/${name}`, import.meta.url), 'utf8')
const light = read('tokens.css')
const dark = read('tokens-dark.css')

function declarations(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

const [bySystem = '', byChoice = ''] = dark.split('@media screen {')

describe('colour tokens', () => {
  test('dark by the system and dark by choice are the same', () => {
    expect(declarations(bySystem).size).toBeGreaterThan(30)
    expect(declarations(byChoice)).toEqual(declarations(bySystem))
  })

  test('dark changes only what light declares', () => {
    const names = declarations(light)
    expect([...declarations(bySystem).keys()].filter((name) => !names.has(name))).toEqual([])
  })

  test('paper is light', () => {
    expect(dark).not.toMatch(/@media \(prefers-color-scheme/)
  })

  test('the style sheets and the map have one palette', () => {
    const places = [1, 2, 3, 4, 5, 6, 7]
    const row = (css: string, name: string, count: number) =>
      places.slice(0, count).map((place) => declarations(css).get(`--basis-dataset-${name}-${place}`))
    expect(row(light, 'divergent-oker-water', 7)).toEqual(PALETTEN.licht.divergent)
    expect(row(bySystem, 'divergent-oker-water', 7)).toEqual(PALETTEN.donker.divergent)
    expect(row(light, 'sequential-polder', 5)).toEqual(PALETTEN.licht.sequentieel)
    expect(row(bySystem, 'sequential-polder', 5)).toEqual(PALETTEN.donker.sequentieel)
    expect(row(light, 'pijlers', 5)).toEqual(PALETTEN.licht.pijlers)
  })
})

describe('words on the colours of the small map', () => {
  /** Relative luminance after WCAG 2.2. */
  const luminance = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    }, 0)
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  test.each([
    ['light', light],
    ['dark', bySystem],
  ])('have at least 4.5 contrast in %s', (_, css) => {
    const token = (name: string) => declarations(css).get(name) ?? '#000000'
    const pairs = { strong: [1, 7], middle: [2, 6], neutral: [4] }
    for (const [word, classes] of Object.entries(pairs)) {
      for (const step of classes) {
        const ground = token(`--basis-dataset-divergent-oker-water-${step}`)
        expect(
          contrast(ground, token(`--wijkcyclus-map-label-${word}-color`)),
          `${word} ${step}`,
        ).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
})
