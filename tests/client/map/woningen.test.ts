import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kleurWoningen, type Woningkleurwijze, woningklassen } from '../../../client/map/layers/woningen.ts'
import { woningenIn } from '../../../client/map/layers/woningen-in-gebied.ts'
import { woningmasker } from '../../../client/map/layers/woningmasker.ts'
import { campagnebeeld, IN_GEEN } from '../../../client/map/layers/campagnes.ts'
import { KAARTKLEUREN, PALETTEN, type Thema } from '../../../client/map/palettes.ts'
import {
  eigenaar,
  energielabel,
  renovatieStatus,
  statusGroep,
  statusGroepVan,
} from '../../../geodata/schema/woning.ts'
import {
  type Campagnekolom,
  decodeCampaigns,
  encodeCampaigns,
  GEEN_CAMPAGNE,
  sleutelmerk,
} from '../../../server/contract/campagnes-binair.ts'
import { decodeDwellings, encodeDwellings } from '../../../server/contract/woningen-binair.ts'
import { ciede2000, seenBy, toLab } from './colour.ts'

const BUURTEN = ['BU09950111', 'BU09950420', 'BU09950421']
const statuses = [...renovatieStatus.options, null]
const labels = [...energielabel.options, null]

/** One dwelling for every value of status, label and owner at least once. */
const rows = Array.from({ length: 60 }, (_, place) => ({
  id: `VB${String(place + 1).padStart(7, '0')}`,
  punt: [5.5 + place / 10_000, 52.5] as [number, number],
  buurt: BUURTEN[place % BUURTEN.length] ?? '',
  blok: null,
  eigenaar: eigenaar.options[place % eigenaar.options.length] ?? ('onbekend' as const),
  energielabel: labels[place % labels.length] ?? null,
  bouwjaar: place % 2 === 0 ? 1975 : null,
  status: statuses[place % statuses.length] ?? null,
}))
const columns = decodeDwellings(encodeDwellings(rows, { bronnen: [], voorbeelddata: true, zonderPlaats: 0 }))
const hexAt = (bytes: Uint8Array, place: number) =>
  `#${Buffer.from(bytes.subarray(place * 4, place * 4 + 3)).toString('hex')}`
const painted = (wijze: Woningkleurwijze, thema: Thema, masker: Uint8Array | null = null) => {
  const bytes = new Uint8Array(columns.kop.aantal * 4)
  kleurWoningen(columns, wijze, thema, bytes, masker)
  return bytes
}
const WIJZEN = ['status', 'label', 'eigenaar', 'mist'] as const
/** Campaigns of every state that holds dwellings; every fourth dwelling is in none. */
const campaigns = (count: number): Campagnekolom => ({
  kop: {
    aantal: rows.length,
    merk: sleutelmerk(columns),
    campagnes: Array.from({ length: count }, (_, at) => ({
      id: `id-${at}`,
      naam: `Campagne ${at}`,
      staat: at % 2 === 0 ? ('voorbereiding' as const) : ('loopt' as const),
    })),
    gewijzigdOp: '2026-11-01T10:00:00.000Z',
  },
  nummer: Uint16Array.from(rows, (_, place) => (place % 4 === 3 ? GEEN_CAMPAGNE : place % count)),
})
const withCampaigns = (count: number, chosen: readonly string[] = []) => ({
  ...columns,
  campagne: campagnebeeld(campaigns(count), chosen),
})
const ALL = { status: [], label: [], eigenaar: [], campagne: [], buurten: null }

describe.each<Thema>(['licht', 'donker'])('the colours of dwellings, %s', (thema) => {
  const unknown = KAARTKLEUREN[thema].ontbreektLijn

  test('by status are those of its group, by label of its class, by owner its own; grey where nothing is known', () => {
    const byStatus = painted('status', thema)
    const byLabel = painted('label', thema)
    const byOwner = painted('eigenaar', thema)
    for (const [place, row] of rows.entries()) {
      const group = row.status === null ? -1 : statusGroep.options.indexOf(statusGroepVan(row.status))
      expect(hexAt(byStatus, place)).toBe(PALETTEN[thema].status[group] ?? unknown)
      const letter = row.energielabel === null ? -1 : 'ABCDEFG'.indexOf(row.energielabel.charAt(0))
      expect(hexAt(byLabel, place)).toBe(PALETTEN[thema].label[letter] ?? unknown)
      const owner = ['corporatie', 'particulier', 'vve'].indexOf(row.eigenaar)
      expect(hexAt(byOwner, place)).toBe(PALETTEN[thema].eigenaar[owner] ?? unknown)
    }
  })

  test.each(WIJZEN)('%s: the legend counts what is painted, colour by colour', (wijze) => {
    const bytes = painted(wijze, thema)
    const seen = new Map<string, number>()
    for (const place of rows.keys()) {
      const colour = hexAt(bytes, place)
      seen.set(colour, (seen.get(colour) ?? 0) + 1)
    }
    const classes = woningklassen(columns, wijze, thema)
    for (const { kleur, aantal } of classes) expect(aantal, kleur).toBe(seen.get(kleur) ?? 0)
    expect(classes.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(rows.length)
  })

  test('by what is missing are those of the one field that is, or of more than one; never the grey of a class that is not known', () => {
    const bytes = painted('mist', thema)
    const palette = PALETTEN[thema].mist
    for (const [place, row] of rows.entries()) {
      const lacks = [
        row.status === null,
        row.energielabel === null,
        row.eigenaar === 'onbekend',
        row.bouwjaar === null,
      ]
      const many = lacks.filter(Boolean).length
      expect(hexAt(bytes, place)).toBe(palette[many > 1 ? 5 : lacks.indexOf(true) + 1])
    }
    expect(woningklassen(columns, 'mist', thema).at(-1)).toMatchObject({ sleutel: null, aantal: 0 })
  })

  test('by campaign are those of the campaigns as long as there are enough, then of how they stand', () => {
    const colourAt = (count: number, chosen: readonly string[], place: number) => {
      const bytes = new Uint8Array(rows.length * 4)
      kleurWoningen(withCampaigns(count, chosen), 'campagne', thema, bytes)
      return hexAt(bytes, place)
    }
    const { campagne } = PALETTEN[thema]
    for (const place of rows.keys()) {
      const none = place % 4 === 3
      expect(colourAt(5, [], place)).toBe(none ? unknown : campagne[place % 5])
      expect(colourAt(6, [], place)).toBe(none ? unknown : campagne[place % 2])
      const chosen = ['id-4', 'id-1'].indexOf(`id-${place % 6}`) === -1 ? -1 : Number(place % 6 === 4)
      expect(colourAt(6, ['id-4', 'id-1'], place)).toBe(none ? unknown : (campagne[chosen] ?? unknown))
    }
  })

  test.each([
    [2, []],
    [5, []],
    [6, []],
    [6, ['id-3']],
  ])('by %i campaigns, chosen %j: the legend counts every dwelling once', (count, chosen) => {
    const classes = woningklassen(withCampaigns(count, chosen), 'campagne', thema)
    const bytes = new Uint8Array(rows.length * 4)
    kleurWoningen(withCampaigns(count, chosen), 'campagne', thema, bytes)
    const paintedAs = (colour: string) => rows.filter((_, place) => hexAt(bytes, place) === colour).length
    for (const { kleur, aantal } of classes) expect(aantal, kleur).toBe(paintedAs(kleur))
    expect(classes.at(-1)).toMatchObject({ sleutel: null, kleur: unknown })
    expect(classes.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(rows.length)
    expect(new Set(classes.map(({ kleur }) => kleur)).size).toBe(classes.length)
  })

  test('leave the grey apart from every status and campaign', () => {
    const grey = toLab(seenBy(unknown, 'normal'))
    const { status, campagne, mist } = PALETTEN[thema]
    for (const colour of [...status, ...campagne, ...mist]) {
      expect(ciede2000(grey, toLab(seenBy(colour, 'normal')))).toBeGreaterThanOrEqual(9)
    }
  })
})

const some = (values: readonly string[]) => fc.subarray([...values])

test('a mask keeps what every filter keeps, and paints nothing else', () => {
  fc.assert(
    fc.property(
      some([...statusGroep.options, 'onbekend']),
      some([...'ABCDEFG', 'A++', 'onbekend']),
      some(eigenaar.options),
      fc.option(some(BUURTEN)),
      (status, label, owners, buurten) => {
        const mask = woningmasker(columns, {
          status,
          label,
          eigenaar: owners,
          campagne: [],
          buurten: buurten === null ? null : new Set(buurten),
        })
        const bytes = painted('status', 'licht', mask)
        for (const [place, row] of rows.entries()) {
          const group = row.status === null ? 'onbekend' : statusGroepVan(row.status)
          const letter = row.energielabel ?? 'onbekend'
          const kept =
            (status.length === 0 || status.includes(group)) &&
            (label.length === 0 || label.includes(letter) || label.includes(letter.charAt(0))) &&
            (owners.length === 0 || owners.includes(row.eigenaar)) &&
            (buurten === null || buurten.includes(row.buurt))
          expect(mask === null || mask[place] === 1).toBe(kept)
          expect(bytes[place * 4 + 3]).toBe(kept ? 255 : 0)
        }
      },
    ),
  )
})

test('a filter on campaigns keeps theirs, and what is in none when that is asked', () => {
  const many = withCampaigns(6)
  const mask = woningmasker(many, { ...ALL, campagne: ['id-2', IN_GEEN] })
  expect([...(mask ?? [])]).toEqual(rows.map((_, place) => Number(place % 4 === 3 || place % 6 === 2)))
  // A campaign that is over keeps nothing.
  expect(woningmasker(many, { ...ALL, campagne: ['gone'] })?.every((one) => one === 0)).toBe(true)
})

test('campaigns come back from bytes as they went, and their mark is of these dwellings in this order', () => {
  const column = campaigns(3)
  expect(decodeCampaigns(encodeCampaigns(column))).toEqual(column)
  const turned = { sleutelnummer: columns.sleutelnummer.toReversed() }
  expect(sleutelmerk(turned)).not.toBe(sleutelmerk(columns))
  expect(sleutelmerk({ sleutelnummer: columns.sleutelnummer.slice(1) })).not.toBe(sleutelmerk(columns))
})

test('no filter needs no mask', () => {
  expect(woningmasker(columns, ALL)).toBeNull()
})

test('the dwellings of some buurten come in the order of their keys, without what the mask leaves out', () => {
  const wanted = ['BU09950111', 'BU09950421']
  const mask = woningmasker(columns, { ...ALL, eigenaar: ['vve'] })
  const found = woningenIn(columns, wanted, mask)
  const expected = rows.flatMap((row, place) =>
    wanted.includes(row.buurt) && row.eigenaar === 'vve' ? [place] : [],
  )
  expect(found).toEqual(expected)
  expect(found.length).toBeGreaterThan(0)
  expect(woningenIn(columns, ['BU00000000'], null)).toEqual([])
})
