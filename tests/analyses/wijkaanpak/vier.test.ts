import { describe, expect, it } from 'vitest'
import type { Punten } from '../../../analyses/ambitie/binnen.ts'
import { type Bladgrond, sheetOfPlans } from '../../../analyses/wijkaanpak/vier.ts'
import { vierblad } from '../../../analyses/wijkaanpak/vier-schema.ts'
import type { Planobject } from '../../../geodata/schema/wijkaanpak.ts'
import { planobjectOf } from '../../helpers/planobject.ts'
import { rdBox, rdPlace } from '../../helpers/rd-box.ts'

const BUURT = 'BU09950112'
const funds = [
  { id: 'vhf-3', naam: 'VHF 3', van: 2024, tot: 2034, omvangEuro: 1000 },
  { id: 'spuk', naam: 'SPUK', van: 2025, tot: 2026, omvangEuro: null },
  { id: 'nip', naam: 'NIP', van: 2024, tot: 2025, omvangEuro: null },
]

/** Dwellings on a grid of ten metres in a square of 300: 31 by 31. */
const places = Array.from({ length: 961 }, (_, at) => rdPlace([(at % 31) * 10, Math.floor(at / 31) * 10]))
const woningen: Punten = { aantal: places.length, posities: places.flat(), buurtVan: () => BUURT }
const grond = (over: Partial<Bladgrond> = {}): Bladgrond => ({
  borderOf: (code) => (code === BUURT ? rdBox(0, 0, 300, 300) : null),
  woningen,
  zicht: 'alle',
  ...over,
})

/** A drawn square: its ring without the first corner again. */
function drawn(x: number, y: number, metres: number) {
  const border = rdBox(x, y, metres, metres)
  if (border.type !== 'Polygon') throw new Error('a box is one polygon')
  return { soort: 'vlak' as const, vlakken: [border.coordinates.map((ring) => ring.slice(0, -1))] }
}
const plan = (wijk: string, ...objecten: Planobject[]) => ({
  aanpak: wijk,
  wijk,
  staat: 'concept' as const,
  objecten,
})

describe('one sheet over the plans of all wijken', () => {
  const whole = planobjectOf('ambitie', {
    titel: 'Warm wonen',
    prioriteit: 2,
    vorm: { soort: 'buurten', buurten: [BUURT] },
  })
  const first = planobjectOf('ambitie', { titel: 'Meedoen', prioriteit: 1 })
  const later = planobjectOf('ambitie', { titel: 'Ooit', prioriteit: 'later' })
  // Off the grid by half a step, so that no dwelling lies on its edge: 10 by 10 dwellings of the grid lie inside.
  const part = planobjectOf('ambitie', { titel: 'Isoleren', prioriteit: 1, vorm: drawn(95, 95, 100) })
  const short = planobjectOf('actie', {
    naam: 'Spreekuur',
    tot: '2028-06-30',
    fondsen: [{ fonds: 'spuk', bedragEuro: null }],
  })
  const ready = planobjectOf('actie', {
    naam: 'Cursus',
    tot: '2026-06-30',
    fondsen: [{ fonds: 'spuk', bedragEuro: 5 }],
  })
  const money = (bedragEuro: number | null) =>
    planobjectOf('budgetregel', { fonds: 'vhf-3', jaar: 2027, bedragEuro })
  const plans = [
    plan('boswijk', whole, later, first, short, money(700), money(null)),
    plan('waterwijk', part, ready, money(600)),
  ]
  const sheet = sheetOfPlans(plans, funds, grond())

  it('is what its schema says', () => {
    expect(vierblad.parse(sheet)).toEqual(sheet)
  })

  it('has the priorities of each wijk in their order, and how many are for later', () => {
    expect(sheet.plannen).toMatchObject([
      { wijk: 'boswijk', prioriteiten: [{ titel: 'Meedoen' }, { titel: 'Warm wonen' }], later: 1, acties: 1 },
      { wijk: 'waterwijk', prioriteiten: [{ titel: 'Isoleren' }], later: 0, acties: 1 },
    ])
  })

  it('names both who claim the same dwellings, with how many these are, counted by hand', () => {
    const inside = places.filter((_, at) => {
      const [x, y] = [(at % 31) * 10, Math.floor(at / 31) * 10]
      return x > 95 && x < 195 && y > 95 && y < 195
    })
    expect(inside).toHaveLength(100)
    expect(sheet.dubbel[0]).toMatchObject({
      soort: 'plek',
      woningen: { bekend: true, aantal: 100, afgerond: false },
      door: [
        { aanpak: 'boswijk', naam: 'Warm wonen' },
        { aanpak: 'waterwijk', naam: 'Isoleren' },
      ],
    })
  })

  it('gives who may not see dwellings whole buurten only, rounded, and says why there is no number', () => {
    const seen = (over: Partial<Bladgrond>, other: Planobject) => {
      const row = sheetOfPlans([plan('boswijk', whole), plan('waterwijk', other)], [], grond(over)).dubbel[0]
      return row?.soort === 'plek' ? row.woningen : null
    }
    const same = planobjectOf('ambitie', { vorm: { soort: 'buurten', buurten: [BUURT] } })
    expect(seen({ zicht: 'geen-recht' }, same)).toEqual({ bekend: true, aantal: 960, afgerond: true })
    expect(seen({ zicht: 'alle' }, same)).toEqual({ bekend: true, aantal: 961, afgerond: false })
    expect(seen({ zicht: 'geen-recht' }, part)).toEqual({ bekend: false, reden: 'geen-recht' })
    expect(seen({ zicht: 'doel-nodig' }, part)).toEqual({ bekend: false, reden: 'doel-nodig' })
    expect(seen({ woningen: null }, part)).toEqual({ bekend: false, reden: 'geen-woningen-bekend' })
  })

  it('adds up what the plans ask of each fund, and leaves out a fund nobody asks', () => {
    expect(sheet.fondsen.map(({ fonds }) => fonds)).toEqual(['vhf-3', 'spuk'])
    expect(sheet.fondsen[0]).toMatchObject({
      perPlan: [
        { aanpak: 'boswijk', gevraagdEuro: 700, zonderBedrag: 1 },
        { aanpak: 'waterwijk', gevraagdEuro: 600, zonderBedrag: 0 },
      ],
      samenEuro: 1300,
      past: false,
    })
    expect(sheet.dubbel).toContainEqual({
      soort: 'geld',
      fonds: 'vhf-3',
      gevraagdEuro: 1300,
      omvangEuro: 1000,
      plannen: ['boswijk', 'waterwijk'],
    })
  })

  it('shows beside a fund which actions outlive it: an action without an end does, one that ends before it does not', () => {
    const endless = planobjectOf('actie', { naam: 'Altijd', fondsen: [{ fonds: 'spuk', bedragEuro: null }] })
    const { fondsen } = sheetOfPlans([plan('boswijk', short, ready, endless)], funds, grond())
    expect(fondsen[0]?.acties.map(({ naam, stopt }) => [naam, stopt])).toEqual([
      ['Spreekuur', true],
      ['Cursus', false],
      ['Altijd', true],
    ])
  })
})
