import { describe, expect, test } from 'vitest'
import { STANDAARD } from '../../../client/panels/kaart/adres/keuze.ts'
import { bereikSamen } from '../../../client/panels/kaart/lagen/bereik-samen.ts'
import { dekkingVan, isVervaagd, metDekking } from '../../../client/panels/kaart/lagen/dekking.ts'
import { kaarttekens } from '../../../client/panels/kaart/lagen/kaarttekens.ts'
import { telSignalen } from '../../../client/panels/kaart/lagen/signaaltelling.ts'
import type { Voorzieningen } from '../../../client/panels/kaart/paneel-props.ts'
import type { Bereikbaarheid } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import { loadEmbeddedDataset } from '../../../geodata/pipeline.ts'

const { inhoud } = loadEmbeddedDataset('voorzieningen-lelystad')
const nu = { staat: 'onbekend', tot: null, vanaf: null } as const
/** The real places; where only the buurt is known the server gives the label point of that buurt. */
const voorzieningen: Voorzieningen = {
  moment: '2026-11-24T10:42:00+01:00',
  voorzieningen: inhoud.voorzieningen.map((place) => ({
    ...place,
    ligging: { ...place.ligging, punt: [5.5, 52.5] as [number, number] },
    nu,
  })),
  woonzorgzones: inhoud.woonzorgzones.map((zone) => ({
    ...zone,
    ligging: { ...zone.ligging, punt: [5.5, 52.5] as [number, number] },
  })),
  bron: null,
}
const GEBIEDEN = [{ code: 'BU09950111', labelpunt: [5.49, 52.51] as [number, number] }]
const signs = (lagen: typeof STANDAARD.lagen, dekking = {}, signalen = telSignalen([], () => true)) =>
  kaarttekens({ keuze: { lagen, dekking }, voorzieningen, signalen, gebieden: GEBIEDEN })

describe('signs on the map', () => {
  test('a place known only by wijk never gets a point, even when an answer gives it one', () => {
    const all = signs(['wijkcentra', 'voorzieningen', 'woonzorgzones'])
    expect(all.length).toBeGreaterThan(0)
    const drawn = new Set(all.map(({ sleutel }) => sleutel))
    const onlyWijk = [...inhoud.voorzieningen, ...inhoud.woonzorgzones].filter(
      ({ ligging }) => ligging.nauwkeurigheid === 'wijk',
    )
    expect(onlyWijk.length).toBeGreaterThan(0)
    for (const { id } of onlyWijk) expect(drawn.has(id), id).toBe(false)
  })

  test('wijkcentra and other places are two layers, and what is off is not drawn', () => {
    const kinds = (lagen: typeof STANDAARD.lagen) =>
      signs(lagen).map(({ wat }) => (wat.soort === 'plek' ? wat.place.soort : wat.soort))
    expect(new Set(kinds(['wijkcentra']))).toEqual(new Set(['wijkcentrum', 'mfa']))
    expect(new Set(kinds(['voorzieningen']))).toEqual(new Set(['woonzorgcentrum']))
    expect(kinds(['buurten'])).toEqual([])
  })

  test('a layer that is higher in the address lies higher, as opaque as asked', () => {
    const height = (lagen: typeof STANDAARD.lagen, laag: string) =>
      signs(lagen).find((mark) => mark.laag === laag)?.hoogte ?? 0
    expect(height(['wijkcentra', 'voorzieningen'], 'wijkcentra')).toBeGreaterThan(
      height(['wijkcentra', 'voorzieningen'], 'voorzieningen'),
    )
    expect(height(['voorzieningen', 'wijkcentra'], 'wijkcentra')).toBeLessThan(
      height(['voorzieningen', 'wijkcentra'], 'voorzieningen'),
    )
    expect(signs(['wijkcentra'], { wijkcentra: 40 })[0]?.dekking).toBe(0.4)
  })

  test('signals are counted at the label point of their buurt; withdrawn ones do not count, wider ones have no sign', () => {
    const gone = { reden: 'vergissing', rol: 'programmabureau', datum: '2026-01-01' }
    const telling = telSignalen(
      [
        { buurt: 'BU09950111', ingetrokken: null },
        { buurt: 'BU09950111', ingetrokken: null },
        { buurt: 'BU09950111', ingetrokken: gone },
        { buurt: null, ingetrokken: null },
        { buurt: 'BU00000000', ingetrokken: null },
      ],
      (code) => code.startsWith('BU0995'),
    )
    expect(telling).toEqual({ perBuurt: new Map([['BU09950111', 2]]), breder: 1 })
    expect(signs(['signalen'], {}, telling)).toMatchObject([
      { laag: 'signalen', punt: [5.49, 52.51], wat: { soort: 'signalen', aantal: 2 } },
    ])
  })
})

describe('opacity', () => {
  const on = (lagen: typeof STANDAARD.lagen, dekking = {}) => ({ lagen, dekking })
  test('buurten are paler under points until a person chooses otherwise', () => {
    expect(isVervaagd(on(['woningen', 'buurten']))).toBe(true)
    expect(dekkingVan(on(['woningen', 'buurten']), 'buurten')).toBe(20)
    expect(dekkingVan(on(['woningen', 'buurten'], { buurten: 100 }), 'buurten')).toBe(100)
    expect(dekkingVan(on(['buurten']), 'buurten')).toBe(100)
  })
  test('what a layer has by itself is not kept in the address', () => {
    expect(metDekking(on(['buurten'], { buurten: 40 }), 'buurten', 100)).toEqual({})
    expect(metDekking(on(['woningen', 'buurten']), 'buurten', 100)).toEqual({ buurten: 100 })
    expect(metDekking(on(['woningen', 'buurten'], { buurten: 100 }), 'buurten', 20)).toEqual({})
    expect(metDekking(on(['woningen'], { woningen: 50 }), 'woningen', 60)).toEqual({ woningen: 60 })
  })
})

test('reach of several wijken draws a place once, and says of none that it could not be measured when one could', () => {
  const place = (id: string) => ({
    id,
    naam: id,
    soort: 'wijkcentrum' as const,
    nauwkeurigheid: 'buurt' as const,
    punt: [5.5, 52.5] as [number, number],
    tijdenBekend: true,
  })
  const niet = (id: string) => ({ id, naam: id, reden: 'geen-voorziening-bekend' as const })
  const analysis = (plaatsen: string[], plaatsenNiet: string[]): Bereikbaarheid => ({
    gebied: { lopen: unknown, rollator: unknown, zone: unknown },
    perBuurt: [],
    plaatsen: plaatsen.map(place),
    plaatsenNiet: plaatsenNiet.map(niet),
    zones: [],
    zonesNiet: [],
    aannamen: {
      lopenMeters: 800,
      rollatorMeters: 500,
      omweg: 1.3,
      omwegKort: 1.2,
      omwegLang: 1.4,
      straalSpeling: 0.2,
    },
    bronnen: [],
    woningenZijnVoorbeelddata: true,
    ouderenZijnVoorbeelddata: false,
  })
  const unknown = { bekend: false as const, reden: 'geen-voorziening-bekend' as const }
  const together = bereikSamen([analysis(['a'], ['b', 'c']), analysis(['a', 'b'], ['c'])])
  expect(together?.plaatsen.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(together?.plaatsenNiet.map(({ id }) => id)).toEqual(['c'])
  expect(bereikSamen([])).toBeNull()
})
