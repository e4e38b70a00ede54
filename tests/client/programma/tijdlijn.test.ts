import { describe, expect, it } from 'vitest'
import { opEinde, tijdlijnVan } from '../../../client/panels/programma/tijdlijn.ts'
import { embeddedProgramme } from '../../helpers/embedded-programme.ts'

const today = '2026-11-26'
const { fondsen } = embeddedProgramme()

describe('funds on a line of time', () => {
  const drawing = tijdlijnVan(fondsen, today, 900)
  const bar = (id: string) => drawing.balken.find((row) => row.id === id)

  it('begins and ends at the first and last year of the funds', () => {
    // 2021 to 2034, both whole: fourteen years over 900 pixels.
    const year = 900 / 14
    expect(bar('vhf-1')?.x).toBe(0)
    expect(bar('vhf-1')?.breedte).toBeCloseTo(11 * year, 6)
    expect(bar('vhf-3')?.x).toBeCloseTo(3 * year, 6)
    expect((bar('vhf-3')?.x ?? 0) + (bar('vhf-3')?.breedte ?? 0)).toBeCloseTo(900, 6)
    expect(drawing.jaren.map(({ jaar }) => jaar)).toEqual(Array.from({ length: 14 }, (_, at) => 2021 + at))
  })

  it('draws today inside its year, before the end of what stops with it', () => {
    const spuk = bar('spuk-integraal')
    const end = (spuk?.x ?? 0) + (spuk?.breedte ?? 0)
    expect(drawing.nu.x).toBeLessThan(end)
    expect(drawing.nu.x).toBeGreaterThan(end - 900 / 14 / 4)
  })

  it('tells what pays, what is over and what is not known', () => {
    expect(bar('nip')?.stand).toBe('over')
    expect(bar('jpf')?.stand).toBe('open')
    expect(bar('preventie-met-gezag')).toMatchObject({ stand: 'onbekend', jaren: '2023-?' })
    expect(bar('begroting-centrada')).toMatchObject({ stand: 'onbekend', jaren: '', x: 0, breedte: 900 })
    const ended = fondsen.map((row) => (row.id === 'vhf-1' ? { ...row, beeindigdOp: '2026-01-01' } : row))
    expect(tijdlijnVan(ended, today, 900).balken.find(({ id }) => id === 'vhf-1')?.stand).toBe('over')
  })

  it('names fewer years on a phone, and draws without any known year', () => {
    expect(tijdlijnVan(fondsen, today, 350).jaren.map(({ jaar }) => jaar)).toEqual([
      2021, 2023, 2025, 2027, 2029, 2031, 2033,
    ])
    const unknown = tijdlijnVan(
      fondsen.map((row) => ({ ...row, van: null, tot: null })),
      today,
      350,
    )
    expect(unknown.jaren.map(({ jaar }) => jaar)).toEqual([2026])
    expect(unknown.balken.every(({ stand, breedte }) => stand === 'onbekend' && breedte === 350)).toBe(true)
  })

  it('stands in the order in which the money stops', () => {
    expect(
      opEinde(fondsen)
        .map(({ tot }) => tot)
        .filter((tot) => tot !== null),
    ).toEqual([2025, 2026, 2026, 2026, 2026, 2027, 2031, 2034])
  })
})
