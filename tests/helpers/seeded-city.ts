import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rdToWgs84 } from '../../geodata/coordinates/rd-new.ts'
import { randomFor } from '../../geodata/datasets/voorbeeld/random.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Grens, Positie } from '../../geodata/schema/gebied.ts'
import type { Stelsel } from '../../geodata/schema/invoer.ts'
import type { Plaats } from '../../geodata/schema/plaats.ts'
import { placeConfiguration } from './place-configuration.ts'
import { seededPartition } from './seeded-partition.ts'
import { makeTempDir } from './temp-dir.ts'
import { testSeed } from './test-scale.ts'

/** A gemeente that does not exist, with a configuration file beside its file of buurten. */
export interface SeededCity {
  /** Path of the configuration: what FOCUSGEBIED names. */
  placeFile: string
  configuration: Plaats
  /** Codes of all buurten, those outside the focus area included. */
  buurten: string[]
  wijken: Programmawijk[]
  /** Writes the configuration again, with other parts. */
  configure: (change: (configuration: Plaats) => unknown) => void
  remove: () => void
}

const COLUMNS = 4
const ROWS = 4
/** Somewhere in the middle of the country, RD metres: west, south, east, north. */
const BOX = [140_000, 460_000, 144_000, 463_200] as const
const GEMEENTE = 'GM9001'
const NAMES = ['Noorder', 'Midden', 'Zuider', 'Buiten'] as const

interface Buurt {
  code: string
  naam: string
  wijk: string
  grens: Grens
}

function makeBuurten(seed: number): Buurt[] {
  const areas = seededPartition({
    seed,
    columns: COLUMNS,
    rows: ROWS,
    pointsPerSide: 3,
    filledHoles: 0,
    emptyHoles: 0,
    exclaves: 0,
    box: BOX,
  })
  return areas.map(({ grens }, index) => {
    const row = Math.floor(index / COLUMNS)
    const number = `0${row + 1}`
    return {
      code: `BU9001${number}0${(index % COLUMNS) + 1}`,
      naam: `${NAMES[row] ?? ''}buurt ${(index % COLUMNS) + 1}`,
      wijk: `WK9001${number}`,
      grens,
    }
  })
}

function inSystem(grens: Grens, stelsel: Stelsel): Grens {
  const to = (position: Positie): Positie => (stelsel === 'rd-new' ? position : rdToWgs84(position))
  return grens.type === 'Polygon'
    ? { ...grens, coordinates: grens.coordinates.map((ring) => ring.map(to)) }
    : { ...grens, coordinates: grens.coordinates.map((part) => part.map((ring) => ring.map(to))) }
}

/** Buurten as PDOK writes them, its mark for "no data" included; one feature is of another gemeente. */
function toGeojson(buurten: readonly Buurt[], stelsel: Stelsel, seed: number): string {
  const features = buurten.map(({ code, naam, wijk, grens }, index) => {
    const random = randomFor(seed, code)
    const isEmpty = index === buurten.length - 1
    const people = isEmpty ? -99_995 : random.int(40, 600) * 5
    const share = (): number => (isEmpty ? -99_995 : random.int(5, 60))
    return {
      type: 'Feature',
      properties: {
        buurtcode: code,
        buurtnaam: naam,
        wijkcode: wijk,
        gemeentecode: GEMEENTE,
        gemeentenaam: 'Proefstad',
        water: 'NEE',
        aantal_inwoners: people,
        aantal_huishoudens: isEmpty ? -99_995 : Math.round(people / 11) * 5,
        percentage_personen_65_jaar_en_ouder: share(),
        percentage_eenpersoonshuishoudens: share(),
        percentage_koopwoningen: index % 3 === 0 ? -99_995 : share(),
      },
      geometry: inSystem(grens, stelsel),
    }
  })
  const [first] = features
  const stranger = {
    ...first,
    properties: {
      ...first?.properties,
      buurtcode: 'BU90020101',
      wijkcode: 'WK900201',
      gemeentecode: 'GM9002',
      gemeentenaam: 'Elders',
    },
  }
  const crs =
    stelsel === 'rd-new' ? { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } } : {}
  return JSON.stringify({
    type: 'FeatureCollection',
    name: 'buurten',
    ...crs,
    features: [...features, stranger],
  })
}

/** Two wijken that are CBS wijken, one that is a part of one, and none for the buurten of row four. */
function makeWijken(buurten: readonly Buurt[]): Programmawijk[] {
  const ofRow = (row: number, count: number) =>
    buurten.slice(row * COLUMNS, row * COLUMNS + count).map(({ code }) => code)
  return NAMES.slice(0, 3).map((naam, row) => ({
    id: `${naam.toLowerCase()}wijk`,
    naam: `${naam}wijk`,
    stadsdeel: row === 0 ? 'noord' : 'zuid',
    buurten: ofRow(row, row === 2 ? COLUMNS - 1 : COLUMNS),
    cbsWijk: `WK90010${row + 1}`,
    cbsWijkIsNaamgenoot: row !== 2,
  }))
}

/** Makes Proefstad in a folder of its own; same seed, same city. */
export function makeSeededCity(stelsel: Stelsel = 'wgs84', seed = testSeed): SeededCity {
  const temporary = makeTempDir('proefstad')
  const buurten = makeBuurten(seed)
  const wijken = makeWijken(buurten)
  const placeFile = join(temporary.path, 'proefstad.json')
  writeFileSync(join(temporary.path, 'buurten.geojson'), toGeojson(buurten, stelsel, seed))
  const configuration = placeConfiguration({
    id: 'proefstad',
    naam: 'Proefstad binnen de wallen',
    gemeente: GEMEENTE,
    gemeenteNaam: 'Proefstad',
    wijken,
    pad: 'buurten.geojson',
    stelsel: null,
  })
  const configure: SeededCity['configure'] = (change) => {
    const copy = structuredClone(configuration)
    change(copy)
    writeFileSync(placeFile, JSON.stringify(copy, null, 2))
  }
  configure(() => {})
  return {
    placeFile,
    configuration,
    buurten: buurten.map(({ code }) => code),
    wijken,
    configure,
    remove: temporary.remove,
  }
}
