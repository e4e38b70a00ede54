import { describe, expect, it } from 'vitest'
import { endOfFund, halfYearBefore, whatStopsWhen } from '../../../analyses/programma/wat-stopt-wanneer.ts'
import { standVanProgramma } from '../../../geodata/programma/stand.ts'
import type { Toevoeging, Veldwaarde, Wijziging } from '../../../geodata/schema/programmastand.ts'
import { embeddedPlan, embeddedProgramme } from '../../helpers/embedded-programme.ts'
import { NIEUW } from '../../helpers/programme-examples.ts'

const trace = { rol: 'programmabureau', tijd: '2026-01-01T08:00:00.000Z', reden: 'proef' }
const today = '2026-11-26'
const change = (id: string, veld: string, waarde: Veldwaarde): Wijziging => ({
  ...trace,
  soort: 'actie',
  id,
  veld,
  waarde,
})
const changed = (changes: Wijziging[], added: Toevoeging[] = []) =>
  standVanProgramma(embeddedPlan(), added, changes)

describe('half a year before', () => {
  it.each([
    ['2026-12-31', '2026-06-30'],
    ['2031-12-31', '2031-06-30'],
    ['2024-08-31', '2024-02-29'],
    ['2025-08-31', '2025-02-28'],
    ['2026-03-15', '2025-09-15'],
    ['2026-06-30', '2025-12-30'],
  ])('%s is %s', (end, before) => {
    expect(halfYearBefore(end)).toBe(before)
  })
})

describe('the end of a fund', () => {
  it('is the last day of its last year, or the day before it was ended', () => {
    expect(endOfFund({ tot: 2026, beeindigdOp: null })).toBe('2026-12-31')
    expect(endOfFund({ tot: 2026, beeindigdOp: '2026-03-01' })).toBe('2026-02-28')
    expect(endOfFund({ tot: 2026, beeindigdOp: '2028-01-01' })).toBe('2026-12-31')
    expect(endOfFund({ tot: null, beeindigdOp: null })).toBeNull()
    expect(endOfFund({ tot: null, beeindigdOp: '2027-01-01' })).toBe('2026-12-31')
  })
})

describe('what stops when, of the plan of 2025', () => {
  const { regels, zonderEinde } = whatStopsWhen(embeddedProgramme(), today)
  const ends = (actie: string) => regels.filter((row) => row.actie === actie)

  it('has the ends of domain.md: NIP 2025, SPUK 2026, JPF 2027, VHF 1 2031, VHF 3 2034', () => {
    const byFund = new Map(regels.map(({ bron, einde }) => [bron.id, einde]))
    expect(Object.fromEntries(byFund)).toEqual({
      nip: '2025-12-31',
      'spuk-re-integratie': '2026-12-31',
      'spuk-armoede-schulden': '2026-12-31',
      'spuk-integraal': '2026-12-31',
      jpf: '2027-12-31',
      'vhf-1': '2031-12-31',
      'vhf-3': '2034-12-31',
    })
  })

  it('stands in the order of the ends', () => {
    const dates = regels.map(({ einde }) => einde)
    expect(dates).toEqual(dates.toSorted())
    expect(regels[0]).toMatchObject({ actie: 'renoveren', einde: '2025-12-31', stand: 'gestopt' })
  })

  it('says what still pays after an end', () => {
    const [nip, vhf1, vhf3] = ends('renoveren')
    expect(nip?.blijft).toEqual([
      'Volkshuisvestingsfonds 1 (VHF 1)',
      'Volkshuisvestingsfonds 3 (VHF 3)',
      'Begroting Centrada',
    ])
    expect(vhf1?.blijft).toEqual(['Volkshuisvestingsfonds 3 (VHF 3)', 'Begroting Centrada'])
    expect(vhf3?.blijft).toEqual(['Begroting Centrada'])
    expect(ends('een-sociaaldomein')[0]?.blijft).toEqual([])
  })

  it('asks the decision half a year before, and says that it is late for what stops at the end of 2026', () => {
    const [jobs] = ends('lokaal-werk')
    expect(jobs).toMatchObject({ besluitUiterlijk: '2026-06-30', besluitGezet: false, stand: 'te-laat' })
    expect(ends('jpf').map(({ einde, stand }) => [einde, stand])).toEqual([
      ['2026-12-31', 'te-laat'],
      ['2027-12-31', 'later'],
    ])
    expect(
      whatStopsWhen(embeddedProgramme(), '2026-01-05').regels.find((row) => row.actie === 'lokaal-werk')
        ?.stand,
    ).toBe('nu')
  })

  it('lists apart what no end is known of', () => {
    expect(zonderEinde.find(({ actie }) => actie === 'jp-1')).toMatchObject({
      reden: 'geen-fonds',
      fondsen: [],
    })
    expect(zonderEinde.find(({ actie }) => actie === 'inbreiding')?.reden).toBe('einde-onbekend')
    expect(zonderEinde.some(({ actie }) => actie === 'renoveren')).toBe(false)
    const named = new Set([...regels, ...zonderEinde].map(({ actie }) => actie))
    expect(named.size).toBe(embeddedProgramme().acties.length)
  })
})

describe('what people wrote', () => {
  const hours: Toevoeging = { ...trace, soort: 'inzet', id: 'uren', waarden: { ...NIEUW.inzet } }

  it('decides who, by when and how it goes on', () => {
    const { regels } = whatStopsWhen(
      changed([
        change('lokaal-werk', 'besluitVoor', '2026-12-01'),
        change('lokaal-werk', 'wieBesluit', 'de gemeenteraad'),
        change('lokaal-werk', 'watStopt', 'tien banen in de wijk'),
        change('wijkpunten', 'daarna', 'het Werkbedrijf betaalt zelf verder'),
      ]),
      today,
    )
    expect(regels.find(({ actie }) => actie === 'lokaal-werk')).toMatchObject({
      besluitUiterlijk: '2026-12-01',
      besluitGezet: true,
      wieBesluit: 'de gemeenteraad',
      watStopt: 'tien banen in de wijk',
      stand: 'nu',
    })
    expect(regels.find(({ actie }) => actie === 'wijkpunten')?.stand).toBe('geregeld')
  })

  it('leaves out what was ended, and shows hours of a partner as hours', () => {
    const { regels } = whatStopsWhen(
      changed([change('lokaal-werk', 'beeindigdOp', '2026-10-01')], [hours]),
      today,
    )
    expect(regels.some(({ actie }) => actie === 'lokaal-werk')).toBe(false)
    expect(regels.filter(({ bron }) => bron.soort === 'inzet')).toEqual([
      expect.objectContaining({
        actie: 'renoveren',
        einde: '2027-12-31',
        bron: { soort: 'inzet', id: 'mdf', naam: 'MDF', urenPerJaar: 400 },
      }),
    ])
    expect(JSON.stringify(regels)).not.toMatch(/euro/i)
  })

  it('says of a sensitive action the name and the fund alone', () => {
    const { regels } = whatStopsWhen(embeddedProgramme(), today)
    expect(regels.filter(({ alleenNaam }) => alleenNaam)).toEqual([
      expect.objectContaining({
        naam: 'Lerend netwerk',
        bron: { soort: 'fonds', id: 'spuk-integraal', naam: 'SPUK Kansrijke Wijken: integraal' },
        watStopt: null,
      }),
    ])
  })
})
