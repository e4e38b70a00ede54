import { z } from 'zod'
import { aanname } from '../../geodata/schema/aanname.ts'
import { datasetId, provenance } from '../../geodata/schema/herkomst.ts'
import { leeftijd } from '../../geodata/schema/indicator.ts'
import { geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { zakelijkeTekst } from './vrije-tekst.ts'

/** A dataset with its current version and what its import did. */
export const datasetOverzicht = z.object({
  provenance,
  versie: z.string(),
  sha256: z.string(),
  geladenOp: z.iso.datetime({ offset: true }),
  rijenGelezen: z.number().int(),
  rijenOvergenomen: z.number().int(),
  aantalAfgekeurd: z.number().int(),
  /** Cells that should hold a figure and cells that do, over the buurten of the focus area; null where it does not apply. */
  gevuld: z.object({ verwacht: z.number().int(), aanwezig: z.number().int() }).nullable(),
})
export type DatasetOverzicht = z.infer<typeof datasetOverzicht>

export const lijstDatasets = endpoint({
  methode: 'get',
  pad: '/datasets',
  operationId: 'lijstDatasets',
  object: 'dataset',
  samenvatting: 'Welke gegevens er zijn, hoe oud ze zijn en wat ontbreekt',
  onderwerp: 'Gegevens',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      datasets: z.array(datasetOverzicht),
      /** Sources that would fill a gap and are not loaded yet, with what they would give; Dutch, from the catalogue. */
      nietGeladen: z.array(z.object({ bron: z.string(), waarom: z.string(), letOp: z.string() })),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De datasets',
  },
  problemen: [],
})

export const leesDataset = endpoint({
  methode: 'get',
  pad: '/datasets/{dataset}',
  operationId: 'leesDataset',
  object: 'dataset/{dataset}',
  samenvatting: 'Een dataset met herkomst, afgekeurde rijen en ontbrekende waarden',
  onderwerp: 'Gegevens',
  params: z.strictObject({ dataset: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/) }),
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: datasetOverzicht.extend({
      /** Null: there are some, of rows (dwellings, reports, signals, answers) that this actor may not see. */
      afgekeurd: z
        .array(
          z.object({
            bestand: z.string(),
            rij: z.number().int().nullable(),
            kolom: z.string().nullable(),
            reden: z.string(),
          }),
        )
        .nullable(),
      /** Per indicator, year and age: how many buurten of the focus area have no figure. */
      ontbrekend: z.array(
        z.object({
          indicator: z.string(),
          jaar: z.number().int(),
          leeftijd,
          aantal: z.number().int(),
          totaal: z.number().int(),
        }),
      ),
      aannamen: z.array(aanname),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De dataset',
  },
  problemen: ['onbekende-dataset'],
})

export const verwijderVoorbeelddata = endpoint({
  methode: 'delete',
  pad: '/datasets/voorbeeld',
  operationId: 'verwijderVoorbeelddata',
  wijziging: { object: 'dataset', ifMatch: 'verplicht' },
  samenvatting: 'Verwijder alle voorbeelddata en elke bewaarde analyse die haar gebruikte',
  onderwerp: 'Gegevens',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ datasets: z.number().int(), wijkanalyses: z.number().int() }),
    mediatype: 'application/json',
    betekenis: 'Hoeveel er is verwijderd',
  },
  problemen: [],
})

/** One version of a dataset: what it came from, and whether it is the current one. */
export const datasetVersie = z.object({
  versie: z.string(),
  sha256: z.string(),
  geladenOp: z.iso.datetime({ offset: true }),
  rijenOvergenomen: z.number().int(),
  aantalAfgekeurd: z.number().int(),
  vintage: z.string(),
  geldt: z.boolean(),
  voorbeelddata,
})
export type DatasetVersieRegel = z.infer<typeof datasetVersie>

const datasetPad = z.strictObject({ dataset: datasetId })

export const lijstVersies = endpoint({
  methode: 'get',
  pad: '/datasets/{dataset}/versies',
  operationId: 'lijstVersies',
  object: 'dataset/{dataset}',
  samenvatting: 'Alle versies van een dataset die hier zijn geweest, nieuwste eerst',
  onderwerp: 'Gegevens',
  params: datasetPad,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ versies: z.array(datasetVersie) }),
    mediatype: 'application/json',
    betekenis: 'De versies',
  },
  problemen: ['onbekende-dataset'],
})

export const zetVersieTerug = endpoint({
  methode: 'put',
  pad: '/datasets/{dataset}/geldende-versie',
  operationId: 'zetVersieTerug',
  wijziging: { object: 'dataset/{dataset}', ifMatch: 'verplicht' },
  samenvatting: 'Laat een eerdere versie van een opgehaalde dataset weer gelden, met de reden',
  onderwerp: 'Gegevens',
  params: datasetPad,
  query: geen,
  body: z.strictObject({ versie: z.string().regex(/^[0-9a-f]{12}$/), reden: zakelijkeTekst(280) }),
  antwoord: {
    status: 200,
    schema: datasetVersie,
    mediatype: 'application/json',
    betekenis: 'De versie geldt weer',
  },
  problemen: ['onbekende-dataset', 'onbekende-versie', 'dataset-heeft-invoer', 'versie-beschadigd'],
})
