import { describe, expect, it } from 'vitest'
import {
  eersteMiddelen,
  geldontwerp,
  metAantalPloegen,
  metWissel,
  type Middelenontwerp,
  middelenUit,
  middelenVan,
  zonderPloeg,
} from '../../../client/panels/renovatieplan/middelen-form.ts'
import type { Plankeuzes } from '../../../analyses/renovatie/plankeuzes.ts'

const periode = { eerste: { jaar: 2027, kwartaal: 1 }, kwartalen: 12 }
const fund = { id: 'vhf', naam: 'VHF', van: null, tot: 2028, eigenMiddelen: false, begroting: [] }
const begin = eersteMiddelen([fund], periode)

/** The means as the API takes them, and what is wrong. */
function send(draft: Middelenontwerp) {
  const fouten: Record<string, string> = {}
  const body = middelenUit(draft, [fund], periode, (veld, melding) => {
    fouten[veld] = melding
  })
  return { ...body, fouten }
}

describe('the amounts of a fund', () => {
  it('are one field where every year in which it pays has the same, and a field per year where not', () => {
    const same = [2027, 2028].map((jaar) => ({ jaar, euro: 5 }))
    expect(geldontwerp(fund, same, periode)).toEqual({ elkJaar: '5', perJaar: {} })
    expect(geldontwerp(fund, same.slice(0, 1), periode)).toEqual({ elkJaar: '', perJaar: { 2027: '5' } })
    const budgeted = { ...fund, begroting: [{ jaar: 2028, euro: 7 }] }
    expect(eersteMiddelen([budgeted], periode).geld).toEqual({ vhf: { elkJaar: '', perJaar: { 2028: '7' } } })
  })

  it('go to the server per year: a year that was filled in goes before the one amount, and nothing after its end', () => {
    const geld = { vhf: { elkJaar: '1.000', perJaar: { 2028: '0', 2029: '9' } } }
    expect(send({ ...begin, geld }).geld).toEqual([
      {
        fonds: 'vhf',
        jaren: [
          { jaar: 2027, euro: 1000 },
          { jaar: 2028, euro: 0 },
        ],
      },
    ])
    expect(send(begin).geld).toEqual([])
    const wrong = { vhf: { elkJaar: 'veel', perJaar: { 2028: '-1' } } }
    expect(send({ ...begin, geld: wrong }).fouten).toEqual({
      'geld.vhf': 'Vul een getal in.',
      'geld.vhf.2028': 'Vul 0 of meer in.',
    })
  })
})

describe('the crews', () => {
  it('are as many rows as the number says; what was typed of the first ones stays', () => {
    expect(begin.ploegen.map(({ naam }) => naam)).toEqual(['Ploeg 1', 'Ploeg 2'])
    const [one, two] = begin.ploegen
    const ended = { ...begin, ploegen: [{ ...one!, tot: '2028-K1', tempo: '12,5' }, two!] } // two were made
    const three = metAantalPloegen(ended, '3')
    expect(three.ploegen.map(({ naam, tot }) => [naam, tot])).toEqual([
      ['Ploeg 1', '2028-K1'],
      ['Ploeg 2', ''],
      ['Ploeg 3', ''],
    ])
    expect(metAantalPloegen(three, '').ploegen).toHaveLength(3)
    expect(metAantalPloegen(three, '-1').ploegen).toHaveLength(3)
    expect(metAantalPloegen(three, '1').ploegen).toHaveLength(1)
    const without = zonderPloeg(three, 1)
    expect([without.aantalPloegen, ...without.ploegen.map(({ naam }) => naam)]).toEqual([
      '2',
      'Ploeg 1',
      'Ploeg 3',
    ])
    // A name that was taken is not given again.
    expect(metAantalPloegen(without, '3').ploegen.map(({ naam }) => naam)).toContain('Ploeg 2')
    expect(send(three).ploegen[0]).toEqual({
      naam: 'Ploeg 1',
      woningenPerKwartaal: 12.5,
      van: null,
      tot: '2028-K1',
    })
  })

  it('say at the field what is wrong', () => {
    expect(send(metAantalPloegen(begin, '-1')).fouten).toEqual({ 'keuzes.ploegen': 'Vul 0 of meer in.' })
    expect(send(metAantalPloegen(begin, '41')).fouten).toEqual({
      'keuzes.ploegen': 'Vul hooguit 40 ploegen in.',
    })
    const ploegen = [{ naam: ' ', tempo: 'snel', van: '', tot: '' }]
    expect(Object.keys(send({ ...begin, aantalPloegen: '1', ploegen }).fouten)).toEqual([
      'keuzes.ploegen.0.naam',
      'keuzes.ploegen.0.woningenPerKwartaal',
    ])
  })
})

describe('homes to live in', () => {
  it('change from the next quarter on, as far as the plan goes', () => {
    const twice = metWissel(metWissel(begin, periode), periode)
    expect(twice.daarna).toEqual([
      { vanaf: '2027-K2', aantal: '0' },
      { vanaf: '2027-K3', aantal: '0' },
    ])
    expect(send(twice).wisselwoningen.daarna).toHaveLength(2)
  })
})

it('the means of a plan come back as they were sent', () => {
  const ploegen = [{ naam: 'A', woningenPerKwartaal: 12.5, van: '2027-K2', tot: null }]
  const wisselwoningen = { begin: 4, daarna: [{ vanaf: '2028-K1', aantal: 2 }] }
  const geld = [
    {
      fonds: 'vhf',
      jaren: [
        { jaar: 2027, euro: 5 },
        { jaar: 2028, euro: 6 },
      ],
    },
  ]
  const keuzes = { ...periode, ploegen, wisselwoningen, geld } as unknown as Plankeuzes // the other choices are not read
  expect(send(middelenVan(keuzes, [fund]))).toEqual({ ploegen, wisselwoningen, geld, fouten: {} })
})
