import { describe, expect, test } from 'vitest'
import { ageOf, missingOf, stateOf, visitSentence } from '../../../client/panels/gegevens/source-state.ts'
import type { BronPoging, BronStand } from '../../../server/contract/bronnen.ts'

const SOURCE: BronStand = {
  id: 'cbs-kerncijfers',
  bronhouder: 'CBS',
  bron: '85984NED',
  url: 'https://example.org/',
  licentie: 'CC BY 4.0',
  licentieUrl: null,
  ritme: { ritme: 'jaarlijks', maand: 8 },
  hosts: ['example.org'],
  sleutelInstelling: null,
  sleutelAanwezig: false,
  jaarAanwezig: 2025,
  jaarVerwacht: 2025,
  datasets: [
    {
      dataset: 'cbs-kerncijfers',
      versie: 'abc',
      opgehaaldOp: '2026-03-12T13:00:00Z',
      dagenOud: 3,
      rijenOvergenomen: 10,
      aantalAfgekeurd: 0,
      ontbreektPerBuurt: [
        { buurt: 'BU1', naam: 'Een', ontbreekt: 2, verwacht: 10 },
        { buurt: 'BU2', naam: 'Twee', ontbreekt: 1, verwacht: 10 },
      ],
    },
  ],
  laatste: null,
  laatsteGoede: null,
  laatsteFout: null,
  taak: null,
}

const FAILED: BronPoging = {
  begonnenOp: '2026-03-15T13:00:00Z',
  klaarOp: '2026-03-15T13:03:00Z',
  uitkomst: 'mislukt',
  fout: 'niet-bereikbaar',
  uitleg: null,
  url: 'https://example.org/tabel',
  bytes: 0,
}

describe('how a source stands', () => {
  test('the worst is said first', () => {
    expect(stateOf(SOURCE)).toBe('actueel')
    expect(stateOf({ ...SOURCE, jaarVerwacht: 2026 })).toBe('te-oud')
    expect(stateOf({ ...SOURCE, datasets: [] })).toBe('leeg')
    expect(stateOf({ ...SOURCE, datasets: [], laatste: FAILED })).toBe('mislukt')
    expect(stateOf({ ...SOURCE, id: 'locatieserver', datasets: [] })).toBe('per-adres')
  })

  test('age and missing values come from what stands', () => {
    expect(ageOf(SOURCE)).toBe('3 dagen oud')
    expect(ageOf({ ...SOURCE, datasets: [] })).toBeNull()
    expect(missingOf(SOURCE)).toEqual({ ontbreekt: 3, verwacht: 20 })
    expect(missingOf({ ...SOURCE, datasets: [] })).toBeNull()
  })

  test('a failed visit says what was asked, when, why, and what stands', () => {
    const said = visitSentence(FAILED, SOURCE)
    expect(said).toMatch(
      /^Niet gelukt: wij vroegen https:\/\/example\.org\/tabel op 15 maart 2026 om \d+\.03 uur; de bron gaf geen antwoord\. De cijfers van 12 maart 2026 blijven staan\.$/,
    )
    expect(visitSentence(FAILED, { ...SOURCE, datasets: [] })).toContain('nog nooit iets opgehaald')
    expect(visitSentence({ ...FAILED, uitkomst: 'ongewijzigd' }, SOURCE)).toBe('Er is niets veranderd.')
  })
})
