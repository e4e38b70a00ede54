import { describe, expect, it } from 'vitest'
import { fanChart } from '../../../client/panels/renovatie-verwachting/waaier.ts'
import {
  fondsKort,
  renovatieTekst,
  vanDeHonderd,
} from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { verdiepingTekst } from '../../../server/contract/text/nl/verdieping.ts'

const year = (jaar: number, midden: number) => ({
  jaar,
  midden,
  laag80: midden - 10,
  hoog80: midden + 10,
  laag95: midden - 20,
  hoog95: midden + 20,
})

const invoer = {
  verwachting: {
    bekend: true as const,
    kwartalen: [
      { jaar: 2024, kwartaal: 3, aantal: 10 },
      { jaar: 2024, kwartaal: 4, aantal: 20 },
    ],
    vooraf: 5,
    gemiddeld: 15,
    schokken: 1,
    deelLaatste: 0.5,
    jaren: [year(2025, 95), year(2026, 155)],
    doel: { bekend: false as const, reden: 'geen-streefgetal' as const },
  },
  nu: 35,
  stand: '2024-12-31',
  streven: 120,
  einden: [
    { naam: 'VHF 1', tot: 2025 },
    { naam: 'VHF 9', tot: 2040 },
  ],
  breedte: 400,
}

const read = (text: string) => text.split(' ').map((pair) => pair.split(',').map(Number))

describe('the fan', () => {
  const fan = fanChart(invoer)

  it('begins where the counted line ends, on the last day of the register', () => {
    const last = read(fan.gemeten).at(-1)
    expect(read(fan.midden)[0]).toEqual(last)
    expect(read(fan.band95)[0]).toEqual(last)
    // Five before, then 10 and 20: the line rises to the 35 of now.
    const heights = read(fan.gemeten).map(([, y]) => y ?? NaN)
    expect(heights.toSorted((a, b) => b - a)).toEqual(heights)
  })

  it('stands a year at its end, and a fund at the end of its last year; one after the forecast is left out', () => {
    expect(fan.einden.map(({ naam }) => naam)).toEqual(['VHF 1'])
    expect(read(fan.midden)[1]?.[0]).toBeCloseTo(fan.einden[0]?.x ?? NaN, 1)
    expect(read(fan.midden).at(-1)?.[0]).toBeCloseTo(fan.rechts, 1)
  })

  it('keeps everything inside the frame, at a phone as well', () => {
    for (const breedte of [320, 1200]) {
      const drawn = fanChart({ ...invoer, breedte })
      for (const [x, y] of [drawn.band95, drawn.band80, drawn.midden, drawn.gemeten].flatMap(read)) {
        expect(x).toBeGreaterThanOrEqual(drawn.links)
        expect(x).toBeLessThanOrEqual(drawn.rechts + 0.1)
        expect(y).toBeGreaterThanOrEqual(drawn.boven - 0.1)
        expect(y).toBeLessThanOrEqual(drawn.bodem + 0.1)
      }
    }
  })
})

describe('the words of the forecast', () => {
  const jaar = (vroeg: number | null, midden: number | null, laat: number | null) =>
    renovatieTekst.jaar(String, { vroeg, midden, laat, horizon: 2034 }).join('')

  it('say honestly that a target may not be reached', () => {
    expect(jaar(null, null, null)).toContain('niet voor eind 2034')
    expect(jaar(2033, null, null)).toContain('Op zijn vroegst lukt het in 2033.')
    expect(jaar(2026, 2031, null)).toBe(
      'Het midden is 2031. Het kan al in 2026, en misschien niet voor eind 2034.',
    )
    expect(jaar(2026, 2028, 2033)).toContain('pas in 2033')
    expect(jaar(2027, 2027, 2027)).toBe('Het doel wordt gehaald in 2027.')
  })

  it('call a chance between 20 and 80 of 100 runs undecided', () => {
    const kans = (share: number) => renovatieTekst.kans(vanDeHonderd(share), '750', share, 2034).join('')
    expect(kans(0.67)).toBe('In 67 van de 100 berekeningen is het doel van 750 eind 2034 gehaald: onbeslist.')
    expect(kans(0.8)).not.toContain('onbeslist')
    expect(kans(0.1)).toContain('te weinig om op te rekenen')
  })

  it('never round a chance to certainty', () => {
    expect(vanDeHonderd(0.9995)).toBe('meer dan 99 van de 100')
    expect(vanDeHonderd(0.0005)).toBe('minder dan 1 van de 100')
    expect([0, 1].map(vanDeHonderd)).toEqual(['0 van de 100', '100 van de 100'])
  })

  it('name a fund by its short name, and keep the capitals of an abbreviation', () => {
    expect(fondsKort('Volkshuisvestingsfonds 1 (VHF 1)')).toBe('VHF 1')
    expect(fondsKort('NIP')).toBe('NIP')
    expect(verdiepingTekst.titel('Boswijk', 'NPLV-KPI')).toBe('Boswijk: NPLV-KPI')
    expect(verdiepingTekst.titel('Boswijk', 'Renovatie')).toBe('Boswijk: renovatie')
  })
})
