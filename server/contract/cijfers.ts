import { z } from 'zod'
import { gebiedscode, gebiedSoort } from '../../geodata/schema/gebied.ts'
import { herkomst } from '../../geodata/schema/herkomst.ts'
import { eenheid, indicator, leeftijd } from '../../geodata/schema/indicator.ts'
import { betrouwbaarheid } from '../../analyses/betrouwbaarheid/klasse.ts'
import { leesbaarNiveau } from '../../analyses/betrouwbaarheid/niveau.ts'
import { gebiedscijfer } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { cijfer, fout, kanNietReden } from '../../analyses/result.ts'
import { verschil } from '../../analyses/vergelijking/verschil.ts'
import {
  bronvermelding,
  cyclusId,
  geen,
  gegevensversie,
  gegevensversieNaam,
  jaartal,
  versieKeuze,
  voorbeelddata,
} from './delen.ts'
import { endpoint } from './endpoint.ts'

export const lijstIndicatoren = endpoint({
  methode: 'get',
  pad: '/indicatoren',
  operationId: 'lijstIndicatoren',
  samenvatting: 'Alle onderwerpen met hun rol, richting, jaren en niveau',
  onderwerp: 'Cijfers',
  params: geen,
  query: versieKeuze,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      indicatoren: z.array(indicator),
      bronnen: z.array(bronvermelding),
      /** The data version of this answer; with its name it can be asked again later. */
      versie: gegevensversie,
    }),
    mediatype: 'application/json',
    betekenis: 'De catalogus, zonder wat deze rol niet mag zien',
  },
  problemen: ['onbekende-versie'],
})

/** A figure of one area with everything that belongs beside it. */
export const waarnemingMetBron = z.object({
  gebied: gebiedscode,
  naam: z.string(),
  soort: gebiedSoort,
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
  eenheid,
  /** Null when there is no single value: see `bereik` or `ontbreekt`. */
  waarde: z.number().nullable(),
  fout: fout.nullable(),
  herkomst: herkomst.nullable(),
  ontbreekt: kanNietReden.nullable(),
  /** For an area made of buurten without a figure of its own: the range of its buurten ("bereik van de buurten"). */
  bereik: gebiedscijfer.nullable(),
  /**
   * Share (0..1) that was estimated when the figure was converted from another division, whose name stands with its source;
   * of a range the greater of the two. Null: nothing was converted.
   */
  geschat: z.number().min(0).max(1).nullable(),
  /** How reliable the value is, with the reason; null without a value. */
  betrouwbaarheid: betrouwbaarheid.nullable(),
  /**
   * Where this figure is good or reasonable: here, in a larger area around it, or nowhere. `hoger` is the figure of that larger
   * area, which can be read instead; null when it can be read here, or nowhere.
   */
  leesbaar: z.object({ niveau: leesbaarNiveau, hoger: cijfer.extend({ naam: z.string() }).nullable() }),
  /** Gemeente and country in the same year and age group, and whether that is called a difference. */
  vergelijking: z.array(
    z.object({
      gebied: gebiedscode,
      naam: z.string(),
      waarde: z.number(),
      punten: z.number().nullable(),
      oordeel: verschil.shape.oordeel.nullable(),
      /** Limits of the difference in percentage points, 95 %; null where one of the two has no margin. */
      interval: z.object({ laag: z.number(), hoog: z.number() }).nullable(),
    }),
  ),
})
export type WaarnemingMetBron = z.infer<typeof waarnemingMetBron>

export const zoekWaarnemingen = endpoint({
  methode: 'get',
  pad: '/waarnemingen',
  operationId: 'zoekWaarnemingen',
  samenvatting: 'Cijfers van een onderwerp, voor een gebied of voor alle gebieden',
  onderwerp: 'Cijfers',
  params: geen,
  query: z.strictObject({
    indicator: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
    gebied: gebiedscode.optional(),
    jaar: jaartal.optional(),
    leeftijd: leeftijd.optional(),
    cyclus: cyclusId.optional(),
    /** Data version whose figures are asked; without it those of now. */
    versie: gegevensversieNaam.optional(),
  }),
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      waarnemingen: z.array(waarnemingMetBron),
      bronnen: z.array(bronvermelding),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De cijfers met jaar, fout, bron en vergelijking',
  },
  problemen: [
    'onbekend-gebied',
    'onbekende-indicator',
    'onbekend-jaar',
    'onbekende-leeftijd',
    'onbekende-cyclus',
    'onbekende-versie',
  ],
})

/** One series for the map: values in the order of `gebieden`; null is missing, the reason follows from the catalogue. */
export const kaartreeks = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
  waarden: z.array(z.number().nullable()),
  /** Dataset of (most of) the values, when that is not the one of the indicator: a file that was brought in. */
  dataset: z.string().optional(),
})
export type Kaartreeks = z.infer<typeof kaartreeks>

export const leesKaartgegevens = endpoint({
  methode: 'get',
  pad: '/kaartgegevens',
  operationId: 'leesKaartgegevens',
  samenvatting: 'Alle cijfers voor de kaart in een antwoord: elk onderwerp, elk jaar, elke leeftijd',
  onderwerp: 'Cijfers',
  params: geen,
  query: versieKeuze,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      /** The data version of this answer; with its name it can be asked again later. */
      versie: gegevensversie,
      /** Codes of all buurten of the gemeente that belong to the focus area or are in doubt, the CBS wijken, gemeente and country. */
      gebieden: z.array(gebiedscode),
      reeksen: z.array(kaartreeks),
      /** Values that were rejected at import: place in `reeksen`, place in `gebieden`. */
      afgekeurd: z.array(z.tuple([z.number().int(), z.number().int()])),
      /** Areas without a value because it could not be converted to their borders: place in `reeksen`, place in `gebieden`. */
      nietOmTeRekenen: z.array(z.tuple([z.number().int(), z.number().int()])),
      /** Limits the publisher gives with a value: place in `reeksen`, place in `gebieden`, lower and upper limit. */
      marges: z.array(z.tuple([z.number().int(), z.number().int(), z.number(), z.number()])),
      /** Values converted from another division: place in `reeksen`, place in `gebieden`, share (0..1) that was estimated. */
      geschat: z.array(z.tuple([z.number().int(), z.number().int(), z.number().min(0).max(1)])),
      bronnen: z.array(bronvermelding),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De reeksen voor de kaart',
  },
  problemen: ['onbekende-versie'],
})
