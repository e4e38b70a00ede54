import { describe, expect, it } from 'vitest'
import { compareCycles } from '../../../analyses/wijkanalyse/cyclusverschil.ts'
import { causesReader } from '../../../analyses/wijkanalyse/oorzaken.ts'
import { analyseWijk, type Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import {
  eenzaam,
  type InvoerKeuze,
  maakInvoer,
  maakVoorziening,
  maakWaarnemingen,
  NOORD,
  noorderwijk,
  rondkomen,
  waarden,
  WIJK_NOORD,
} from '../../helpers/analyse-invoer.ts'

/** Loneliness, from another dataset than money. */
const elders = { ...eenzaam, dataset: 'andere-bron' }

/** Sources with the first character of their hash, `{ 'proef-bron': 'a' }`. */
function sources(hashes: Readonly<Record<string, string>>, voorbeelddata = false) {
  return Object.entries(hashes).map(([dataset, sha]) => ({
    dataset,
    versie: sha,
    sha256: sha.repeat(64),
    voorbeelddata,
  }))
}

/** Noorderwijk where these values hold for money and for loneliness. */
function noord(values: readonly (number | null)[], over: InvoerKeuze = {}, others?: Record<string, number>) {
  const indicatoren = [rondkomen, elders]
  const waarnemingen = indicatoren.flatMap((one) => maakWaarnemingen(one, waarden(NOORD, values, others)))
  return analyseWijk(maakInvoer({ indicatoren, waarnemingen, ...over }))
}

const ofFigures = (before: Wijkanalyse, now: Wijkanalyse) => {
  const { ofIndicator } = causesReader(before, now)
  return [ofIndicator(rondkomen.id), ofIndicator(elders.id)]
}
const equal = [20, 20, 20, 20]

describe('the decision as a cause', () => {
  const before = noord(equal)

  it('is also that the wijk belongs to another CBS wijk, or to none', () => {
    for (const cbsWijk of ['WK000199', null]) {
      const now = noord(equal, { wijk: { ...noorderwijk, cbsWijk } })
      expect(ofFigures(before, now)).toEqual([['indeling'], ['indeling']])
      expect(ofFigures(now, before)).toEqual([['indeling'], ['indeling']])
    }
  })

  it('is also that the CBS wijk became another place, so that its figure is no longer the own one', () => {
    const buurten = [...NOORD, 'BU00010105']
    const others = { GM0001: 20, NL00: 20, [WIJK_NOORD]: 23 }
    const own = noord(equal, {}, others)
    const now = noord(
      equal,
      { samenstelling: { buurten: NOORD, cbsWijk: { code: WIJK_NOORD, buurten, naamgenoot: true } } },
      others,
    )
    expect([own.wijk, own.eigenWijkcijfer, now.eigenWijkcijfer]).toEqual([now.wijk, true, false])
    const figures = compareCycles(own, now).wijzigingen.filter(({ onderdeel }) => onderdeel === 'wijkcijfer')
    expect(figures.map(({ eerder, nu, oorzaken }) => [eerder, nu, oorzaken])).toEqual([
      ['23 (2020)', '20-20 (2020)', ['indeling']],
      ['23 (2020)', '20-20 (2020)', ['indeling']],
    ])
  })
})

describe('a renewed source as a cause', () => {
  const both = { 'proef-bron': 'a', 'andere-bron': 'a' }

  it('belongs to the figures of that dataset only', () => {
    const before = noord([30, 20, 20, 20], { bronnen: sources(both) })
    const now = noord([30, 20, 20, 20], { bronnen: sources({ ...both, 'andere-bron': 'b' }) })
    expect(ofFigures(before, now)).toEqual([['volgt'], ['bron-vernieuwd']])
    const themes = [before, now].map(({ voorstel }) => voorstel.regels.map(({ thema }) => thema))
    expect(themes).toEqual([
      ['rondkomen', 'contact', 'meedoen'],
      ['rondkomen', 'contact', 'meedoen'],
    ])
    expect(themes[0]?.map(causesReader(before, now).ofTheme)).toEqual([
      ['volgt'],
      ['bron-vernieuwd'],
      ['volgt'],
    ])
  })

  it.each([
    ['the gemeente', [null, null, null, null], { GM0001: 20 }],
    ['the country', [null, null, null, null], { NL00: 20 }],
    ['the CBS wijk', [null, null, null, null], { [WIJK_NOORD]: 20 }],
    ['one buurt', [null, null, 20, null], {}],
  ])('is told by the figure of %s, when that is the only one', (_area, values, others) => {
    const before = noord(values, { bronnen: sources(both) }, others)
    const now = noord(values, { bronnen: sources({ ...both, 'proef-bron': 'b' }) }, others)
    expect(ofFigures(before, now)).toEqual([['bron-vernieuwd'], ['volgt']])
  })

  it('is told by the earlier analysis when the newer one has no figure left, and the other way round', () => {
    const one = noord(equal, { bronnen: sources(both) })
    const none = noord([null, null, null, null], { bronnen: sources({ ...both, 'proef-bron': 'b' }) }, {})
    expect(ofFigures(one, none)[0]).toEqual(['bron-vernieuwd'])
    expect(ofFigures(none, one)[0]).toEqual(['bron-vernieuwd'])
  })

  it.each([
    ['figures', equal, undefined],
    ['no figure at all', [null, null, null, null], {}],
  ])('is never that example data changed, came or went, with %s', (_what, values, others) => {
    const voorzieningen = [maakVoorziening('plein')]
    const real = sources({ ...both, 'voorzieningen-proef': 'a' })
    const variants = [
      real,
      [...real, ...sources({ voorbeeld: 'c' }, true)],
      [...real, ...sources({ voorbeeld: 'd' }, true)],
    ].map((bronnen) => noord(values, { bronnen, voorzieningen }, others))
    const themes = ['rondkomen', 'contact', 'meedoen', 'warme-droge-huizen']
    for (const before of variants) {
      for (const now of variants) {
        const { ofTheme, ofFacility } = causesReader(before, now)
        const causes = [
          ...ofFigures(before, now),
          ...themes.map(ofTheme),
          ofFacility('voorzieningen-proef', 2024),
        ]
        expect(new Set(causes.flat())).toEqual(new Set(['volgt']))
      }
    }
  })
})

describe('the peildatum as a cause', () => {
  const bronnen = sources({ 'proef-bron': 'a', 'andere-bron': 'a', 'voorzieningen-proef': 'a' })
  const at = (year: number) => {
    const cyclus = { id: String(year), naam: String(year), peildatum: `${year}-05-01` }
    const voorzieningen = [maakVoorziening('plein', { openingstijdenJaar: 2025 })]
    return noord(equal, { cyclus, voorzieningen, bronnen })
  }

  it('is that the hours of a wijkcentrum were not yet known, or are not known now', () => {
    const change = { onderdeel: 'sterk', onderwerp: 'plein', buurtenErbij: [], buurtenWeg: [] }
    expect(compareCycles(at(2024), at(2025)).wijzigingen).toEqual([
      { ...change, eerder: null, nu: '5', oorzaken: ['peildatum'], soort: 'gegevens' },
    ])
    expect(compareCycles(at(2025), at(2024)).wijzigingen).toEqual([
      { ...change, eerder: '5', nu: null, oorzaken: ['peildatum'], soort: 'gegevens' },
    ])
  })

  it('is no cause of a figure that both know', () => {
    expect(ofFigures(at(2024), at(2025))).toEqual([['volgt'], ['volgt']])
  })

  it('is a cause of a figure that was too new for the other', () => {
    expect(ofFigures(at(2019), at(2025))).toEqual([['peildatum'], ['peildatum']])
    expect(ofFigures(at(2025), at(2019))).toEqual([['peildatum'], ['peildatum']])
  })

  it('is no cause when the hours were known at both: then a renewed source or another method is', () => {
    const { ofFacility } = causesReader(at(2025), at(2026))
    expect(ofFacility('voorzieningen-proef', 2024)).toEqual(['volgt'])
    const renewed = noord(equal, { bronnen: sources({ 'voorzieningen-proef': 'b' }) })
    const changed = { ...renewed, methode: '3.0' }
    expect(causesReader(at(2025), changed).ofFacility('voorzieningen-proef', 2024)).toEqual([
      'methode',
      'bron-vernieuwd',
    ])
  })
})
