import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standVanProgramma, zoekDing } from '../../../geodata/programma/stand.ts'
import type { Toevoeging, Wijziging } from '../../../geodata/schema/programmastand.ts'
import { embeddedPlan, embeddedProgramme } from '../../helpers/embedded-programme.ts'
import { NIEUW } from '../../helpers/programme-examples.ts'
import { runs } from '../../helpers/property-runs.ts'

const plan = embeddedPlan()
const trace = { rol: 'programmabureau', tijd: '2026-10-01T08:00:00.000Z', reden: 'herziening' }
const change = (
  soort: Wijziging['soort'],
  id: string,
  veld: string,
  waarde: Wijziging['waarde'],
): Wijziging => ({
  ...trace,
  soort,
  id,
  veld,
  waarde,
})

describe('the programme as it is now', () => {
  it('is the plan as long as nobody changed anything', () => {
    expect(standVanProgramma(plan, [], [])).toEqual(embeddedProgramme())
  })

  it('shows the last value of a field, and beside it what the plan says', () => {
    const { fondsen } = standVanProgramma(
      plan,
      [],
      [change('fonds', 'nip', 'tot', 2026), change('fonds', 'nip', 'tot', 2027)],
    )
    const fund = fondsen.find(({ id }) => id === 'nip')
    expect(fund?.tot).toBe(2027)
    expect(fund?.gewijzigd['tot']).toEqual({ ...trace, plan: 2025 })
    expect(fund?.van).toBe(2024)
  })

  it('keeps a field that the plan leaves empty apart from one the plan does not know', () => {
    const added: Toevoeging = { ...trace, soort: 'fonds', id: 'klimaatgeld', waarden: NIEUW.fonds as never }
    const { fondsen } = standVanProgramma(
      plan,
      [added],
      [change('fonds', 'vhf-1', 'omvangEuro', 5e6), change('fonds', 'klimaatgeld', 'omvangEuro', 2e6)],
    )
    expect(fondsen.find(({ id }) => id === 'vhf-1')?.gewijzigd['omvangEuro']).toEqual({
      ...trace,
      plan: null,
    })
    const own = fondsen.at(-1)
    expect(own).toMatchObject({ id: 'klimaatgeld', omvangEuro: 2e6, toegevoegd: trace })
    expect(own?.gewijzigd['omvangEuro']).toEqual(trace)
  })

  it('passes over a change about something a newer plan left out', () => {
    expect(standVanProgramma(plan, [], [change('actie', 'weg', 'naam', 'Weg')])).toEqual(embeddedProgramme())
  })

  it('loses no field: whatever the order, each field holds the last value given to it', () => {
    const FIELDS = ['naam', 'toelichting', 'daarna', 'watStopt', 'wieBesluit'] as const
    const step = fc.record({
      id: fc.constantFrom('renoveren', 'jpf', 'tuinen'),
      veld: fc.constantFrom(...FIELDS),
      waarde: fc.string({ minLength: 1, maxLength: 12 }),
    })
    const plain = embeddedProgramme()
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const stand = standVanProgramma(
          plan,
          [],
          steps.map(({ id, veld, waarde }) => change('actie', id, veld, waarde)),
        )
        for (const id of ['renoveren', 'jpf', 'tuinen']) {
          for (const veld of FIELDS) {
            const last = steps.findLast((one) => one.id === id && one.veld === veld)
            const found = zoekDing(stand, 'actie', id)
            const before = zoekDing(plain, 'actie', id)
            expect(found?.[veld]).toEqual(last?.waarde ?? before?.[veld])
          }
        }
      }),
      runs(40),
    )
  })
})
