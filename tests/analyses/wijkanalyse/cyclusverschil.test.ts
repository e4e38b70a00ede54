import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { compareCycles, type RealChange } from '../../../analyses/wijkanalyse/cyclusverschil.ts'
import { analyseWijk, type Wijkanalyse, wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import {
  eenzaam,
  maakInvoer,
  maakVoorziening,
  maakWaarnemingen,
  NOORD,
  noorderwijk,
  rondkomen,
  waarden,
  WIJK_NOORD,
} from '../../helpers/analyse-invoer.ts'

/** An analysis as it comes back from the store. */
function stored(analysis: Wijkanalyse): Wijkanalyse {
  return wijkanalyse.parse(JSON.parse(canonicalJson(analysis)))
}

/** Noorderwijk with these values for money, the CBS wijk at their first value. */
function noord(values: readonly number[], over: Parameters<typeof maakInvoer>[0] = {}): Wijkanalyse {
  const others = { GM0001: 20, NL00: 20, [WIJK_NOORD]: values[0] ?? null }
  const waarnemingen = maakWaarnemingen(rondkomen, waarden(NOORD, values, others))
  return stored(analyseWijk(maakInvoer({ waarnemingen, indicatoren: [rondkomen], ...over })))
}

const source = (sha: string) => [
  { dataset: 'proef-bron', versie: sha, sha256: sha.repeat(64), voorbeelddata: false },
]
const causesOf = (before: Wijkanalyse, now: Wijkanalyse) =>
  compareCycles(before, now).wijzigingen.map((row) => [row.onderdeel, row.onderwerp, row.oorzaken])

describe('two equal cycles', () => {
  it('say which cycles were compared, and whether example data is in one of them', () => {
    const now = { ...noord([30, 20, 20, 20]), cyclus: { id: '2026', naam: 'Nieuw', peildatum: '2026-05-01' } }
    const before = { ...noord([30, 20, 20, 20]), voorbeelddata: true }
    expect(compareCycles(before, now)).toEqual({
      wijk: 'noorderwijk',
      eerder: { cyclus: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
      nu: { cyclus: '2026', naam: 'Nieuw', peildatum: '2026-05-01' },
      voorbeelddata: true,
      wijzigingen: [],
    })
  })
})

describe('another decision about the buurten', () => {
  const fewer = noorderwijk.buurten.slice(1)
  const before = noord([30, 20, 20, 20])
  const now = noord([30, 20, 20, 20], {
    wijk: { ...noorderwijk, buurten: fewer },
    samenstelling: { buurten: fewer, cbsWijk: { code: WIJK_NOORD, buurten: NOORD, naamgenoot: true } },
  })

  it('is the cause of a buurt that goes or comes, and of every figure that changes with it', () => {
    const { wijzigingen } = compareCycles(before, now)
    expect(wijzigingen.map((row) => [row.onderdeel, row.onderwerp, row.eerder, row.nu])).toEqual([
      ['buurten', NOORD[0], 'erbij', null],
      ['zwak', rondkomen.id, '1/4', null],
      ['voorstel', 'contact', '3', '2'],
      ['voorstel', 'meedoen', '2', '1'],
      ['voorstel', 'rondkomen', '1', null],
      ['voorstel', 'warme-droge-huizen', null, '3'],
      ['wijkcijfer', rondkomen.id, '30 (2020)', '20-20 (2020)'],
    ])
    expect(wijzigingen.filter(({ oorzaken }) => oorzaken.join() !== 'indeling')).toEqual([])
    expect(wijzigingen.map(({ buurtenErbij }) => buurtenErbij)).toEqual(wijzigingen.map(() => []))
    expect(wijzigingen.map(({ buurtenWeg }) => buurtenWeg)).toEqual([[], [NOORD[0]], [], [], [], [], []])
    expect(compareCycles(now, before).wijzigingen[0]).toMatchObject({ eerder: null, nu: 'erbij' })
  })

  it('is not seen in the same buurten named in another order', () => {
    const wijk = { ...noorderwijk, buurten: noorderwijk.buurten.toReversed() }
    expect(compareCycles(before, noord([30, 20, 20, 20], { wijk })).wijzigingen).toEqual([])
  })
})

describe('the kind of a change', () => {
  const before = noord([30, 20, 20, 20])
  const later = { ...noord([38, 20, 20, 20]) }
  const now = { ...later, spreidingen: later.spreidingen.map((row) => ({ ...row, jaar: 2024 })) }
  const kinds = (one: Wijkanalyse, isReal?: RealChange) =>
    new Set(compareCycles(before, one, isReal).wijzigingen.map(({ soort }) => soort))

  it('is never real by itself: a figure that differs is other data', () => {
    expect(kinds(now).has('echt')).toBe(false)
    expect(kinds(now).size).toBeGreaterThan(0)
  })

  it('is real where a measured source proves it, for that indicator and the theme it carries', () => {
    expect(
      kinds(now, (indicator, { van, naar }) => indicator === rondkomen.id && van === 2020 && naar === 2024),
    ).toContain('echt')
    expect(kinds(later, () => true).has('echt')).toBe(false)
    expect(kinds(now, (indicator) => indicator === eenzaam.id).has('echt')).toBe(false)
  })

  it('is a decision or a method before it is anything else', () => {
    const fewer = noorderwijk.buurten.slice(1)
    const wijk = { ...noorderwijk, buurten: fewer }
    const other = noord([38, 20, 20, 20], { wijk, samenstelling: { buurten: fewer, cbsWijk: null } })
    expect(kinds(other, () => true)).toEqual(new Set(['besluit']))
    expect(kinds({ ...now, methode: '0.9' }, () => true)).toEqual(new Set(['methode']))
  })
})

describe('another cause', () => {
  it('is another year when the figure is of a later year, or of an earlier one', () => {
    const indicatoren = [{ ...rondkomen, jaren: [2016, 2020] }]
    const waarnemingen = [2016, 2020].flatMap((jaar) =>
      maakWaarnemingen(rondkomen, { ...waarden(NOORD, [20, 20, 20, 20]), [WIJK_NOORD]: jaar / 100 }, jaar),
    )
    const at = (year: number) =>
      stored(
        analyseWijk(
          maakInvoer({
            cyclus: { id: String(year), naam: String(year), peildatum: `${year}-06-01` },
            indicatoren,
            waarnemingen,
          }),
        ),
      )
    const change = { onderdeel: 'wijkcijfer', onderwerp: rondkomen.id, buurtenErbij: [], buurtenWeg: [] }
    const [older, newer] = ['20.16 (2016)', '20.2 (2020)']
    expect(compareCycles(at(2017), at(2025)).wijzigingen).toEqual([
      { ...change, eerder: older, nu: newer, oorzaken: ['ander-jaar'], soort: 'gegevens' },
    ])
    expect(compareCycles(at(2025), at(2017)).wijzigingen).toEqual([
      { ...change, eerder: newer, nu: older, oorzaken: ['ander-jaar'], soort: 'gegevens' },
    ])
  })

  it('is a renewed source when the dataset has another hash', () => {
    const before = noord([20, 20, 20, 20], { bronnen: source('a') })
    const now = noord([21, 20, 20, 20], { bronnen: source('b') })
    expect(causesOf(before, now)).toEqual([['wijkcijfer', rondkomen.id, ['bron-vernieuwd']]])
    expect(causesOf(before, noord([20, 20, 20, 20], { bronnen: source('b') }))).toEqual([])
  })

  it('is no renewed source when only another dataset has another hash', () => {
    const other = { dataset: 'voorbeeld', versie: '1', voorbeelddata: true }
    const bronnen = (sha: string) => [...source('a'), { ...other, sha256: sha.repeat(64) }]
    const wijk = { ...noorderwijk, buurten: NOORD.slice(1) }
    const before = noord([20, 20, 20, 20], { bronnen: bronnen('c') })
    const now = noord([21, 20, 20, 20], { bronnen: bronnen('d'), wijk })
    expect(causesOf(before, now)).toContainEqual(['wijkcijfer', rondkomen.id, ['indeling']])
  })

  it('is the method when its version or a parameter differs', () => {
    const before = noord([20, 20, 20, 20])
    const now = noord([21, 20, 20, 20])
    const parameters = { ...now.parameters, kleinsteVerschilPunten: 4 }
    for (const other of [
      { ...now, methode: '3.0' },
      { ...now, parameters },
    ]) {
      expect(causesOf(before, other)).toEqual([['wijkcijfer', rondkomen.id, ['methode']]])
    }
  })

  it('can come with others, and all are named', () => {
    const before = noord([20, 20, 20, 20], { bronnen: source('a') })
    const now = noord([21, 20, 20, 20], {
      bronnen: source('b'),
      wijk: { ...noorderwijk, buurten: NOORD.slice(1) },
    })
    const figure = compareCycles(before, { ...now, methode: '3.0' }).wijzigingen.at(-1)
    expect(figure).toMatchObject({
      onderdeel: 'wijkcijfer',
      oorzaken: ['indeling', 'methode', 'bron-vernieuwd'],
    })
  })

  it('is found for a wijkcentrum by the dataset that brought it', () => {
    const voorzieningen = [{ ...maakVoorziening('plein'), dataset: 'voorzieningen-proef' }]
    const bronnen = (figures: string, places: string) => [
      ...source(figures),
      ...source(places).map((row) => ({ ...row, dataset: 'voorzieningen-proef' })),
    ]
    const before = noord([20, 20, 20, 20], { bronnen: bronnen('a', 'a') })
    const causesWith = (figures: string, places: string) =>
      causesOf(before, noord([20, 20, 20, 20], { voorzieningen, bronnen: bronnen(figures, places) }))
    expect(causesWith('a', 'b')).toEqual([['sterk', 'plein', ['bron-vernieuwd']]])
    expect(causesWith('b', 'a')).toEqual([['sterk', 'plein', ['volgt']]])
  })
})

describe('a point with as many buurten as before', () => {
  it('is listed when they are other buurten, with those that came and those that went', () => {
    const before = noord([20, 26, 20, 10])
    const now = noord([20, 20, 26, 10])
    const weak = compareCycles(before, now).wijzigingen.filter(({ onderdeel }) => onderdeel !== 'voorstel')
    expect(weak).toEqual([
      {
        onderdeel: 'zwak',
        onderwerp: rondkomen.id,
        eerder: '1/4',
        nu: '1/4',
        buurtenErbij: [NOORD[2]],
        buurtenWeg: [NOORD[1]],
        oorzaken: ['volgt'],
        soort: 'volgt',
      },
    ])
    expect(compareCycles(now, before).wijzigingen).toMatchObject([
      { onderdeel: 'zwak', buurtenErbij: [NOORD[1]], buurtenWeg: [NOORD[2]] },
    ])
  })

  it('is not listed when the same buurten differ more than before', () => {
    expect(compareCycles(noord([20, 26, 27, 20]), noord([20, 28, 26, 20])).wijzigingen).toEqual([])
  })
})

describe('a figure that is no longer there', () => {
  it('stands in the list without a value now', () => {
    const indicatoren = [rondkomen, eenzaam]
    const equal = { ...waarden(NOORD, [20, 20, 20, 20]), [WIJK_NOORD]: null }
    const waarnemingen = indicatoren.flatMap((one) => maakWaarnemingen(one, equal))
    const before = stored(analyseWijk(maakInvoer({ indicatoren, waarnemingen })))
    const gone = compareCycles(before, noord([20, 20, 20, 20])).wijzigingen
    expect(gone.filter(({ onderwerp }) => onderwerp === eenzaam.id)).toMatchObject([
      { onderdeel: 'wijkcijfer', eerder: '- (2020)', nu: null },
    ])
  })
})

describe('a figure for the first time', () => {
  it('stands in the list without an earlier value', () => {
    const indicatoren = [rondkomen, eenzaam]
    const equal = waarden(NOORD, [20, 20, 20, 20])
    const waarnemingen = indicatoren.flatMap((one) => maakWaarnemingen(one, equal))
    const now = stored(analyseWijk(maakInvoer({ indicatoren, waarnemingen })))
    const fresh = compareCycles(noord([20, 20, 20, 20]), now).wijzigingen
    expect(fresh.find(({ onderwerp }) => onderwerp === eenzaam.id)).toMatchObject({ eerder: null })
  })
})
