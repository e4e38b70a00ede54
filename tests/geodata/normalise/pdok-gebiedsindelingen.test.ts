import { describe, expect, test } from 'vitest'
import { bronnen } from '../../../geodata/bronnen.ts'
import { BronFout } from '../../../geodata/sources/bron-client.ts'
import type { BronDeel } from '../../../geodata/sources/connector.ts'
import type { ImportResult } from '../../../geodata/validate.ts'
import { context, deel, gegeven } from '../../helpers/bronnen/opdracht.ts'

const SOURCE = 'pdok-gebiedsindelingen'
const delen = [
  ['buurt_gegeneraliseerd-0001.json', 'buurt_gegeneraliseerd-1.json'],
  ['buurt_gegeneraliseerd-0002.json', 'buurt_gegeneraliseerd-2.json'],
  ['wijk_gegeneraliseerd-0001.json', 'wijk_gegeneraliseerd-1.json'],
].map(([naam = '', file = '']) => deel(naam, gegeven(SOURCE, file)))

function normaliseer(parts: readonly BronDeel[] = delen): ImportResult {
  const [result] =
    bronnen.get(SOURCE)?.normaliseer({ gewijzigd: true, jaar: 2025, delen: parts }, context()) ?? []
  if (result === undefined) throw new Error('one dataset was expected')
  return result
}

describe('borders of PDOK', () => {
  const { inhoud, verslag } = normaliseer()

  test('become the gemeente, its wijken by name and its buurten', () => {
    expect(inhoud.provenance).toMatchObject({
      id: 'cbs-gebieden-2025',
      jaren: [2025],
      vintage: 'CBS-indeling 2025',
    })
    expect(inhoud.provenance.indeling).toBeUndefined()
    expect(inhoud.gebieden.map(({ code, naam, soort, wijk }) => [code, naam, soort, wijk])).toEqual([
      ['GM0995', 'Lelystad', 'gemeente', null],
      ['WK099501', 'Zuiderzeewijk', 'wijk', 'WK099501'],
      ['WK099502', 'Atolwijk', 'wijk', 'WK099502'],
      ['BU09950110', 'Kofschip, SGL', 'buurt', 'WK099501'],
      ['BU09950111', 'Zuiderzeelaan, Waddenlaan', 'buurt', 'WK099501'],
      ['BU09950220', 'De Veste', 'buurt', 'WK099502'],
    ])
  })

  test('bad borders and wrong rows are refused by number, neighbours counted', () => {
    expect(verslag.afgekeurd.map(({ rij, reden }) => [rij, reden])).toEqual([
      [12, 'Deze rij is niet te lezen.'],
      [5, 'De rij is van 2024, niet van 2025.'],
      [6, 'De grens is niet gesloten.'],
      [7, 'De grens ligt niet in Nederland of staat niet in graden (lengte, breedte).'],
      [8, 'De grens ligt niet in Nederland of staat niet in graden (lengte, breedte).'],
      [9, 'BU03030102 en GM0995 horen niet bij elkaar.'],
      [11, 'Dit is geen vlak.'],
      [null, '1 rij gaat niet over GM0995. Die nemen wij niet over.'],
      [10, 'BU09950110 staat er twee keer in.'],
    ])
    expect(verslag).toMatchObject({ rijenGelezen: 12, rijenOvergenomen: 3 })
  })

  test('a wijk without a name goes by its code', () => {
    const names = normaliseer(delen.slice(0, 2)).inhoud.gebieden.filter(({ soort }) => soort === 'wijk')
    expect(names.map(({ naam }) => naam)).toEqual(['WK099501', 'WK099502'])
  })

  test('no usable buurt is a fault of the source', () => {
    expect(() => normaliseer(delen.slice(2))).toThrow(
      expect.objectContaining({ name: BronFout.name, code: 'andere-vorm' }),
    )
  })
})
