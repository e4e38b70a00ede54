import { z } from 'zod'
import { registerwoning } from '../../geodata/schema/registerwoning.ts'
import { wijzigbaarVeld } from '../../geodata/schema/woningfeit.ts'
import { melding, misdrijfTelling } from '../../geodata/schema/melding.ts'
import { straat } from '../../geodata/schema/aanname.ts'
import { bronvermelding, geen, jaartal, voorbeelddata } from './delen.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { endpoint } from './endpoint.ts'
import { merkOngetoetst, woningreden, woningwaarde } from './vrije-tekst.ts'

export const leesWoningenkaart = endpoint({
  methode: 'get',
  pad: '/woningen-kaart',
  operationId: 'leesWoningenkaart',
  samenvatting: 'Alle woningen voor de kaart, in een binair antwoord',
  onderwerp: 'Woningen',
  params: geen,
  query: geen,
  body: null,
  adresniveau: true,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis: 'De woningen als kolommen; de opbouw staat in server/contract/woningen-binair.ts',
  },
  problemen: ['doel-nodig', 'geen-woningen'],
})

export const woningSleutel = z.string().regex(/^(\d{16}|VB\d{7})$/)

/** A dwelling with, per field, where its value comes from and who says something else. */
export const woningAntwoord = registerwoning.extend({
  /** Source of its place. */
  bron: bronvermelding,
  /** Every source that says something about it; the fields name them by dataset. */
  bronnen: z.array(bronvermelding),
  voorbeelddata,
})

export const leesWoning = endpoint({
  methode: 'get',
  pad: '/woningen/{woning}',
  operationId: 'leesWoning',
  object: 'woning/{woning}',
  samenvatting: 'Een woning met de geschiedenis van haar status, en per veld de herkomst',
  onderwerp: 'Woningen',
  params: z.strictObject({ woning: woningSleutel }),
  query: geen,
  body: null,
  adresniveau: true,
  antwoord: {
    status: 200,
    schema: woningAntwoord,
    mediatype: 'application/json',
    betekenis: 'De woning',
  },
  problemen: ['doel-nodig', 'onbekende-woning'],
})

export const wijzigWoningveld = endpoint({
  methode: 'put',
  pad: '/woningen/{woning}/velden/{veld}',
  operationId: 'wijzigWoningveld',
  wijziging: { object: 'woning/{woning}', ifMatch: 'verplicht' },
  samenvatting:
    'Zeg wat een veld van een woning is, vanaf een dag; een invoer daarna kan het weer veranderen',
  onderwerp: 'Woningen',
  params: z.strictObject({ woning: woningSleutel, veld: wijzigbaarVeld }),
  query: geen,
  body: z.strictObject({
    waarde: woningwaarde(80),
    /** Day from which the value holds. */
    datum: z.iso.date(),
    /** Why: it stands in the log and in the history of the dwelling. */
    reden: woningreden(280),
    /** Value that the person saw (null: nothing known). Given, and no longer what stands there: the change is refused. */
    vorige: merkOngetoetst(z.string().max(200), 'wordt alleen vergeleken').nullable().optional(),
  }),
  adresniveau: true,
  antwoord: {
    status: 200,
    schema: woningAntwoord,
    mediatype: 'application/json',
    betekenis: 'De wijziging is bewaard; dit is de woning nu',
  },
  problemen: ['doel-nodig', 'onbekende-woning', 'veld-veranderd'],
})

export const lijstMeldingen = endpoint({
  methode: 'get',
  pad: '/meldingen',
  operationId: 'lijstMeldingen',
  bladzijden: { veld: 'meldingen', grootte: 5000 },
  samenvatting:
    'Meldingen als punten, en tellingen van geregistreerde misdrijven; soorten worden nooit opgeteld',
  onderwerp: 'Meldingen',
  params: geen,
  query: z.strictObject({ jaar: jaartal.optional(), ...bladzijdevraag(5000) }),
  body: null,
  adresniveau: true,
  antwoord: {
    status: 200,
    schema: z.object({
      meldingen: z.array(melding),
      misdrijven: z.array(misdrijfTelling),
      jaren: z.array(z.number().int()),
      bron: bronvermelding.nullable(),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De meldingen',
  },
  problemen: ['doel-nodig', 'onbekend-jaar'],
})

/** Lines with a name and a buurt: nothing about a single dwelling, so no purpose is asked. */
export const lijstStraten = endpoint({
  methode: 'get',
  pad: '/straten',
  operationId: 'lijstStraten',
  samenvatting: 'Straten als lijnen, bij de woningen',
  onderwerp: 'Woningen',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ straten: z.array(straat), bron: bronvermelding.nullable(), voorbeelddata }),
    mediatype: 'application/json',
    betekenis: 'De straten',
  },
  problemen: [],
})
