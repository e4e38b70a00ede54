import { describe, expect, it } from 'vitest'
import { foutenVanDing, foutenVanWijziging } from '../../../geodata/programma/regels.ts'
import { type Ding, nieuwDing, standVanProgramma, zoekDing } from '../../../geodata/programma/stand.ts'
import type { Beheersoort, Toevoeging, Veldwaarde } from '../../../geodata/schema/programmastand.ts'
import { embeddedPlan } from '../../helpers/embedded-programme.ts'
import { NIEUW } from '../../helpers/programme-examples.ts'

const plan = embeddedPlan()
const trace = { rol: 'programmabureau', tijd: '2026-10-01T08:00:00.000Z', reden: 'proef' }
const vandaag = '2026-10-17'
const asAdded = (soort: Beheersoort, waarden: object, id = ''): Toevoeging => ({
  ...trace,
  soort,
  id,
  waarden: waarden as Record<string, Veldwaarde>, // examples hold what fields hold
})

/** Faults of something new in the programme of the plan, with other things added to it first. */
function faultsOf(soort: Beheersoort, other: object = {}, before: Toevoeging[] = []) {
  const stand = standVanProgramma(plan, before, [])
  const ding = nieuwDing(asAdded(soort, { ...NIEUW[soort], ...other }))
  return foutenVanDing(soort, ding, { stand, vandaag }).map(({ veld, code }) => `${veld}: ${code}`)
}

describe('the rules of the programme', () => {
  it('take an example of each kind', () => {
    for (const soort of Object.keys(NIEUW)) expect(faultsOf(soort as Beheersoort), soort).toEqual([])
  })

  it('refuse a fund whose window ends before it begins', () => {
    expect(faultsOf('fonds', { van: 2029, tot: 2026 })).toEqual(['tot: venster-omgekeerd'])
  })

  it('refuse a new action on a fund that has ended', () => {
    expect(faultsOf('actie', { fondsen: ['vhf-3', 'nip'] })).toEqual(['fondsen: fonds-afgelopen'])
    // SPUK 2025-2026 still pays in the last days of 2026, and no day later.
    const spuk = { fondsen: ['spuk-integraal'], van: 2026, tot: 2026 }
    expect(faultsOf('actie', spuk)).toEqual([])
    const later = { stand: standVanProgramma(plan, [], []), vandaag: '2027-01-01' }
    const ding = nieuwDing(asAdded('actie', { ...NIEUW.actie, ...spuk }))
    expect(foutenVanDing('actie', ding, later).map(({ code }) => code)).toEqual(['fonds-afgelopen'])
  })

  it('refuse an action whose money ends first, unless it says how it goes on', () => {
    expect(faultsOf('actie', { tot: 2036 })).toEqual(['tot: buiten-venster'])
    expect(faultsOf('actie', { van: 2023 })).toEqual(['van: voor-venster'])
    expect(faultsOf('actie', { tot: 2036, daarna: 'Centrada neemt het over' })).toEqual([])
    expect(faultsOf('actie', { tot: 2036, fondsen: ['vhf-3', 'regulier-gemeente'] })).toEqual([])
  })

  it('refuse what is not in the programme, and name all of it at once', () => {
    expect(
      faultsOf('actie', {
        lijn: 'zz-9',
        fondsen: ['geen'],
        partners: ['niemand'],
        doelen: ['ww-2-1'],
        tot: 2000,
      }),
    ).toEqual([
      'lijn: onbekend',
      'doelen: onbekend',
      'fondsen: onbekend',
      'partners: onbekend',
      'tot: venster-omgekeerd',
    ])
    expect(faultsOf('inzet', { actie: 'geen', partner: 'niemand' })).toEqual([
      'actie: onbekend',
      'partner: onbekend',
    ])
  })

  it('refuse a target in the past, and more than 100 %', () => {
    expect(faultsOf('streven', { totEnMet: 2025 })).toEqual(['totEnMet: in-verleden'])
    expect(faultsOf('streven', { totEnMet: 2026 })).toEqual([])
    expect(faultsOf('streven', { eenheid: 'procent', aantal: 101 })).toEqual(['aantal: boven-honderd'])
  })

  it('refuse more money than a fund holds, counting what was given out before', () => {
    const fund = asAdded('fonds', NIEUW.fonds, 'klimaatgeld')
    const line = (bedragEuro: number) => ({ ...NIEUW.budgetregel, fonds: 'klimaatgeld', bedragEuro })
    const first = asAdded('budgetregel', line(800_000), 'eerste')
    expect(faultsOf('budgetregel', line(1_000_000), [fund])).toEqual([])
    expect(faultsOf('budgetregel', line(1_000_000.5), [fund])).toEqual(['bedragEuro: boven-fonds'])
    expect(faultsOf('budgetregel', line(200_001), [fund, first])).toEqual(['bedragEuro: boven-fonds'])
    expect(faultsOf('budgetregel', { ...line(1), jaar: 2030 }, [fund])).toEqual(['jaar: jaar-buiten-fonds'])
  })

  it('refuse anything but a name on a sensitive line', () => {
    const bare = {
      lijn: 'vw-2',
      doelen: [],
      partners: [],
      van: null,
      tot: null,
      fondsen: ['preventie-met-gezag'],
    }
    expect(faultsOf('actie', { ...bare, alleenNaam: true })).toEqual([])
    expect(faultsOf('actie', bare)).toEqual(['lijn: alleen-naam'])
    expect(faultsOf('actie', { ...bare, alleenNaam: true, partners: ['centrada'] })).toEqual([
      'naam: alleen-naam',
    ])
    for (const soort of ['streven', 'budgetregel', 'inzet'] as const) {
      expect(faultsOf(soort, { actie: 'lerend-netwerk' }), soort).toEqual(['actie: alleen-naam'])
    }
    expect(faultsOf('partnerplan', { alleenNaam: true })).toEqual(['naam: alleen-naam'])
  })

  it('refuse a second thing of one name', () => {
    expect(faultsOf('fonds', { naam: ' nip ' })).toEqual(['naam: bestaat-al'])
    expect(faultsOf('actie', { naam: 'RENOVEREN en verduurzamen' })).toEqual(['naam: bestaat-al'])
  })
})

describe('a change of a field', () => {
  const stand = standVanProgramma(plan, [asAdded('budgetregel', { ...NIEUW.budgetregel }, 'eerste')], [])
  const change = (soort: Beheersoort, id: string, veld: string, waarde: Veldwaarde) => {
    const before = zoekDing(stand, soort, id)
    if (before === null) throw new Error(`no ${soort} ${id}`)
    const after: Ding = { ...before, [veld]: waarde }
    return foutenVanWijziging(soort, before, after, { stand, vandaag }).map(({ code }) => code)
  }

  it('is not stopped by what the plan already holds against a rule', () => {
    // renoveren names NIP, that has ended; a target of 2025 is in the past.
    expect(change('actie', 'renoveren', 'watStopt', 'het opknappen van koopwoningen')).toEqual([])
    expect(change('streven', 'jp-2-2', 'aantal', 20)).toEqual([])
  })

  it('may take an ended fund away, and not add one', () => {
    expect(change('actie', 'renoveren', 'fondsen', ['vhf-1', 'vhf-3', 'begroting-centrada'])).toEqual([])
    expect(change('actie', 'klimaat', 'fondsen', ['vhf-1', 'vhf-3', 'nip'])).toEqual(['fonds-afgelopen'])
  })

  it('is refused where it makes an action outlive its money', () => {
    expect(change('actie', 'sloop-nieuwbouw', 'tot', 2040)).toEqual([])
    expect(change('actie', 'openbare-ruimte', 'tot', 2040)).toEqual(['buiten-venster'])
  })

  it('may not make a fund smaller than what was given out of it', () => {
    expect(change('fonds', 'vhf-3', 'omvangEuro', 249_999)).toEqual(['onder-begroot'])
    expect(change('fonds', 'vhf-3', 'omvangEuro', 250_000)).toEqual([])
  })
})
