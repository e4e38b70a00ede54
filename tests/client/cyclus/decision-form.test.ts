import { cyclusPlace, paths } from '../../../client/app/paths.ts'
import { describe, expect, test } from 'vitest'
import {
  decisionBody,
  faultsFromServer,
  faultsOf,
  rowsOf,
} from '../../../client/panels/cyclus/decision-form.ts'

const wijken = [
  {
    id: 'noord',
    naam: 'Noord',
    stadsdeel: 'noordoost',
    buurten: ['BU00000001', 'BU00000002'],
    cbsWijk: null,
    cbsWijkIsNaamgenoot: false,
  },
  {
    id: 'zuid',
    naam: 'Zuid',
    stadsdeel: 'zuidoost',
    buurten: ['BU00000003'],
    cbsWijk: null,
    cbsWijkIsNaamgenoot: false,
  },
]
const areas = ['BU00000001', 'BU00000002', 'BU00000003', 'BU00000004'].map((code) => ({
  code,
  naam: `Buurt ${code.at(-1)}`,
  soort: 'buurt' as const,
  wijk: null,
  gemeente: null,
}))
const doubts = [{ buurten: ['BU00000002', 'BU00000004'], waarom: 'Het plan zegt het niet.' }]
const rows = rowsOf(areas, wijken, doubts)

describe('the decision of a cyclus', () => {
  test('lists the default and the buurten in doubt, with the reason', () => {
    expect(rows.map((row) => row.naam)).toEqual(['Buurt 1', 'Buurt 2', 'Buurt 3', 'Buurt 4'])
    expect(rows.map((row) => row.waarom)).toEqual([null, doubts[0]?.waarom, null, doubts[0]?.waarom])
    expect(rows.at(-1)?.standaard).toBe('')
  })

  test('what was not touched stays as it was', () => {
    expect(decisionBody(rows, wijken, new Map())).toEqual(wijken.map(({ id, buurten }) => ({ id, buurten })))
  })

  test('a buurt can move, join and leave', () => {
    const changed = new Map([
      ['BU00000001', 'zuid'],
      ['BU00000002', ''],
      ['BU00000004', 'noord'],
    ])
    expect(decisionBody(rows, wijken, changed)).toEqual([
      { id: 'noord', buurten: ['BU00000004'] },
      { id: 'zuid', buurten: ['BU00000001', 'BU00000003'] },
    ])
  })

  test('names every empty field and a wijk without buurten before anything is sent', () => {
    const body = {
      id: '',
      naam: ' ',
      peildatum: '',
      besluit: { reden: '', wijken: [{ id: 'zuid', buurten: [] }] },
    }
    const faults = faultsOf(body, wijken)
    expect(Object.keys(faults).toSorted()).toEqual(['id', 'naam', 'peildatum', 'reden', 'wijken'])
    expect(faults.wijken).toContain('Zuid')
  })

  test('a cyclus cannot be called as the address where one begins a new one', () => {
    const body = { id: ' nieuw ', naam: 'Nieuw', peildatum: '2027-01-01', besluit: { reden: 'Proef' } }
    expect(Object.keys(faultsOf(body, wijken))).toEqual(['id'])
    expect(faultsOf({ ...body, id: 'nieuw-1' }, wijken)).toEqual({})
    expect(cyclusPlace(paths.cyclus('nieuw'))).toBeNull()
  })

  test('faults of the server stand at their field', () => {
    expect(
      faultsFromServer([
        { deel: 'body', veld: 'id', melding: 'Vorm.' },
        { deel: 'body', veld: 'besluit.reden', melding: 'Leeg.' },
        { deel: 'body', veld: 'besluit.wijken.0.buurten', melding: 'Een.' },
        { deel: 'body', veld: 'besluit.wijken.1.id', melding: 'Twee.' },
      ]),
    ).toEqual({ id: 'Vorm.', reden: 'Leeg.', wijken: 'Een. Twee.' })
  })
})
