import { z } from 'zod'
import { programmawijk } from '../../geodata/schema/focusgebied.ts'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { cyclusstaat, kalenderpunt, overgang, volgendeStap } from '../../analyses/cyclus/cyclusgang-schema.ts'
import { cyclusId, geen, nieuwCyclusId, voorbeelddata, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { rol } from './sessie.ts'
import { taak } from './taken.ts'
import { vrijeTekst } from './vrije-tekst.ts'

/** The recorded decision "welke buurten horen bij welke wijk": the first thing of a cyclus, never changed afterwards. */
export const indelingsbesluit = z.object({
  datum: z.iso.date(),
  /** Role that decided; `app` for the default taken at the first start of a demo. */
  rol: z.union([rol, z.literal('app')]),
  reden: z.string(),
  standaard: z.boolean(),
  wijken: z.array(programmawijk),
})
export type Indelingsbesluit = z.infer<typeof indelingsbesluit>

export const bewaardeAnalyse = z.object({
  wijk: wijkId,
  /** SHA-256 of the canonical JSON: the same inputs give the same value. */
  sha256: z.string(),
  invoerSha256: z.string(),
  methode: z.string(),
  gemaaktOp: z.iso.datetime({ offset: true }),
  voorbeelddata,
})
export type BewaardeAnalyse = z.infer<typeof bewaardeAnalyse>

/** What is stored of a cyclus itself, apart from how far it is. */
export const cyclusinhoud = z.object({
  id: cyclusId,
  naam: z.string(),
  peildatum: z.iso.date(),
  besluit: indelingsbesluit,
  wijkanalyses: z.array(bewaardeAnalyse),
})
export type Cyclusinhoud = z.infer<typeof cyclusinhoud>

export const cyclus = cyclusinhoud.extend({
  staat: cyclusstaat,
  /** Every move so far, oldest first. */
  overgangen: z.array(overgang),
  /** The four dates, as they stand today by the clock of the server. */
  kalender: z.array(kalenderpunt),
  /** The next state and the one to-do before it. */
  volgende: volgendeStap,
})
export type Cyclus = z.infer<typeof cyclus>

export const lijstCycli = endpoint({
  methode: 'get',
  pad: '/cycli',
  operationId: 'lijstCycli',
  object: 'cyclus',
  samenvatting: 'De cycli, nieuwste peildatum eerst',
  onderwerp: 'Cyclus',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ cycli: z.array(cyclus), voorbeelddata }),
    mediatype: 'application/json',
    betekenis: 'De cycli',
  },
  problemen: [],
})

export const maakCyclus = endpoint({
  methode: 'post',
  pad: '/cycli',
  operationId: 'maakCyclus',
  wijziging: { object: 'cyclus', ifMatch: 'mogelijk' },
  samenvatting: 'Begin een cyclus met het besluit welke buurten bij welke wijk horen',
  onderwerp: 'Cyclus',
  params: geen,
  query: geen,
  body: z.strictObject({
    id: nieuwCyclusId,
    naam: vrijeTekst(60),
    peildatum: z.iso.date().refine((date) => date >= '2000' && date < '2100'),
    besluit: z.strictObject({
      reden: vrijeTekst(500),
      /** Buurten per programmawijk; left out: the default of the configuration. */
      wijken: z.array(z.strictObject({ id: wijkId, buurten: z.array(buurtcode).min(1) })).optional(),
    }),
  }),
  antwoord: {
    status: 201,
    schema: cyclus,
    mediatype: 'application/json',
    betekenis: 'De cyclus is begonnen',
  },
  problemen: ['cyclus-bestaat-al', 'indeling-onjuist'],
})

export const leesCyclus = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}',
  operationId: 'leesCyclus',
  object: 'cyclus/{cyclus}',
  samenvatting: 'Een cyclus met het besluit en de bewaarde analyses',
  onderwerp: 'Cyclus',
  params: z.strictObject({ cyclus: cyclusId }),
  query: geen,
  body: null,
  antwoord: { status: 200, schema: cyclus, mediatype: 'application/json', betekenis: 'De cyclus' },
  problemen: ['onbekende-cyclus'],
})

export const maakWijkanalyses = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkanalyses',
  operationId: 'maakWijkanalyses',
  wijziging: { object: 'cyclus/{cyclus}', ifMatch: 'mogelijk' },
  samenvatting: 'Reken de wijkanalyses van een cyclus uit',
  onderwerp: 'Wijkanalyse',
  params: z.strictObject({ cyclus: cyclusId }),
  query: geen,
  body: null,
  zwaar: true,
  antwoord: { status: 202, schema: taak, mediatype: 'application/json', betekenis: 'De taak is aangenomen' },
  problemen: ['onbekende-cyclus', 'cyclus-vastgesteld'],
})
