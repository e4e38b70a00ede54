import { describe, expect, test } from 'vitest'
import { rdToWgs84, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import type { Melding } from '../../../geodata/schema/melding.ts'
import { renovatieStatus } from '../../../geodata/schema/woning.ts'
import { GEEN_CAMPAGNE } from '../../../server/contract/campagnes-binair.ts'
import { decodeDwellings, encodeDwellings } from '../../../server/contract/woningen-binair.ts'
import { KAARTKLEUREN, PALETTEN } from '../../../client/map/palettes.ts'
import { campagnebeeld } from '../../../client/map/layers/campagnes.ts'
import { heelJaar, MELDINGKLEUREN } from '../../../client/map/layers/meldingen.ts'
import { woningklassen } from '../../../client/map/layers/woningen.ts'
import { svgTekst } from '../../../client/map/papier/figuur.ts'
import { laagFiguren } from '../../../client/map/papier/tekenlagen.ts'
import { laagblokken, MEESTE_AMBITIES } from '../../../client/panels/afdruk/laagblokken.ts'
import {
  type Laaggegevens,
  maakAfdruklagen,
  nietOpDitBlad,
} from '../../../client/panels/afdruk/papierlagen.ts'
import type { Laag } from '../../../client/panels/kaart/adres/keuze.ts'
import { lelystad } from '../map/papier/lelystad.ts'

const areas = lelystad()
const [MIDDLE] = areas.filter(({ code }) => code === 'BU09950111').map(({ punt }) => punt)
if (MIDDLE === undefined) throw new Error('no buurt')
const venster = { breedte: 200, hoogte: 200, schaal: 10_000, midden: MIDDLE }
const at = (dx: number, dy: number) => rdToWgs84([MIDDLE[0] + dx, MIDDLE[1] + dy])

const columns = decodeDwellings(
  encodeDwellings(
    Array.from({ length: 40 }, (_none, place) => ({
      id: `VB${String(place + 1).padStart(7, '0')}`,
      // The last four lie 5 km away.
      punt: at(place < 36 ? place * 6 : 5000, place),
      buurt: 'BU09950111',
      blok: null,
      eigenaar: 'corporatie' as const,
      energielabel: null,
      bouwjaar: null,
      status: renovatieStatus.options[place % 3] ?? null,
    })),
    { bronnen: [{ dataset: 'woningen', versie: 'a1' }], voorbeelddata: false, zonderPlaats: 0 },
  ),
)

const report = (id: number, soort: Melding['soort'], dx: number): Melding => ({
  id: String(id),
  soort,
  onderwerp: 'afval',
  datum: '2024-05-01',
  buurt: 'BU09950111',
  punt: at(dx, 0),
})
const reports = [
  report(1, 'melding-openbare-ruimte', 0),
  report(2, 'melding-openbare-ruimte', 5),
  report(3, 'overlastmelding', 30),
]

const NOTHING: Laaggegevens = {
  woningen: null,
  wijze: 'status',
  masker: null,
  meldingen: null,
  meldingenbron: null,
  soorten: [],
  meldingperiode: null,
  signalen: null,
  bereik: null,
  ambities: null,
  mag: { woningen: true, campagnes: true, meldingen: true, signalen: 'alle', bereik: true, ambities: true },
  mislukt: {},
  doelNodig: false,
}
const make = (
  lagen: readonly Laag[],
  gegevens: Partial<Laaggegevens>,
  meldingvorm: 'punten' | 'zeshoeken' | 'warmte' = 'punten',
) =>
  maakAfdruklagen({
    keuze: { lagen, dekking: {}, meldingvorm },
    gegevens: { ...NOTHING, ...gegevens },
    areas,
    cyclus: '2025',
    corporatie: 'De corporatie',
    woningfilters: [],
  })
const drawn = (lagen: ReturnType<typeof make>) =>
  laagFiguren(
    lagen.lagen.map(({ teken }) => teken),
    venster,
    1,
  )

describe('dwellings on paper', () => {
  const layers = make(['woningen', 'buurten'], { woningen: columns })

  test('have the colours of the legend of the screen, and the legend of the sheet counts those in the frame', () => {
    const paths = drawn(layers)
    const onScreen = woningklassen(columns, 'status', 'licht')
    for (const { attr } of paths) {
      const same = onScreen.find(({ sleutel }) => (sleutel ?? 'onbekend') === attr['data-groep'])
      expect(attr['fill']).toBe(same?.kleur)
    }
    const [block] = laagblokken(layers.lagen, venster, 1, false)
    expect(block?.titel).toBe('Woningen naar status van renovatie: 36 op dit blad')
    const counted = (block?.regels ?? []).map(({ tekst }) => Number(/\((\d+)\)$/.exec(tekst)?.[1]))
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(36)
    expect(block?.regels.map(({ staal }) => staal.kleur)).toEqual(
      onScreen.filter(({ aantal }) => aantal > 0).map(({ kleur }) => kleur),
    )
  })

  test('say where they come from, and example data says that it is', () => {
    expect(layers.lagen[0]).toMatchObject({ voorbeeld: false, bronnen: ['Woningen: woningen (versie a1).'] })
    const example = make(['woningen'], {
      woningen: { ...columns, kop: { ...columns.kop, voorbeelddata: true } },
    })
    expect(example.lagen[0]).toMatchObject({
      voorbeeld: true,
      bronnen: ['Woningen: voorbeelddata, niet echt.'],
    })
    expect(laagblokken(example.lagen, venster, 1, false)[0]?.merk).toBe('voorbeelddata')
  })

  test('by campaign have its name and colour, and say of when the campaigns are', () => {
    const campagnes = [{ id: 'id-0', naam: 'Naar een goed huis', staat: 'loopt' as const }]
    const kop = { aantal: 40, merk: 0, campagnes, gewijzigdOp: '2026-11-01T10:00:00.000Z' }
    const nummer = Uint16Array.from({ length: 40 }, (_none, place) => (place < 12 ? 0 : GEEN_CAMPAGNE))
    const woningen = { ...columns, campagne: campagnebeeld({ kop, nummer }, []) }
    const made = make(['woningen'], { woningen, wijze: 'campagne' })
    expect(made.lagen[0]?.bronnen).toEqual([
      'Woningen: woningen (versie a1).',
      'Campagnes: zoals gemeente en corporatie ze hier bijhouden, laatst veranderd op 1 november 2026.',
    ])
    const [block] = laagblokken(made.lagen, venster, 1, false)
    expect(block?.titel).toBe('Woningen naar campagne: 36 op dit blad')
    expect(block?.regels.map(({ tekst, staal }) => [tekst, staal.kleur])).toEqual([
      ['Naar een goed huis (12)', PALETTEN.licht.campagne[0]],
      ['In geen campagne (24)', KAARTKLEUREN.licht.ontbreektLijn],
    ])
  })

  test('that a filter leaves out are not drawn', () => {
    const masker = Uint8Array.from({ length: 40 }, (_none, place) => (place < 10 ? 1 : 0))
    const [block] = laagblokken(make(['woningen'], { woningen: columns, masker }).lagen, venster, 1, false)
    expect(block?.titel).toContain(': 10 op dit blad')
  })

  test('are not on paper while nobody may see them or said for what', () => {
    const none = make(['woningen', 'meldingen'], { doelNodig: true })
    expect(none.lagen).toEqual([])
    expect(none.doelNodig).toBe(true)
    expect(make(['woningen'], { mislukt: { woningen: true } }).nietGeladen).toEqual(['woningen'])
  })
})

describe('reports on paper', () => {
  const given: Partial<Laaggegevens> = {
    meldingen: reports,
    meldingenbron: { bron: null, voorbeelddata: true },
    soorten: ['melding-openbare-ruimte', 'overlastmelding'],
    meldingperiode: heelJaar(2024),
  }

  test('have a sign for each kind, full and hollow, in the colours of the screen', () => {
    const paths = drawn(make(['meldingen'], given))
    const byKind = new Map(paths.map(({ attr }) => [attr['data-groep'], attr]))
    expect(byKind.get('melding-openbare-ruimte')?.['fill']).toBe(
      MELDINGKLEUREN.licht['melding-openbare-ruimte'],
    )
    expect(byKind.get('overlastmelding')).toMatchObject({
      fill: 'none',
      stroke: MELDINGKLEUREN.licht.overlastmelding,
    })
    const [block] = laagblokken(make(['meldingen'], given).lagen, venster, 1, false)
    expect(block?.regels.map(({ tekst }) => tekst)).toEqual([
      'Meldingen openbare ruimte (2)',
      'Overlastmeldingen (1)',
    ])
    expect(block?.merk).toBe('voorbeelddata')
  })

  test('in hexagons hold every report of one kind; a heat surface becomes hexagons, and says so', () => {
    const one = { ...given, meldingen: reports.slice(0, 2), soorten: ['melding-openbare-ruimte' as const] }
    for (const form of ['zeshoeken', 'warmte'] as const) {
      const [layer] = make(['meldingen'], one, form).lagen
      if (layer?.teken.soort !== 'zeshoeken') throw new Error('no hexagons')
      expect(layer.teken.cellen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(2)
      expect(layer.noten.some((note) => note.includes('stond de dichtheid'))).toBe(form === 'warmte')
    }
  })
})

describe('ambitions on paper', () => {
  const ambitie = (titel: string, vorm: NonNullable<Laaggegevens['ambities']>[number]['vorm']) => ({
    id: titel,
    aanpak: 'a',
    aanpaknaam: 'Wijkaanpak Zuiderzeewijk',
    wijknaam: 'Zuiderzeewijk',
    titel,
    nummer: 1,
    vorm,
  })

  test('have a number on the map and their title in the legend; the others are counted', () => {
    const layers = make(['ambities'], {
      ambities: [
        ambitie('Groen', { soort: 'punt', punt: at(0, 0) }),
        ambitie('Zonder plek', null),
        ambitie('Ver weg', { soort: 'punt', punt: at(9000, 0) }),
        ambitie('Buurt', { soort: 'buurten', buurten: ['BU09950111'] }),
      ],
    })
    const [block] = laagblokken(layers.lagen, venster, 1, false)
    expect(block?.regels.map(({ tekst }) => tekst)).toEqual([
      'Groen, Wijkaanpak Zuiderzeewijk',
      'Buurt, Wijkaanpak Zuiderzeewijk',
    ])
    expect(block?.regels.map(({ sleutel }) => sleutel)).toEqual(['1', '3'])
    expect(block?.noten).toEqual(['1 ambitie ligt buiten dit blad.', '1 ambitie is nog niet getekend.'])
  })

  test('too many for a legend get a list of their own; a picture holds them all', () => {
    const many = Array.from({ length: MEESTE_AMBITIES + 1 }, (_none, place) =>
      ambitie(`Ambitie ${place}`, { soort: 'punt', punt: at(place * 20, 0) }),
    )
    const { lagen } = make(['ambities'], { ambities: many })
    expect(laagblokken(lagen, venster, 1, false)[0]?.regels).toEqual([])
    expect(laagblokken(lagen, venster, 1, false)[0]?.noten[0]).toContain('lijst op het volgende blad')
    expect(laagblokken(lagen, venster, 1, true)[0]?.regels).toHaveLength(many.length)
  })
})

test('a sheet that draws no layers says which were on', () => {
  expect(nietOpDitBlad(['ambities', 'wijkcentra', 'woningen', 'buurten']).elders).toEqual([
    'ambities',
    'woningen',
  ])
})

test('layers lie as on the screen, and no word of a title becomes part of the drawing', () => {
  const layers = make(['ambities', 'woningen', 'buurten'], {
    woningen: columns,
    ambities: [
      {
        id: '1',
        aanpak: 'a',
        aanpaknaam: '<b>',
        wijknaam: '',
        titel: '<script>',
        nummer: null,
        vorm: { soort: 'lijn', punten: [at(0, 0), at(100, 100)] },
      },
    ],
  })
  expect(layers.lagen.map(({ teken }) => teken.naam)).toEqual(['woningen', 'ambities'])
  expect(drawn(layers).map(svgTekst).join('')).not.toMatch(/script|<b>/)
  const [, line] = layers.lagen
  if (line?.teken.soort !== 'vormen') throw new Error('no shapes')
  const [corner] = line.teken.vormen[0]?.vorm.lijnen[0] ?? []
  expect(
    Math.hypot((corner?.[0] ?? 0) - wgs84ToRd(at(0, 0))[0], (corner?.[1] ?? 0) - MIDDLE[1]),
  ).toBeLessThan(0.01)
})
