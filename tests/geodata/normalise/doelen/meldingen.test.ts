import { describe, expect, it } from 'vitest'
import type { Cel } from '../../../../geodata/formats/lezer.ts'
import { melding } from '../../../../geodata/schema/melding.ts'
import { draai, kort, type Proef } from './proef.ts'

const proef: Proef = {
  velden: { id: 'nr', soort: 'soort', onderwerp: 'onderwerp', datum: 'datum', x: 'x', y: 'y' },
}
const kolommen = ['nr', 'soort', 'onderwerp', 'datum', 'x', 'y']
const good = (id: string): Cel[] => [id, 'MOR', 'Zwerfafval', '1-10-2026', '5,4712345', '52.5']

describe('reports', () => {
  it('become points with the buurt in which they lie', () => {
    const out = draai('meldingen', proef, kolommen, [
      good('M1'),
      ['M2', 'overlast', 'Lawaai', '2026-10-02T10:00:00', 5.6, 52.5],
    ])
    expect(out.weigeringen).toEqual([])
    expect(out.rijen.map((one) => (one.soort === 'melding' ? melding.parse(one.rij) : null))).toEqual([
      {
        id: 'M1',
        soort: 'melding-openbare-ruimte',
        onderwerp: 'Zwerfafval',
        datum: '2026-10-01',
        buurt: 'BU09950111',
        punt: [5.471235, 52.5],
      },
      {
        id: 'M2',
        soort: 'overlastmelding',
        onderwerp: 'Lawaai',
        datum: '2026-10-02',
        buurt: 'BU09950112',
        punt: [5.6, 52.5],
      },
    ])
    expect(out.rijen.map((one) => (one.soort === 'melding' ? one.bronrij : 0))).toEqual([2, 3])
  })

  it('names ten mistakes in a thousand rows, each with row and column, and takes the rest', () => {
    const wrong: [number, number, Cel][] = [
      [3, 0, ''],
      [103, 1, 'constructor'],
      [203, 2, 'Bel 06-12345678'],
      [303, 2, 'Overlast door dhr. Jansen'],
      [403, 3, '31-02-2025'],
      [503, 3, '2027-01-01'],
      [603, 4, '52,5'],
      [703, 4, '6,5'],
      [803, 5, 'noord'],
      [903, 4, '=A1'],
    ]
    const rows = Array.from({ length: 1000 }, (_, index) => good(`M${index}`))
    for (const [row, cell, value] of wrong) rows[row]![cell] = value // the row was made above
    rows[603]![5] = '5,4' // swapped with x
    const out = draai('meldingen', proef, kolommen, rows)
    expect(out.rijen).toHaveLength(990)
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual(
      wrong.map(([row, cell]) => `${row + 2} ${kolommen[cell]}`),
    )
    expect(out.weigeringen[6]?.reden).toMatch(/verwisseld/)
    expect(out.weigeringen[7]?.reden).toBe('(6.5, 52.5) ligt niet in een buurt van gemeente GM0995.')
  })

  it('names every wrong cell of a row', () => {
    const out = draai('meldingen', proef, kolommen, [['', 'x', 'a'.repeat(81), 'nooit', '', '']])
    expect(kort(out)).toEqual([
      '2 nr: Deze cel is leeg. Hier is een waarde nodig.',
      '2 soort: "x" kennen wij niet. Kies uit: melding-openbare-ruimte, overlastmelding.',
      '2 onderwerp: Deze tekst heeft 81 tekens. Er mogen er 80 in staan.',
      '2 datum: "nooit" is geen datum. Schrijf de datum als 1-10-2026.',
    ])
  })

  it('need a place and a number of their own', () => {
    const out = draai('meldingen', proef, kolommen, [['M1', 'MOR', 'Afval', '1-10-2026', '', '']])
    expect(kort(out)).toEqual(['2 x: Deze melding heeft geen plaats. Vul x en y in.'])
    expect(() =>
      draai('meldingen', { velden: { ...proef.velden, id: { vast: '1' } } }, kolommen, []),
    ).toThrow(/eigen nummer/)
  })
})
