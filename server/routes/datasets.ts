import { join } from 'node:path'
import { z } from 'zod'
import { pijlerRegels } from '../../geodata/catalog/pijlers.ts'
import { aanname } from '../../geodata/schema/aanname.ts'
import type { Leeftijd } from '../../geodata/schema/indicator.ts'
import type { AppContext } from '../context.ts'
import {
  type DatasetOverzicht,
  type DatasetVersieRegel,
  leesDataset,
  lijstDatasets,
  lijstVersies,
  verwijderVoorbeelddata,
  zetVersieTerug,
} from '../contract/datasets.ts'
import { may } from '../auth/may.ts'
import type { Handeling } from '../contract/sessie.ts'
import { ProblemError } from '../errors.ts'
import { noteLook } from '../requests/inzage.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import type { CurrentData } from '../store/current.ts'
import { readDataset, readPart, tablesWithRows } from '../store/dataset-read.ts'
import { withChange } from '../store/change.ts'
import {
  currentVersion,
  type DatasetVersie,
  listVersions,
  pointTo,
  readVersionRow,
  removeExampleData,
} from '../store/datasets.ts'
import { hasAppliedImport } from '../store/imports.ts'
import { isSealIntact } from '../store/seal.ts'
import { hasExampleData } from './bronnen.ts'

const refused = z.object({
  bestand: z.string(),
  rij: z.number().int().nullable(),
  kolom: z.string().nullable(),
  reden: z.string(),
})

/** What one must be allowed to read to see refused rows of a table: a reason shows the address, the place or the answer. */
const ROWS_ASK: Record<string, Handeling> = {
  woning: 'woningen-lezen',
  woning_feit: 'woningen-lezen',
  melding: 'meldingen-lezen',
  signaal: 'signalen-lezen',
  enquete_antwoord: 'signalen-lezen',
}

/** Rights to what is about single dwellings and reports: such rows are shown for a purpose only. */
const ADDRESS_LEVEL: readonly Handeling[] = ['woningen-lezen', 'meldingen-lezen']

interface Gap {
  indicator: string
  jaar: number
  leeftijd: Leeftijd
  aantal: number
  totaal: number
}

/**
 * How many of the areas that should have a figure have none, per indicator, year and age: over the buurten of the focus
 * area where the source goes that far, else over the CBS wijken of the gemeente, else the gemeente itself.
 */
function gapsOf(current: CurrentData, dataset: string): Gap[] {
  const buurten = current.focus.standaardIndeling.wijken.flatMap((wijk) => wijk.buurten)
  const wijken = current.gebieden.filter((row) => row.soort === 'wijk').map((row) => row.code)
  return current.indicatoren
    .filter((indicator) => indicator.dataset === dataset && indicator.rol !== 'los-tonen')
    .flatMap((indicator) => {
      const codes = indicator.niveaus.includes('buurt')
        ? buurten
        : indicator.niveaus.includes('wijk')
          ? wijken
          : [current.focus.gemeente]
      return indicator.jaren.flatMap((jaar) =>
        indicator.leeftijden.flatMap((leeftijd) => {
          const found = codes.map((code) => current.zoekCijfer(code, indicator.id, jaar, leeftijd))
          if (found.every((row) => 'ontbreekt' in row && row.ontbreekt === 'niet-in-dit-jaar')) return []
          const aantal = found.filter((row) => 'ontbreekt' in row).length
          return [{ indicator: indicator.id, jaar, leeftijd, aantal, totaal: codes.length }]
        }),
      )
    })
}

function overviewOf(current: CurrentData, version: DatasetVersie): DatasetOverzicht {
  const gaps = gapsOf(current, version.dataset)
  const expected = gaps.reduce((sum, row) => sum + row.totaal, 0)
  const missing = gaps.reduce((sum, row) => sum + row.aantal, 0)
  return {
    provenance: version.provenance,
    versie: version.versie,
    sha256: version.sha256,
    geladenOp: version.geladenOp,
    rijenGelezen: version.rijenGelezen,
    rijenOvergenomen: version.rijenOvergenomen,
    aantalAfgekeurd: version.aantalAfgekeurd,
    gevuld: expected === 0 ? null : { verwacht: expected, aanwezig: expected - missing },
  }
}

/** A version as a line of the list. */
function lineOf(version: DatasetVersie, current: boolean): DatasetVersieRegel {
  return {
    versie: version.versie,
    sha256: version.sha256,
    geladenOp: version.geladenOp,
    rijenOvergenomen: version.rijenOvergenomen,
    aantalAfgekeurd: version.aantalAfgekeurd,
    vintage: version.provenance.vintage,
    geldt: current,
    voorbeelddata: version.voorbeelddata,
  }
}

/** Which data there are, how old they are and what is missing; and the removal of all example data. */
export function datasetRoutes(app: AppContext): Route[] {
  return [
    route(lijstDatasets, 'datasets-lezen', () => {
      const current = app.current()
      return {
        datasets: current.versies.map((version) => overviewOf(current, version)),
        nietGeladen: pijlerRegels()
          .filter((row) => row.rol === 'niet-geladen')
          .map((row) => ({
            bron: row.kolom,
            waarom: row.cellen.get('waarom') ?? '',
            letOp: row.cellen.get('letOp') ?? '',
          })),
        voorbeelddata: hasExampleData(current),
      }
    }),
    route(leesDataset, 'datasets-lezen', ({ actor, params }) => {
      const current = app.current()
      const version = current.versies.find((row) => row.dataset === params.dataset)
      if (version === undefined) throw new ProblemError('onbekende-dataset')
      const parts = readDataset(join(app.dataDir, version.bestand), (db) => ({
        afgekeurd: readPart(db, 'afgekeurd', refused),
        aannamen: readPart(db, 'aannamen', aanname),
        asked: tablesWithRows(db, Object.keys(ROWS_ASK)).flatMap((table) => ROWS_ASK[table] ?? []),
      }))
      const hasRefused = parts.afgekeurd.length > 0
      const isOfDwellings = parts.asked.some((action) => ADDRESS_LEVEL.includes(action))
      const isForActor =
        !hasRefused ||
        (parts.asked.every((action) => may(actor, action, { wijken: null })) &&
          (!isOfDwellings || actor.inzagedoel !== null))
      if (hasRefused && isForActor && isOfDwellings) {
        const operatie = leesDataset.operationId
        noteLook(app, actor, { object: `dataset/${params.dataset}`, operatie, vraag: {} })
      }
      return {
        ...overviewOf(current, version),
        afgekeurd: isForActor ? parts.afgekeurd : null,
        aannamen: parts.aannamen,
        ontbrekend: gapsOf(current, version.dataset).filter((row) => row.aantal > 0),
        voorbeelddata: version.voorbeelddata,
      }
    }),
    route(lijstVersies, 'datasets-lezen', ({ params }) => {
      const versies = listVersions(app.db, params.dataset)
      if (versies.length === 0) throw new ProblemError('onbekende-dataset')
      return { versies: versies.map(({ versie, actueel }) => lineOf(versie, actueel)) }
    }),
    slowRoute(zetVersieTerug, 'bron-ophalen', async ({ actor, params, body }) => {
      const before = currentVersion(app.db, params.dataset)
      if (before === null) throw new ProblemError('onbekende-dataset')
      if (before.provenance.opgehaaldOp === undefined) throw new ProblemError('dataset-heeft-invoer')
      if (hasAppliedImport(app.db, params.dataset)) throw new ProblemError('dataset-heeft-invoer')
      const back = readVersionRow(app.db, params.dataset, body.versie)
      if (back === null) throw new ProblemError('onbekende-versie')
      if (!(await isSealIntact(app.dataDir, back))) throw new ProblemError('versie-beschadigd')
      withChange(app.db, actor, app.clock(), () => {
        pointTo(app.db, params.dataset, back.versie)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'bron-ophalen',
            object: `dataset/${params.dataset}`,
            voor: before.versie,
            na: back.versie,
            reden: body.reden,
          },
        }
      })
      return lineOf(back, true)
    }),
    slowRoute(verwijderVoorbeelddata, 'voorbeelddata-verwijderen', async ({ actor }) => {
      await app.tasks.idle()
      return removeExampleData(app.db, app.dataDir, actor, app.clock())
    }),
  ]
}
