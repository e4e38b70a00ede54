import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { grens } from '../../../../geodata/schema/gebied.ts'
import { labelPoint } from '../../../../geodata/normalise/area-geometry.ts'
import { naarRdGebieden, type RdGebied } from '../../../../client/map/papier/gebieden.ts'
import type { Papierinvoer } from '../../../../client/map/papier/invoer.ts'
import { maakBlad, type Papier, type Richting } from '../../../../client/map/papier/blad.ts'
import { middenVan, omhullend } from '../../../../client/map/papier/venster.ts'
import { findProjectRoot } from '../../../helpers/project-root.ts'

const file = z.object({
  features: z.array(
    z.object({
      properties: z.object({ statcode: z.string(), statnaam: z.string(), wijkcode: z.string() }),
      geometry: grens,
    }),
  ),
})

/** The four wijken of the focus area by the codes of their buurten, as numbers to start with. */
const WIJKEN = [
  ['zuiderzeewijk', 'Zuiderzeewijk', 'BU099501'],
  ['atolwijk', 'Atolwijk', 'BU099502'],
  ['boswijk', 'Boswijk', 'BU099503'],
  ['waterwijk', 'Waterwijk', 'BU099504'],
] as const

/** The real borders of the buurten of Lelystad in RD New. */
export function lelystad(): RdGebied[] {
  const path = new URL('geodata/datasets/cbs-gebieden-2022/buurten.geojson', findProjectRoot())
  const { features } = file.parse(JSON.parse(readFileSync(path, 'utf8')))
  return naarRdGebieden(
    features.map(({ properties, geometry }) => ({
      code: properties.statcode,
      naam: properties.statnaam,
      soort: 'buurt' as const,
      wijk: properties.wijkcode,
      gemeente: 'GM0995',
      grens: geometry,
      labelpunt: labelPoint(geometry),
      oppervlakteHa: 50,
    })),
  )
}

/** Input of a map of the four wijken on a sheet; every third buurt has no figure. */
export function oostOpPapier(papier: Papier, richting: Richting, schaal: number): Papierinvoer {
  const gebieden = lelystad()
  const codes = gebieden
    .map(({ code }) => code)
    .filter((code) => WIJKEN.some(([, , start]) => code.startsWith(start)))
  const box = omhullend(
    gebieden.filter(({ code }) => codes.includes(code)).flatMap(({ ringen }) => ringen.flat()),
  )
  if (box === null) throw new Error('no borders')
  const { kaart, letterfactor } = maakBlad(papier, richting, 'op-het-blad')
  return {
    venster: { breedte: kaart.breedte, hoogte: kaart.hoogte, schaal, midden: middenVan(box) },
    factor: Math.max(0.96, letterfactor),
    gebieden,
    wijken: WIJKEN.map(([id, naam, start]) => ({
      id,
      naam,
      buurten: codes.filter((code) => code.startsWith(start)),
      regels: ['75,1 %'],
    })),
    buurten: new Map(
      codes.map((code, index) => [
        code,
        index % 3 === 0
          ? { kleur: null, woord: '#14232b', label: 'geen cijfer', bekend: false, onzeker: false }
          : { kleur: '#55b395', woord: '#14232b', label: '76,4', bekend: true, onzeker: index % 4 === 0 },
      ]),
    ),
    gekozen: [],
    omgeving: [],
    zones: [],
    tekens: [],
    lagen: [],
    straten: [],
    raster: null,
    naamfactor: 1,
    dekking: 1,
    lijnkleur: '#ffffff',
    woorden: {
      schaal: 'Schaal 1 : 25.000',
      balk: '4 cm is 1 km',
      einden: ['0', '500', '1.000 m'],
      noord: 'N',
      titel: 'Kaart',
      omschrijving: 'Proef',
    },
  }
}
