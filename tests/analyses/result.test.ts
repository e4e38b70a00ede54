import { describe, expect, it } from 'vitest'
import { cijfer, fout, kanNietReden, ontbreekt, ontbrekend } from '../../analyses/result.ts'
import { ontbreektReden } from '../../geodata/schema/waarneming.ts'

const known = {
  gebied: 'BU09950111',
  indicator: 'rivm-moeite-met-rondkomen',
  jaar: 2020,
  leeftijd: '18plus',
  waarde: 27.6,
  eenheid: 'procent',
  fout: { soort: 'niet-in-bron' },
  herkomst: { dataset: 'rivm-gezondheid-50090ned', versie: '1', rij: 899, kolom: 'MoeiteMetRondkomen_38' },
}

describe('a result', () => {
  it('that is missing carries its reason and nothing else', () => {
    expect(ontbreekt('geen-woningen-bekend')).toEqual({ bekend: false, reden: 'geen-woningen-bekend' })
    expect(ontbrekend.safeParse({ bekend: false }).success).toBe(false)
    expect(ontbrekend.safeParse({ bekend: false, reden: 'zomaar' }).success).toBe(false)
  })

  it('can be missing for every reason for which a figure can be missing', () => {
    for (const reason of ontbreektReden.options) expect(kanNietReden.options).toContain(reason)
  })

  it('that is known has a value, an error and a source', () => {
    expect(cijfer.safeParse(known).success).toBe(true)
    for (const part of ['waarde', 'fout', 'herkomst', 'eenheid']) {
      expect(cijfer.safeParse({ ...known, [part]: undefined }).success).toBe(false)
    }
    expect(cijfer.safeParse({ ...known, waarde: Number.NaN }).success).toBe(false)
    expect(cijfer.safeParse({ ...known, waarde: null }).success).toBe(false)
  })

  it('never has a rounding of nothing', () => {
    expect(fout.safeParse({ soort: 'afronding', plusMin: 2.5 }).success).toBe(true)
    expect(fout.safeParse({ soort: 'afronding', plusMin: 0 }).success).toBe(false)
  })
})
