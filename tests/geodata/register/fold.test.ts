import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateExampleDataset } from '../../../geodata/pipeline.ts'
import { isFieldValue } from '../../../geodata/register/field-values.ts'
import {
  foldDwelling,
  type Gezegd,
  saidByDwelling,
  saidByImport,
  saidByPerson,
} from '../../../geodata/register/fold.ts'
import { registerwoning } from '../../../geodata/schema/registerwoning.ts'
import { woning } from '../../../geodata/schema/woning.ts'
import { type Woningveld, woningveld } from '../../../geodata/schema/woningfeit.ts'
import { runs } from '../../helpers/property-runs.ts'

const ID = '0995010000000001'

/** What import number `volgorde` says. */
function says(volgorde: number, veld: Woningveld, waarde: string, datum: string): Gezegd {
  return saidByImport(
    { veld, waarde, datum, rij: volgorde + 1 },
    { dataset: `lijst-${volgorde}`, versie: `v${volgorde}`, volgorde },
  )
}

/** What somebody wrote down as change `nummer`. */
function changes(nummer: number, veld: Woningveld, waarde: string, datum: string): Gezegd {
  return saidByPerson({
    nummer,
    woning: ID,
    veld,
    waarde,
    vorige: null,
    datum,
    tijd: '2026-10-01T10:00:00.000Z',
    rol: 'centrada',
    reden: '',
  })
}

const PLACE = [
  says(0, 'punt', '5.500000 52.500000', '2020-01-01'),
  says(0, 'buurt', 'BU09950111', '2020-01-01'),
]

function fold(...said: Gezegd[]) {
  const found = foldDwelling(ID, [...PLACE, ...said])
  if (found === null) throw new Error('no dwelling')
  return { ...found, stand: (veld: Woningveld) => found.velden.find((field) => field.veld === veld) }
}

describe('the fold of what is said about a dwelling', () => {
  it('needs a place and a buurt, and leaves all else that nobody says unknown', () => {
    expect(foldDwelling(ID, [says(0, 'energielabel', 'C', '2024-01-01')])).toBeNull()
    expect(foldDwelling(ID, [says(0, 'punt', '5.5 52.5', '2024-01-01')])).toBeNull()
    expect(foldDwelling(ID, [])).toBeNull()
    const { woning: row } = fold()
    expect(row).toEqual({
      id: ID,
      buurt: 'BU09950111',
      punt: [5.5, 52.5],
      straat: null,
      blok: null,
      huisnummer: null,
      huisletter: null,
      huisnummertoevoeging: null,
      postcode: null,
      eigenaar: 'onbekend',
      energielabel: null,
      bouwjaar: null,
      oppervlakte: null,
      woningtype: null,
      pand: null,
      status: null,
      historie: [],
    })
    expect(woning.safeParse(row).success).toBe(true)
  })

  it('takes the newest day; on one day the later import, and a person over any import', () => {
    const old = says(1, 'energielabel', 'D', '2024-01-01')
    const early = says(2, 'energielabel', 'C', '2025-01-01')
    const late = says(3, 'energielabel', 'B', '2025-01-01')
    const person = changes(1, 'energielabel', 'A', '2025-01-01')
    expect(fold(late, early, old).woning.energielabel).toBe('B')
    expect(fold(person, late, early).woning.energielabel).toBe('A')
    expect(fold(person, says(4, 'energielabel', 'G', '2025-01-02')).woning.energielabel).toBe('G')
    expect(fold(person, changes(2, 'energielabel', 'A+', '2025-01-01')).woning.energielabel).toBe('A+')
  })

  it('says of each field who says it, and who says something else', () => {
    const { stand } = fold(
      says(1, 'bouwjaar', '1978', '2024-01-01'),
      says(2, 'bouwjaar', '1979', '2025-01-01'),
      changes(1, 'bouwjaar', '1980', '2023-01-01'),
      says(3, 'bouwjaar', '1979', '2022-01-01'),
    )
    expect(stand('bouwjaar')).toEqual({
      veld: 'bouwjaar',
      waarde: '1979',
      herkomst: { soort: 'invoer', dataset: 'lijst-2', versie: 'v2', rij: 3, datum: '2025-01-01' },
      anders: [
        {
          waarde: '1980',
          herkomst: {
            soort: 'persoon',
            rol: 'centrada',
            reden: '',
            tijd: '2026-10-01T10:00:00.000Z',
            datum: '2023-01-01',
          },
        },
        {
          waarde: '1978',
          herkomst: { soort: 'invoer', dataset: 'lijst-1', versie: 'v1', rij: 2, datum: '2024-01-01' },
        },
      ],
    })
  })

  it('calls another spelling or a few metres no contradiction', () => {
    const { stand } = fold(
      says(1, 'postcode', '8223 AA', '2024-01-01'),
      says(2, 'postcode', '8223aa', '2025-01-01'),
      says(1, 'oppervlakte', '80.0', '2024-01-01'),
      says(2, 'oppervlakte', '80', '2025-01-01'),
      says(2, 'punt', '5.500100 52.500100', '2025-01-01'),
    )
    for (const veld of ['postcode', 'oppervlakte', 'punt'] as const) expect(stand(veld)?.anders).toEqual([])
    const far = fold(says(2, 'punt', '5.510000 52.500000', '2025-01-01'))
    expect(far.stand('punt')?.anders).toHaveLength(1)
  })

  it('makes the history of the status of all its facts; a status said again is no step', () => {
    const { woning: row, stand } = fold(
      says(2, 'status', 'opname', '2025-03-01'),
      says(1, 'status', 'uitgenodigd', '2025-01-01'),
      says(3, 'status', 'uitgenodigd', '2025-02-01'),
      changes(1, 'status', 'aanbod', '2025-04-01'),
      says(4, 'status', 'wil-nu-niet', '2025-04-01'),
    )
    expect(row.historie).toEqual([
      { status: 'uitgenodigd', datum: '2025-01-01' },
      { status: 'opname', datum: '2025-03-01' },
      { status: 'wil-nu-niet', datum: '2025-04-01' },
      { status: 'aanbod', datum: '2025-04-01' },
    ])
    expect(row.status).toBe('aanbod')
    // Earlier statuses are steps; only another word of the same day contradicts.
    expect(stand('status')?.anders.map(({ waarde }) => waarde)).toEqual(['wil-nu-niet'])
  })

  it('passes over what is no value of its field', () => {
    const { woning: row, stand } = fold(
      says(1, 'energielabel', 'H', '2025-01-01'),
      says(1, 'bouwjaar', '19', '2025-01-01'),
      says(1, 'bouwjaar', '1005', '2026-01-01'),
      says(1, 'oppervlakte', '-5', '2025-01-01'),
      says(1, 'huisnummer', '12b', '2025-01-01'),
      says(1, 'punt', '99999 52', '2025-01-01'),
      says(1, 'status', 'klaar', '2025-01-01'),
      says(1, 'straat', '  ', '2025-01-01'),
    )
    expect([row.energielabel, row.bouwjaar, row.oppervlakte, row.huisnummer]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect([row.status, row.straat, row.punt]).toEqual([null, null, [5.5, 52.5]])
    expect(stand('energielabel')).toBeUndefined()
  })

  it('of a whole dwelling alone is that dwelling', () => {
    const { inhoud } = generateExampleDataset({ totaalWoningen: 2000 })
    for (const row of inhoud.woningen) {
      const said = saidByDwelling(row, { dataset: 'voorbeeld', versie: 'v', volgorde: 0 }, '2020-01-01')
      expect(foldDwelling(row.id, said)?.woning).toMatchObject(row)
    }
  })
})

const VALUES: Record<Woningveld, readonly string[]> = {
  punt: ['5.500000 52.500000', '5.510000 52.510000'],
  buurt: ['BU09950111', 'BU09950112'],
  straat: ['Kamp', 'Jol'],
  huisnummer: ['1', '20'],
  huisletter: ['a', 'B'],
  huisnummertoevoeging: ['2', 'bis'],
  postcode: ['8223AA', '8224 BB'],
  blok: ['12', '13'],
  eigenaar: ['corporatie', 'onbekend', 'vve'],
  energielabel: ['A', 'G', 'X'],
  bouwjaar: ['1970', '1980', '0'],
  oppervlakte: ['70', '80.5'],
  status: ['uitgenodigd', 'opname', 'nazorg'],
  woningtype: ['eengezins', 'meergezins'],
  pand: ['0995100000000001'],
  'label-na': ['A', 'B'],
  gevel: ['nodig', 'uitgevoerd'],
  dak: ['nodig', 'uitgevoerd'],
  glas: ['nodig', 'half'],
  ventilatie: ['gepland'],
  asbest: ['niet-nodig', 'uitgevoerd'],
  'vocht-schimmel': ['nodig'],
  oppluspakket: ['nodig'],
  gelijkvloers: ['niet-nodig'],
  'tuin-erf': ['nodig', 'uitgevoerd'],
  inponden: ['gesprek', 'gekocht'],
  sloop: ['onderzoek', 'besloten'],
  nieuwbouw: ['besloten'],
  'nieuwbouw-soort': ['sociale-huur'],
  'opnieuw-vragen': ['2027-01-01', '2027-02-31'],
  pogingen: ['1', '2'],
}
const day = fc.constantFrom('2024-01-01', '2024-06-01', '2025-01-01', '2025-06-01')
const word = fc
  .constantFrom(...woningveld.options)
  .chain((veld) => fc.tuple(fc.constant(veld), fc.constantFrom(...VALUES[veld]), day))
/** At most one fact per field of each import, as the table holds them. */
const importWords = fc.uniqueArray(word, { maxLength: 10, selector: ([veld]) => veld })
const register = fc.record({
  invoer: fc.array(importWords, { maxLength: 4 }),
  bewerkingen: fc.array(word, { maxLength: 4 }),
})

type Register = { invoer: [Woningveld, string, string][][]; bewerkingen: [Woningveld, string, string][] }
const allSaid = ({ invoer, bewerkingen }: Register): Gezegd[] => [
  ...invoer.flatMap((words, place) => words.map((one) => says(place, ...one))),
  ...bewerkingen.map((one, place) => changes(place + 1, ...one)),
]

describe('properties of the fold', () => {
  it('does not depend on the order in which things are given', () => {
    fc.assert(
      fc.property(register, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (one, chance) => {
        const said = allSaid(one)
        const keys = new Map(said.map((item) => [item, chance.next().value ?? 0]))
        const mixed = said.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        expect(foldDwelling(ID, mixed)).toEqual(foldDwelling(ID, said))
      }),
      runs(300),
    )
  })

  it('does not depend on the order of the imports where their days differ', () => {
    fc.assert(
      fc.property(register, (one) => {
        // Every import gets days of its own.
        const apart = one.invoer.map((words, place) =>
          words.map(([veld, waarde, datum]): [Woningveld, string, string] => [
            veld,
            waarde,
            `${datum.slice(0, 8)}${String(place * 2 + 10)}`,
          ]),
        )
        const values = (order: (place: number) => number) =>
          foldDwelling(
            ID,
            apart.flatMap((words, place) => words.map((said) => says(order(place), ...said))),
          )?.woning
        expect(values((place) => 9 - place)).toEqual(values((place) => place))
      }),
      runs(300),
    )
  })

  it('a change by a person stands whichever import is withdrawn, until something of a later day comes', () => {
    fc.assert(
      fc.property(register, fc.nat(3), (one, withdrawn) => {
        const left = { ...one, invoer: one.invoer.map((words, place) => (place === withdrawn ? [] : words)) }
        const found = foldDwelling(ID, [...PLACE, ...allSaid(left)])
        for (const veld of woningveld.options) {
          const valid = left.bewerkingen.filter((edit) => edit[0] === veld && isFieldValue(veld, edit[1]))
          const newest = valid
            .map((edit) => edit[2])
            .toSorted()
            .at(-1)
          if (newest === undefined) continue
          const stand = found?.velden.find((field) => field.veld === veld)
          expect(stand !== undefined && stand.herkomst.datum >= newest).toBe(true)
          if (stand?.herkomst.datum !== newest) continue
          expect(stand.herkomst.soort).toBe('persoon')
          expect(stand.waarde).toBe(valid.findLast((edit) => edit[2] === newest)?.[1])
        }
      }),
      runs(300),
    )
  })

  it('is always a valid dwelling whose last step is its status', () => {
    fc.assert(
      fc.property(register, (one) => {
        const found = registerwoning.parse(foldDwelling(ID, [...PLACE, ...allSaid(one)]))
        expect(found.woning.historie.at(-1)?.status ?? null).toBe(found.woning.status)
        const days = found.woning.historie.map(({ datum }) => datum)
        expect(days).toEqual(days.toSorted())
      }),
      runs(300),
    )
  })
})
