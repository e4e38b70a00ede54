import { z } from 'zod'
import { bladzijdevraag } from './bladzijde.ts'
import { geen, programmaId, regel, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { programmasVan, rol, wijkenVan } from './sessie.ts'
import { merk, merkOngetoetst, zakelijkeTekst } from './vrije-tekst.ts'

export const accountStaat = z.enum(['uitgenodigd', 'actief', 'geblokkeerd', 'opgeheven'])
export type AccountStaat = z.infer<typeof accountStaat>

/** An account as a beheerder sees it: nothing with which one could sign in. */
const accountregel = z.object({
  id: z.string(),
  inlognaam: z.string(),
  naam: z.string(),
  rol,
  wijken: wijkenVan,
  /** Programmes a programmamanager keeps up to date. */
  programmas: programmasVan,
  staat: accountStaat,
  heeftWachtwoord: z.boolean(),
  heeftTweedeFactor: z.boolean(),
  /** Whether it signs in at the own organisation. */
  meldtElders: z.boolean(),
  /** Until when its link is good; null when it has none. */
  linkTot: z.string().nullable(),
  gemaaktOp: z.string(),
  laatstAangemeld: z.string().nullable(),
  /** Sessions that are live now. */
  sessies: z.number().int(),
  /** Whether this is the account that asks. */
  eigen: z.boolean(),
})
export type Accountregel = z.infer<typeof accountregel>

/** A link to hand over; it is shown this once. */
const link = z.object({ token: z.string(), verloopt: z.string() })
export type Link = z.infer<typeof link>

/** `alle`, or the programmawijken by name; a list names at least one. */
const gekozenWijken = z.union([z.literal('alle'), z.array(wijkId).min(1).max(50)])

const wat = {
  /** A function or a name. */
  naam: merk(regel(80), 'naam'),
  rol,
  wijken: gekozenWijken,
  /** Only a programmamanager does something with them; left out: none, or those of before. */
  programmas: z.union([z.literal('alle'), z.array(programmaId).max(20)]).optional(),
}

/** Why: who may sign in, and what they may do, changes only with a reason, which stands in the log. */
const reden = zakelijkeTekst(280)
const why = z.strictObject({ reden })

const BASE = { onderwerp: 'Accounts', query: geen, body: null } as const
const params = z.strictObject({ account: z.uuid() })
const NONE = { status: 204, schema: null, mediatype: 'application/json' } as const
const ONE = { status: 200, schema: accountregel, mediatype: 'application/json' } as const
const OBJECT = 'account/{account}'

export const lijstAccounts = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/accounts',
  operationId: 'lijstAccounts',
  samenvatting: 'Alle accounts',
  params: geen,
  object: 'account',
  bladzijden: { veld: 'accounts', grootte: 200 },
  query: z.strictObject(bladzijdevraag(200)),
  antwoord: {
    status: 200,
    schema: z.object({
      accounts: z.array(accountregel),
      /** Programmawijken to choose from. */
      wijken: z.array(z.object({ id: z.string(), naam: z.string() })),
      /** Programmes to choose from. */
      programmas: z.array(z.object({ id: z.string(), naam: z.string() })),
    }),
    mediatype: 'application/json',
    betekenis: 'De accounts, met de wijken en programma’s waaruit te kiezen is',
  },
  problemen: [],
})

export const leesAccount = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/accounts/{account}',
  operationId: 'leesAccount',
  samenvatting: 'Een account',
  params,
  object: OBJECT,
  antwoord: { ...ONE, betekenis: 'Het account' },
  problemen: ['onbekend-account'],
})

export const maakAccount = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/accounts',
  operationId: 'maakAccount',
  samenvatting: 'Maak een account; de link om het te openen komt één keer en geeft u zelf door',
  params: geen,
  body: z.strictObject({
    /** An e-mail address or any other name to sign in with, without blanks. */
    inlognaam: merkOngetoetst(regel(120).regex(/^\S{3,}$/), 'een e-mailadres is hier gewoon'),
    ...wat,
    reden,
  }),
  wijziging: { object: 'account', ifMatch: 'mogelijk' },
  antwoord: {
    status: 201,
    schema: z.object({ account: accountregel, link }),
    mediatype: 'application/json',
    betekenis: 'Het account en zijn link',
    eenmalig: true,
  },
  problemen: ['inlognaam-bezet'],
})

export const wijzigAccount = endpoint({
  ...BASE,
  methode: 'put',
  pad: '/accounts/{account}',
  operationId: 'wijzigAccount',
  samenvatting: 'Verander naam, rol, wijken of programma’s; bij een andere rol eindigen de sessies',
  params,
  body: z.strictObject({ ...wat, reden }),
  wijziging: { object: OBJECT, ifMatch: 'verplicht' },
  antwoord: { ...ONE, betekenis: 'Het account zoals het nu is' },
  problemen: ['onbekend-account', 'account-opgeheven', 'eigen-account', 'laatste-beheerder'],
})

export const blokkeerAccount = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/accounts/{account}/blokkade',
  operationId: 'blokkeerAccount',
  samenvatting: 'Blokkeer een account; zijn sessies eindigen meteen',
  params,
  body: why,
  wijziging: { object: OBJECT, ifMatch: 'mogelijk' },
  antwoord: { ...ONE, betekenis: 'Het account is geblokkeerd' },
  problemen: ['onbekend-account', 'account-opgeheven', 'eigen-account', 'laatste-beheerder'],
})

export const deblokkeerAccount = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/accounts/{account}/blokkade/opheffing',
  operationId: 'deblokkeerAccount',
  samenvatting: 'Hef een blokkade op',
  params,
  body: why,
  wijziging: { object: OBJECT, ifMatch: 'verplicht' },
  antwoord: { ...ONE, betekenis: 'Het account is niet meer geblokkeerd' },
  problemen: ['onbekend-account', 'account-opgeheven'],
})

export const maakAccountlink = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/accounts/{account}/link',
  operationId: 'maakAccountlink',
  samenvatting: 'Maak een nieuwe link; wie haar opent kiest een wachtwoord en een tweede stap',
  params,
  body: why,
  wijziging: { object: OBJECT, ifMatch: 'mogelijk' },
  antwoord: {
    status: 201,
    schema: link,
    mediatype: 'application/json',
    betekenis: 'De link; zij komt één keer',
    eenmalig: true,
  },
  problemen: ['onbekend-account', 'account-opgeheven', 'account-geblokkeerd', 'eigen-account'],
})

export const eindigAccountsessies = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/accounts/{account}/afmelding',
  operationId: 'eindigAccountsessies',
  samenvatting: 'Beëindig alle sessies van een account',
  params,
  body: why,
  wijziging: { object: OBJECT, ifMatch: 'mogelijk' },
  antwoord: { ...NONE, betekenis: 'De sessies zijn voorbij' },
  problemen: ['onbekend-account'],
})

export const hefAccountOp = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/accounts/{account}/opheffing',
  operationId: 'hefAccountOp',
  samenvatting: 'Hef een account op: inlognaam en naam worden gewist, het kenmerk blijft voor het logboek',
  params,
  body: why,
  wijziging: { object: OBJECT, ifMatch: 'verplicht' },
  antwoord: { ...NONE, betekenis: 'Het account is opgeheven' },
  problemen: ['onbekend-account', 'account-opgeheven', 'eigen-account', 'laatste-beheerder'],
})
