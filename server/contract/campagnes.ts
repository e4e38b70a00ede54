import { z } from 'zod'
import { aankondigingen } from '../../analyses/renovatie/aankondiging.ts'
import { complexstand } from '../../analyses/renovatie/toestemming.ts'
import {
  aangekondigdeDatum,
  bezoekduo,
  campagne,
  campagnebezoeker,
  campagnekwartaal,
  campagnestaat,
  campagnewerk,
  dagdeel,
  MEESTE_PLOEGEN,
  seizoen,
  woonwens,
  zekerheid,
} from '../../geodata/schema/campagne.ts'
import { maatregel } from '../../geodata/schema/woningwerk.ts'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { merkOngetoetst, vrijeTekstOfLeeg, zakelijkeTekst } from './vrije-tekst.ts'

const BASE = { onderwerp: 'Campagnes', query: geen, body: null } as const
const json = { status: 200, mediatype: 'application/json' } as const
const params = z.strictObject({ campagne: z.uuid() })
const IN_REGISTER = 'moet gelijk zijn aan een naam in het register'

/** Name of a street or a block as the register spells it. */
export const registernaam = merkOngetoetst(z.string().min(1).max(120), IN_REGISTER)
/** Name of something of the programme. */
export const bestaandeId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/)

/** Dwellings by owner. */
export const perEigenaar = z.object({
  corporatie: z.number().int(),
  particulier: z.number().int(),
  vve: z.number().int(),
  onbekend: z.number().int(),
})
export type PerEigenaarTelling = z.infer<typeof perEigenaar>

/** Visits of a round or a campaign, counted by dwelling: the last visit of each says how it stands. */
export const bezoektelling = z.object({
  gepland: z.number().int(),
  bezocht: z.number().int(),
  nietGetroffen: z.number().int(),
  afgezien: z.number().int(),
  hulpGewenst: z.number().int(),
  /** Handed over, with consent. */
  overgedragen: z.number().int(),
})
export type Bezoektelling = z.infer<typeof bezoektelling>

/** A campaign in the list: what was filled in, with counts of dwellings and never one of them. */
export const campagneInLijst = z.object({
  campagne,
  woningen: perEigenaar,
  toestemming: z.object({
    complexen: z.number().int(),
    gehaald: z.number().int(),
    kanNietMeer: z.number().int(),
  }),
  bezoeken: bezoektelling,
  /** Buurten it lies in, for the map. */
  buurten: z.array(z.string()),
})
export type CampagneInLijst = z.infer<typeof campagneInLijst>

export const lijstCampagnes = endpoint({
  ...BASE,
  params: geen,
  methode: 'get',
  pad: '/campagnes',
  operationId: 'lijstCampagnes',
  object: 'campagne',
  bladzijden: { veld: 'campagnes', grootte: 200 },
  query: z.strictObject(bladzijdevraag(200)),
  samenvatting: 'De campagnes van de renovatie, en waaruit een nieuwe gekozen kan worden',
  antwoord: {
    ...json,
    schema: z.object({
      campagnes: z.array(campagneInLijst),
      keuzes: z.object({
        /** Blocks and streets of the register with their buurt, dwellings and the campaign that holds some of them. */
        plekken: z.array(
          z.object({
            soort: z.enum(['blok', 'straat']),
            naam: z.string(),
            buurt: z.string(),
            woningen: z.number().int(),
            campagne: z.uuid().nullable(),
          }),
        ),
        fondsen: z.array(
          z.object({
            id: z.string(),
            naam: z.string(),
            van: z.number().nullable(),
            tot: z.number().nullable(),
            dicht: z.boolean(),
          }),
        ),
        partners: z.array(z.object({ id: z.string(), naam: z.string() })),
      }),
      vandaag: z.iso.date(),
      magSchrijven: z.boolean(),
      voorbeelddata,
    }),
    betekenis: 'De campagnes in de volgorde waarin zij zijn gemaakt',
  },
  problemen: ['niet-gevonden'],
})

export const leesWoningcampagnes = endpoint({
  ...BASE,
  params: geen,
  methode: 'get',
  pad: '/woningen-campagnes',
  operationId: 'leesWoningcampagnes',
  samenvatting: 'In welke campagne elke woning van de kaart valt, in een binair antwoord',
  adresniveau: true,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis:
      'Per woning het nummer van haar campagne, in de volgorde van /woningen-kaart; de opbouw staat in server/contract/campagnes-binair.ts',
  },
  problemen: ['doel-nodig', 'geen-woningen'],
})

const gebied = z.strictObject({
  blokken: z.array(registernaam).max(200),
  straten: z.array(registernaam).max(200),
  buurten: z.array(buurtcode).max(50),
})

/** What the form of a campaign sends. */
export const campagneformulier = z.strictObject({
  naam: zakelijkeTekst(80),
  werk: campagnewerk,
  gebied,
  van: campagnekwartaal,
  tot: campagnekwartaal,
  maatregelen: z.array(maatregel).max(maatregel.options.length),
  ploegen: z.number().int().min(1).max(MEESTE_PLOEGEN),
  fonds: bestaandeId.nullable(),
  budgetEuro: z.number().min(0).max(1e9).nullable(),
  partner: bestaandeId.nullable(),
  contactplan: zakelijkeTekst(600),
  staat: campagnestaat,
  reden: zakelijkeTekst(280),
})
export type Campagneformulier = z.infer<typeof campagneformulier>

export const maakCampagne = endpoint({
  ...BASE,
  params: geen,
  methode: 'post',
  pad: '/campagnes',
  operationId: 'maakCampagne',
  wijziging: { object: 'campagne', ifMatch: 'mogelijk' },
  samenvatting: 'Maak een campagne van blokken, straten of buurten; een woning kan er maar in één zijn',
  body: campagneformulier,
  antwoord: { ...json, status: 201, schema: campagne, betekenis: 'De campagne is gemaakt' },
  problemen: ['niet-gevonden'],
})

export const wijzigCampagne = endpoint({
  ...BASE,
  params,
  methode: 'put',
  pad: '/campagnes/{campagne}',
  operationId: 'wijzigCampagne',
  wijziging: { object: 'campagne/{campagne}', ifMatch: 'verplicht' },
  samenvatting: 'Verander een campagne, met een reden; wat er eerder stond blijft te lezen',
  body: campagneformulier,
  antwoord: { ...json, schema: campagne, betekenis: 'De campagne is veranderd' },
  problemen: ['onbekende-campagne', 'niet-gevonden'],
})

/** A street of a campaign, counted. */
export const campagnestraat = z.object({
  straat: z.string(),
  woningen: perEigenaar,
  /** Private and VvE homes that were not asked yet, while the corporation works in their street or block. */
  nogTeVragen: z.number().int(),
  bezoeken: bezoektelling,
  /** Homes of which everybody was told in person. */
  geinformeerd: z.number().int(),
})
export type Campagnestraat = z.infer<typeof campagnestraat>

/** A round without the addresses. */
export const rondeInBeeld = z.object({
  id: z.uuid(),
  straat: z.string(),
  duo: bezoekduo,
  briefOp: z.iso.date(),
  dagen: z.array(
    z.object({
      datum: z.iso.date(),
      dagdeel,
      duo: z.number().int(),
      woningen: z.number().int(),
    }),
  ),
  telling: bezoektelling,
})
export type RondeInBeeld = z.infer<typeof rondeInBeeld>

/** What stays of visits, rounds and messages in person when their term is over: counts, and no home. */
export const bezoekstand = z.object({
  bezoeken: bezoektelling,
  wensen: z.array(z.object({ wens: woonwens, aantal: z.number().int() })),
  straten: z.array(z.object({ straat: z.string(), bezoeken: bezoektelling, geinformeerd: z.number().int() })),
  rondes: z.array(rondeInBeeld),
})
export type Bezoekstand = z.infer<typeof bezoekstand>

export const leesCampagne = endpoint({
  ...BASE,
  params,
  methode: 'get',
  pad: '/campagnes/{campagne}',
  operationId: 'leesCampagne',
  object: 'campagne/{campagne}',
  samenvatting: 'Een campagne: haar straten, toestemming per complex, rondes en wat bewoners lezen',
  antwoord: {
    ...json,
    schema: z.object({
      campagne,
      /** Earlier versions, newest first. */
      eerder: z.array(campagne),
      woningen: perEigenaar,
      straten: z.array(campagnestraat),
      /** Owners around the work of the corporation that were not asked yet, counted. */
      uitnodigen: z.object({
        meter: z.number().int(),
        blok: z.number().int(),
        straat: z.number().int(),
        vlakbij: z.number().int(),
      }),
      complexen: z.array(complexstand),
      rondes: z.array(rondeInBeeld),
      /** Day on which what was known per home was done away with, so that counts are left; null: it was not. */
      bezoekenGewistOp: z.iso.date().nullable(),
      bezoekers: z.array(campagnebezoeker),
      /** Wishes about the home over the whole campaign. */
      wensen: z.array(z.object({ wens: woonwens, aantal: z.number().int() })),
      data: z.array(aangekondigdeDatum),
      aankondiging: aankondigingen,
      partners: z.array(z.object({ id: z.string(), naam: z.string() })),
      vandaag: z.iso.date(),
      magSchrijven: z.boolean(),
      /** Whether this person may have addresses of it: of all, or of the streets where they are named. */
      magAdressen: z.boolean(),
      voorbeelddata,
    }),
    betekenis: 'De campagne, geteld; nooit een losse woning',
  },
  problemen: ['onbekende-campagne', 'niet-gevonden'],
})

export const kondigCampagneAan = endpoint({
  ...BASE,
  params,
  methode: 'post',
  pad: '/campagnes/{campagne}/data',
  operationId: 'kondigCampagneAan',
  wijziging: { object: 'campagne/{campagne}', ifMatch: 'mogelijk' },
  samenvatting:
    'Zeg in welk seizoen het werk begint en hoe zeker dat is; een datum die verschuift zegt waarom',
  body: z.strictObject({
    jaar: z.number().int().min(2020).max(2060),
    seizoen,
    zekerheid,
    /** One sentence; may stay empty for the first date. */
    waarom: vrijeTekstOfLeeg(200),
  }),
  antwoord: { ...json, status: 201, schema: aangekondigdeDatum, betekenis: 'De datum is vastgelegd' },
  problemen: ['onbekende-campagne'],
})

export const zetBezoekers = endpoint({
  ...BASE,
  params,
  methode: 'put',
  pad: '/campagnes/{campagne}/bezoekers',
  operationId: 'zetBezoekers',
  // Held against the list alone: a round that is planned meanwhile is in nobody's way.
  wijziging: { object: 'campagne/{campagne}/bezoekers', ifMatch: 'verplicht' },
  samenvatting: 'Wie van gemeente en welzijn de adressen van welke straat mag zien',
  body: z.strictObject({
    bezoekers: z.array(z.strictObject({ straat: registernaam, wie: campagnebezoeker.shape.wie })).max(100),
    /** Why: it stands in the log beside who could have the addresses before and after. */
    reden: zakelijkeTekst(280),
  }),
  antwoord: {
    ...json,
    schema: z.object({ bezoekers: z.array(campagnebezoeker) }),
    betekenis: 'De bezoekers zijn vastgelegd',
  },
  problemen: ['onbekende-campagne'],
})

export const lijstBezoekaccounts = endpoint({
  ...BASE,
  params,
  methode: 'get',
  pad: '/campagnes/{campagne}/bezoekaccounts',
  operationId: 'lijstBezoekaccounts',
  samenvatting: 'Van wie u de naam kunt zetten bij een straat van deze campagne: alleen kenmerk en naam',
  antwoord: {
    ...json,
    schema: z.object({ accounts: z.array(z.object({ id: z.uuid(), naam: z.string() })) }),
    betekenis: 'De accounts van gemeente en welzijn die in de wijken van deze campagne werken, op naam',
  },
  problemen: ['onbekende-campagne'],
})

export const planBezoekronde = endpoint({
  ...BASE,
  params,
  methode: 'post',
  pad: '/campagnes/{campagne}/rondes',
  operationId: 'planBezoekronde',
  wijziging: { object: 'campagne/{campagne}', ifMatch: 'mogelijk' },
  samenvatting: 'Plan gesprekken aan huis in een straat: brief, dagen en duos; de app verdeelt de adressen',
  body: z.strictObject({
    straat: registernaam,
    duo: bezoekduo,
    /** How many pairs go round at each moment. */
    duos: z.number().int().min(1).max(10),
    briefOp: z.iso.date(),
    momenten: z
      .array(z.strictObject({ datum: z.iso.date(), dagdeel }))
      .min(1)
      .max(40),
  }),
  antwoord: { ...json, status: 201, schema: rondeInBeeld, betekenis: 'De ronde is gepland' },
  problemen: ['onbekende-campagne'],
})
