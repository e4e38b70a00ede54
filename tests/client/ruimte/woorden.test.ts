import { describe, expect, it } from 'vitest'
import type { KloofBuurt } from '../../../analyses/ruimte/kloof-schema.ts'
import { klasseVan, kloofRegel } from '../../../server/contract/text/nl/ruimte.ts'
import { grenzenZin, kansTekst, verschilTekst } from '../../../server/contract/text/nl/verandering.ts'

function gap(kloof: number, laag: number, hoog: number, opvallend = false): KloofBuurt {
  const value = { waarde: 1, laag: 1, hoog: 1 }
  return {
    gebied: 'BU00010101',
    gezegd: value,
    geteld: value,
    kloof,
    laag,
    hoog,
    kans: 0.01,
    kansGecorrigeerd: 0.01,
    opvallend,
  }
}

describe('words of a gap', () => {
  it('take a side only beyond the limits, and the strong class only after correction', () => {
    expect(klasseVan(gap(0.4, -0.1, 0.9))).toBe(4)
    expect(klasseVan(gap(0.4, 0.1, 0.9))).toBe(2)
    expect(klasseVan(gap(0.4, 0.1, 0.9, true))).toBe(1)
    expect(klasseVan(gap(-0.4, -0.9, -0.1))).toBe(6)
    expect(klasseVan(gap(-0.4, -0.9, -0.1, true))).toBe(7)
  })

  it('say the gap with its limits, and that there is none', () => {
    expect(kloofRegel('Atol', gap(1.24, 0.3, 2.2, true))).toBe(
      'Atol: +1,2 (+0,3 tot +2,2), minder tevreden dan geteld, groter dan toeval',
    )
    expect(kloofRegel('Atol', undefined)).toBe('Atol: geen cijfer')
  })
})

describe('words of a change', () => {
  it('say how often chance gives as much, without a p-value', () => {
    expect([0.0002, 0.02, 0.7].map(kansTekst)).toEqual([
      'minder dan 1 op de 1.000 keer',
      'ongeveer 1 op de 50 keer',
      'meestal',
    ])
  })

  it('give a difference its unit', () => {
    expect(verschilTekst(-1.34, 'procent')).toBe('−1,3 procentpunt')
    expect(verschilTekst(2.06, 'per-1000-inwoners')).toBe('+2,1 per 1.000 inwoners')
    expect(verschilTekst(-30, 'aantal')).toBe('−30')
  })

  it('do not call what rounding can do likely', () => {
    const row = {
      gebied: 'WK000101',
      indicator: 'proef',
      leeftijd: 'alle',
      eenheid: 'aantal',
      basis: 'vorige',
      van: { jaar: 2022, waarde: 500, laag: 497.5, hoog: 502.5, aantal: null, inwoners: null },
      naar: { jaar: 2024, waarde: 530, laag: 527.5, hoog: 532.5, aantal: null, inwoners: null },
      verschil: 30,
      laag: 25,
      hoog: 35,
      toets: 'afronding',
      kans: null,
      kansGecorrigeerd: null,
      uitkomst: 'meer-dan-afronding',
      reden: null,
      kenmerken: [],
      voorbeelddata: false,
    } as const
    expect(grenzenZin({ ...row, kenmerken: [] })).toBe('door afronding tussen +25 en +35')
    expect(grenzenZin({ ...row, kenmerken: [], toets: 'steekproeven' })).toBe(
      'waarschijnlijk tussen +25 en +35',
    )
    expect(grenzenZin({ ...row, kenmerken: [], laag: 30, hoog: 30 })).toBeNull()
  })
})
