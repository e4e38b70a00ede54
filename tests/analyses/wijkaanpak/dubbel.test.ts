import { describe, expect, it } from 'vitest'
import { claimedTwice } from '../../../analyses/wijkaanpak/dubbel.ts'
import type { Grens } from '../../../geodata/schema/gebied.ts'
import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import { planobjectOf } from '../../helpers/planobject.ts'
import { rdBox } from '../../helpers/rd-box.ts'

const funds = [
  { id: 'vhf-1', naam: 'VHF 1', van: 2021, tot: 2031, omvangEuro: 1000 },
  { id: 'nip', naam: 'NIP', van: 2024, tot: 2025, omvangEuro: null },
]

/** A drawn square, in metres from a fixed place: its ring without the first corner again. */
function drawn(x: number, y: number, metres: number): Planvorm {
  const border = rdBox(x, y, metres, metres)
  if (border.type !== 'Polygon') throw new Error('a box is one polygon')
  return { soort: 'vlak', vlakken: [border.coordinates.map((ring) => ring.slice(0, -1))] }
}
const borders = (code: string): Grens | null => (code === 'BU09950112' ? rdBox(0, 0, 300, 300) : null)
const ambition = (vorm: Planvorm) => planobjectOf('ambitie', { vorm })
const twice = (...plans: Parameters<typeof claimedTwice>[0][number]['objecten'][]) =>
  claimedTwice(
    plans.map((objecten, at) => ({ aanpak: `wijk-${at}`, objecten })),
    funds,
    borders,
  )

describe('what two plans claim', () => {
  it('is the same ground, to the square metre, of drawn areas and of whole buurten', () => {
    // 300 by 300 metres against 200 by 200 that lies half over its edge: 100 by 200 in common.
    const [whole, part] = [
      ambition({ soort: 'buurten', buurten: ['BU09950112', 'BU99999999'] }),
      ambition(drawn(200, 0, 200)),
    ]
    const found = twice([whole], [part])
    expect(found).toMatchObject([
      {
        soort: 'plek',
        door: [
          { aanpak: 'wijk-0', object: whole.id },
          { aanpak: 'wijk-1', object: part.id },
        ],
      },
    ])
    const [only] = found
    expect(only?.soort === 'plek' ? only.vierkanteMeter : 0).toBeGreaterThan(19_900)
    expect(only?.soort === 'plek' ? only.vierkanteMeter : 0).toBeLessThan(20_100)
  })

  it('is nothing within one plan, along one border, or of places and lines', () => {
    const here = ambition(drawn(0, 0, 100))
    expect(twice([here, here])).toEqual([])
    expect(twice([here], [ambition(drawn(100, 0, 100))])).toEqual([])
    expect(twice([here], [ambition({ soort: 'punt', punt: [5.5, 52.5] })])).toEqual([])
    expect(twice([here], [{ ...here, verwijderd: true }])).toEqual([])
  })

  it('is money: more of a fund than there is, where more than one plan asks it', () => {
    const line = (fonds: string, bedragEuro: number) =>
      planobjectOf('budgetregel', { fonds, jaar: 2026, bedragEuro })
    expect(twice([line('vhf-1', 600)], [line('vhf-1', 600), line('nip', 9e8)])).toEqual([
      { soort: 'geld', fonds: 'vhf-1', gevraagdEuro: 1200, omvangEuro: 1000, plannen: ['wijk-0', 'wijk-1'] },
    ])
    expect(twice([line('vhf-1', 600)], [line('vhf-1', 400)])).toEqual([])
    expect(twice([line('vhf-1', 1200)], [])).toEqual([])
  })

  it('is people and months: the same partner, the same action, at the same time', () => {
    const action = (van: string | null, tot: string | null, partner: string) =>
      planobjectOf('actie', { van, tot, programmaActie: 'renoveren', urenInNatura: { uren: 40, partner } })
    const found = twice(
      [action('2027-01-01', '2027-06-30', 'Welzijn')],
      [action('2027-03-15', '2027-12-31', 'Welzijn')],
    )
    expect(found.map(({ soort }) => soort)).toEqual(['mensen', 'maanden'])
    expect(found[0]).toMatchObject({ partner: 'Welzijn', van: '2027-03', tot: '2027-06' })
    const later = [action('2027-07-01', '2027-12-31', 'Welzijn')]
    expect(twice([action('2027-01-01', '2027-06-30', 'Welzijn')], later)).toEqual([])
    expect(twice([action(null, '2027-12-31', 'Welzijn')], later)).toEqual([])
    expect(twice([action('2027-01-01', '2027-12-31', 'MDF')], later).map(({ soort }) => soort)).toEqual([
      'maanden',
    ])
  })
})
