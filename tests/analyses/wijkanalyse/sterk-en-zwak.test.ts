import { array, assert, integer, option, property, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_POINTS, type Punt, strongAndWeakPoints } from '../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'
import {
  eenzaam,
  maakIndicator,
  maakInvoer,
  maakTijden,
  maakVoorziening,
  maakWaarnemingen,
  NOORD,
  opAanvraag,
  rondkomen,
  spreidingVan,
  waarden,
} from '../../helpers/analyse-invoer.ts'
import { runs } from '../../helpers/property-runs.ts'

const withIds = THEMAS.flatMap(({ indicatoren, pijler }) =>
  indicatoren.map((id) => maakIndicator(id, { pijler })),
)
const subjects = (points: readonly Punt[]) =>
  points.map((point) => (point.soort === 'cijfer' ? point.indicator : point.voorziening))
const tenth = integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
const anyValues = array(option(tenth), { minLength: 4, maxLength: 4 })

describe('strong and weak points', () => {
  it('exist where at least one buurt differs five points, and one subject can be both', () => {
    const found = strongAndWeakPoints(maakInvoer(), [spreidingVan(rondkomen, [25, 24.9, 15, 10])])
    expect(found.zwak).toMatchObject([
      { indicator: rondkomen.id, aantalMet: 4, kleinsteVerschil: 5, grootsteVerschil: 5, aantalTegenLand: 1 },
    ])
    expect(found.sterk).toMatchObject([
      {
        indicator: rondkomen.id,
        kleinsteVerschil: 5,
        grootsteVerschil: 10,
        aantalTegenLand: 2,
        thema: 'rondkomen',
      },
    ])
    const first = found.sterk[0]
    const areas = first?.soort === 'cijfer' ? first.buurten.map(({ cijfer }) => cijfer.gebied) : []
    expect(areas).toEqual([NOORD[3], NOORD[2]])
  })

  it('do not exist when nothing differs, nothing is known or all values are equal to the gemeente', () => {
    const empty = { sterk: [], zwak: [] }
    const equal = spreidingVan(rondkomen, [20, 20, 20, 20])
    const unknown = spreidingVan(rondkomen, [null, null, null, null])
    for (const spreads of [[], [equal], [unknown]]) {
      expect(strongAndWeakPoints(maakInvoer(), spreads)).toEqual(empty)
    }
  })

  it('do not exist without a figure of the gemeente in the same year', () => {
    const spread = spreidingVan(rondkomen, [90, 1, 90, 1], { NL00: 20 })
    expect(strongAndWeakPoints(maakInvoer(), [spread])).toEqual({ sterk: [], zwak: [] })
  })

  it('are never made of a figure that belongs to no theme', () => {
    const spread = spreidingVan(maakIndicator('zonder-thema'), [90, 1, 90, 1])
    expect(strongAndWeakPoints(maakInvoer(), [spread])).toEqual({ sterk: [], zwak: [] })
  })

  it('put the most buurten first, then the largest difference, then the name', () => {
    const [a, b, c, d] = withIds
    const spreads = [
      spreidingVan(a ?? rondkomen, [30, 20, 20, 20]),
      spreidingVan(b ?? rondkomen, [26, 26, 20, 20]),
      spreidingVan(c ?? rondkomen, [40, 20, 20, 20]),
      spreidingVan(d ?? rondkomen, [30, 20, 20, 20]),
    ]
    const tied = [a?.id ?? '', d?.id ?? ''].toSorted()
    expect(subjects(strongAndWeakPoints(maakInvoer(), spreads).zwak)).toEqual([b?.id, c?.id, ...tied])
  })

  it('do not depend on the order of the figures', () => {
    const values = array(anyValues, { minLength: withIds.length, maxLength: withIds.length })
    const order = shuffledSubarray(
      withIds.map((_one, index) => index),
      { minLength: withIds.length },
    )
    assert(
      property(values, order, (rows, indices) => {
        const spreads = withIds.map((indicator, index) => spreidingVan(indicator, rows[index] ?? []))
        const shuffled = indices.flatMap((index) => spreads[index] ?? [])
        const plain = strongAndWeakPoints(maakInvoer(), spreads)
        expect(strongAndWeakPoints(maakInvoer(), shuffled)).toEqual(plain)
      }),
      runs(100),
    )
  })

  it('are at most five each, and every one rests on buurten that differ five points the right way', () => {
    assert(
      property(array(anyValues, { minLength: withIds.length, maxLength: withIds.length }), (rows) => {
        const spreads = withIds.map((indicator, index) => spreidingVan(indicator, rows[index] ?? []))
        const found = strongAndWeakPoints(maakInvoer({ voorzieningen: [maakVoorziening('plein')] }), spreads)
        expect(found.sterk.length).toBeLessThanOrEqual(MOST_POINTS)
        expect(found.zwak.length).toBeLessThanOrEqual(MOST_POINTS)
        const wrong = (['sterk', 'zwak'] as const).flatMap((side) =>
          found[side]
            .flatMap((point) => (point.soort === 'cijfer' ? point.buurten : []))
            .filter(({ cijfer }) => (side === 'zwak' ? cijfer.waarde < 25 : cijfer.waarde > 15)),
        )
        expect(wrong).toEqual([])
      }),
      runs(150),
    )
  })
})

describe('facilities of a stadsdeel or the city', () => {
  it('follow the figures, so that many of them push no figure out of the list', () => {
    const places = ['anker', 'brug', 'dok', 'erf', 'hof'].map((id) => maakVoorziening(id))
    const spreads = [spreidingVan(rondkomen, [10, 20, 20, 20])]
    const found = strongAndWeakPoints(maakInvoer({ voorzieningen: places, wijknamen: null }), spreads)
    expect(subjects(found.sterk)).toEqual([rondkomen.id, 'anker', 'brug', 'dok', 'erf'])
    const ofWijk = strongAndWeakPoints(maakInvoer({ voorzieningen: places }), spreads)
    expect(subjects(ofWijk.sterk)[0]).toBe('anker')
  })
})

describe('a wijkcentrum as a strong point', () => {
  const points = (...places: ReturnType<typeof maakVoorziening>[]) =>
    strongAndWeakPoints(maakInvoer({ voorzieningen: places }), [spreidingVan(eenzaam, [1, 1, 1, 1])]).sterk

  it('stands first, with the days on which it is open every week', () => {
    expect(points(maakVoorziening('plein'))).toMatchObject([
      { soort: 'voorziening', voorziening: 'plein', dagenOpen: 5, jaar: 2024 },
      { soort: 'cijfer', indicator: eenzaam.id },
    ])
  })

  it('names the dataset it came from', () => {
    const place = { ...maakVoorziening('plein'), dataset: 'voorzieningen-proef' }
    const input = maakInvoer({ voorzieningen: [place] })
    expect(strongAndWeakPoints(input, []).sterk).toMatchObject([{ dataset: 'voorzieningen-proef' }])
  })

  it('does not count a day on which it is open sometimes, on the last of the month or on request', () => {
    const part = { van: '09:00', tot: '17:00' }
    const za = { regel: 'open' as const, vakken: [{ ...part, wanneer: 'soms' as const }] }
    const zo = { regel: 'open' as const, vakken: [{ ...part, wanneer: 'laatste-van-de-maand' as const }] }
    expect(points(maakVoorziening('plein', { openingstijden: maakTijden({ za, zo }) }))).toMatchObject([
      { dagenOpen: 5 },
      { soort: 'cijfer' },
    ])
  })

  it('is there once in the order of the ids, in whatever order the places come', () => {
    const places = ['plein', 'hof', 'anker', 'brug', 'dok', 'erf'].map((id) => maakVoorziening(id))
    assert(
      property(shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
        expect(subjects(points(...shuffled))).toEqual(['anker', 'brug', 'dok', 'erf', 'hof'])
      }),
      runs(50),
    )
  })

  it('is made of the hours it is given: the wijkanalyse takes out those of after the peildatum', () => {
    const late = maakVoorziening('plein', { openingstijdenJaar: 2026 })
    expect(points(late)).toMatchObject([{ voorziening: 'plein', jaar: 2026 }, { soort: 'cijfer' }])
    const waarnemingen = maakWaarnemingen(eenzaam, waarden(NOORD, [1, 1, 1, 1]))
    const { sterkEnZwak } = analyseWijk(maakInvoer({ voorzieningen: [late], waarnemingen }))
    expect(sterkEnZwak.sterk).toMatchObject([{ soort: 'cijfer' }])
  })

  it.each([
    [
      'open on request only',
      {
        openingstijden: maakTijden({
          ma: opAanvraag,
          di: opAanvraag,
          wo: opAanvraag,
          do: opAanvraag,
          vr: opAanvraag,
        }),
      },
    ],
    ['without hours', { openingstijden: null, openingstijdenJaar: null }],
    ['with hours of an unknown year', { openingstijdenJaar: null }],
    ['in another wijk', { wijkNaam: 'Zuiderwijk' }],
    ['that is a woonzorgcentrum', { soort: 'woonzorgcentrum' as const }],
  ])('is not made of a place %s', (_why, over) => {
    expect(points(maakVoorziening('plein', over))).toMatchObject([{ soort: 'cijfer' }])
  })
})
