import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AankondigingCampagne,
  type AankondigingInvoer,
  aankondigingen,
  announcementsOf,
  sleutelVanBericht,
} from '../../../analyses/renovatie/aankondiging.ts'
import { campagnewerk } from '../../../geodata/schema/campagne.ts'
import { runs } from '../../helpers/property-runs.ts'

const home = (at: number, straat: string | null, blok: string | null) => ({
  id: `VB${String(at).padStart(7, '0')}`,
  straat,
  blok,
})
/** Twelve homes of a street in one block. */
const STREET = Array.from({ length: 12 }, (_, at) => home(at, 'Koggelaan', 'K1'))
const FIRST = {
  op: '2026-03-01',
  jaar: 2028,
  seizoen: 'zomer',
  zekerheid: 'waarschijnlijk',
  waarom: '',
} as const
const campaign = (over: Partial<AankondigingCampagne> = {}): AankondigingCampagne => ({
  id: 'a',
  naam: 'Koggelaan',
  werk: 'opknappen',
  staat: 'voorbereiding',
  woningen: STREET.map(({ id }) => id),
  data: [FIRST],
  ...over,
})
const told = (ids: readonly string[], day = '2026-05-01', about = 'a') =>
  new Map(ids.map((id) => [sleutelVanBericht(about, id), day]))
const asked = (over: Partial<AankondigingInvoer> = {}) =>
  announcementsOf({
    woningen: STREET,
    campagnes: [campaign()],
    geinformeerd: new Map(),
    minimumWoningen: 5,
    vandaag: '2026-11-26',
    ...over,
  })

describe('what residents may read about a campaign', () => {
  it('is a street with a season and how sure it is', () => {
    expect(asked()).toEqual({
      openbaar: [
        {
          campagne: 'a',
          naam: 'Koggelaan',
          werk: 'opknappen',
          soort: 'straat',
          plek: 'Koggelaan',
          jaar: 2028,
          seizoen: 'zomer',
          zekerheid: 'waarschijnlijk',
          op: '2026-03-01',
          geschiedenis: [],
        },
      ],
      achtergehouden: [],
    })
  })

  it.each(['sloop', 'inponden', 'verhuizen'] as const)(
    'is nothing about %s until the last home of the block was told in person',
    (werk) => {
      const campagnes = [campaign({ werk })]
      const ids = STREET.map(({ id }) => id)
      const before = asked({ campagnes, geinformeerd: told(ids.slice(1)) })
      expect(before.openbaar).toEqual([])
      expect(before.achtergehouden).toMatchObject([
        { plek: 'Koggelaan', reden: 'nog-niet-iedereen-verteld', nogTeVertellen: 1 },
      ])
      expect(asked({ campagnes, geinformeerd: told(ids) }).openbaar).toHaveLength(1)
      // Told about something else, or only tomorrow, is not told.
      expect(asked({ campagnes, geinformeerd: told(ids, '2026-05-01', 'b') }).openbaar).toEqual([])
      expect(asked({ campagnes, geinformeerd: told(ids, '2026-11-27') }).openbaar).toEqual([])
    },
  )

  it('waits for the homes of the block that lie in another street or outside the campaign', () => {
    const neighbour = home(99, 'Fregatlaan', 'K1')
    const campagnes = [campaign({ werk: 'sloop' })]
    const geinformeerd = told(STREET.map(({ id }) => id))
    const woningen = [...STREET, neighbour]
    expect(asked({ woningen, campagnes, geinformeerd }).openbaar).toEqual([])
    geinformeerd.set(sleutelVanBericht('a', neighbour.id), '2026-05-01')
    expect(asked({ woningen, campagnes, geinformeerd }).openbaar).toHaveLength(1)
  })

  it('names no place with few dwellings, and a block only where no street is known', () => {
    const few = STREET.slice(0, 4)
    const found = asked({ campagnes: [campaign({ woningen: few.map(({ id }) => id) })] })
    expect(found.openbaar).toEqual([])
    expect(found.achtergehouden).toMatchObject([{ reden: 'te-weinig-woningen' }])
    const woningen = STREET.map((row) => ({ ...row, straat: null }))
    expect(asked({ woningen }).openbaar).toMatchObject([{ soort: 'blok', plek: 'K1' }])
    // One home is never a place, whatever minimum is asked.
    const one = campaign({ woningen: STREET.slice(0, 1).map(({ id }) => id) })
    expect(asked({ campagnes: [one], minimumWoningen: 0 }).openbaar).toEqual([])
  })

  it('keeps the dates that moved, newest first, with the day and why; becoming surer is no move', () => {
    const data = [
      FIRST,
      { ...FIRST, op: '2026-04-01', zekerheid: 'zeker', waarom: 'het contract is getekend' },
      { ...FIRST, op: '2026-06-01', jaar: 2029, waarom: 'de aannemer heeft minder mensen' },
      { ...FIRST, op: '2026-09-01', jaar: 2029, seizoen: 'herfst', waarom: 'er broeden vogels' },
      { ...FIRST, op: '2026-12-24', jaar: 2030, waarom: 'dit is pas morgen besloten' },
    ] as const
    const [found] = asked({ campagnes: [campaign({ data })] }).openbaar
    expect(found).toMatchObject({ jaar: 2029, seizoen: 'herfst', op: '2026-09-01' })
    expect(found?.geschiedenis).toEqual([
      {
        op: '2026-06-01',
        jaar: 2029,
        seizoen: 'zomer',
        zekerheid: 'waarschijnlijk',
        verschovenOp: '2026-09-01',
        waarom: 'er broeden vogels',
      },
      {
        op: '2026-04-01',
        jaar: 2028,
        seizoen: 'zomer',
        zekerheid: 'zeker',
        verschovenOp: '2026-06-01',
        waarom: 'de aannemer heeft minder mensen',
      },
    ])
  })

  it('is nothing of a campaign without a date, or one that stopped or ended', () => {
    expect(asked({ campagnes: [campaign({ data: [] })] })).toMatchObject({
      openbaar: [],
      achtergehouden: [{ reden: 'geen-datum' }],
    })
    for (const staat of ['gestopt', 'afgerond'] as const) {
      expect(asked({ campagnes: [campaign({ staat })] })).toEqual({ openbaar: [], achtergehouden: [] })
    }
  })
})

describe('whatever the dwellings and campaigns', () => {
  const blocks = ['K1', 'K2', 'K3', null]
  const streets = ['Koggelaan', 'Fregatlaan', 'Botterlaan', null]
  const homes = fc
    .array(fc.record({ straat: fc.constantFrom(...streets), blok: fc.constantFrom(...blocks) }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((rows) => rows.map((row, at) => ({ ...home(at, row.straat, row.blok) })))

  it('no announcement names work to be told first while a home of a block of that street is untold', () => {
    fc.assert(
      fc.property(
        homes,
        fc.constantFrom(...campagnewerk.options),
        fc.array(fc.nat(39)),
        fc.array(fc.nat(39)),
        fc.integer({ min: 0, max: 8 }),
        (woningen, werk, chosen, toldAt, minimumWoningen) => {
          const at = (numbers: readonly number[]) =>
            numbers.flatMap((one) => (woningen[one] === undefined ? [] : [woningen[one].id]))
          const own = new Set(at(chosen))
          const geinformeerd = told(at(toldAt))
          const found = asked({
            woningen,
            campagnes: [campaign({ werk, woningen: [...own] })],
            geinformeerd,
            minimumWoningen,
          })
          aankondigingen.parse(found)
          for (const { soort, plek } of found.openbaar) {
            const inPlace = woningen.filter(
              (row) => own.has(row.id) && (soort === 'straat' ? row.straat : row.blok) === plek,
            )
            expect(inPlace.length).toBeGreaterThanOrEqual(Math.max(2, minimumWoningen))
            if (werk === 'opknappen') continue
            const touched = new Set(inPlace.map(({ blok }) => blok))
            const mates = woningen.filter(
              (row) => (row.blok !== null && touched.has(row.blok)) || inPlace.includes(row),
            )
            expect(mates.every(({ id }) => geinformeerd.has(sleutelVanBericht('a', id)))).toBe(true)
          }
        },
      ),
      runs(200),
    )
  })

  it('the identity of a home appears nowhere in what comes out', () => {
    fc.assert(
      fc.property(homes, (woningen) => {
        const found = asked({
          woningen,
          campagnes: [campaign({ woningen: woningen.map(({ id }) => id) })],
        })
        expect(JSON.stringify(found)).not.toMatch(/VB\d{7}/)
      }),
      runs(100),
    )
  })
})
