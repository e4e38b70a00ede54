import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plaats } from '../../../geodata/schema/plaats.ts'
import { ingebouwdePlaats, leesPlaats, PlaatsFout } from '../../../geodata/sources/plaatsbestand.ts'
import { normalisePlaats } from '../../../geodata/normalise/plaats.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'
import { makeSeededCity } from '../../helpers/seeded-city.ts'

describe('the configuration of a place', () => {
  it('of the app itself can be read, and has no files of its own', () => {
    const place = leesPlaats(ingebouwdePlaats())
    expect(place).toMatchObject({ naam: 'lelystad-oost.json', bestanden: [] })
    expect(place.inhoud.focusgebied).toMatchObject({ id: 'lelystad-oost', corporatie: 'Centrada' })
  })

  it('in the README is one that can be used', () => {
    const readme = readFileSync(new URL('README.md', findProjectRoot()), 'utf8')
    const example = /### Een andere plaats[\s\S]*?```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    expect(plaats.parse(JSON.parse(example)).focusgebied.naam).toBe('Baarn Midden')
  })

  it('finds its files beside itself, with their fingerprint', () => {
    const city = makeSeededCity()
    try {
      const { bestanden } = leesPlaats(city.placeFile)
      expect(bestanden.map(({ pad }) => pad)).toEqual(['buurten.geojson', 'buurten.geojson'])
      expect(bestanden[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(bestanden[0]?.bytes).toBe(readFileSync(bestanden[0]?.volledigPad ?? '').byteLength)
    } finally {
      city.remove()
    }
  })

  it('names file and field of several faults at once, and of no more than a person can mend', () => {
    const city = makeSeededCity()
    try {
      city.configure((one) => {
        one.focusgebied.gemeente = '0308'
        one.eersteCyclus.peildatum = '31-02-2025'
        for (const file of one.bestanden) file.opgave.dataset.dataset = 'Kern Cijfers'
        for (const wijk of one.focusgebied.standaardIndeling.wijken) wijk.buurten = []
      })
      const read = () => leesPlaats(city.placeFile)
      expect(read).toThrow(PlaatsFout)
      expect(read).toThrow(/proefstad\.json klopt niet\. eersteCyclus\.peildatum heeft niet de goede vorm\./)
      expect(read).toThrow(/bestanden\.0\.opgave\.dataset\.dataset heeft niet de goede vorm\./)
      const message = String(
        (() => {
          try {
            return read()
          } catch (error) {
            return error instanceof Error ? error.message : error
          }
        })(),
      )
      expect(message.match(/\b(heeft niet|is te kort)\b/g)).toHaveLength(5)
    } finally {
      city.remove()
    }
  })
})

describe('the focus area of a place', () => {
  it('leaves out a buurt that does not exist, and a wijk without any, and says so', () => {
    const city = makeSeededCity()
    try {
      const place = leesPlaats(city.placeFile)
      const [first, second, third] = city.wijken.map(({ buurten }) => buurten)
      const known = new Set([...(first ?? []).slice(1), ...(third ?? [])])
      const { deel, afgekeurd, rijenGelezen, rijenOvergenomen } = normalisePlaats(place, known)
      const { wijken } = deel.focusgebied?.standaardIndeling ?? { wijken: [] }
      expect(wijken.map(({ buurten }) => buurten)).toEqual([first?.slice(1), third])
      expect([rijenGelezen, rijenOvergenomen]).toEqual([3, 2])
      expect(afgekeurd.map(({ reden }) => reden)).toEqual([
        ...[first?.[0], ...(second ?? [])].map((code) => `Buurt "${code}" bestaat niet.`),
        'Middenwijk heeft geen buurt die bestaat.',
      ])
    } finally {
      city.remove()
    }
  })
})
