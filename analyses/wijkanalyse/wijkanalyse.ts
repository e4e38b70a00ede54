import { z } from 'zod'
import { programmawijk } from '../../geodata/schema/focusgebied.ts'
import { LAND } from '../../geodata/schema/gebied.ts'
import type { Voorziening } from '../../geodata/schema/voorziening.ts'
import { gebiedscijfer, sameBuurten } from '../gebiedscijfer/gebiedscijfer.ts'
import type { Weegbron } from '../gebiedscijfer/gewichten.ts'
import { kpi, kpiOf } from '../leefbaarometer/kpi.ts'
import { PROPOSED_PRIORITIES } from '../prioriteiten/rangorde.ts'
import { proposePriorities, voorstel } from '../prioriteiten/voorstel.ts'
import { renovationProgress, voortgang } from '../renovatie/voortgang.ts'
import { inhabitantsPerBuurt } from '../verdieping/inwoners-per-buurt.ts'
import { LEAST_DIFFERENCE_POINTS, LEAST_ROUNDED_DIFFERENCE_POINTS } from '../vergelijking/verschil.ts'
import { bereik, DETOUR_FACTOR, reachOfFacilities, WALKING_DISTANCE_METERS } from '../voorzieningen/bereik.ts'
import type { WijkanalyseInvoer } from './invoer-schema.ts'
import { inhabitantsOf } from './inwoners.ts'
import { onbekend, unknownsOf } from './onbekend.ts'
import {
  pictureOfPijlers,
  pijlerbeeld,
  SAME_STORY_CORRELATION,
  sameStories,
  zelfdeVerhaal,
} from './pijlerbeeld.ts'
import { spreiding, spreadOf, yearFor } from './spreiding.ts'
import { MOST_POINTS, sterkEnZwak, strongAndWeakPoints } from './sterk-en-zwak.ts'

/** Version of the method: raised whenever the same inputs could give another conclusion. */
export const METHOD_VERSION = '2.1'

/** One stored wijkanalyse: conclusions as codes and figures, the inputs they rest on, and the parameters used. */
export const wijkanalyse = z.object({
  vorm: z.literal(1),
  methode: z.string(),
  cyclus: z.object({ id: z.string(), naam: z.string(), peildatum: z.iso.date() }),
  wijk: programmawijk,
  focusgebied: z.object({ id: z.string(), naam: z.string(), gemeente: z.string(), gemeenteNaam: z.string() }),
  /** Whether the wijk holds exactly the buurten of its CBS wijk, so that the CBS figure is its own. */
  eigenWijkcijfer: z.boolean(),
  /** True when any part rests on example data; that part says so itself and is outside every pijler. */
  voorbeelddata: z.boolean(),
  invoer: z.array(
    z.object({ dataset: z.string(), versie: z.string(), sha256: z.string(), voorbeelddata: z.boolean() }),
  ),
  /** Of the inputs, those that say something about dwellings and the one with the programme; absent before method 2.0. */
  onderdeelbronnen: z.object({ woningen: z.array(z.string()), programma: z.string().nullable() }).optional(),
  parameters: z.object({
    kleinsteVerschilPunten: z.number(),
    /** Smallest difference between two rounded figures, in percentage points; absent before method 2.0. */
    kleinsteVerschilAfgerondPunten: z.number().optional(),
    meestePunten: z.number(),
    zelfdeVerhaalCorrelatie: z.number(),
    voorgesteldePrioriteiten: z.number(),
    loopafstandMeters: z.number(),
    omwegfactor: z.number(),
  }),
  inwoners: gebiedscijfer.nullable(),
  spreidingen: z.array(spreiding),
  sterkEnZwak,
  pijlers: z.array(pijlerbeeld),
  zelfdeVerhalen: z.array(zelfdeVerhaal),
  onbekend: z.array(onbekend),
  kpi,
  renovatie: voortgang,
  bereik,
  voorstel,
})
export type Wijkanalyse = z.infer<typeof wijkanalyse>

/**
 * The wijkanalyse of one wijk in one cyclus: a pure function of its input, so that the same inputs give the same bytes
 * (see canonical-json.ts). Only indicators with role "telt-mee" become points, pijlers or proposals; example data only
 * ever appears in `renovatie` and `bereik`.
 *
 * @param input figures, decision, facilities and programme; `bronnen` lists the dataset versions they came from
 */
export function analyseWijk(given: WijkanalyseInvoer): Wijkanalyse {
  const input = { ...given, voorzieningen: given.voorzieningen.map((place) => asKnownAt(place, given)) }
  const references = { gemeente: input.focus.gemeente, land: LAND }
  const counting = input.indicatoren
    .filter((row) => row.rol === 'telt-mee' && row.eenheid === 'procent')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const weighing = {
    indicatoren: input.indicatoren,
    zoekCijfer: input.zoekCijfer,
    totJaar: Number(input.cyclus.peildatum.slice(0, 4)),
    noemerVan: input.noemerVan,
  }
  const spreadIn = (area: WijkanalyseInvoer['samenstelling'], weights: Weegbron | null) =>
    counting.flatMap((indicator) => {
      const year = yearFor(indicator, input.cyclus.peildatum)
      return year === null ? [] : [spreadOf(indicator, year, area, references, input.zoekCijfer, weights)]
    })
  const spreads = spreadIn(input.samenstelling, weighing)
  const allBuurten = input.indelingWijken.flatMap((wijk) => wijk.buurten)
  const everywhere = spreadIn({ buurten: allBuurten, cbsWijk: null }, null)
  const perBuurt = spreads.filter((row) => row.aantalMet > 0)
  const ownFigure = sameBuurten(input.samenstelling)
  const renovatie = renovationProgress(
    input.woningen,
    input.samenstelling.buurten,
    input.programma,
    input.woningenZijnVoorbeelddata,
  )
  const reach = reachOfFacilities(
    input.woningen,
    input.samenstelling.buurten,
    input.wijknamen,
    input.voorzieningen,
    input.woningenZijnVoorbeelddata,
  )
  return {
    vorm: 1,
    methode: METHOD_VERSION,
    cyclus: { id: input.cyclus.id, naam: input.cyclus.naam, peildatum: input.cyclus.peildatum },
    wijk: input.wijk,
    focusgebied: {
      id: input.focus.id,
      naam: input.focus.naam,
      gemeente: input.focus.gemeente,
      gemeenteNaam: input.focus.gemeenteNaam,
    },
    eigenWijkcijfer: ownFigure,
    voorbeelddata: input.bronnen.some((row) => row.voorbeelddata),
    invoer: input.bronnen.toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1)),
    onderdeelbronnen: {
      woningen: input.onderdeelbronnen.woningen.toSorted(),
      programma: input.onderdeelbronnen.programma,
    },
    parameters: {
      kleinsteVerschilPunten: LEAST_DIFFERENCE_POINTS,
      kleinsteVerschilAfgerondPunten: LEAST_ROUNDED_DIFFERENCE_POINTS,
      meestePunten: MOST_POINTS,
      zelfdeVerhaalCorrelatie: SAME_STORY_CORRELATION,
      voorgesteldePrioriteiten: PROPOSED_PRIORITIES,
      loopafstandMeters: WALKING_DISTANCE_METERS,
      omwegfactor: DETOUR_FACTOR,
    },
    inwoners: inhabitantsOf(input),
    spreidingen: spreads,
    sterkEnZwak: strongAndWeakPoints(input, perBuurt),
    pijlers: pictureOfPijlers(input.indicatoren, spreads),
    zelfdeVerhalen: sameStories(input.indicatoren, everywhere),
    onbekend: unknownsOf(input, spreads, ownFigure),
    kpi: kpiOf(input.wijk.naam, input.leefbaarometer, input.cyclus.peildatum),
    renovatie,
    bereik: reach,
    voorstel: proposePriorities({
      spreidingen: perBuurt,
      indicatoren: input.indicatoren,
      themas: input.focus.themas,
      programma: input.programma,
      inwoners: inhabitantsPerBuurt(
        input.samenstelling.buurten,
        input.indicatoren,
        input.zoekCijfer,
        input.cyclus.peildatum,
        null,
      ),
      peildatum: input.cyclus.peildatum,
    }),
  }
}

/** Opening hours published after the peildatum were not known then. */
function asKnownAt<Place extends Voorziening>(place: Place, { cyclus }: WijkanalyseInvoer): Place {
  const known = (place.openingstijdenJaar ?? 0) <= Number(cyclus.peildatum.slice(0, 4))
  return known ? place : { ...place, openingstijden: null, openingstijdenJaar: null }
}
