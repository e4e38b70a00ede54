import type { Geometrie } from '../../geodata/formats/lezer.ts'
import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import type { WaarnemingMetBron } from '../contract/cijfers.ts'
import { coronaNoot } from '../contract/text/nl/coronatijd.ts'
import { kaartkolomTekst } from '../contract/text/nl/uitvoer.ts'
import { foutTekst, meetwijzeTekst } from '../contract/text/nl/redenen.ts'
import { ProblemError } from '../errors.ts'
import { mayRead, observationOf, type Vraaggebied } from '../routes/waarnemingen.ts'
import type { CurrentData } from '../store/current.ts'
import { gekozenGebieden, heeftInhoud, naamVan, zichtbareIndicatoren } from './cijferrijen.ts'
import { samengesteldUit } from './grenzen.ts'
import { herkomstkolommen } from './herkomstkolommen.ts'
import type { Filters, Laag } from './laag.ts'
import { type Celkolom, kolom, tabelVan } from './tabel.ts'

interface Kaartrij {
  gebied: Vraaggebied
  grens: Geometrie
  /** In the order of the sets of columns: one per year and age. */
  cijfers: readonly WaarnemingMetBron[]
}

function borderOf(current: CurrentData, area: Vraaggebied): Geometrie | null {
  if (area.samenstelling !== null) return samengesteldUit(current, area.samenstelling.buurten)?.grens ?? null
  return current.gebieden.find((row) => row.code === area.code)?.grens ?? null
}

/** Years and ages that get columns, oldest first. */
function moments(indicator: Indicator, { jaar, leeftijd }: Filters): { jaar: number; leeftijd: Leeftijd }[] {
  return indicator.jaren
    .filter((year) => jaar === undefined || year === jaar)
    .flatMap((year) =>
      indicator.leeftijden
        .filter((age) => leeftijd === undefined || age === leeftijd)
        .map((age) => ({ jaar: year, leeftijd: age })),
    )
}

/** Columns of one year and age, e.g. `waarde_2020_18plus` with its reason, error and range of the buurten. */
function momentColumns(
  indicator: Indicator,
  jaar: number,
  leeftijd: Leeftijd,
  place: number,
): Celkolom<Kaartrij>[] {
  const suffix = `${jaar}${leeftijd === 'alle' ? '' : `_${leeftijd.replaceAll('-', '_')}`}`
  const figure = (row: Kaartrij) => row.cijfers[place]
  const range = (row: Kaartrij) => {
    const found = figure(row)?.bereik
    return found?.soort === 'bereik' ? found : null
  }
  const column = (
    naam: keyof typeof kaartkolomTekst,
    soort: Celkolom<Kaartrij>['soort'],
    cel: Celkolom<Kaartrij>['cel'],
  ): Celkolom<Kaartrij> => ({
    naam: `${naam}_${suffix}`,
    soort,
    uitleg: kaartkolomTekst[naam](jaar, leeftijd),
    cel,
  })
  return [
    column('waarde', 'getal', (row) => figure(row)?.waarde ?? null),
    column('ontbreekt', 'tekst', (row) => figure(row)?.ontbreekt ?? null),
    column('marge', 'tekst', (row) => {
      const fout = figure(row)?.fout ?? null
      return fout === null ? null : foutTekst(fout, indicator.eenheid)
    }),
    column('laagste', 'getal', (row) => range(row)?.laagste.waarde ?? null),
    column('hoogste', 'getal', (row) => range(row)?.hoogste.waarde ?? null),
  ]
}

/**
 * One figure as a map: a row per area with its border, a set of columns per year and age. The country has no border and is
 * left out.
 */
export const laagCijfersKaart: Laag = {
  id: 'cijfers-kaart',
  handeling: 'cijfers-openbaar-lezen',
  geometrie: 'vlak',
  filters: ['indicator', 'jaar', 'leeftijd', 'gebied', 'niveau', 'cyclus'],
  verplicht: ['indicator'],
  datasets: (bron, filters) => [
    ...zichtbareIndicatoren(bron, filters).map((row) => row.dataset),
    ...bron.current.gebieden.flatMap((row) => bron.current.versieVan.get(row)?.dataset ?? []),
  ],
  tabel: (bron, filters) => {
    const { current, actor } = bron
    const indicator = zichtbareIndicatoren(bron, filters)[0]
    if (indicator === undefined) throw new ProblemError('onbekende-indicator')
    const asked = moments(indicator, filters)
    const rows = gekozenGebieden(bron, filters).flatMap((gebied): Kaartrij[] => {
      if (!mayRead(actor, gebied, indicator)) return []
      const cijfers = asked.map(({ jaar, leeftijd }) =>
        observationOf(current, gebied, indicator, jaar, leeftijd),
      )
      const grens = cijfers.some(heeftInhoud) ? borderOf(current, gebied) : null
      return grens === null ? [] : [{ gebied, grens, cijfers }]
    })
    const version = current.versies.find((row) => row.dataset === indicator.dataset)
    const corona = coronaNoot(asked.map(({ jaar }) => ({ indicator: indicator.id, jaar })))
    return tabelVan<Kaartrij>(
      {
        naam: `cijfers-kaart-${indicator.id}`,
        geometrie: 'vlak',
        kolommen: [
          kolom('gebied', 'tekst', ({ gebied }) => gebied.code),
          kolom('gebied_naam', 'tekst', ({ gebied }) => gebied.naam),
          kolom('niveau', 'tekst', ({ gebied }) => gebied.soort),
          kolom('indicator', 'tekst', () => indicator.id),
          kolom('indicator_naam', 'tekst', () => naamVan(indicator)),
          kolom('eenheid', 'tekst', () => indicator.eenheid),
          ...asked.flatMap(({ jaar, leeftijd }, place) => momentColumns(indicator, jaar, leeftijd, place)),
          kolom('meetwijze', 'tekst', () => meetwijzeTekst[indicator.meetwijze]),
          kolom('opmerking', 'tekst', () => corona),
          ...herkomstkolommen<Kaartrij>(() => version),
        ],
        id: ({ gebied }) => gebied.code,
        plaats: ({ grens }) => grens,
      },
      rows,
    )
  },
}
