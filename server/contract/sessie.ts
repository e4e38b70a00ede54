import { z } from 'zod'
import { doelId } from '../../geodata/schema/invoer.ts'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** Roles of people at work; whoever is not signed in is `anoniem`. */
export const rol = z.enum([
  'beheerder',
  'programmabureau',
  'programmamanager',
  'stuurgroep',
  'centrada',
  'partner',
  'wijkteam',
  'bewonersvertegenwoordiger',
  'functionaris-gegevensbescherming',
])
export type Rol = z.infer<typeof rol>

/** What the actor may do, so that the screen hides what the server would refuse. */
export const handeling = z.enum([
  'cijfers-openbaar-lezen',
  'cijfers-buurt-lezen',
  'cijfers-intern-lezen',
  'gebieden-lezen',
  'voorzieningen-lezen',
  'programma-lezen',
  'ambitiebeeld-lezen',
  'programma-bijhouden',
  'plannenregister-bijhouden',
  'woningen-lezen',
  'meldingen-lezen',
  'signalen-lezen',
  'eigen-signalen-lezen',
  'signaal-vastleggen',
  'signaal-intrekken',
  'enquetes-lezen',
  'datasets-lezen',
  'voorbeelddata-verwijderen',
  'bronnen-lezen',
  'bron-ophalen',
  'adres-zoeken',
  'invoer-lezen',
  'invoer-doen',
  'koppeling-bewaren',
  'woning-wijzigen',
  'uitvoer-maken',
  'cyclus-lezen',
  'cyclus-maken',
  'cyclus-verzetten',
  'cyclus-vaststellen',
  'kalender-wijzigen',
  'bijeenkomst-vastleggen',
  'wijkanalyse-lezen',
  'wijkanalyse-maken',
  'wijkanalyse-herhalen',
  'taak-lezen',
  'taak-stoppen',
  'sessie-lezen',
  'sessie-beginnen',
  'sessie-eindigen',
  'inzagedoel-kiezen',
  'eigen-account-lezen',
  'eigen-account-wijzigen',
  'account-beheren',
  'sleutel-beheren',
  'logboek-lezen',
  'bewaartermijn-uitvoeren',
  'reservekopie-lezen',
  'reservekopie-maken',
  'systeem-lezen',
  'wijkaanpak-lezen',
  'wijkaanpak-schrijven',
  'planactie-schrijven',
  'wijkaanpak-meepraten',
  'wijkaanpak-verzetten',
  'wijkaanpak-vaststellen',
  'voortgang-lezen',
  'voortgang-bijhouden',
  'terugkoppeling-lezen',
  'terugkoppeling-geven',
  'rapportage-lezen',
  'rapportage-vastleggen',
  // Register of the renovation.
  'register-bewerken',
  // The public side.
  'openbaar-lezen',
  'openbaar-besluiten',
  'uitgave-publiceren',
  'uitgave-intrekken',
  // Campaigns of the renovation, their visits, and plans.
  'campagne-lezen',
  'campagne-schrijven',
  'bezoekers-kiezen',
  'adreslijst-lezen',
  'bezoek-vastleggen',
  'renovatieplan-lezen',
  'renovatieplan-maken',
])
export type Handeling = z.infer<typeof handeling>

/** Purposes for which data about single dwellings and reports may be looked at (doelbinding). */
export const inzagedoel = z.enum([
  'wijkanalyse-maken',
  'renovatie-plannen',
  'vraag-beantwoorden',
  'gegevens-controleren',
  'bewoners-bezoeken',
])
export type Inzagedoel = z.infer<typeof inzagedoel>

/** Programmawijken somebody works for. */
export const wijkenVan = z.union([z.literal('alle'), z.array(z.string())])

/** Programmes somebody keeps up to date. */
export const programmasVan = z.union([z.literal('alle'), z.array(z.string())])

export const sessie = z.object({
  rol: rol.nullable(),
  /** The account that is signed in; null in a demo role. */
  account: z.object({ id: z.string(), naam: z.string() }).nullable(),
  /** How this person signed in; null when nobody is. */
  via: z.enum(['demo', 'wachtwoord', 'oidc', 'sleutel']).nullable(),
  /** Purpose chosen for data about single dwellings and reports; null until it was asked. */
  inzagedoel: inzagedoel.nullable(),
  /** Purposes this role may choose; empty when it never sees such data. */
  inzagedoelen: z.array(inzagedoel),
  /** Programmawijken this person works for. */
  wijken: wijkenVan,
  /** Programmes whose data this person keeps up to date: all, or those this programmamanager manages. */
  programmas: programmasVan,
  /** True when this installation was started as a demo; every screen says so. */
  demo: z.boolean(),
  /** True when any current dataset is example data. */
  voorbeelddata: z.boolean(),
  /** Where this browser may ask the tiles of the background map, as `/{z}/{x}/{y}.png` behind it; null: it is switched off here. */
  achtergrondkaart: z.string().nullable(),
  mag: z.array(handeling),
  /** Kinds of rows this role may bring in. */
  magInvoeren: z.array(doelId),
  focusgebied: z.object({
    id: z.string(),
    naam: z.string(),
    gemeente: z.string(),
    gemeenteNaam: z.string(),
    /** Name of the housing corporation of the place; null where it is not named. */
    corporatie: z.string().nullable(),
  }),
})
export type Sessie = z.infer<typeof sessie>

export const leesSessie = endpoint({
  methode: 'get',
  pad: '/sessie',
  operationId: 'leesSessie',
  samenvatting: 'Wie is aangemeld en wat mag die',
  onderwerp: 'Sessie',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: sessie,
    mediatype: 'application/json',
    betekenis: 'De sessie van dit verzoek',
  },
  problemen: [],
})

export const beginDemoSessie = endpoint({
  methode: 'post',
  pad: '/demo-sessies',
  operationId: 'beginDemoSessie',
  wijziging: { object: 'sessie', ifMatch: 'mogelijk' },
  samenvatting: 'Kies een rol in de demo',
  onderwerp: 'Sessie',
  params: geen,
  query: geen,
  body: z.strictObject({ rol }),
  antwoord: {
    status: 201,
    schema: sessie,
    mediatype: 'application/json',
    betekenis: 'De sessie is begonnen',
    eenmalig: true,
  },
  problemen: ['demo-staat-uit'],
})

export const kiesInzagedoel = endpoint({
  methode: 'put',
  pad: '/sessie/inzagedoel',
  operationId: 'kiesInzagedoel',
  samenvatting:
    'Zeg waarvoor u losse woningen en meldingen bekijkt; het geldt tot u het verandert of afmeldt',
  onderwerp: 'Sessie',
  params: geen,
  query: geen,
  body: z.strictObject({ doel: inzagedoel }),
  // Only the person of the session changes it: nobody else's choice can be overwritten.
  wijziging: { object: 'sessie/inzagedoel', ifMatch: 'mogelijk' },
  antwoord: {
    status: 200,
    schema: sessie,
    mediatype: 'application/json',
    betekenis: 'Het doel is gekozen; dit is de sessie nu',
  },
  problemen: [],
})

export const eindigInzagedoel = endpoint({
  methode: 'delete',
  pad: '/sessie/inzagedoel',
  operationId: 'eindigInzagedoel',
  samenvatting: 'Stop met het bekijken van losse woningen en meldingen',
  onderwerp: 'Sessie',
  params: geen,
  query: geen,
  body: null,
  wijziging: { object: 'sessie/inzagedoel', ifMatch: 'mogelijk' },
  antwoord: {
    status: 200,
    schema: sessie,
    mediatype: 'application/json',
    betekenis: 'Er is geen doel meer; dit is de sessie nu',
  },
  problemen: [],
})

export const eindigSessie = endpoint({
  methode: 'delete',
  pad: '/sessie',
  operationId: 'eindigSessie',
  wijziging: { object: 'sessie', ifMatch: 'mogelijk' },
  samenvatting: 'Meld af',
  onderwerp: 'Sessie',
  params: geen,
  query: geen,
  body: null,
  antwoord: { status: 204, schema: null, mediatype: 'application/json', betekenis: 'De sessie is voorbij' },
  problemen: [],
})
