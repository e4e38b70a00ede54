import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kaartbron } from '../../../client/map/kaartbron.ts'
import { getekend, maakKaartmodel } from '../../../client/map/kaartmodel.ts'
import { waardenOverJaren } from '../../../client/map/klassewaarden.ts'
import { maakVlakbeeld, type Vlakbeeld, vlakkleuren } from '../../../client/map/vlakbeeld/vlakbeeld.ts'
import { PLAN, STANDAARD } from '../../../client/panels/kaart/adres/keuze.ts'
import {
  kiesbareJaren,
  stripjaren,
  vergelijkJaar,
  volgendJaar,
} from '../../../client/panels/kaart/tijd/jaren.ts'
import { gelijkeKaders } from '../../../client/panels/kaart/tijd/kaders.ts'
import { maakRechterkant } from '../../../client/panels/kaart/tijd/rechterkant.ts'
import { schuifMetToets } from '../../../client/panels/kaart/tijd/schuif.ts'
import { tussenKanten } from '../../../client/panels/kaart/tijd/veegrijen.ts'
import { klassejarenVan, rechterCijfer } from '../../../client/panels/kaart/tijd/zelfde-cijfer.ts'
import { OP_NAAM, tabelgroepen } from '../../../client/panels/kaart/tabelrijen.ts'
import { cijferregels } from '../../../client/panels/kaart/wijkregels.ts'
import { projectionFor } from '../../../client/panels/wijkanalyse/projection.ts'
import { GEBIEDEN, KEUZE, voorbeeldbron } from './voorbeeldbron.ts'

const value = fc.option(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  { freq: 3 },
)
const values = fc.array(value, { minLength: GEBIEDEN.length, maxLength: GEBIEDEN.length })

/** A source whose figures of 2016 are others than those of 2020. */
function tweeJaren(in2016: readonly (number | null)[], in2020: readonly (number | null)[]): Kaartbron {
  const [before, after] = [voorbeeldbron(in2016), voorbeeldbron(in2020)]
  return {
    ...after,
    heeftReeks: (_, jaar, leeftijd) => [2016, 2020].includes(jaar) && leeftijd === '18plus',
    opzoeken: (gebied, id, jaar, leeftijd) =>
      (jaar === 2016 ? before : after).opzoeken(gebied, id, jaar === 2016 ? 2020 : jaar, leeftijd),
  }
}

function modelOf(bron: Kaartbron, jaar: number, over: 'eigen' | 'alle' = 'eigen') {
  const model = maakKaartmodel(bron, { ...KEUZE, jaar }, over)
  if (model === null) throw new Error('no model')
  return model
}

function beeldVan(bron: Kaartbron, jaar: number, over: 'eigen' | 'alle' = 'eigen'): Vlakbeeld {
  return maakVlakbeeld(bron, modelOf(bron, jaar, over), STANDAARD)
}

/** Breaks and ends of the ramp in the legend. */
function klassenIn({ vorm }: Vlakbeeld) {
  if (vorm.soort !== 'balk') throw new Error('classes are a ramp')
  return vorm.klassen
}

const EARLIER = [60, 61, 62, 63, 90, 72.5, 78.7, 77.2, 78.4]
const LATER = [70.1, 68.7, null, 75.7, 90, 72.5, 78.7, 77.2, 78.4]

describe('classes over all years', () => {
  test('are the same whichever year is shown, and a value has the same colour in each', () => {
    fc.assert(
      fc.property(values, values, (in2016, in2020) => {
        const bron = tweeJaren(in2016, in2020)
        const pictures = [2016, 2020].map((jaar) => ({ jaar, beeld: beeldVan(bron, jaar, 'alle') }))
        const [first, second] = pictures.map(({ beeld }) => klassenIn(beeld))
        expect(first).toEqual(second)
        const colourOf = new Map<number, string | null>()
        for (const { jaar, beeld } of pictures) {
          const paint = new Map(vlakkleuren(beeld, 'licht').map((row) => [row.code, row.kleur]))
          for (const { code, waarde } of modelOf(bron, jaar).buurten) {
            if (waarde === null) continue
            const colour = paint.get(code) ?? null
            expect(colourOf.get(waarde) ?? colour).toBe(colour)
            colourOf.set(waarde, colour)
          }
        }
      }),
    )
  })

  test('are made of the buurten of every year with a series, and of those alone', () => {
    const bron = tweeJaren(EARLIER, LATER)
    const indicator = bron.indicatoren.get(KEUZE.cijfer)
    if (indicator === undefined) throw new Error('no figure')
    // BU09950111 was rejected in the source; BU09950430 is no buurt of the area; wijken and gemeente are not coloured.
    expect(waardenOverJaren(bron, indicator, '18plus')).toEqual([60, 61, 62, 63, 70.1, 68.7, 75.7])
    expect(waardenOverJaren(bron, indicator, '65plus')).toEqual([])
    expect(klassenIn(beeldVan(bron, 2020))).toMatchObject({ van: 68, tot: 76 })
    expect(klassenIn(beeldVan(bron, 2020, 'alle'))).toMatchObject({ van: 60, tot: 76 })
  })

  test('hold whenever two years of one figure stand beside each other', () => {
    const keuze = { ...STANDAARD, ...KEUZE }
    expect(klassejarenVan(keuze)).toBe('eigen')
    expect(klassejarenVan({ ...keuze, naast: { ...KEUZE, jaar: 2016 } })).toBe('alle')
    expect(klassejarenVan({ ...keuze, naast: { ...KEUZE, cijfer: 'cbs-laag-inkomen' } })).toBe('eigen')
    expect(klassejarenVan({ ...keuze, klassejaren: 'alle' })).toBe('alle')
    expect(klassejarenVan({ ...keuze, naast: PLAN })).toBe('eigen')
    expect(rechterCijfer({ ...keuze, naast: PLAN })).toEqual(KEUZE)
  })
})

describe('the years of the strip', () => {
  test('those without figures stand there with the reason, and cannot be chosen', () => {
    const bron = tweeJaren(
      EARLIER.map(() => null),
      LATER,
    )
    const years = stripjaren(bron, modelOf(bron, 2020))
    expect(years).toEqual([
      { jaar: 2016, uit: true, tekst: 'niet in dit jaar' },
      { jaar: 2020, uit: false, tekst: '3 van 4 buurten' },
    ])
    expect(kiesbareJaren(years)).toEqual([2020])
  })

  test('play in order and end at the last; a comparison begins with the year before', () => {
    const years = [2012, 2016, 2020]
    expect([2011, 2012, 2015, 2020].map((jaar) => volgendJaar(years, jaar))).toEqual([2012, 2016, 2016, null])
    expect([2012, 2016, 2020].map((jaar) => vergelijkJaar(years, jaar))).toEqual([2016, 2012, 2016])
    expect(vergelijkJaar([2020], 2020)).toBeNull()
  })
})

describe('two sides', () => {
  test('the table of each side holds exactly what its map draws, with one set of classes', () => {
    fc.assert(
      fc.property(values, values, (in2016, in2020) => {
        const bron = tweeJaren(in2016, in2020)
        const keuze = { ...STANDAARD, ...KEUZE, naast: { ...KEUZE, jaar: 2016 } }
        const rechts = maakRechterkant(bron, keuze)
        if (rechts === null) throw new Error('no right side')
        expect(klassenIn(rechts.vlakbeeld)).toEqual(klassenIn(beeldVan(bron, 2020, klassejarenVan(keuze))))
        const rows = tabelgroepen(rechts.model, { kolom: OP_NAAM, richting: 'op' }, rechts.vlakbeeld).flatMap(
          ({ rijen }) => rijen,
        )
        expect(rows).toHaveLength(4)
        for (const row of rows) {
          const { waarde } = getekend(modelOf(bron, 2016), row.code)
          expect(row.cellen[0]?.getal ?? null).toBe(waarde)
          const drawn = rechts.vlakbeeld.gebieden.find(({ code }) => code === row.code)
          expect(drawn?.plaats === null).toBe(waarde === null)
        }
      }),
    )
  })

  test('a difference is said between two years of a measured figure alone, from the first to the last', () => {
    const keuze = { ...STANDAARD, ...KEUZE }
    const bron = tweeJaren(EARLIER, LATER)
    const sideOf = (source: Kaartbron, jaar: number, cijfer: string = KEUZE.cijfer) => {
      const model = maakKaartmodel(source, { ...KEUZE, jaar, cijfer })
      if (model === null) throw new Error('no model')
      return { model, vlakbeeld: maakVlakbeeld(source, model, STANDAARD) }
    }
    expect(tussenKanten(bron, keuze, sideOf(bron, 2020), sideOf(bron, 2016))).toMatchObject({
      kan: false,
      waarom: expect.stringContaining('berekend cijfer'),
    })
    expect(
      tussenKanten(bron, keuze, sideOf(bron, 2020), sideOf(bron, 2020, 'cbs-laag-inkomen')),
    ).toMatchObject({ kan: false, waarom: expect.stringContaining('twee verschillende cijfers') })

    const figure = bron.indicatoren.get(KEUZE.cijfer)
    if (figure === undefined) throw new Error('no figure')
    const measured = { ...figure, meetwijze: 'register', veranderingPerBuurt: true } as const
    const register: Kaartbron = {
      ...bron,
      indicatoren: new Map([[measured.id, measured]]),
      // A full count, rounded to a tenth: only its rounding is uncertain.
      opzoeken: (...asked) => {
        const found = bron.opzoeken(...asked)
        return 'ontbreekt' in found ? found : { ...found, fout: { soort: 'afronding', plusMin: 0.05 } }
      },
    }
    // Whichever side is which: 70.1 of 2020 minus 60 of 2016.
    for (const [left, right] of [
      [2016, 2020],
      [2020, 2016],
    ] as const) {
      const said = tussenKanten(register, keuze, sideOf(register, left), sideOf(register, right))
      if (!said.kan) throw new Error(said.waarom)
      const at = said.kolommen.findIndex(({ id }) => id === 'verschil')
      expect(said.cellen.get('BU09950110')?.[at]?.getal).toBeCloseTo(10.1, 6)
      expect(said.cellen.get('BU09950420')?.[at]?.ontbreekt).toBe(true)
    }
  })

  test('the divider moves by keys and never leaves the picture', () => {
    expect(schuifMetToets(50, 'ArrowRight', false)).toBe(52)
    expect(schuifMetToets(50, 'ArrowLeft', true)).toBe(40)
    expect(schuifMetToets(1, 'ArrowLeft', false)).toBe(0)
    expect([schuifMetToets(50, 'Home', false), schuifMetToets(50, 'End', false)]).toEqual([0, 100])
    expect(schuifMetToets(50, 'Enter', false)).toBeNull()
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'),
        fc.boolean(),
        (from, key, shift) => {
          const to = schuifMetToets(from, key, shift) ?? NaN
          expect(to).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(100)
        },
      ),
    )
  })
})

describe('a map for each wijk', () => {
  const places = fc.record({
    west: fc.double({ min: 5.4, max: 5.5, noNaN: true }),
    south: fc.double({ min: 52.4, max: 52.6, noNaN: true }),
    across: fc.double({ min: 0.001, max: 0.05, noNaN: true }),
    upward: fc.double({ min: 0.001, max: 0.05, noNaN: true }),
  })

  test('all are drawn on one scale, and each holds its whole wijk', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 6 }), (boxes) => {
        const bounds = boxes.map(({ west, south, across, upward }) => ({
          west,
          south,
          east: west + across,
          north: south + upward,
        }))
        const frames = gelijkeKaders(bounds)
        const scales = frames.map(
          (frame) => projectionFor(frame, 300, { least: 260, most: 260 }, 10).pixelsPerMeter,
        )
        // The cosine of the latitude differs by less than one percent over a gemeente.
        expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.01)
        for (const [index, frame] of frames.entries()) {
          const own = bounds[index]
          if (own === undefined) throw new Error('a frame for each wijk')
          expect(frame.west).toBeLessThanOrEqual(own.west + 1e-9)
          expect(frame.east).toBeGreaterThanOrEqual(own.east - 1e-9)
          expect(frame.south).toBeLessThanOrEqual(own.south + 1e-9)
          expect(frame.north).toBeGreaterThanOrEqual(own.north - 1e-9)
        }
      }),
    )
  })

  test('Waterwijk has the range of its buurten above its map, never the figure of Waterwijk-Landerijen', () => {
    const [, waterwijk] = modelOf(voorbeeldbron(EARLIER), 2020).wijken
    if (waterwijk === undefined) throw new Error('no Waterwijk')
    const words = cijferregels(waterwijk).join(' ')
    expect(words).toContain('62,0-63,0')
    expect(words).not.toContain('78,7')
  })
})
