import { describe, expect, it } from 'vitest'
import { faultsOfEdit, moveOf, type Wijziging } from '../../../geodata/register/edit-rules.ts'
import { foldDwelling, saidByImport } from '../../../geodata/register/fold.ts'
import type { Woningveld } from '../../../geodata/schema/woningfeit.ts'
import { volgordeVan } from '../../../geodata/schema/woningwerk.ts'

const source = { dataset: 'lijst', versie: 'v', volgorde: 0 }
const said = (
  Object.entries({
    punt: '5.500000 52.500000',
    buurt: 'BU09950111',
    bouwjaar: '1975',
    energielabel: 'D',
    status: 'opname',
  }) as [Woningveld, string][]
) // keys of the object just written
  .map(([veld, waarde]) => saidByImport({ veld, waarde, datum: '2026-03-01', rij: 1 }, source))
const dwelling = foldDwelling('VB0000001', said)
if (dwelling === null) throw new Error('no dwelling')

const TODAY = '2026-10-17'
const good: Wijziging = { veld: 'energielabel', waarde: 'B', datum: '2026-10-01', reden: '' }
const faults = (edit: Partial<Wijziging>) =>
  faultsOfEdit(dwelling, { ...good, ...edit }, TODAY).map(({ deel, fout }) => `${deel}: ${fout}`)

describe('a change by a person', () => {
  it.each<[string, Partial<Wijziging>, string[]]>([
    ['is right', {}, []],
    ['is right today and on the day of what stands', { datum: TODAY }, []],
    ['is right on the day of what stands', { datum: '2026-03-01' }, []],
    ['has a label that does not exist', { waarde: 'H' }, ['waarde: geen-waarde']],
    ['has a status that does not exist', { veld: 'status', waarde: 'klaar' }, ['waarde: geen-waarde']],
    ['lies in the future', { datum: '2026-10-18' }, ['datum: in-de-toekomst']],
    ['lies before the dwelling stood', { datum: '1974-12-31' }, ['datum: voor-de-bouw']],
    ['lies before what stands', { datum: '2026-02-28' }, ['datum: voor-wat-er-staat']],
    ['may be older where nothing stands', { veld: 'oppervlakte', waarde: '80', datum: '1990-01-01' }, []],
    ['builds in the future', { veld: 'bouwjaar', waarde: '2027' }, ['waarde: geen-waarde']],
    ['builds after its own day', { veld: 'bouwjaar', waarde: '2026', datum: '2026-03-02' }, []],
    ['goes back without a reason', { veld: 'status', waarde: 'uitgenodigd' }, ['reden: terug-zonder-reden']],
    ['goes back with one', { veld: 'status', waarde: 'uitgenodigd', reden: 'verkeerde woning' }, []],
    ['goes on', { veld: 'status', waarde: 'aanbod' }, []],
    ['steps beside the order', { veld: 'status', waarde: 'wil-nu-niet' }, []],
    [
      'has more than one fault',
      { veld: 'status', waarde: 'uitgenodigd', datum: '2030-01-01' },
      ['datum: in-de-toekomst', 'reden: terug-zonder-reden'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(faults(edit)).toEqual(expected)
  })

  it.each<[string, Partial<Wijziging>, string[]]>([
    ['passes a step over', { veld: 'status', waarde: 'uitvoering' }, ['reden: overslaan-zonder-reden']],
    ['passes a step over with a reason', { veld: 'status', waarde: 'uitvoering', reden: 'liep mee' }, []],
    ['says a measure is done at once', { veld: 'dak', waarde: 'uitgevoerd' }, []],
    ['has a state that does not exist', { veld: 'dak', waarde: 'half' }, ['waarde: geen-waarde']],
    ['begins a track halfway', { veld: 'sloop', waarde: 'leeg' }, []],
    ['asks again in the past', { veld: 'opnieuw-vragen', waarde: TODAY }, ['waarde: niet-vooruit']],
    ['asks again later', { veld: 'opnieuw-vragen', waarde: '2027-03-01' }, []],
  ])('that %s', (_, edit, expected) => {
    expect(faults(edit)).toEqual(expected)
  })

  it('compares with the last step in the order, past what stands beside it', () => {
    expect(moveOf('status', ['aanbod', 'wil-nu-niet'], 'uitgenodigd')).toEqual({ soort: 'terug', tussen: [] })
    expect(moveOf('status', ['aanbod', 'wil-nu-niet'], 'akkoord')).toBeNull()
    expect(moveOf('status', ['aanbod'], 'uitvoering')).toEqual({
      soort: 'overslaan',
      tussen: ['akkoord', 'voorbereiding'],
    })
    expect(moveOf('status', [], 'nog-niet-benaderd')).toBeNull()
    expect(moveOf('asbest', ['uitgevoerd'], 'nodig')).toEqual({ soort: 'terug', tussen: [] })
    expect(moveOf('asbest', ['uitgevoerd'], 'niet-nodig')).toBeNull()
  })

  it('lets a dwelling walk through any order, one step at a time, without a reason', () => {
    for (const veld of ['status', 'inponden', 'sloop', 'nieuwbouw', 'glas'] as const) {
      const steps = volgordeVan(veld)?.stappen ?? []
      expect(steps.length).toBeGreaterThan(2)
      for (const [place, step] of steps.entries())
        expect(moveOf(veld, steps.slice(0, place), step)).toBeNull()
    }
  })
})
