import { z } from 'zod'
import { bronFoutCode, bronId, bronRitme } from '../../geodata/schema/bron.ts'
import { datasetId } from '../../geodata/schema/herkomst.ts'
import { geen, jaartal } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { taak } from './taken.ts'
import { merkOngetoetst } from './vrije-tekst.ts'

/** One visit to a source. */
export const bronPoging = z.object({
  begonnenOp: z.iso.datetime({ offset: true }),
  klaarOp: z.iso.datetime({ offset: true }).nullable(),
  /** ongewijzigd: the source says nothing changed; zelfde: it gave the same content again. */
  uitkomst: z.enum(['bezig', 'nieuw', 'zelfde', 'ongewijzigd', 'mislukt', 'onderbroken']),
  fout: bronFoutCode.nullable(),
  /** What was tried, in Dutch, without secrets. */
  uitleg: z.string().nullable(),
  url: z.string().nullable(),
  bytes: z.number().int(),
})
export type BronPoging = z.infer<typeof bronPoging>

/** A source with a connector: what it gives, what is expected of it, what came. */
export const bronStand = z.object({
  id: bronId,
  bronhouder: z.string(),
  bron: z.string(),
  url: z.string(),
  licentie: z.string(),
  licentieUrl: z.string().nullable(),
  ritme: bronRitme,
  hosts: z.array(z.string()),
  /** Name of the setting that holds the key; null when it needs none. `sleutelAanwezig` says whether it is there. */
  sleutelInstelling: z.string().nullable(),
  sleutelAanwezig: z.boolean(),
  /** Newest year we have of this source, and the newest year that should be out by now; null where there are no years. */
  jaarAanwezig: z.number().int().nullable(),
  jaarVerwacht: z.number().int().nullable(),
  /** Datasets that this source fills, with their current version; null when nothing has come yet. */
  datasets: z.array(
    z.object({
      dataset: datasetId,
      versie: z.string().nullable(),
      opgehaaldOp: z.iso.datetime({ offset: true }).nullable(),
      /** Whole days since it was fetched. */
      dagenOud: z.number().int().nullable(),
      rijenOvergenomen: z.number().int().nullable(),
      aantalAfgekeurd: z.number().int().nullable(),
      /** Per buurt of the focus area: figures missing of those the source should give. Empty where it gives none per buurt. */
      ontbreektPerBuurt: z.array(
        z.object({
          buurt: z.string(),
          naam: z.string(),
          ontbreekt: z.number().int(),
          verwacht: z.number().int(),
        }),
      ),
    }),
  ),
  laatste: bronPoging.nullable(),
  laatsteGoede: bronPoging.nullable(),
  laatsteFout: bronPoging.nullable(),
  /** A task that waits or runs. */
  taak: z.uuid().nullable(),
})
export type BronStand = z.infer<typeof bronStand>

export const lijstBronnen = endpoint({
  methode: 'get',
  pad: '/bronnen',
  operationId: 'lijstBronnen',
  object: 'bron',
  samenvatting: 'De bronnen die opgehaald kunnen worden, wat ervan verwacht wordt en wat er kwam',
  onderwerp: 'Bronnen',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ bronnen: z.array(bronStand) }),
    mediatype: 'application/json',
    betekenis: 'De bronnen',
  },
  problemen: [],
})

export const haalBron = endpoint({
  methode: 'post',
  pad: '/bronnen/{bron}/bezoeken',
  operationId: 'haalBron',
  wijziging: { object: 'bron/{bron}', ifMatch: 'mogelijk' },
  samenvatting: 'Haal een bron nu op; wat er was blijft staan tot er iets beters is',
  onderwerp: 'Bronnen',
  params: z.strictObject({ bron: bronId }),
  query: z.strictObject({ jaar: jaartal.optional() }),
  body: null,
  zwaar: true,
  antwoord: {
    status: 202,
    schema: taak,
    mediatype: 'application/json',
    betekenis: 'Het ophalen is begonnen',
  },
  problemen: ['onbekende-bron', 'bron-per-adres'],
})

/** An address as Locatieserver suggests it; nothing of it is kept. */
export const zoekAdres = endpoint({
  methode: 'get',
  pad: '/adressen',
  operationId: 'zoekAdres',
  samenvatting: 'Zoek een adres bij de Locatieserver van PDOK',
  onderwerp: 'Bronnen',
  params: geen,
  query: z.strictObject({
    q: merkOngetoetst(
      z.string().trim().min(2).max(100),
      'een adres in het openbare register; het wordt nergens bewaard',
    ),
  }),
  body: null,
  zwaar: true,
  antwoord: {
    status: 200,
    schema: z.object({
      adressen: z.array(
        z.object({
          id: z.string(),
          weergavenaam: z.string(),
          soort: z.string(),
          buurt: z.string().nullable(),
          bagId: z.string().nullable(),
          lon: z.number().nullable(),
          lat: z.number().nullable(),
        }),
      ),
      /** Why there is no answer; null when there is one. */
      fout: bronFoutCode.nullable(),
    }),
    mediatype: 'application/json',
    betekenis: 'De gevonden adressen',
  },
  problemen: [],
})
