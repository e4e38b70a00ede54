import { describe, expect, it } from 'vitest'
import { incidentsOf } from '../../../analyses/incidenten/incidenten.ts'
import { analysisAreas } from '../../../analyses/verdieping/analysegebied.ts'
import { inhabitantsPerBuurt } from '../../../analyses/verdieping/inwoners-per-buurt.ts'
import { reachabilityOf } from '../../../analyses/voorzieningen/bereikbaarheid.ts'
import { generateExampleDataset, loadEmbeddedDataset } from '../../../geodata/pipeline.ts'
import {
  echteFocus,
  echteIndicatoren,
  echteVoorzieningen,
  echteWijken,
  samenstellingVan,
  zoekIn,
} from '../../helpers/analyse-invoer-echt.ts'
import { proefInvoer } from '../../helpers/proefstad-noord-zuid.ts'

const gemeente = echteFocus.gemeente
const buurten = loadEmbeddedDataset('cbs-gebieden-2022').inhoud.gebieden.filter(
  (row) => row.soort === 'buurt' && row.gemeente === gemeente,
)
const codes = buurten.map(({ code }) => code).toSorted()
const voorbeeld = generateExampleDataset().inhoud
const peildatum = '2025-05-01'
const input = proefInvoer({
  cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum },
  gebieden: analysisAreas({
    wijken: echteWijken,
    gemeente,
    gemeenteNaam: echteFocus.gemeenteNaam,
    buurtenVanGemeente: codes,
    buurtenVanCbsWijk: new Map(
      echteWijken.flatMap((wijk) =>
        wijk.cbsWijk === null ? [] : [[wijk.cbsWijk, samenstellingVan(wijk).cbsWijk?.buurten ?? []] as const],
      ),
    ),
  }),
  focus: echteFocus,
  indicatoren: echteIndicatoren,
  zoekCijfer: zoekIn(),
  buurten,
  inwoners: inhabitantsPerBuurt(codes, echteIndicatoren, zoekIn(), peildatum, {
    rijen: voorbeeld.buurtAannamen,
    dataset: 'voorbeeld',
  }),
  voorzieningen: echteVoorzieningen,
  woonzorgzones: loadEmbeddedDataset('voorzieningen-lelystad').inhoud.woonzorgzones,
  woningen: voorbeeld.woningen.map((row) => ({ ...row, labelVoor: null, labelNa: null, asbest: null })),
  woningenZijnVoorbeelddata: true,
  meldingen: [{ rijen: voorbeeld.meldingen, dataset: 'voorbeeld', voorbeelddata: true }],
  misdrijven: [{ rijen: voorbeeld.misdrijven, dataset: 'voorbeeld', voorbeelddata: true }],
})
const place = (id: string) => input.gebieden.findIndex((area) => area.id === id)
const incidents = incidentsOf(input)

describe('on the embedded figures and the example data', () => {
  const crimes = (id: string) => incidents[place(id)]?.misdrijven.reeksen ?? []

  it('the city has the published crimes of 2024, against 2023, and no assumed inhabitants under them', () => {
    // misdrijven.csv of the police (47018NED): 3,841 in 2023 and 3,927 in 2024.
    const all = crimes('stad').find(({ bron }) => bron.indicator === 'politie-totaal-misdrijven')
    expect(all).toMatchObject({
      bron: { voorbeelddata: false },
      verandering: { jaar: 2024, aantal: 3927, vorigAantal: 3841, oordeel: 'geen-verschil' },
    })
    expect(all?.jaren.at(-1)?.perDuizend.bekend).toBe(false)
  })

  it('a wijk has its example crimes, and of the police only what holds for the whole gemeente', () => {
    const [example] = crimes('waterwijk')
    expect(example).toMatchObject({ bron: { voorbeelddata: true, indicator: null }, gemeente: null })
    const police = crimes('waterwijk').filter(({ bron }) => bron.indicator !== null)
    expect(police.length).toBeGreaterThan(0)
    for (const { jaren, gemeente: whole, perBuurt } of police) {
      expect(jaren.every(({ telling }) => !telling.bekend)).toBe(true)
      expect(whole?.jaren.some(({ telling }) => telling.bekend)).toBe(true)
      expect(perBuurt).toEqual([])
    }
  })

  it('a stadsdeel is its wijken together, within each kind', () => {
    const ofKind = (id: string) =>
      crimes(id)[0]?.jaren.map(({ telling }) => (telling.bekend ? telling.aantal : -1))
    const wijken = echteWijken
      .filter(({ stadsdeel }) => stadsdeel === 'noordoost')
      .map(({ id }) => ofKind(id) ?? [])
    const sums = wijken[0]?.map((_, year) => wijken.reduce((sum, counts) => sum + (counts[year] ?? 0), 0))
    expect(ofKind('stadsdeel-noordoost')).toEqual(sums)
  })

  it('example reports, drawn evenly, show no pattern', () => {
    for (const answer of incidents)
      for (const { maanden, weekdagen } of [...answer.openbareRuimte.reeksen, ...answer.overlast.reeksen])
        for (const pattern of [maanden, weekdagen]) expect(pattern).toMatchObject({ oordeel: 'geen-patroon' })
  })

  it('Waterwijk rests on no figure of Waterwijk-Landerijen', () => {
    const [answer] = reachabilityOf(input).slice(place('waterwijk'))
    expect(JSON.stringify([incidents[place('waterwijk')], answer])).not.toContain('WK099504')
  })

  it('only Waterwijk can be measured on foot: of the other wijken the place is known by wijk only', () => {
    const found = reachabilityOf(input).map(({ gebied: { lopen } }) =>
      lopen.bekend ? lopen.woningen.totaal : lopen.reden,
    )
    const measured = 2928
    expect(found).toEqual([
      'ligging-alleen-per-wijk-bekend',
      'ligging-alleen-per-wijk-bekend',
      'ligging-alleen-per-wijk-bekend',
      measured,
      'ligging-alleen-per-wijk-bekend',
      measured,
      measured,
    ])
  })
})
