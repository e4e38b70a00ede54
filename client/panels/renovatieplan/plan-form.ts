import { USUAL_BUURT_FIGURE } from '../../../analyses/renovatie/buurtgewicht.ts'
import {
  DOELEN,
  type Doel,
  PLANREGELS,
  type Planregel,
} from '../../../analyses/renovatie/planner/planvraag.ts'
import type { Plankeuzes } from '../../../analyses/renovatie/plankeuzes.ts'
import { renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import type { Planaanvraag, Plannenlijst } from '../../api/renovatieplannen.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import {
  eersteMiddelen,
  type Fondskeuze,
  type Middelenontwerp,
  middelenUit,
  middelenVan,
  type Periode,
} from './middelen-form.ts'
import { getalUit } from '../voortgang/voortgang-form.ts'

/** A plan as it is asked: numbers as text. */
export interface Planontwerp {
  naam: string
  vanPlan: string | null
  seconden: number
  eerste: Plankeuzes['eerste']
  jaren: number
  wijken: readonly string[]
  middelen: Middelenontwerp
  gewichten: Record<Doel, number>
  /** Figures by which a buurt weighs. */
  buurtcijfers: readonly string[]
  /** Reason by rule that is off. */
  uit: Partial<Record<Planregel, string>>
  minimum: Readonly<Record<string, string>>
  vast: Plankeuzes['vast']
}

/** Years a plan can take. */
export const JAREN = [3, 5, 10] as const
/** Seconds a search can take. */
export const SECONDEN = [5, 20, 60] as const

/** What the form begins with: the choices of a plan, or what is known of the programme. */
export function ontwerpVan(
  keuzes: Plannenlijst['keuzes'],
  van: { id: string; naam: string; keuzes: Plankeuzes } | null,
): Planontwerp {
  if (van === null) {
    const jaren = 10
    return {
      naam: '',
      vanPlan: null,
      seconden: 20,
      eerste: keuzes.eerste,
      jaren,
      wijken: keuzes.wijken.map(({ id }) => id),
      middelen: eersteMiddelen(keuzes.fondsen, { eerste: keuzes.eerste, kwartalen: jaren * 4 }),
      gewichten: { labelstappen: 60, buurt: 40, stem: 0, nabij: 30, vroeg: 20 },
      buurtcijfers: keuzes.buurtcijfers.map(({ id }) => id).filter((id) => id === USUAL_BUURT_FIGURE),
      uit: {},
      minimum: {},
      vast: [],
    }
  }
  const { keuzes: before } = van
  return {
    naam: '',
    vanPlan: van.id,
    seconden: 20,
    eerste: before.eerste,
    jaren: before.kwartalen / 4,
    wijken: before.wijken,
    middelen: middelenVan(before, keuzes.fondsen),
    gewichten: before.gewichten,
    buurtcijfers: before.buurtcijfers,
    uit: Object.fromEntries(before.uit.map(({ regel, reden }) => [regel, reden])),
    minimum: Object.fromEntries(before.minimumPerWijk.map(({ wijk, woningen }) => [wijk, String(woningen)])),
    vast: before.vast,
  }
}

/** Amounts that were filled in, by name; null where one is no whole number. */
function amountsOf(texts: Readonly<Record<string, string>>): [string, number | null][] {
  return Object.entries(texts)
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => {
      const value = getalUit(text)
      return [name, value === null || value < 0 ? null : Math.round(value)]
    })
}

/** The quarters that a plan is asked for. */
export const periodeVan = ({ eerste, jaren }: Pick<Planontwerp, 'eerste' | 'jaren'>): Periode => ({
  eerste,
  kwartalen: jaren * 4,
})

/** A plan as the API takes it, or what is wrong with it by field. */
export function aanvraagUit(
  draft: Planontwerp,
  fondsen: readonly Fondskeuze[],
): { body: Planaanvraag; faults: null } | { body: null; faults: FieldFaults } {
  const faults: Record<string, string> = {}
  const period = periodeVan(draft)
  const middelen = middelenUit(draft.middelen, fondsen, period, (veld, melding) => {
    faults[veld] = melding
  })
  const minimum = amountsOf(draft.minimum)
  for (const [name, value] of minimum) if (value === null) faults[`minimum.${name}`] = tekst.getal
  if (Object.keys(faults).length > 0) return { body: null, faults }
  return {
    faults: null,
    body: {
      naam: draft.naam,
      vanPlan: draft.vanPlan,
      seconden: draft.seconden,
      keuzes: {
        ...period,
        wijken: [...draft.wijken],
        ...middelen,
        gewichten: draft.gewichten,
        buurtcijfers: [...draft.buurtcijfers],
        uit: PLANREGELS.flatMap((regel) => {
          const reden = draft.uit[regel]
          return reden === undefined ? [] : [{ regel, reden }]
        }),
        minimumPerWijk: minimum.map(([wijk, woningen]) => ({ wijk, woningen: woningen ?? 0 })),
        vast: draft.vast,
      },
    },
  }
}

/** The goals in their order, for the sliders. */
export const SCHUIVEN = DOELEN
