import { describe, expect, it } from 'vitest'
import type { Kalenderpunt } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import { cyclusPlace, paths } from '../../../client/app/paths.ts'
import { kalenderstand, wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'

const point: Kalenderpunt = {
  moment: 'conclusies',
  datum: '2026-06-30',
  voorstel: '2026-06-30',
  wijziging: null,
  stand: 'later',
  klaarOp: null,
  dagenTeLaat: 0,
}

describe('a date of the calendar in words', () => {
  it('says late, and by how many days', () => {
    expect(kalenderstand({ ...point, stand: 'te-laat', dagenTeLaat: 1 })).toBe(
      'Te laat: 1 dag over de datum.',
    )
    expect(kalenderstand({ ...point, stand: 'te-laat', dagenTeLaat: 16 })).toContain('16 dagen')
  })

  it('says done in time, done late, now and later', () => {
    const done = { ...point, stand: 'klaar' as const, klaarOp: '2026-06-30' }
    expect(kalenderstand(done)).toBe('Klaar op 30 juni 2026, op tijd.')
    expect(kalenderstand({ ...done, klaarOp: '2026-07-02', dagenTeLaat: 2 })).toBe(
      'Klaar op 2 juli 2026, 2 dagen te laat.',
    )
    expect(new Set([point, { ...point, stand: 'nu' as const }].map(kalenderstand)).size).toBe(2)
  })

  it('names who did it: a role, the housing corporation by its name, or the app', () => {
    expect(wieTekst('programmabureau', null)).toBe('Programmabureau')
    expect(wieTekst('centrada', 'Centrada')).toBe('Centrada')
    expect(wieTekst('app', null)).toBe('de app')
  })
})

describe('the address of a cyclus', () => {
  it('is known on its screen and on the form below it; the form of a new one is none', () => {
    expect(cyclusPlace(paths.cyclus('2025'))).toBe('2025')
    expect(cyclusPlace(paths.nieuweBijeenkomst('2025'))).toBe('2025')
    expect(cyclusPlace(paths.nieuweCyclus)).toBeNull()
    expect(cyclusPlace(paths.cyclusNu)).toBeNull()
  })
})
