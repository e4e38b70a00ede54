import { it } from 'vitest'
import { embeddedDatasetIds, generateExampleDataset, loadEmbeddedDataset } from '../../geodata/pipeline.ts'
import { indicatoren } from '../../geodata/catalog/indicatoren.ts'
import { makeLookUp } from '../../analyses/gebiedscijfer/opzoeker.ts'
import { compositionOf } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { analyseWijk } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { pearsonCorrelation } from '../../analyses/statistics/pearson-correlation.ts'
import { compareCycles } from '../../analyses/wijkanalyse/cyclusverschil.ts'
it('x', () => {
  let t = Date.now()
  const all = embeddedDatasetIds.map((id) => loadEmbeddedDataset(id).inhoud)
  console.log('load', Date.now() - t); t = Date.now()
  const ex = generateExampleDataset().inhoud
  console.log('gen', Date.now() - t)
  const rows = all.flatMap((d) => d.waarnemingen)
  const buurten = new Map<string, string[]>()
  for (const g of all.flatMap((d) => d.gebieden)) if (g.soort === 'buurt' && g.wijk) buurten.set(g.wijk, [...(buurten.get(g.wijk) ?? []), g.code])
  const focus = all.find((d) => d.focusgebied)!.focusgebied!
  t = Date.now()
  const look = makeLookUp(indicatoren(), rows, new Map())
  console.log('lookup', Date.now() - t, rows.length)
  const make = (w: string, p: string) => {
    const wijken = focus.standaardIndeling.wijken
    const wijk = wijken.find((x) => x.id === w)!
    return analyseWijk({ cyclus: { id: 'c', naam: 'C', peildatum: p }, wijk, indelingWijken: wijken, focus, samenstelling: compositionOf(wijk, buurten), indicatoren: indicatoren(), zoekCijfer: look, leefbaarometer: all.flatMap((d) => d.leefbaarometer), voorzieningen: all.flatMap((d) => d.voorzieningen), programma: all.find((d) => d.programma)!.programma, woningen: ex.woningen, woningenZijnVoorbeelddata: true, bronnen: [{ dataset: 'voorbeeld', versie: '1', sha256: 'a', voorbeelddata: true }] })
  }
  for (const w of ['zuiderzeewijk', 'atolwijk', 'boswijk', 'waterwijk']) for (const p of ['2011-06-01', '2013-06-01', '2018-01-01', '2025-05-01']) {
    t = Date.now()
    const a = make(w, p)
    console.log(w, p, Date.now() - t, 'ms', JSON.stringify({ sp: a.spreidingen.map((s) => [s.indicator, s.jaar, s.aantalMet, s.aantalZonder, s.wijk.soort, s.gemeente?.waarde]), pij: a.pijlers, zelf: a.zelfdeVerhalen, onb: a.onbekend, kpi: a.kpi, ren: a.renovatie, ber: a.bereik, vs: a.voorstel.regels.map((r) => [r.thema, r.grond, r.bronfamilies, r.oordeel, r.redenOnbeslist]), gw: a.voorstel.gewoonWerk, sterk: a.sterkEnZwak.sterk.map((s) => s.soort === 'cijfer' ? [s.indicator, s.buurten.length, s.grootsteVerschil] : s), zwak: a.sterkEnZwak.zwak.map((s) => s.soort === 'cijfer' ? [s.indicator, s.buurten.length, s.grootsteVerschil] : s), inw: a.inwoners }))
  }
  console.log('pearson const', pearsonCorrelation([[0.1, 1], [0.1, 2], [0.1, 3]]), pearsonCorrelation([[0.1, 0.1], [0.1, 0.1], [0.1, 0.1]]), pearsonCorrelation([[16.6, 3.3], [16.6, 3.3], [16.6, 3.3],[16.6, 3.3],[16.6, 3.3],[16.6, 3.3]]))
  for (const n of [3,4,5,6,7,8,9,10,14,30]) { let bad = 0; for (let v = 0; v <= 1000; v++) { const x = v/10; if (pearsonCorrelation(Array.from({length:n},(_, i)=>[x, i] as const)) !== null) bad++ } console.log(n, bad) }
  console.log(JSON.stringify(compareCycles(make('zuiderzeewijk', '2023-12-31'), make('zuiderzeewijk', '2024-06-01'))))
  console.log(JSON.stringify(compareCycles(make('waterwijk', '2017-12-31'), make('waterwijk', '2025-06-01'))))
  console.log(JSON.stringify(compareCycles(make('zuiderzeewijk', '2025-12-31'), make('zuiderzeewijk', '2017-06-01'))))
  const z = make('zuiderzeewijk', '2025-05-01')
  console.log(JSON.stringify(z.spreidingen.find((s) => s.indicator === 'rivm-moeite-met-rondkomen'), null, 1).slice(0, 3000))
  console.log(canonicalJson(z).length, focus.standaardIndeling.wijken.length, JSON.stringify([1, , 2].length))
  try { console.log(canonicalJson([1, , 2])) } catch (e) { console.log(String(e)) }
})
