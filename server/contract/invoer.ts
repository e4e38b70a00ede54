import { z } from 'zod'
import {
  datasetOpgave,
  doelId,
  eigenIndicator,
  enqueteVerantwoording,
  herkenning,
  invoerOpgave,
  kolomnaam,
  koppeling,
  koppelingAls,
  proefverslag,
  vasteWaarde,
  weigering,
} from '../../geodata/schema/invoer.ts'
import { datasetId } from '../../geodata/schema/herkomst.ts'
import { geen } from './delen.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { endpoint } from './endpoint.ts'
import { rol } from './sessie.ts'
import { taak } from './taken.ts'
import { merk, merkOngetoetst, zakelijkeTekst } from './vrije-tekst.ts'

const IN_HET_BESTAND = 'moet gelijk zijn aan wat in het bestand staat; dat is bij het lezen al getoetst'
const bladnaam = merkOngetoetst(z.string().max(300), IN_HET_BESTAND)
merkOngetoetst(invoerOpgave.shape.blad, IN_HET_BESTAND)
merkOngetoetst(kolomnaam, IN_HET_BESTAND)
for (const text of [vasteWaarde, koppelingAls]) merk(text, 'zakelijk')
for (const part of [datasetOpgave, eigenIndicator, enqueteVerantwoording]) {
  for (const field of Object.values(part.shape)) if (field instanceof z.ZodString) merk(field, 'zakelijk')
}

/** A saved mapping: its name, and what it does. */
export const bewaardeKoppeling = z.object({
  naam: z.string(),
  koppeling,
  bewaardOp: z.iso.datetime({ offset: true }),
  rol,
})
export type BewaardeKoppeling = z.infer<typeof bewaardeKoppeling>

/**
 * One import, from the moment the file is there.
 * herkend: the file can be read, nothing decided; onleesbaar: the file was refused and thrown away; proef: a dry run is
 * running; beproefd: there is a report and nothing has changed; toegepast: its version was made current; teruggedraaid:
 * undone; gestopt: the dry run was stopped or broken off, or what was said did not fit the file; it can be done again.
 */
export const invoer = z.object({
  id: z.uuid(),
  bestandsnaam: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  ontvangenOp: z.iso.datetime({ offset: true }),
  rol,
  staat: z.enum(['herkend', 'onleesbaar', 'proef', 'beproefd', 'toegepast', 'teruggedraaid', 'gestopt']),
  herkenning: herkenning.nullable(),
  /** Proposed mapping per target and sheet index, from column names; the person decides. */
  opgave: invoerOpgave.nullable(),
  verslag: proefverslag.nullable(),
  /** Why the file as a whole was refused, or what was said about it at the last dry run; null when it was not. */
  fout: weigering.nullable(),
  taak: z.uuid().nullable(),
  toegepastOp: z.iso.datetime({ offset: true }).nullable(),
})
export type Invoer = z.infer<typeof invoer>

const invoerPad = z.strictObject({ invoer: z.uuid() })

/** Imports on one page of the list. */
export const IMPORTS_PER_PAGE = 100

export const lijstInvoer = endpoint({
  methode: 'get',
  pad: '/invoer',
  operationId: 'lijstInvoer',
  bladzijden: { veld: 'invoer', grootte: IMPORTS_PER_PAGE },
  object: 'invoer',
  samenvatting: 'De keren dat iemand een bestand inlas, nieuwste eerst',
  onderwerp: 'Invoer',
  params: geen,
  query: z.strictObject(bladzijdevraag(IMPORTS_PER_PAGE)),
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ invoer: z.array(invoer) }),
    mediatype: 'application/json',
    betekenis: 'De lijst',
  },
  problemen: [],
})

export const ontvangBestand = endpoint({
  methode: 'post',
  pad: '/invoer',
  operationId: 'ontvangBestand',
  wijziging: { object: 'invoer', ifMatch: 'mogelijk' },
  samenvatting: 'Geef een bestand; het wordt herkend en er verandert nog niets',
  onderwerp: 'Invoer',
  params: geen,
  query: z.strictObject({ naam: zakelijkeTekst(200) }),
  body: null,
  bestand: { mostBytes: 600_000_000 },
  zwaar: true,
  antwoord: { status: 201, schema: invoer, mediatype: 'application/json', betekenis: 'Het bestand is er' },
  problemen: ['bestand-te-groot', 'te-groot', 'verkeerd-mediatype', 'te-veel-bestanden', 'schijf-vol'],
})

export const leesInvoer = endpoint({
  methode: 'get',
  pad: '/invoer/{invoer}',
  operationId: 'leesInvoer',
  object: 'invoer/{invoer}',
  samenvatting: 'Een invoer met wat er is herkend en, na de proef, het verslag',
  onderwerp: 'Invoer',
  params: invoerPad,
  query: geen,
  body: null,
  antwoord: { status: 200, schema: invoer, mediatype: 'application/json', betekenis: 'De invoer' },
  problemen: ['doel-nodig', 'onbekende-invoer'],
})

export const voorstelInvoer = endpoint({
  methode: 'get',
  pad: '/invoer/{invoer}/voorstel',
  operationId: 'voorstelInvoer',
  samenvatting: 'Een voorstel voor de koppeling van kolommen, uit hun namen',
  onderwerp: 'Invoer',
  params: invoerPad,
  query: z.strictObject({ doel: doelId, blad: bladnaam }),
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      koppeling,
      /** Columns that may never enter this system, with the reason; they cannot be mapped. */
      geweigerdeKolommen: z.array(z.object({ kolom: z.string(), reden: z.string() })),
    }),
    mediatype: 'application/json',
    betekenis: 'Het voorstel',
  },
  problemen: ['onbekende-invoer', 'onbekend-blad'],
})

export const beproefInvoer = endpoint({
  methode: 'post',
  pad: '/invoer/{invoer}/proef',
  operationId: 'beproefInvoer',
  wijziging: { object: 'invoer/{invoer}', ifMatch: 'verplicht' },
  samenvatting:
    'Doe alsof: lees, controleer en plaats alle rijen, en maak een verslag; er verandert nog niets',
  onderwerp: 'Invoer',
  params: invoerPad,
  query: geen,
  body: invoerOpgave,
  zwaar: true,
  antwoord: { status: 202, schema: taak, mediatype: 'application/json', betekenis: 'De proef is begonnen' },
  problemen: ['onbekende-invoer', 'invoer-niet-zo-ver', 'dataset-is-van-de-app', 'geen-recht'],
})

export const pasInvoerToe = endpoint({
  methode: 'post',
  pad: '/invoer/{invoer}/toepassing',
  operationId: 'pasInvoerToe',
  wijziging: { object: 'invoer/{invoer}', ifMatch: 'verplicht' },
  samenvatting: 'Maak de beproefde versie de geldende, precies zoals het verslag haar beschrijft',
  onderwerp: 'Invoer',
  params: invoerPad,
  query: geen,
  /** Fingerprint of the report one agrees with: what is applied is what was read. */
  body: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  antwoord: { status: 200, schema: invoer, mediatype: 'application/json', betekenis: 'De versie geldt' },
  problemen: ['doel-nodig', 'onbekende-invoer', 'invoer-niet-zo-ver', 'proef-verouderd', 'geen-recht'],
})

export const draaiInvoerTerug = endpoint({
  methode: 'delete',
  pad: '/invoer/{invoer}/toepassing',
  operationId: 'draaiInvoerTerug',
  wijziging: { object: 'invoer/{invoer}', ifMatch: 'verplicht' },
  samenvatting: 'Maak de versie van voor deze invoer weer de geldende',
  onderwerp: 'Invoer',
  params: invoerPad,
  query: geen,
  body: null,
  zwaar: true,
  antwoord: {
    status: 200,
    schema: z.object({
      invoer,
      dataset: datasetId,
      /** Version that is current again; null when there was none before. */
      versie: z.string().nullable(),
      /** Changes that people made to dwellings of this import afterwards: they stand. */
      blijftStaan: z.array(
        z.object({ woning: z.string(), veld: z.string(), waarde: z.string(), datum: z.iso.date() }),
      ),
    }),
    mediatype: 'application/json',
    betekenis: 'De invoer is teruggedraaid',
  },
  problemen: [
    'doel-nodig',
    'onbekende-invoer',
    'invoer-niet-zo-ver',
    'niet-de-geldende',
    'versie-beschadigd',
    'geen-recht',
  ],
})

export const verwijderInvoer = endpoint({
  methode: 'delete',
  pad: '/invoer/{invoer}',
  operationId: 'verwijderInvoer',
  wijziging: { object: 'invoer/{invoer}', ifMatch: 'verplicht' },
  samenvatting: 'Gooi een bestand weg dat niet is toegepast',
  onderwerp: 'Invoer',
  params: invoerPad,
  query: geen,
  body: null,
  antwoord: { status: 204, schema: null, mediatype: 'application/json', betekenis: 'Het bestand is weg' },
  problemen: ['onbekende-invoer', 'invoer-niet-zo-ver', 'geen-recht'],
})

export const lijstKoppelingen = endpoint({
  methode: 'get',
  pad: '/koppelingen',
  operationId: 'lijstKoppelingen',
  object: 'koppeling',
  bladzijden: { veld: 'koppelingen', grootte: 200 },
  samenvatting: 'Bewaarde koppelingen van kolommen',
  onderwerp: 'Invoer',
  params: geen,
  query: z.strictObject(bladzijdevraag(200)),
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ koppelingen: z.array(bewaardeKoppeling) }),
    mediatype: 'application/json',
    betekenis: 'De koppelingen',
  },
  problemen: [],
})

const koppelingPad = z.strictObject({ koppeling: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/) })

export const bewaarKoppeling = endpoint({
  methode: 'put',
  pad: '/koppelingen/{koppeling}',
  operationId: 'bewaarKoppeling',
  wijziging: { object: 'koppeling/{koppeling}', ifMatch: 'verplicht' },
  samenvatting: 'Bewaar een koppeling onder een naam',
  onderwerp: 'Invoer',
  params: koppelingPad,
  query: geen,
  body: koppeling,
  antwoord: {
    status: 200,
    schema: bewaardeKoppeling,
    mediatype: 'application/json',
    betekenis: 'De koppeling is bewaard',
  },
  problemen: ['koppeling-van-een-ander'],
})

export const verwijderKoppeling = endpoint({
  methode: 'delete',
  pad: '/koppelingen/{koppeling}',
  operationId: 'verwijderKoppeling',
  wijziging: { object: 'koppeling/{koppeling}', ifMatch: 'verplicht' },
  samenvatting: 'Verwijder een bewaarde koppeling',
  onderwerp: 'Invoer',
  params: koppelingPad,
  query: geen,
  body: null,
  antwoord: { status: 204, schema: null, mediatype: 'application/json', betekenis: 'De koppeling is weg' },
  problemen: ['onbekende-koppeling', 'koppeling-van-een-ander'],
})
