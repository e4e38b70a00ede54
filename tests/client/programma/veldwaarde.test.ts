import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Keuzes, VELDEN_VAN } from '../../../client/panels/programma/velden.ts'
import {
  getalVan,
  ontwerpVan,
  toonWaarde,
  waardeUit,
  waardeVan,
} from '../../../client/panels/programma/veldwaarde.ts'
import { beheersoort, WIJZIGBAAR } from '../../../geodata/schema/programmastand.ts'
import { NIEUW_DING } from '../../../server/contract/programma-velden.ts'
import { embeddedProgramme } from '../../helpers/embedded-programme.ts'
import { runs } from '../../helpers/property-runs.ts'

const keuzes: Keuzes = {
  stand: embeddedProgramme(),
  lijn: 'ww-1',
  wijken: [{ id: 'boswijk', naam: 'Boswijk' }],
}

function veld(soort: keyof typeof VELDEN_VAN, naam: string) {
  const found = VELDEN_VAN[soort].find((one) => one.naam === naam)
  if (found === undefined) throw new Error(`${soort} has no ${naam}`)
  return found
}

describe('the fields on the screen', () => {
  it('are those that the server lets people change, and no others', () => {
    for (const soort of beheersoort.options) {
      const changeable = VELDEN_VAN[soort].filter(({ vast }) => vast !== true).map(({ naam }) => naam)
      expect(changeable.toSorted(), soort).toEqual([...WIJZIGBAAR[soort]].toSorted())
    }
  })

  it('ask for something new what the server asks; the line and the reason come from elsewhere', () => {
    for (const soort of beheersoort.options) {
      const asked = VELDEN_VAN[soort].filter(({ nieuw }) => nieuw === true).map(({ naam }) => String(naam))
      const given = soort === 'actie' ? ['lijn', 'reden'] : ['reden']
      expect([...asked, ...given].toSorted(), soort).toEqual(Object.keys(NIEUW_DING[soort].shape).toSorted())
    }
  })
})

describe('a number as people write it', () => {
  it.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['1.250.000,50', 1_250_000.5],
    ['€ 40,5', 40.5],
    [' 0 ', 0],
  ])('%s is a number', (text, number) => {
    expect(getalVan(text)).toBe(number)
  })
  it.each(['1,250,000', '12.5', '1.2.3', 'veel', '-5', '1e9', ''])('%s is none', (text) => {
    expect(getalVan(text)).toBeNull()
  })
})

describe('what is filled in', () => {
  it('comes back as it was when nothing is changed', () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000_00 }).map((cents) => cents / 100)
    const field = veld('fonds', 'omvangEuro')
    fc.assert(
      fc.property(fc.option(amounts), (waarde) => {
        expect(waardeUit(field, ontwerpVan(field, waarde))).toEqual({ waarde, fout: null })
      }),
      runs(200),
    )
    for (const soort of ['actie', 'fonds', 'streven'] as const) {
      const list = { actie: keuzes.stand.acties, fonds: keuzes.stand.fondsen, streven: keuzes.stand.streven }[
        soort
      ]
      for (const ding of list) {
        for (const one of VELDEN_VAN[soort]) {
          const waarde = waardeVan(ding, one)
          expect(waardeUit(one, ontwerpVan(one, waarde)).waarde, `${ding.id} ${one.naam}`).toEqual(waarde)
        }
      }
    }
  })

  it('is nothing when it is left empty, unless it must be there', () => {
    expect(waardeUit(veld('actie', 'tot'), ' ')).toEqual({ waarde: null, fout: null })
    expect(waardeUit(veld('actie', 'naam'), ' ').fout).toBe('Vul dit veld in.')
    expect(waardeUit(veld('inzet', 'urenPerJaar'), 'veel').fout).toBe('Vul een getal in.')
  })

  it('is one line where it is one, and lines without blanks where they are more', () => {
    expect(waardeUit(veld('actie', 'toelichting'), ' twee \n woorden ').waarde).toBe('twee woorden')
    expect(waardeUit(veld('actie', 'interventies'), 'een\n\n  twee  \n').waarde).toEqual(['een', 'twee'])
  })
})

describe('a value in words', () => {
  it('names what an id stands for, also of what can no longer be chosen', () => {
    expect(toonWaarde(veld('actie', 'fondsen'), ['nip', 'vhf-1'], keuzes)).toBe(
      'NIP; Volkshuisvestingsfonds 1 (VHF 1)',
    )
    expect(toonWaarde(veld('partnerplan', 'wijken'), ['boswijk'], keuzes)).toBe('Boswijk')
    expect(toonWaarde(veld('fonds', 'voor'), ['vve'], keuzes)).toBe('VvE')
  })

  it('leaves words of people as they are, writes money and days as people do, and says what is not known', () => {
    expect(toonWaarde(veld('actie', 'watStopt'), 'jpf', keuzes)).toBe('jpf')
    expect(toonWaarde(veld('fonds', 'omvangEuro'), 1250.5, keuzes)).toBe('€\u00a01.250,50')
    expect(toonWaarde(veld('fonds', 'omvangEuro'), null, keuzes)).toBe('niet bekend')
    expect(toonWaarde(veld('fonds', 'tot'), 2031, keuzes)).toBe('2031')
    expect(toonWaarde(veld('actie', 'besluitVoor'), '2026-06-30', keuzes)).toBe('30 juni 2026')
    expect(toonWaarde(veld('actie', 'daarna'), null, keuzes)).toBe('niets ingevuld')
  })
})
