import { whatStopsWhen } from '../../analyses/programma/wat-stopt-wanneer.ts'
import { type Documentobject, documentOf, printed } from '../../analyses/wijkaanpak/document.ts'
import {
  type Documentbron,
  type Wijkaanpakdocument,
  wijkaanpakdocument,
} from '../../analyses/wijkaanpak/document-schema.ts'
import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { Planobject } from '../../geodata/schema/wijkaanpak.ts'
import { type Actor, APP } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Bronvermelding } from '../contract/delen.ts'
import { programmeNow } from '../programme.ts'
import { sourceOf } from '../routes/bronnen.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { askableAreas, observationOf } from '../routes/waarnemingen.ts'
import type { CurrentData } from '../store/current.ts'
import { readCycle } from '../store/cycles.ts'
import { readStand } from '../store/plan-read.ts'
import { listPlanMoves, readFrozen } from '../store/plans.ts'
import { sessionOf } from './antwoord.ts'
import { makeFigureLookUp } from './cijfers.ts'
import { fundsOf } from './keuring.ts'
import type { Planplaats } from './plan.ts'

function documentSource({
  dataset,
  titel,
  bronhouder,
  licentie,
  vintage,
  versie,
  voorbeelddata,
}: Bronvermelding): Documentbron {
  return { dataset, titel, bronhouder, licentie, vintage, versie, voorbeelddata }
}

/** Sources every plan rests on: the borders of its map, and the programme. */
function fixedSources(current: CurrentData): Documentbron[] {
  const borders = current.versies.filter(({ dataset }) => dataset === current.focus.indeling)
  const programme = current.programma === null ? undefined : current.versieVan.get(current.programma)
  return [...borders, ...(programme === undefined ? [] : [programme])].map((version) =>
    documentSource(sourceOf(version)),
  )
}

/** What a document is made of beside the place of its plan. */
export interface Documentgegevens {
  objecten: readonly Documentobject[]
  bijeenkomst: Bijeenkomst | null
  staat: Wijkaanpakdocument['staat']
  vastgesteldOp: string | null
}

/** A plan as a document, with figures, funds and borders as they are now. `actor`: whose figures may stand in it. */
export function makeDocument(
  app: AppContext,
  actor: Actor,
  { plan, wijk, wijken }: Planplaats,
  { objecten, bijeenkomst, staat, vastgesteldOp }: Documentgegevens,
): Wijkaanpakdocument {
  const current = app.current()
  const cycle = readCycle(app.db, plan.cyclus)
  const look = makeFigureLookUp(current, actor, wijken)
  const areas = askableAreas(current, wijken)
  const indicators = new Map(current.indicatoren.map((row) => [row.id, row]))
  const gebiednaam = (code: string) => areas.get(code)?.naam ?? code
  const indicator = (id: string) => {
    const found = indicators.get(id)
    return { eenheid: found?.eenheid ?? null, eigenNaam: found?.eigenNaam ?? null }
  }
  return documentOf({
    cyclus: {
      id: plan.cyclus,
      naam: cycle?.naam ?? plan.cyclus,
      peildatum: cycle?.peildatum ?? plan.tijd.slice(0, 10),
    },
    wijk,
    aanpak: plan.id,
    naam: plan.naam,
    staat,
    versie: plan.versie,
    vastgesteldOp,
    objecten,
    bijeenkomst,
    cijfer: (mark) => {
      const [area, known] = [areas.get(mark.gebied), indicators.get(mark.indicator)]
      const now = look(mark)
      const fout =
        now === null || area === undefined || known === undefined
          ? null
          : observationOf(current, area, known, mark.jaar, mark.leeftijd).fout
      return {
        ...indicator(mark.indicator),
        gebiednaam: gebiednaam(mark.gebied),
        fout,
        stand: now === null ? 'weg' : isSame(now.waarde, mark.waarde) ? 'gelijk' : 'veranderd',
        bron: now === null ? null : documentSource(now.bron),
      }
    },
    indicator,
    gebiednaam,
    fondsen: fundsOf(app),
    stopregels:
      current.programma === null
        ? []
        : whatStopsWhen(programmeNow(app).stand, dateInTheNetherlands(app.clock())).regels,
    buurten: current.gebieden.filter(({ soort }) => soort === 'buurt'),
    vasteBronnen: fixedSources(current),
  })
}

/** Values that differ by less are one value: a file may hold 12 digits of a number. */
const SAME_SHARE = 1e-12
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_SHARE * Math.abs(b)

/**
 * The plan as it stands, as it is kept when it is adopted: with the figures as the app itself sees them. The day is not in it: what is
 * kept is the same whenever it is adopted.
 */
export function documentToFreeze(
  app: AppContext,
  place: Planplaats,
  objecten: readonly Planobject[],
): Wijkaanpakdocument {
  return makeDocument(app, APP, place, {
    objecten: printed(objecten),
    bijeenkomst: sessionOf(app, place, objecten),
    staat: 'vastgesteld',
    vastgesteldOp: null,
  })
}

/** What was kept at adoption, as far as a document is made of it. */
interface Bewaard {
  /** Absent in what was kept before documents were. */
  document?: unknown
  objecten: Documentobject[]
  bijeenkomst: Bijeenkomst | null
}

/**
 * A plan as a document for somebody: an adopted one exactly as it was kept, letter for letter, else what stands now. It holds no counts
 * of dwellings, so that it is the same for whoever may see them and whoever may not.
 */
export function documentFor(app: AppContext, actor: Actor, place: Planplaats): Wijkaanpakdocument {
  const { plan } = place
  const { staat } = plan
  const frozen = readFrozen(app.db, plan.nummer)
  if (frozen !== null) {
    const kept = JSON.parse(frozen.json) as Bewaard // our own bytes, held by their fingerprint
    const vastgesteldOp =
      listPlanMoves(app.db, plan.nummer).find(({ naar }) => naar === 'vastgesteld')?.datum ?? null
    return kept.document === undefined
      ? makeDocument(app, APP, place, { ...kept, staat, vastgesteldOp })
      : { ...wijkaanpakdocument.parse(kept.document), staat, vastgesteldOp }
  }
  const objecten = readStand(app.db, plan.nummer, '').map(({ object }) => object)
  return makeDocument(app, actor, place, {
    objecten: printed(objecten),
    bijeenkomst: sessionOf(app, place, objecten),
    staat,
    vastgesteldOp: null,
  })
}
