import { array, assert, constantFrom, integer, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eigenProfiel, dekkingVan, telMeldingen } from '../../../client/panels/kaart/eigen/gegevens.ts'
import { ruimteInGemeente } from '../../../client/panels/kaart/eigen/tekenruimte.ts'
import {
  hoekenOver,
  wisselBuurt,
  zelfdeVlak,
  zetVlak,
  zonderVlak,
} from '../../../client/panels/kaart/eigen/wijzigen.ts'
import { readOwnArea, writeOwnArea } from '../../../client/panels/kaart/adres/delen.ts'
import type { EigenGebied } from '../../../client/panels/kaart/adres/keuze.ts'
import { gesprokenNa } from '../../../client/panels/kaart/tekenen/gesproken.ts'
import { puntVan } from '../../../client/panels/kaart/tekenen/Hoekenlijst.tsx'
import { naOpdracht, type Opdracht } from '../../../client/map/tekenen/opdrachten.ts'
import { keuringVoor } from '../../../client/map/tekenen/regels.ts'
import { LEGE_STAND } from '../../../client/map/tekenen/stand.ts'
import type { Melding } from '../../../geodata/schema/melding.ts'
import type { GebiedMetGrens, Positie } from '../../../geodata/schema/gebied.ts'
import { runs } from '../../helpers/property-runs.ts'
import { rdBox, rdPlace } from '../../helpers/rd-box.ts'
import { KEUZE, voorbeeldbron } from './voorbeeldbron.ts'

const ring = (...corners: [number, number][]): Positie[] => corners.map((corner) => rdPlace(corner))
const SQUARE = ring([0, 0], [100, 0], [100, 100], [0, 100])

describe('changing an own area', () => {
  it('puts a buurt in and takes it out, and is nothing without anything in it', () => {
    const one = wisselBuurt(null, 'BU2')
    expect(one).toEqual({ buurten: ['BU2'], vlakken: [] })
    expect(wisselBuurt(one, 'BU1')?.buurten).toEqual(['BU1', 'BU2'])
    expect(wisselBuurt(one, 'BU2')).toBeNull()
    expect(zonderVlak(zetVlak(null, 0, SQUARE), 0)).toBeNull()
  })

  it('replaces a ring in its place, and adds one after the last', () => {
    const two = zetVlak(zetVlak(null, 0, SQUARE), 1, SQUARE.slice(0, 3))
    expect(two.vlakken.map((one) => one.length)).toEqual([4, 3])
    expect(zetVlak(two, 0, SQUARE.slice(1)).vlakken.map((one) => one.length)).toEqual([3, 3])
    expect(hoekenOver(two, null)).toBe(120 - 7)
    expect(hoekenOver(two, 0)).toBe(120 - 3)
  })

  it('comes back from the address to the metre, whatever it holds', () => {
    const corner = oneof(integer({ min: -500, max: 500 }))
    const point = array(corner, { minLength: 2, maxLength: 2 }).map(([x = 0, y = 0]) => rdPlace([x, y]))
    const area = array(array(point, { minLength: 3, maxLength: 8 }), { maxLength: 3 })
    const codes = array(constantFrom('BU09950001', 'BU09950002'), { maxLength: 2 })
    assert(
      property(area, codes, (vlakken, buurten) => {
        if (vlakken.length + buurten.length === 0) return
        const eigen: EigenGebied = { buurten, vlakken }
        const back = readOwnArea(writeOwnArea(eigen))
        expect(back?.buurten).toEqual(buurten)
        expect(back?.vlakken.length).toBe(vlakken.length)
        expect(vlakken.every((one, at) => zelfdeVlak(one, back?.vlakken[at] ?? []))).toBe(true)
      }),
      runs(100),
    )
  })
})

const area = (code: string, x: number): GebiedMetGrens => ({
  code,
  naam: `Gebied ${code}`,
  soort: code.startsWith('GM') ? 'gemeente' : 'buurt',
  wijk: null,
  gemeente: 'GM0995',
  grens: rdBox(x, 0, code.startsWith('GM') ? 1250 : 250, 400),
  labelpunt: rdPlace([x, 0]),
  oppervlakteHa: 10,
})
const BORDERS = [
  area('GM0995', 0),
  ...['BU09950110', 'BU09950111', 'BU09950420', 'BU09950421', 'BU09950430'].map((code, at) =>
    area(code, at * 250),
  ),
]
const bron = voorbeeldbron([60, 70, 80, 84, 62, 66, 99, 77, 78])

describe('the profile of an own area', () => {
  const profile = (eigen: EigenGebied) => {
    const dekking = dekkingVan(BORDERS, eigen, null)
    const found = eigenProfiel(bron, KEUZE, dekking, null)
    if (found === null) throw new Error('the figure exists')
    return found
  }

  it('of whole buurten over two wijken has their range, their plain mean, and each against the gemeente', () => {
    const found = profile({ buurten: ['BU09950110', 'BU09950420'], vlakken: [] })
    expect(found.cijfer).toMatchObject({ soort: 'gemiddelde', waarde: 70, fout: { soort: 'niet-in-bron' } })
    expect(found.rijen.map(({ waarde, verschil }) => [waarde, verschil?.punten])).toEqual([
      [60, -17],
      [80, 3],
    ])
    expect(found.stand).toEqual({ onder: 1, boven: 0, gelijk: 1 })
    // A plain mean of buurten is not that of the people: it is not compared.
    expect(found.verschil).toBeNull()
  })

  it('never holds the figure of WK099504, also when it holds every buurt of that CBS wijk', () => {
    const found = profile({ buurten: ['BU09950420', 'BU09950421', 'BU09950430'], vlakken: [] })
    expect(JSON.stringify(found)).not.toContain('WK099504')
    expect(found.cijfer).toMatchObject({ soort: 'gemiddelde', waarde: (80 + 84 + 62) / 3 })
  })

  it('of one buurt is its figure, compared with the gemeente by the rule of the source', () => {
    const found = profile({ buurten: ['BU09950110'], vlakken: [] })
    expect(found.cijfer).toMatchObject({ soort: 'waarde', cijfer: { waarde: 60 } })
    expect(found.verschil).toMatchObject({ punten: -17, oordeel: 'ongunstiger' })
  })

  it('of a drawn part says which buurten it touches and how much, and gives no figure for half a buurt', () => {
    const half = ring([125, 0], [375, 0], [375, 400], [125, 400])
    const found = profile({ buurten: [], vlakken: [half] })
    expect(found.dekking.hectare).toBeCloseTo(10, 3)
    expect(found.rijen.map(({ deel, heel }) => [Math.round(deel * 100), heel])).toEqual([
      [50, false],
      [50, false],
    ])
    expect(found.cijfer).toMatchObject({ soort: 'bereik', reden: 'te-onzeker', laagste: { waarde: 60 } })
  })

  it('counts reports kind by kind', () => {
    const report = (soort: Melding['soort'], x: number): Melding => ({
      id: `${soort}${x}`,
      soort,
      onderwerp: '',
      datum: '2025-01-01',
      buurt: 'BU09950110',
      punt: rdPlace([x, 50]),
    })
    const rows = [
      report('overlastmelding', 50),
      report('overlastmelding', 500),
      report('melding-openbare-ruimte', 60),
    ]
    expect(telMeldingen(rows, { buurten: [], vlakken: [SQUARE] })).toEqual({
      'melding-openbare-ruimte': 1,
      overlastmelding: 1,
    })
  })
})

describe('where an own area may lie', () => {
  it('is in the gemeente, corners and all', () => {
    const room = ruimteInGemeente(
      { gebieden: BORDERS, kleinsteSchaalnoemer: 10_000, bron: BRON },
      'GM0995',
      120,
    )
    expect(room.bevatPunt(rdPlace([10, 10]))).toBe(true)
    expect(room.bevatPunt(rdPlace([-10, 10]))).toBe(false)
    expect(room.bevatVlak(SQUARE)).toBe(true)
    expect(room.bevatVlak(ring([0, 0], [100, 0], [100, 100], [-50, 100]))).toBe(false)
  })
})
const BRON = {
  dataset: 'cbs-gebieden-2022',
  titel: '',
  bronhouder: '',
  bron: '',
  licentie: '',
  vintage: '',
  versie: '1',
  voorbeelddata: false,
  opgehaaldOp: '2026-11-22',
  bewerkingen: [],
}

describe('what is said while drawing', () => {
  const keur = keuringVoor({ meesteHoeken: 9, bevatPunt: () => true, bevatVlak: () => true })
  const naamVan = () => 'Damrif e.o.'
  const say = (...opdrachten: Opdracht[]) => {
    const said: (string | null)[] = []
    let now = LEGE_STAND
    for (const opdracht of opdrachten) {
      const next = naOpdracht(now, opdracht, keur)
      said.push(gesprokenNa(now, next, naamVan))
      now = next
    }
    return said
  }
  const wijs = (x: number, y: number): Opdracht => ({
    soort: 'wijs',
    wijzer: { punt: rdPlace([x, y]), door: 'toetsen' },
  })
  const zet = (x: number, y: number): Opdracht => ({ soort: 'zet', punt: rdPlace([x, y]) })

  it('is the buurt and the metres from the corner before', () => {
    expect(say({ soort: 'begin', vorm: 'vlak' }, wijs(0, 0), zet(0, 0), wijs(120, 0)).slice(1)).toEqual([
      'Damrif e.o.',
      'Hoek 1 staat.',
      'Damrif e.o., 120 meter van de vorige hoek',
    ])
  })

  it('is what was refused, what went, and that it is done', () => {
    const said = say(
      { soort: 'begin', vorm: 'lijn' },
      zet(0, 0),
      { soort: 'maakAf' },
      zet(50, 0),
      zet(90, 0),
      { soort: 'verwijder', hoek: 2 },
      { soort: 'maakAf' },
      { soort: 'kies', hoek: 1 },
      { soort: 'breekAf' },
    )
    expect(said[2]).toMatch(/^Zo is het nog niet af/)
    expect(said.slice(5)).toEqual([
      'Hoek weg. Er zijn nog 2 hoeken.',
      'De lijn is af.',
      'Hoek 2 van 2, Damrif e.o.',
      'Tekenen gestopt. Met Z komt de tekening terug.',
    ])
  })
})

describe('a corner as two numbers', () => {
  it('is a place in RD, or nothing', () => {
    const place = puntVan('160000', '500000')
    expect(place?.map((degrees) => degrees.toFixed(6))).toEqual(
      rdPlace([0, 0]).map((degrees) => degrees.toFixed(6)),
    )
    for (const [x, y] of [
      ['', ''],
      ['5.49', '52.51'],
      ['abc', '500000'],
      ['500000', '160000'],
      ['-1', '500000'],
    ])
      // prettier-ignore
      expect(puntVan(x ?? '', y ?? '')).toBeNull()
  })
})
