import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aantalIn,
  ALLES,
  kaartmasker,
  lijstbladzijde,
  lijstvolgorde,
  MIST,
  type Registerkeuze,
  registermasker,
  samenGekozen,
} from '../../../../client/map/filter/register.ts'
import { campagnebeeld, IN_GEEN } from '../../../../client/map/layers/campagnes.ts'
import {
  BLEEK,
  kleurWoningen,
  MISTKLASSEN,
  mistkolom,
  MISTVELDEN,
  mistVan,
} from '../../../../client/map/layers/woningen.ts'
import { type Registerrij, ZONDER_WERK } from '../../../../geodata/schema/registerrij.ts'
import { eigenaar, energielabel, renovatieStatus, statusGroepVan } from '../../../../geodata/schema/woning.ts'
import { maatregel, maatregelStand, sloopStap } from '../../../../geodata/schema/woningwerk.ts'
import { GEEN_CAMPAGNE } from '../../../../server/contract/campagnes-binair.ts'
import {
  decodeRegister,
  encodeRegister,
  SPOORKOLOMMEN,
} from '../../../../server/contract/renovatie-binair.ts'
import { dwellingKey } from '../../../../server/contract/woningen-binair.ts'
import { runs } from '../../../helpers/property-runs.ts'

const BUURTEN = ['BU09950110', 'BU09950420']
const dwelling = fc.record({
  buurt: fc.constantFrom(...BUURTEN),
  straat: fc.option(fc.constantFrom('s-2', 's-1', 's-10')),
  blok: fc.option(fc.constantFrom('b1', 'b2')),
  huisnummer: fc.option(fc.integer({ min: 1, max: 30 })),
  huisnummertoevoeging: fc.option(fc.constantFrom('a', 'b')),
  eigenaar: fc.constantFrom(...eigenaar.options),
  energielabel: fc.option(fc.constantFrom(...energielabel.options)),
  labelNa: fc.option(fc.constantFrom(...energielabel.options)),
  status: fc.option(fc.constantFrom(...renovatieStatus.options)),
  bouwjaar: fc.option(fc.integer({ min: 1960, max: 1990 })),
  maatregelen: fc.dictionary(
    fc.constantFrom(...maatregel.options),
    fc.constantFrom(...maatregelStand.options),
  ),
  sloop: fc.option(fc.constantFrom(...sloopStap.options)),
  verschillen: fc.subarray(['blok', 'eigenaar'] as const),
  punt: fc.tuple(
    fc.double({ min: 5.4, max: 5.6, noNaN: true }),
    fc.double({ min: 52.4, max: 52.6, noNaN: true }),
  ),
})
const registers = fc.array(dwelling, { minLength: 1, maxLength: 40 }).map((rows) =>
  rows.map((row, at): Registerrij => ({
    ...ZONDER_WERK,
    huisletter: null,
    postcode: null,
    oppervlakte: null,
    woningtype: null,
    statusSinds: null,
    id: `VB${String(at + 1).padStart(7, '0')}`,
    ...row,
  })),
)
const columnsOf = (rows: readonly Registerrij[]) =>
  decodeRegister(encodeRegister(rows, { bronnen: [], voorbeelddata: true, zonderPlaats: 0 }))

const keuzes = fc.record({
  status: fc.subarray(['nog-niet', 'klaar', 'opname', 'onbekend']),
  label: fc.subarray(['A', 'C', 'onbekend']),
  eigenaar: fc.subarray([...eigenaar.options]),
  campagne: fc.option(fc.constantFrom(IN_GEEN, 'id-0', 'id-1', 'weg')),
  mist: fc.option(fc.constantFrom(...MIST)),
  buurten: fc.option(fc.subarray(BUURTEN).map((codes) => new Set(codes))),
  straat: fc.option(fc.constantFrom('s-1', 's-2', 's-99')),
  blok: fc.option(fc.constantFrom('b1', 'b9')),
  spoor: fc.option(fc.constant(SPOORKOLOMMEN.indexOf('sloop'))),
  maatregel: fc.option(fc.record({ at: fc.nat(maatregel.options.length - 1), stand: fc.nat(3) })),
  verschil: fc.boolean(),
  vlak: fc.option(
    fc.constant([
      [5.45, 52.45],
      [5.55, 52.45],
      [5.5, 52.56],
    ] as [number, number][]),
  ),
})

const missing = (row: Registerrij) => ({
  status: row.status === null,
  label: row.energielabel === null,
  eigenaar: row.eigenaar === 'onbekend',
  bouwjaar: row.bouwjaar === null,
  blok: row.blok === null,
})

/** Two campaigns in turn; every third dwelling is in none. */
const campaignAt = (at: number) => (at % 3 === 2 ? IN_GEEN : `id-${at % 3}`)
const campaignsOf = (count: number) =>
  campagnebeeld(
    {
      kop: {
        aantal: count,
        merk: 0,
        campagnes: ['id-0', 'id-1'].map((id) => ({ id, naam: id, staat: 'loopt' as const })),
        gewijzigdOp: null,
      },
      nummer: Uint16Array.from({ length: count }, (_, at) => (at % 3 === 2 ? GEEN_CAMPAGNE : at % 3)),
    },
    [],
  )

/** The same in the plain way, one dwelling at a time. */
function isKept(
  row: Registerrij,
  place: readonly [number, number],
  campaign: string,
  keuze: Registerkeuze,
): boolean {
  const { status, label, mist } = keuze
  const group = row.status === null ? 'onbekend' : statusGroepVan(row.status)
  const letter = row.energielabel === null ? 'onbekend' : row.energielabel.slice(0, 1)
  const lacks = missing(row)
  const measure = keuze.maatregel === null ? null : maatregel.options[keuze.maatregel.at]
  return (
    (status.length === 0 || status.includes(group) || status.includes(row.status ?? '')) &&
    (label.length === 0 || label.includes(letter)) &&
    (keuze.eigenaar.length === 0 || keuze.eigenaar.includes(row.eigenaar)) &&
    (keuze.campagne === null || keuze.campagne === campaign) &&
    (mist === null || (mist === 'iets' ? MISTVELDEN.some((one) => lacks[one]) : lacks[mist])) &&
    (keuze.buurten === null || keuze.buurten.has(row.buurt)) &&
    (keuze.straat === null || row.straat === keuze.straat) &&
    (keuze.blok === null || row.blok === keuze.blok) &&
    (keuze.spoor === null || row.sloop !== null) &&
    (measure === null ||
      measure === undefined ||
      row.maatregelen[measure] === maatregelStand.options[keuze.maatregel?.stand ?? -1]) &&
    (!keuze.verschil || row.verschillen.length > 0) &&
    (keuze.vlak === null || inTriangle(place, keuze.vlak))
  )
}

/** A place lies in a triangle when it is on one side of all three edges. */
function inTriangle(
  [x, y]: readonly [number, number],
  ring: readonly (readonly [number, number])[],
): boolean {
  const signs = ring.map(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay]
    return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
  })
  return signs.every((sign) => sign === signs[0])
}

describe('the columns of the register', () => {
  test('say of every dwelling what its row says', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const columns = columnsOf(rows)
        for (const [at, row] of rows.entries()) {
          expect(dwellingKey(columns.woningen, at)).toBe(row.id)
          expect(columns.kop.straten[columns.straat[at] ?? -1] ?? null).toBe(row.straat)
          expect(columns.huisnummer[at]).toBe(row.huisnummer ?? 0)
          const suffix = row.huisnummertoevoeging === null ? '' : `-${row.huisnummertoevoeging}`
          expect(columns.kop.achtervoegsels[columns.achtervoegsel[at] ?? -1]).toBe(suffix)
          expect(energielabel.options[columns.labelNa[at] ?? -1] ?? null).toBe(row.labelNa)
          for (const [place, one] of maatregel.options.entries()) {
            const state = maatregelStand.options[columns.maatregelen[place]?.[at] ?? -1]
            expect(state).toBe(row.maatregelen[one])
          }
          expect(sloopStap.options[columns.sporen[1]?.[at] ?? -1] ?? null).toBe(row.sloop)
          expect(columns.verschillen[at]).toBe(row.verschillen.length)
          const lacks = MISTVELDEN.filter((one) => missing(row)[one])
          expect(mistVan(columns.woningen, at)).toEqual(lacks)
          const word = lacks.length > 1 ? 'meer' : (lacks[0] ?? 'niets')
          expect(MISTKLASSEN[mistkolom(columns.woningen)[at] ?? -1]).toBe(word)
        }
      }),
      runs(100),
    )
  })
})

describe('a filter of the register', () => {
  test('keeps exactly the dwellings of which all that is said holds', () => {
    fc.assert(
      fc.property(registers, keuzes, (rows, keuze) => {
        const columns = columnsOf(rows)
        const mask = registermasker(columns, keuze, campaignsOf(rows.length))
        const { posities } = columns.woningen
        const wanted = rows.map((row, at) =>
          isKept(row, [posities[at * 2] ?? 0, posities[at * 2 + 1] ?? 0], campaignAt(at), keuze) ? 1 : 0,
        )
        expect([...mask]).toEqual(wanted)
        expect(aantalIn(mask)).toBe(wanted.filter((one) => one === 1).length)
      }),
      runs(300),
    )
  })

  test('and its pages show every dwelling once, by street, number and what follows it', () => {
    fc.assert(
      fc.property(registers, keuzes, fc.integer({ min: 1, max: 7 }), (rows, keuze, size) => {
        const columns = columnsOf(rows)
        const mask = registermasker(columns, keuze)
        const order = lijstvolgorde(columns, (code) => code)
        const pages = Math.ceil(aantalIn(mask) / size)
        const listed = Array.from({ length: pages }, (_, page) =>
          lijstbladzijde(mask, order, page, size),
        ).flat()
        const key = (at: number) => {
          const row = rows[at]
          const number = String(row?.huisnummer ?? 0).padStart(6, '0')
          return `${row?.straat ?? '~'}|${number}|${row?.huisnummertoevoeging ?? ''}|${String(at).padStart(4, '0')}`
        }
        const plain = rows
          .flatMap((_, at) => (mask[at] === 1 ? [at] : []))
          .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
        expect(listed).toEqual(plain)
        expect(lijstbladzijde(mask, order, pages, size)).toEqual([])
      }),
      runs(150),
    )
  })

  test('of a campaign keeps everything while nobody knows the campaigns', () => {
    const columns = columnsOf(fc.sample(registers, { numRuns: 1, seed: 7 })[0] ?? [])
    const mask = registermasker(columns, { ...ALLES, campagne: 'id-0' })
    expect(mask.every((one) => one === 1)).toBe(true)
  })

  test('leaves what was not chosen pale on the map, and shows what was chosen outside the filter', () => {
    const rows = fc.sample(registers, { numRuns: 1, seed: 7 })[0] ?? []
    const columns = columnsOf(
      [...rows, ...rows].map((row, at) => ({ ...row, id: `VB${String(at + 1).padStart(7, '0')}` })),
    )
    const count = columns.woningen.kop.aantal
    const kept = registermasker(columns, ALLES).fill(0, 0, 1)
    const chosen = new Uint8Array(count).fill(1, 0, 1)
    const mask = kaartmasker(kept, chosen)
    expect([...mask]).toEqual([1, ...Array.from({ length: count - 1 }, () => BLEEK)])
    const bytes = new Uint8Array(count * 4)
    kleurWoningen(columns.woningen, 'status', 'licht', bytes, mask)
    expect(bytes[3]).toBe(255)
    expect(bytes[7]).toBeLessThan(128)
    expect(kaartmasker(kept, null)).toBe(kept)
  })
  test('what is chosen stays chosen beside what a filter keeps, and of another register nothing does', () => {
    const kept = Uint8Array.of(0, 1, 1, 0)
    const chosen = Uint8Array.of(1, 0, 1, 0)
    expect([...samenGekozen(chosen, kept)]).toEqual([1, 1, 1, 0])
    expect([...chosen]).toEqual([1, 0, 1, 0])
    expect([...samenGekozen(null, kept)]).toEqual([0, 1, 1, 0])
    expect([...samenGekozen(Uint8Array.of(1, 1), kept)]).toEqual([0, 1, 1, 0])
  })
})
