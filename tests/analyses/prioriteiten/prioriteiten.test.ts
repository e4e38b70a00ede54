import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import type { AanpakSoort } from '../../../analyses/prioriteiten/aanpak.ts'
import { criteriaOf } from '../../../analyses/prioriteiten/criteria.ts'
import {
  type Criteria,
  EQUAL_WEIGHTS,
  type Gewichten,
} from '../../../analyses/prioriteiten/criteria-schema.ts'
import { prioriteiten, prioritiesOf, proposal } from '../../../analyses/prioriteiten/prioriteiten.ts'
import { drawValues } from '../../../analyses/prioriteiten/stabiliteit.ts'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { eenzaam, rondkomen, spreidingVan } from '../../helpers/analyse-invoer.ts'
import { echteInvoer, wijkIds } from '../../helpers/analyse-invoer-echt.ts'
import { gezondheid, inkomen, maakCriteriaInvoer, vrijwilligers } from '../../helpers/criteria-invoer.ts'
import { echteVerdiepingInvoer } from '../../helpers/verdieping-invoer.ts'

const kans = { seed: 20250501, runs: 400 }
const proposed = (
  given: Criteria,
  weights: Gewichten = EQUAL_WEIGHTS,
  marks: readonly [string, AanpakSoort][] = [],
) => proposal(given, drawValues(given, kans), { gewichten: weights, aanpak: new Map(marks) }, kans.seed)
const figures = (...spreidingen: ReturnType<typeof spreidingVan>[]) =>
  criteriaOf(maakCriteriaInvoer({ spreidingen }))

const far = spreidingVan(rondkomen, [60, 60, 60, 60])
const farToo = spreidingVan(inkomen, [60, 60, 60, 60])

describe('how firm a place is', () => {
  it('is firm with two sources that share no model and 80 % of the runs', () => {
    const [first] = proposed(figures(far, farToo))
    expect(first).toMatchObject({
      plaats: 1,
      thema: 'rondkomen',
      bijEersteDrie: 1,
      oordeel: 'vast',
      reden: null,
    })
  })

  it('is undecided on one model, however often it comes first', () => {
    const [first] = proposed(figures(far))
    expect(first).toMatchObject({ bijEersteDrie: 1, oordeel: 'onbeslist', reden: 'een-bron' })
  })

  it('is undecided when a second source shows no difference', () => {
    const [first] = proposed(figures(far, spreidingVan(inkomen, [20, 20, 20, 20])))
    expect(first).toMatchObject({ thema: 'rondkomen', reden: 'een-bron' })
  })

  it('is undecided when it is not among the first three in four of five runs', () => {
    // Just five points in one buurt: five points off, in a quarter of the runs, leaves no difference at all.
    const one = figures(
      spreidingVan(rondkomen, [25, 20, 20, 20]),
      spreidingVan(eenzaam, [60, 60, 60, 60]),
      spreidingVan(vrijwilligers, [0, 0, 0, 0]),
      spreidingVan(gezondheid, [60, 60, 60, 60]),
    )
    const twoSources = {
      ...one,
      themas: one.themas.map((row) => ({ ...row, bronfamilies: ['een', 'twee'] })),
    }
    const wavering = proposed(twoSources, EQUAL_WEIGHTS, [['gezondheid', 'samen-oppakken']]).find(
      ({ thema }) => thema === 'rondkomen',
    )
    expect(wavering).toMatchObject({ oordeel: 'onbeslist', reden: 'wisselt' })
  })

  it('is undecided without a figure, and says no share', () => {
    const places = proposed(figures())
    expect(places.map(({ bijEersteDrie, reden }) => [bijEersteDrie, reden])).toEqual(
      places.map(() => [null, 'geen-cijfer']),
    )
  })

  it('says so when there are no more themes than places, and when every weight is 0', () => {
    const marks = ['contact', 'meedoen', 'schone-veilige-straat'].map((thema): [string, AanpakSoort] => [
      thema,
      'gewoon-werk',
    ])
    const few = proposed(figures(far, farToo), EQUAL_WEIGHTS, marks)
    expect(few.map(({ thema, reden }) => [thema, reden])).toEqual([
      ['rondkomen', 'weinig-themas'],
      ['warme-droge-huizen', 'geen-cijfer'],
    ])
    const nothing = { 'hoe-ver': 0, 'hoeveel-mensen': 0, 'loopt-al': 0, mogelijk: 0 }
    expect(proposed(figures(far, farToo), nothing)[0]).toMatchObject({
      score: null,
      bijEersteDrie: null,
      reden: 'geen-gewicht',
    })
  })
})

describe('another mark', () => {
  const given = figures(far, spreidingVan(gezondheid, [60, 60, 60, 60]))
  it('brings ordinary work in, and takes shared work out', () => {
    expect(proposed(given).map(({ thema }) => thema)).not.toContain('gezondheid')
    const tried = proposed(given, EQUAL_WEIGHTS, [
      ['gezondheid', 'samen-oppakken'],
      ['rondkomen', 'gewoon-werk'],
    ])
    expect(tried[0]?.thema).toBe('gezondheid')
    expect(tried.map(({ thema }) => thema)).not.toContain('rondkomen')
  })

  it('changes no score of the others', () => {
    const scores = (rows: ReturnType<typeof proposed>) => new Map(rows.map((row) => [row.thema, row.score]))
    const before = scores(proposed(given))
    const after = scores(proposed(given, EQUAL_WEIGHTS, [['gezondheid', 'samen-oppakken']]))
    for (const [thema, score] of before) expect(after.get(thema)).toBe(score)
  })
})

describe('the priorities on the embedded figures', () => {
  const input = echteVerdiepingInvoer({ kans: { seed: 20250501, runs: 200, permutaties: 9 } })
  const found = prioritiesOf(input)

  it('are there for every area, in the stored form, the same at every run', () => {
    expect(found).toHaveLength(input.gebieden.length)
    for (const one of found)
      expect(prioriteiten.safeParse(JSON.parse(canonicalJson(one))).error).toBeUndefined()
    expect(canonicalJson(prioritiesOf(input))).toBe(canonicalJson(found))
  })

  it.each(wijkIds)('of %s propose what the stored wijkanalyse proposes', (wijk) => {
    const place = input.gebieden.findIndex(({ id }) => id === wijk)
    const first = found[place]?.volgorde.slice(0, 3).map(({ thema }) => thema)
    expect(first).toEqual(analyseWijk(echteInvoer(wijk)).voorstel.regels.map(({ thema }) => thema))
  })

  it('are all undecided: one model speaks, or no figure', () => {
    const reasons = found.flatMap(({ volgorde }) =>
      volgorde.map(({ oordeel, reden }) => `${oordeel} ${reden}`),
    )
    expect([...new Set(reasons)].toSorted()).toEqual(['onbeslist een-bron', 'onbeslist geen-cijfer'])
  })

  it('use no figure of a CBS wijk, and never count people that nobody published', () => {
    const areas = found.flatMap(({ criteria }) =>
      criteria.themas.flatMap(({ indicatoren }) =>
        indicatoren.flatMap(({ cijfers, gemeente }) => [
          gemeente.gebied,
          ...cijfers.map(({ gebied }) => gebied),
        ]),
      ),
    )
    expect(areas.filter((code) => code.startsWith('WK'))).toEqual([])
    expect(found.map(({ criteria }) => criteria.telling.basis)).toEqual(found.map(() => 'buurten'))
  })
})
