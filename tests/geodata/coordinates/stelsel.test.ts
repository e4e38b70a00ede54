import { describe, expect, it } from 'vitest'
import {
  isInNederland,
  naarWgs84,
  plaatsFout,
  stelselVan,
  stelselVanEpsg,
  stelselVanNaam,
  stelselVanWkt,
} from '../../../geodata/coordinates/stelsel.ts'

describe('the declared system', () => {
  it.each([
    ['urn:ogc:def:crs:EPSG::28992', 'rd-new'],
    ['EPSG:28992', 'rd-new'],
    ['http://www.opengis.net/def/crs/EPSG/0/28992', 'rd-new'],
    ['urn:ogc:def:crs:EPSG:6.9:7415', 'rd-new'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'wgs84'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'wgs84'],
    ['EPSG:4326', 'wgs84'],
    ['epsg:4258', 'wgs84'],
    ['EPSG:3857', null],
    ['EPSG:28991', null],
    ['RD', null],
    ['', null],
  ])('%s is %s', (naam, stelsel) => {
    expect(stelselVanNaam(naam)).toBe(stelsel)
  })

  it.each([
    ['PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort"]]]', 'rd-new'],
    ['PROJCS["Amersfoort / RD New",GEOGCS["Amersfoort"]]', 'rd-new'],
    ['COMPD_CS["Amersfoort / RD New + NAP height",PROJCS["Amersfoort / RD New"]]', 'rd-new'],
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', 'wgs84'],
    ['GEOGCS["WGS 84",DATUM["WGS_1984"]]', 'wgs84'],
    ['GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989"]]', 'wgs84'],
    ['PROJCS["WGS_1984_Web_Mercator",GEOGCS["GCS_WGS_1984"]]', null],
    ['PROJCS["RD_Old",GEOGCS["GCS_Amersfoort"]]', null],
    ['nonsense', null],
  ])('%s is %s', (wkt, stelsel) => {
    expect(stelselVanWkt(wkt)).toBe(stelsel)
  })

  it('knows codes', () => {
    expect([28992, 4326, 25831].map(stelselVanEpsg)).toEqual(['rd-new', 'wgs84', null])
  })
})

describe('the place of points', () => {
  const lelystad = { rd: [160_500, 502_000] as const, wgs84: [5.4714, 52.5185] as const }

  it('tells the system, swapped or not', () => {
    expect(stelselVan([lelystad.rd])).toBe('rd-new')
    expect(stelselVan([[502_000, 160_500]])).toBe('rd-new')
    expect(stelselVan([lelystad.wgs84, [52.5, 5.4]])).toBe('wgs84')
  })

  it('tells nothing of no points, a mixture, or points elsewhere', () => {
    expect(stelselVan([])).toBeNull()
    expect(stelselVan([lelystad.rd, lelystad.wgs84])).toBeNull()
    expect(
      stelselVan([
        [0, 0],
        [Number.NaN, 1],
      ]),
    ).toBeNull()
  })

  it('bears a few points that are wrong', () => {
    expect(stelselVan([...Array.from({ length: 8 }, () => lelystad.rd), [0, 0], [1, 1]])).toBe('rd-new')
  })

  it.each([
    [160_500, 502_000, 'rd-new', null],
    [502_000, 160_500, 'rd-new', 'verwisseld'],
    [5.4714, 52.5185, 'rd-new', 'in graden'],
    [52.5185, 5.4714, 'rd-new', 'in graden'],
    [0, 0, 'rd-new', 'buiten Nederland'],
    [5.4714, 52.5185, 'wgs84', null],
    [52.5185, 5.4714, 'wgs84', 'verwisseld'],
    [160_500, 502_000, 'wgs84', 'in meters'],
    [2.35, 48.85, 'wgs84', 'buiten Nederland'],
    [Number.NaN, 52, 'wgs84', 'geen getallen'],
    [Infinity, 52, 'wgs84', 'geen getallen'],
  ] as const)('%d, %d in %s: %s', (x, y, stelsel, reden) => {
    const fout = plaatsFout(x, y, stelsel)
    expect(fout ?? 'goed').toContain(reden ?? 'goed')
    expect(fout === null).toBe(reden === null)
    expect(isInNederland(x, y, stelsel)).toBe(reden === null)
  })

  it('converts to degrees', () => {
    const [lon, lat] = naarWgs84(155_000, 463_000, 'rd-new')
    expect(lon).toBeCloseTo(5.387206, 5)
    expect(lat).toBeCloseTo(52.155174, 5)
    expect(naarWgs84(5.4, 52.5, 'wgs84')).toEqual([5.4, 52.5])
  })
})
