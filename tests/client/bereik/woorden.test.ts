import { describe, expect, it } from 'vitest'
import { hasDwellings } from '../../../client/panels/bereik/buurten.ts'
import { explainShare } from '../../../client/panels/bereik/uitleg.ts'
import { reachabilityOf } from '../../../analyses/voorzieningen/bereikbaarheid.ts'
import { bereikbaarheidTekst, bereikVan, shareOf } from '../../../server/contract/text/nl/bereikbaarheid.ts'
import { maakVoorziening } from '../../helpers/analyse-invoer.ts'
import { NOORDERWIJK, proefInvoer } from '../../helpers/proefstad-noord-zuid.ts'

const part = { totaal: 200, binnen: 120, laag: 96, hoog: 134, buurten: 3 }
const [found] = reachabilityOf(
  proefInvoer({
    gebieden: [NOORDERWIJK],
    voorzieningen: [{ ...maakVoorziening('plein'), dataset: 'voorzieningen-proefstad' }],
  }),
)
if (found === undefined) throw new Error('no answer')
const invoer = [
  { dataset: 'voorbeeld', versie: '1', sha256: 'a', voorbeelddata: true },
  { dataset: 'voorzieningen-proefstad', versie: '2024', sha256: 'b', voorbeelddata: false },
  { dataset: 'rivm', versie: '2020', sha256: 'c', voorbeelddata: false },
]

describe('a share', () => {
  it('is said with the range of the assumptions, and without people there is none', () => {
    expect([shareOf(part, 'binnen'), bereikVan(part)]).toEqual([60, 'tussen 48 en 67\u00a0%'])
    expect(bereikVan({ ...part, laag: 120, hoog: 120 })).toBe('blijft gelijk')
    const nobody = { totaal: 0, binnen: 0, laag: 0, hoog: 0, buurten: 1 }
    expect([shareOf(nobody, 'binnen'), bereikVan(nobody)]).toEqual([null, ''])
    expect(explainShare('lopen', 'ouderen', nobody, { bereikbaarheid: found, invoer })).toBeNull()
  })

  it('opens to its counts and to example data and places, not to every dataset', () => {
    const uitleg = explainShare('lopen', 'woningen', part, {
      bereikbaarheid: {
        ...found,
        plaatsen: [
          {
            id: 'plein',
            naam: 'Plein',
            soort: 'wijkcentrum',
            nauwkeurigheid: 'adres',
            punt: [5.5, 52.5],
            tijdenBekend: true,
            dataset: 'voorzieningen-proefstad',
          },
        ],
      },
      invoer,
    })
    expect(uitleg?.waarde).toBe('60\u00a0%')
    expect(uitleg?.formule).toBe('120 van de 200 woningen liggen op loopafstand van een wijkcentrum.')
    expect(uitleg?.invoer.map(({ waarde }) => waarde)).toEqual(['200', '120', '96', '134', '3'])
    expect(uitleg?.bronnen.map(({ dataset }) => dataset)).toEqual(['voorbeeld', 'voorzieningen-proefstad'])
  })
})

it('the assumptions are said with the numbers that were used', () => {
  const { aannamen } = found
  const words = [
    bereikbaarheidTekst.aannameLopen(aannamen),
    bereikbaarheidTekst.aannameRollator(aannamen),
    bereikbaarheidTekst.aannameOmweg(aannamen),
    bereikbaarheidTekst.aannameZone(aannamen),
  ].join(' ')
  for (const number of ['800 meter', '1,3 keer', '500 meter', '1,2 of 1,4', '20\u00a0%'])
    expect(words).toContain(number)
})

it('a buurt without dwellings in the register is no row', () => {
  const missing = (reden: 'geen-woningen-in-buurt' | 'ligging-alleen-per-wijk-bekend') => ({
    lopen: { bekend: false as const, reden },
  })
  expect(hasDwellings(missing('geen-woningen-in-buurt'))).toBe(false)
  expect(hasDwellings(missing('ligging-alleen-per-wijk-bekend'))).toBe(true)
})
