import { describe, expect, it } from 'vitest'
import { ANALYSES } from '../../../analyses/catalog.ts'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import { analyseWijk, type Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import {
  openBereik,
  openDenken,
  openNietWeten,
  openOnbekend,
  openSamenhang,
  openSpreiding,
  openTegenLand,
  openTitel,
  openToelichting,
  openZeker,
  openZonderEigenaar,
  openZonderStatus,
} from '../../../server/contract/text/nl/open-zinnen.ts'
import { uitlegKlasse, uitlegRenovatie } from '../../../server/contract/text/nl/uitleg-onderdelen.ts'
import { uitlegGemiddelde, uitlegVerschil } from '../../../server/contract/text/nl/uitleg-verschil.ts'
import { metUitleg, type OpenZin } from '../../../server/contract/text/nl/zin.ts'
import type { Uitleg } from '../../../server/contract/text/uitleg.ts'
import { echteInvoer, echteWaarnemingen } from '../../helpers/analyse-invoer-echt.ts'
import { maakIndicator } from '../../helpers/analyse-invoer.ts'

const naam = (code: string) => `gebied ${code.replaceAll(/\d/g, '#')}`
const wijken = ['zuiderzeewijk', 'atolwijk', 'boswijk', 'waterwijk']

/** The four wijken, with dwellings of which some say nothing about owner or status. */
function analyseVan(id: string, over: Parameters<typeof echteInvoer>[2] = {}): Wijkanalyse {
  const { wijk, voorzieningen } = echteInvoer(id)
  const punt = voorzieningen.find((place) => place.ligging.punt !== null)?.ligging.punt ?? [5.48, 52.51]
  const woningen = wijk.buurten.flatMap((buurt, index) => [
    { buurt, eigenaar: 'corporatie' as const, status: 'opgeleverd' as const, punt },
    { buurt, eigenaar: 'vve' as const, status: index === 0 ? null : ('uitvoering' as const), punt },
  ])
  const onderdeelbronnen = { woningen: ['rivm-gezondheid-50090ned'], programma: null }
  return analyseWijk(echteInvoer(id, '2025-05-01', { woningen, onderdeelbronnen, ...over }))
}

/** Every sentence with computed numbers that the overview shows. */
function sentencesOf(analyse: Wijkanalyse): OpenZin[] {
  const points = [
    ...analyse.sterkEnZwak.sterk.map((punt) => ({ punt, kant: 'gunstig' as const })),
    ...analyse.sterkEnZwak.zwak.map((punt) => ({ punt, kant: 'ongunstig' as const })),
  ]
  const { bereik } = analyse
  return [
    openZeker(analyse, naam),
    openDenken(analyse, naam),
    openNietWeten(analyse, naam),
    ...points.map(({ punt, kant }) => openTitel(punt, kant, analyse, naam)),
    ...points.flatMap(({ punt }) =>
      punt.soort === 'cijfer'
        ? [openToelichting(punt, analyse, naam), openTegenLand(punt, analyse, naam)]
        : [],
    ),
    ...analyse.spreidingen.map((row) => openSpreiding(row, 'Lelystad', naam)),
    ...analyse.zelfdeVerhalen.map((row) => openSamenhang(row, analyse)),
    ...analyse.onbekend.map((row) => openOnbekend(row, analyse, naam)),
    ...(bereik.bekend ? [openBereik(bereik, analyse)] : []),
    openZonderEigenaar(12, analyse),
    openZonderStatus(1, analyse),
  ]
}

/** Every explanation behind a number of the overview, those of tables included. */
function explanationsOf(analyse: Wijkanalyse): Uitleg[] {
  const { renovatie, kpi } = analyse
  return [
    ...sentencesOf(analyse).flatMap((zin) =>
      zin.flatMap((part) => (typeof part === 'object' && 'uitleg' in part ? [part.uitleg] : [])),
    ),
    ...analyse.spreidingen.flatMap(({ buurten, gemeente, wijk }) => [
      ...buurten.flatMap(({ cijfer, tegenGemeente }) =>
        cijfer === null || gemeente === null || tegenGemeente === null
          ? []
          : [uitlegVerschil(cijfer, gemeente, tegenGemeente, naam)],
      ),
      ...(wijk.soort === 'bereik' ? [uitlegGemiddelde(wijk, buurten, naam)] : []),
    ]),
    ...(renovatie.bekend
      ? renovatie.regels.flatMap((row) =>
          (
            [
              'woningenWijk',
              'klaarWijk',
              'inUitvoeringWijk',
              'klaarFocusgebied',
              'teltFocusgebied',
              'streven',
            ] as const
          ).map((kolom) => uitlegRenovatie(kolom, row[kolom] ?? 0, 'Centrada', analyse)),
        )
      : []),
    ...(kpi.bekend ? kpi.klassen.map((row) => uitlegKlasse(row, analyse)) : []),
  ]
}

/** What may stand in a sentence without being opened: years, the limits of a rule, a version and the walking distance. */
const PLAIN_NUMBERS = /\b(19|20)\d\d\b|\(2\.0\)|binnen 800 meter|van 1 woning|afgerond op 5/gi

describe('every number of the overview', () => {
  it.each(wijken)('stands open in its sentence: %s', (id) => {
    const closed = sentencesOf(analyseVan(id)).flatMap((zin) =>
      zin
        .filter((part) => typeof part === 'string')
        .filter((part) => /\d/.test(part.replaceAll(PLAIN_NUMBERS, ''))),
    )
    expect(closed).toEqual([])
  })

  it.each(wijken)('names its method, what went in, and the versions it came from: %s', (id) => {
    const analyse = analyseVan(id)
    const versions = new Set(analyse.invoer.map(({ dataset, versie }) => `${dataset} ${versie}`))
    const found = explanationsOf(analyse)
    expect(found.length).toBeGreaterThan(40)
    for (const { waarde, methode, formule, invoer, bronnen } of found) {
      expect(waarde).toMatch(/\S/)
      expect(ANALYSES).toContain(methode)
      expect(formule).toMatch(/^[A-Z0-9].*[.)]$/)
      expect(formule).not.toMatch(/NaN|Infinity|undefined|null/)
      expect(invoer.every((row) => row.naam !== '' && row.waarde !== '')).toBe(true)
      expect(bronnen.length).toBeGreaterThan(0)
      for (const { dataset, versie } of bronnen) expect(versions).toContain(`${dataset} ${versie}`)
    }
  })

  it('never takes a figure of the wider CBS wijk into a computation of Waterwijk', () => {
    const codes = explanationsOf(analyseVan('waterwijk')).flatMap(({ invoer }) =>
      invoer.flatMap(({ cijfer }) => cijfer?.gebied ?? []),
    )
    expect(codes.length).toBeGreaterThan(100)
    expect(codes).not.toContain('WK099504')
  })
})

describe('the mean of Waterwijk', () => {
  it('is a plain mean until inhabitants per buurt are known, and then says by what it is weighed', () => {
    const plain = analyseVan('waterwijk')
    const [row] = plain.spreidingen.filter(({ wijk }) => wijk.soort === 'bereik')
    if (row === undefined || row.wijk.soort !== 'bereik') throw new Error('a range')
    expect(uitlegGemiddelde(row.wijk, row.buurten, naam)).toMatchObject({
      methode: 'gebiedscijfer/gebiedscijfer',
      formule: expect.stringContaining('Elke buurt telt even zwaar'),
    })

    const people = plain.wijk.buurten.map((gebied, index) => ({
      gebied,
      indicator: 'cbs-kwb-inwoners',
      jaar: 2024,
      leeftijd: 'alle' as const,
      waarde: 500 + 100 * index,
      ontbreekt: null,
      rij: index + 1,
    }))
    const counted = maakIndicator('cbs-kwb-inwoners', {
      eenheid: 'aantal',
      rol: 'noemer',
      meetwijze: 'register',
      jaren: [2024],
      leeftijden: ['alle'],
    })
    const others = echteInvoer('waterwijk').indicatoren.filter(({ id }) => id !== counted.id)
    const indicatoren = [...others, counted]
    const zoekCijfer = makeLookUp(indicatoren, [...echteWaarnemingen, ...people], new Map())
    const weighed = analyseVan('waterwijk', { indicatoren, zoekCijfer })
    const found = weighed.spreidingen.find(({ indicator }) => indicator === row.indicator)
    if (found?.wijk.soort !== 'bereik') throw new Error('a range')
    expect(found.wijk.weging).toMatchObject({ soort: 'gewogen', naar: 'cbs-kwb-inwoners', jaar: 2024 })
    expect(found.wijk.gemiddelde).not.toBe(row.wijk.gemiddelde)
    expect(uitlegGemiddelde(found.wijk, found.buurten, naam)).toMatchObject({
      methode: 'gebiedscijfer/gewichten',
      formule: expect.stringContaining('keer het aantal inwoners van de buurt (2024)'),
    })
    expect(
      openSpreiding(found, 'Lelystad', naam).some(
        (part) => typeof part === 'string' && part.includes('gewogen naar inwoners'),
      ),
    ).toBe(true)
  })
})

describe('numbers in a sentence', () => {
  const uitleg = (waarde: string): Uitleg => ({
    waarde,
    methode: 'vergelijking/verschil',
    formule: 'Voorbeeld.',
    invoer: [],
    bronnen: [],
  })

  it('are opened in their order, each behind the one before', () => {
    const one = uitleg('2 van de 8')
    const two = uitleg('2')
    expect(metUitleg('In 2 van de 8 buurten, en in 2.', [one, two])).toEqual([
      'In ',
      { uitleg: one, tekst: '2 van de 8' },
      ' buurten, en in ',
      { uitleg: two, tekst: '2' },
      '.',
    ])
  })

  it('that do not stand there leave the sentence as it is', () => {
    expect(metUitleg('In 2 buurten.', [uitleg('9'), null])).toEqual(['In 2 buurten.'])
  })
})
