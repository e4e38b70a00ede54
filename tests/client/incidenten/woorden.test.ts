import { describe, expect, it } from 'vitest'
import type { Patroon, Verandering } from '../../../analyses/incidenten/incidenten-schema.ts'
import {
  explainChange,
  explainCount,
  explainRate,
  publishedFigure,
  type Reekskader,
} from '../../../client/panels/incidenten/uitleg.ts'
import { incidentSoort } from '../../../geodata/schema/melding.ts'
import {
  incidentenTekst,
  patroonTekst,
  tellingStaart,
  vakKort,
  veranderingZin,
} from '../../../server/contract/text/nl/incidenten.ts'

const change = (over: Partial<Extract<Verandering, { bekend: true }>> = {}) => ({
  bekend: true as const,
  jaar: 2024,
  aantal: 163,
  vorigAantal: 83,
  verhouding: 1.9639,
  laag: 1.5,
  hoog: 2.6,
  kans: 0.00001,
  kansGecorrigeerd: 0.0001,
  oordeel: 'meer' as const,
  ...over,
})
const sentence = (found: Extract<Verandering, { bekend: true }>) => {
  const { voor, na } = veranderingZin('geregistreerd-misdrijf', found)
  return `${voor} ${found.vorigAantal} ${na}`
}

describe('the words about a change', () => {
  it('say how much more, or that chance may do it; a p-value is never said', () => {
    expect(sentence(change())).toBe(
      "Dat is meer dan de 83 misdrijven in 2023, 1,96 keer zoveel. Zo'n verschil geeft toeval bijna nooit.",
    )
    expect(sentence(change({ oordeel: 'geen-verschil' }))).toBe(
      'Tegenover 83 misdrijven in 2023 noemen we dit geen verschil: het kan toeval zijn.',
    )
  })

  it('give no ratio where there was nothing the year before, and one event is one', () => {
    const first = change({ verhouding: null, hoog: null, vorigAantal: 0 })
    expect(sentence(first)).not.toContain('keer zoveel')
    expect(explainChange(kader, first, '0').formule).toContain('geen verhouding')
    expect(sentence(change({ vorigAantal: 1, oordeel: 'geen-verschil' }))).toContain('1 misdrijf in')
  })
})

const part = (nummer: number, waarde: number) => ({
  nummer,
  aantal: 10,
  dagen: 31,
  gemiddeld: { waarde, laag: waarde - 1, hoog: waarde + 1 },
})
const pattern = (oordeel: 'patroon' | 'geen-patroon'): Extract<Patroon, { bekend: true }> => ({
  bekend: true,
  jaren: [2023],
  vakken: [part(1, 5), part(7, 2), part(12, 9)],
  gelijk: 5,
  chiKwadraat: 30,
  vrijheidsgraden: 11,
  kans: 0.001,
  kansGecorrigeerd: 0.002,
  oordeel,
})

describe('the words about months and days', () => {
  it('name the months that stand out, only when there is a pattern at all', () => {
    expect(patroonTekst('maanden', pattern('patroon'))).toBe(
      'Niet elke maand is gelijk: meer in december en minder in juli.',
    )
    expect(patroonTekst('maanden', pattern('geen-patroon'))).not.toContain('december')
    expect(patroonTekst('weekdagen', pattern('geen-patroon'))).toContain('geen drukke dagen')
  })

  it('write months and days short', () => {
    expect([1, 3, 12].map((month) => vakKort('maanden', month))).toEqual(['jan', 'mrt', 'dec'])
    expect([1, 7].map((day) => vakKort('weekdagen', day))).toEqual(['ma', 'zo'])
  })
})

const kader: Reekskader = {
  soort: 'geregistreerd-misdrijf',
  bron: { dataset: 'politie-misdrijven', indicator: 'misdrijven-totaal', voorbeelddata: false },
  invoer: [
    { dataset: 'politie-misdrijven', versie: '2024' },
    { dataset: 'cbs-kerncijfers', versie: '2025' },
    { dataset: 'iets-anders', versie: '1' },
  ],
}
const telling = { bekend: true as const, aantal: 65, laag: 50, hoog: 83, bron: 'BU00010101' }

describe('a number on the screen', () => {
  it('that was published opens to its source, one that was counted to its computation', () => {
    expect(publishedFigure(kader, 2024, telling)).toEqual({
      gebied: 'BU00010101',
      indicator: 'misdrijven-totaal',
      jaar: 2024,
      leeftijd: 'alle',
    })
    expect(publishedFigure(kader, 2024, { ...telling, bron: null })).toBeNull()
    const counted = { ...kader, bron: { ...kader.bron, indicator: null } }
    expect(explainCount(counted, 2024, telling)).toMatchObject({
      waarde: '65',
      methode: 'incidenten/reeksen',
      bronnen: [{ dataset: 'politie-misdrijven', versie: '2024' }],
    })
  })

  it('per 1,000 inhabitants names both numbers and both datasets', () => {
    const people = {
      bekend: true as const,
      aantal: 5000,
      jaar: 2024,
      dataset: 'cbs-kerncijfers',
      bron: { gebied: 'BU00010101', indicator: 'cbs-kwb-inwoners' },
      voorbeelddata: false,
    }
    const uitleg = explainRate(kader, 2024, telling, people, { waarde: 13, laag: 10.03, hoog: 16.57 })
    expect(uitleg.invoer.map(({ waarde, cijfer }) => [waarde, cijfer?.indicator])).toEqual([
      ['65', 'misdrijven-totaal'],
      ['5.000', 'cbs-kwb-inwoners'],
    ])
    expect(uitleg.bronnen.map(({ dataset }) => dataset)).toEqual(['politie-misdrijven', 'cbs-kerncijfers'])
    expect(uitleg.formule).toContain('tussen 10,0 en 16,6')
  })

  it('says in how many buurten it was counted when a source does not name them all', () => {
    const maanden = { bekend: false as const, reden: 'te-weinig-meldingen' as const }
    const tail = (buurtenInBron: number) =>
      tellingStaart('overlastmelding', { buurtenInBron, buurten: 10, maanden }, 2)
    expect(tail(9)).toBe('meldingen in de 9 van de 10 buurten die de bron noemt')
    expect(tail(10)).toBe('meldingen')
  })
})

it('every kind has its name and its caveat, and no word that judges', () => {
  const words = incidentSoort.options.flatMap((soort) => [
    incidentenTekst.soort[soort],
    incidentenTekst.voorbehoud[soort],
  ])
  expect(incidentenTekst.voorbehoud.overlastmelding).toBe(
    'Meer meldingen kan betekenen dat mensen vaker melden.',
  )
  for (const text of words) expect(text).not.toMatch(/hotspot|probleem|slechtst|risico|toename van overlast/)
})
