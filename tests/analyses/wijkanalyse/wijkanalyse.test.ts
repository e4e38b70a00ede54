import { assert, constantFrom, property, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { analyseWijk, METHOD_VERSION, wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import {
  echteBronnen,
  echteIndicatoren,
  echteInvoer,
  echteLeefbaarometer,
  echteVoorzieningen,
  echteWaarnemingen,
  echteWijken,
  voorbeeldwoningen,
  wijkIds,
  zoekIn,
} from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'
import { walkResult } from '../../helpers/walk-result.ts'

const peildata = ['2013-06-01', '2018-01-01', '2025-05-01']
const everyAnalysis = wijkIds.flatMap((id) => peildata.map((peildatum) => [id, peildatum] as const))
const withDwellings = { woningen: voorbeeldwoningen(), woningenZijnVoorbeelddata: true }

/** A permutation of all elements, other than by the clock. */
function shuffleOf<T>(values: readonly T[]) {
  return shuffledSubarray([...values], { minLength: values.length })
}

describe('the wijkanalyse on the embedded figures', () => {
  it.each(everyAnalysis)('of %s at %s has the stored form, and no number that is none', (id, peildatum) => {
    const found = analyseWijk(echteInvoer(id, peildatum, withDwellings))
    expect(wijkanalyse.safeParse(found).error).toBeUndefined()
    expect(wijkanalyse.parse(JSON.parse(canonicalJson(found))).wijk.id).toBe(id)
    const broken = walkResult(found).filter(
      ({ value }) => value === undefined || (typeof value === 'number' && !Number.isFinite(value)),
    )
    expect(broken).toEqual([])
  })

  it.each(everyAnalysis)('of %s at %s rests on no figure of after the peildatum', (id, peildatum) => {
    const found = analyseWijk(echteInvoer(id, peildatum))
    const figures = walkResult(found).flatMap(({ path, value }) =>
      typeof value === 'object' && value !== null && 'waarde' in value && 'jaar' in value
        ? [{ path, jaar: Number(value.jaar) }]
        : [],
    )
    expect(figures.length).toBeGreaterThan(10)
    expect(figures.filter(({ jaar }) => jaar > Number(peildatum.slice(0, 4)))).toEqual([])
  })

  it('says which method, decision, inputs and parameters it rests on', () => {
    const found = analyseWijk(echteInvoer('waterwijk', '2025-05-01', { bronnen: echteBronnen.toReversed() }))
    expect(found).toMatchObject({
      vorm: 1,
      methode: METHOD_VERSION,
      cyclus: { id: '2025', peildatum: '2025-05-01' },
      wijk: { id: 'waterwijk', cbsWijk: 'WK099504' },
      focusgebied: { id: 'lelystad-oost', gemeente: 'GM0995' },
      eigenWijkcijfer: false,
      parameters: { kleinsteVerschilPunten: 5, meestePunten: 5, zelfdeVerhaalCorrelatie: 0.9 },
    })
    const datasets = echteBronnen.map(({ dataset }) => dataset)
    expect(found.invoer.map(({ dataset }) => dataset)).toEqual(datasets.toSorted())
    expect(analyseWijk(echteInvoer('boswijk')).eigenWijkcijfer).toBe(true)
  })

  it('reads each figure in one year for the buurten, the gemeente and the country', () => {
    for (const spread of analyseWijk(echteInvoer('atolwijk', '2018-01-01')).spreidingen) {
      const compared = [spread.gemeente, spread.land, ...spread.buurten.map(({ cijfer }) => cijfer)]
      const years = compared.flatMap((one) => one?.jaar ?? [])
      expect([spread.indicator, new Set(years)]).toEqual([spread.indicator, new Set([2016])])
    }
  })

  it('lets only figures that count become a spread', () => {
    const counting = echteIndicatoren.filter((one) => one.rol === 'telt-mee' && one.eenheid === 'procent')
    const spreads = analyseWijk(echteInvoer('boswijk')).spreidingen.map(({ indicator }) => indicator)
    expect(spreads).toEqual(counting.map(({ id }) => id).toSorted())
  })
})

describe('Waterwijk in its wijkanalyse', () => {
  it.each(peildata)(
    'never shows WK099504 but beside it and as the name of the CBS wijk, at %s',
    (peildatum) => {
      const found = analyseWijk(echteInvoer('waterwijk', peildatum, withDwellings))
      const paths = walkResult(found).flatMap(({ path, value }) => (value === 'WK099504' ? [path] : []))
      const allowed = /^wijk\.cbsWijk$|^onbekend\.\d+\.cbsWijk$|(^|\.)ernaast\.gebied$/
      expect(paths.filter((path) => allowed.test(path)).length).toBeGreaterThan(4)
      expect(paths.filter((path) => !allowed.test(path))).toEqual([])
    },
  )

  it('shows the range of its buurten for money, 20.0 to 27.7', () => {
    const found = analyseWijk(echteInvoer('waterwijk'))
    const money = found.spreidingen.find(({ indicator }) => indicator === 'rivm-moeite-met-rondkomen')
    expect(money?.wijk).toMatchObject({
      soort: 'bereik',
      laagste: { waarde: 20 },
      hoogste: { waarde: 27.7 },
    })
    expect(money).toMatchObject({ wijkTegenGemeente: null, wijkTegenLand: null })
    expect(found.spreidingen.filter(({ wijk }) => wijk.soort === 'waarde')).toEqual([])
  })

  it('does not show WK099504 in the analysis of any other wijk', () => {
    for (const id of ['zuiderzeewijk', 'atolwijk', 'boswijk']) {
      expect(canonicalJson(analyseWijk(echteInvoer(id)))).not.toContain('WK099504')
    }
  })
})

describe('the same inputs', () => {
  const bytes = (...given: Parameters<typeof echteInvoer>) =>
    canonicalJson(analyseWijk(echteInvoer(...given)))

  it.each(wijkIds)('give for %s the same bytes twice', (id) => {
    expect(bytes(id, '2025-05-01', withDwellings)).toBe(bytes(id, '2025-05-01', withDwellings))
  })

  it('give the same bytes in whatever order the figures, dwellings, places and sources come', () => {
    const dwellings = voorbeeldwoningen().slice(0, 400)
    assert(
      property(
        constantFrom(...wijkIds),
        shuffleOf(echteLeefbaarometer),
        shuffleOf(echteVoorzieningen),
        shuffleOf(echteBronnen),
        shuffleOf(echteWijken),
        shuffleOf(dwellings),
        (id, leefbaarometer, voorzieningen, bronnen, indelingWijken, woningen) => {
          const plain = bytes(id, '2025-05-01', { woningen: dwellings })
          const over = { leefbaarometer, voorzieningen, bronnen, indelingWijken, woningen }
          expect(bytes(id, '2025-05-01', over)).toBe(plain)
        },
      ),
      runs(12),
    )
  })

  it('give the same bytes when the observations come the other way round', () => {
    const zoekCijfer = zoekIn(echteWaarnemingen.toReversed())
    expect(bytes('zuiderzeewijk', '2025-05-01', { zoekCijfer })).toBe(bytes('zuiderzeewijk'))
  })

  it('in another order of the catalogue change only which figure a pijler names first', () => {
    const indicatoren = echteIndicatoren.toReversed()
    const analyse = (over: Parameters<typeof echteInvoer>[2]) => {
      const { pijlers, ...others } = analyseWijk(echteInvoer('boswijk', '2025-05-01', over))
      const sorted = pijlers.map((row) => ({ ...row, indicatoren: row.indicatoren.toSorted() }))
      return canonicalJson({ ...others, pijlers: sorted })
    }
    expect(analyse({ indicatoren })).toBe(analyse({}))
  })

  it('are left as they were', () => {
    const input = echteInvoer('waterwijk', '2025-05-01', withDwellings)
    const plain = () =>
      canonicalJson({ ...input, zoekCijfer: undefined, noemerVan: undefined, woningen: undefined })
    const before = plain()
    analyseWijk(input)
    expect(plain()).toBe(before)
  })

  it('with another peildatum, buurt, figure, register or programme give another analysis', () => {
    const { wijk, woningen } = echteInvoer('boswijk', '2025-05-01', withDwellings)
    const zoekCijfer = zoekIn(echteWaarnemingen.filter(({ gebied }) => gebied !== wijk.buurten[1]))
    const others = [
      bytes('boswijk', '2018-01-01'),
      bytes('boswijk', '2025-05-01', { wijk: { ...wijk, buurten: wijk.buurten.slice(1) } }),
      bytes('boswijk', '2025-05-01', { zoekCijfer }),
      bytes('boswijk', '2025-05-01', { woningen }),
      bytes('boswijk', '2025-05-01', { woningen, programma: null }),
      bytes('boswijk'),
    ]
    expect(new Set(others).size).toBe(others.length)
  })
})
