import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PAPIEREN, RICHTINGEN, SCHALEN, TOELICHTINGEN } from '../../../client/map/papier/blad.ts'
import { maakKaartmodel } from '../../../client/map/kaartmodel.ts'
import { maakVlakbeeld } from '../../../client/map/vlakbeeld/vlakbeeld.ts'
import {
  AFDRUK_STANDAARD,
  afdrukAdres,
  BLADDELEN,
  BLADSOORTEN,
  leesAfdruk,
} from '../../../client/panels/afdruk/afdruk-keuze.ts'
import { bestandsnaam } from '../../../client/panels/afdruk/bestanden.ts'
import { maakBoodschap } from '../../../client/panels/afdruk/boodschap.ts'
import { buurtcijfers } from '../../../client/panels/afdruk/buurtcijfers.ts'
import { maakJarentabel } from '../../../client/panels/afdruk/jarentabel.ts'
import { legendaVan } from '../../../client/panels/afdruk/legenda-gegevens.ts'
import { leesAdres } from '../../../client/panels/kaart/adres/adres.ts'
import { STANDAARD } from '../../../client/panels/kaart/adres/keuze.ts'
import { runs } from '../../helpers/property-runs.ts'
import { KEUZE, voorbeeldbron } from '../kaart/voorbeeldbron.ts'

// Noord: 68.7 (and one missing), Waterwijk: 69.8 and 75.7; then the CBS wijken, Lelystad, Nederland
const bron = voorbeeldbron([null, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
const model = maakKaartmodel(bron, KEUZE)
if (model === null) throw new Error('no model')
const COLOURS = { kleur: 'klassen', klassen: null, vanJaar: null, tweede: null, pijler: null } as const
const beeld = maakVlakbeeld(bron, model, COLOURS)
const all = bron.wijken.flatMap((wijk) => wijk.buurten)

describe('the address of a print', () => {
  test('is read as it was written, and keeps the whole address of the map', () => {
    const map = { ...STANDAARD, gebied: 'zuiderzeewijk', kleur: 'verschil' as const, toon: 'beide' as const }
    fc.assert(
      fc.property(
        fc.constantFrom(...BLADSOORTEN),
        fc.constantFrom(...PAPIEREN),
        fc.constantFrom(...RICHTINGEN),
        fc.constantFrom(...SCHALEN),
        fc.constantFrom(...TOELICHTINGEN),
        fc.constantFrom('geheel', 'beeld', 'waterwijk', 'BU09950111'),
        fc.subarray([...BLADDELEN]),
        (soort, papier, richting, schaal, toelichting, wat, delen) => {
          const table = soort === 'tafel' || soort === 'kinderen'
          const wish = {
            ...AFDRUK_STANDAARD,
            soort,
            papier,
            richting,
            schaal,
            wat,
            delen,
            toelichting: table ? ('tafel' as const) : toelichting,
          }
          const search = afdrukAdres(map, wish).replace(/^[^?]*/, '')
          expect(leesAfdruk(search)).toEqual(wish)
          expect(leesAdres(search)).toEqual({ keuze: map, fouten: [] })
        },
      ),
      runs(200),
    )
  })

  test('whatever stands in it, a sheet comes of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (papier, schaal, wat) => {
        const read = leesAfdruk(
          `?papier=${encodeURIComponent(papier)}&schaal=${encodeURIComponent(schaal)}&wat=${encodeURIComponent(wat)}`,
        )
        expect(PAPIEREN).toContain(read.papier)
        expect(SCHALEN).toContain(read.schaal)
      }),
      runs(100),
    )
  })
})

describe('the table over the years', () => {
  const table = maakJarentabel(bron, model, ['zuiderzeewijk', 'waterwijk'], [])

  test('Waterwijk shows its buurten, and the CBS wijk stands apart under its own name', () => {
    const waterwijk = table.rijen.find(({ id }) => id === 'waterwijk')
    expect(waterwijk?.naam).toBe('Waterwijk, bereik van de buurten')
    expect(waterwijk?.waarden).toEqual(['69,8-75,7'])
    const beside = table.rijen.find(({ soort }) => soort === 'ernaast')
    expect(beside?.naam).toBe('Waterwijk-Landerijen (CBS-wijk, niet de Waterwijk)')
    expect(beside?.waarden).toEqual(['78,7'])
  })

  test('no row of Waterwijk ever has the figure of WK099504', () => {
    for (const row of table.rijen.filter(({ soort }) => soort !== 'ernaast')) {
      expect(row.waarden.join(' ')).not.toContain('78,7')
    }
  })

  test('the gemeente comes first, and only years with figures are columns', () => {
    expect(table.rijen[0]).toMatchObject({ soort: 'gemeente', waarden: ['77,2'] })
    expect(table.jaren).toEqual([2020])
  })
})

describe('the message', () => {
  // 68.7 and 69.8 lie 8.5 and 7.4 under 77.2, 75.7 lies 1.5 under it.
  test('counts how many buurten differ by the rule of five points', () => {
    const { voor, vet, na } = maakBoodschap(bron, model, beeld, all)
    expect(voor + vet + na).toBe(
      'In 1 van de 3 buurten is het verschil met Lelystad (77,2 %) minder dan 5 procentpunt. Dat noemen we hier geen verschil. In 2 buurten is het minder.'.replace(
        '2 %',
        '2\u00a0%',
      ),
    )
  })

  test('of one wijk it counts that wijk', () => {
    const { voor } = maakBoodschap(bron, model, beeld, ['BU09950110', 'BU09950111'])
    expect(voor).toContain('In 0 van de 1 buurt')
  })
})

test('the legend has a dot for every known buurt, in the colour of its class', () => {
  const legend = legendaVan(beeld)
  if (legend.soort !== 'stippen') throw new Error('no dots')
  expect(legend.stippen.map(({ waarde }) => waarde).sort()).toEqual([68.7, 69.8, 75.7])
  expect(legend.kleuren).toHaveLength(legend.klassen.grenzen.length + 1)
  expect(legend.merken.map(({ waarde }) => waarde)).toEqual([77.2])
})

test('the sheet of a buurt starts with the figure of the map, with its error and source', () => {
  const { rijen } = buurtcijfers(bron, 'BU09950111', KEUZE)
  expect(rijen[0]).toMatchObject({
    id: 'rivm-ervaren-gezondheid',
    jaar: 2020,
    waarde: '68,7\u00a0%',
    gemeente: '77,2\u00a0%',
    verschil: '−8,5',
    fout: 'marge niet in de bron',
    bron: 'RIVM',
  })
  expect(buurtcijfers(bron, 'BU09950110', KEUZE).rijen).toEqual([])
})

test('a file says in its name that it holds example data', () => {
  expect(bestandsnaam('rivm-x', 2020, 'Lelystad Oost', true, 'png')).toBe(
    'voorbeelddata-kaart-lelystad-oost-rivm-x-2020.png',
  )
  expect(bestandsnaam('rivm-x', 2020, 'Lelystad Oost', false, 'svg')).toBe(
    'kaart-lelystad-oost-rivm-x-2020.svg',
  )
})
