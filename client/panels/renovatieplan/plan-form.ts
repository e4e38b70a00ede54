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
import { getalUit } from '../voortgang/voortgang-form.ts'

/** A plan as it is asked: numbers as text. */
export interface Planontwerp {
  naam: string
  vanPlan: string | null
  seconden: number
  eerste: Plankeuzes['eerste']
  jaren: number
  wijken: readonly string[]
  ploegen: string
  wisselwoningen: string
  geld: Readonly<Record<string, string>>
  gewichten: Record<Doel, number>
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
  const known = Object.fromEntries(
    keuzes.fondsen.map(({ id, perJaar }) => [id, perJaar === null ? '' : String(perJaar)]),
  )
  if (van === null) {
    return {
      naam: '',
      vanPlan: null,
      seconden: 20,
      eerste: keuzes.eerste,
      jaren: 10,
      wijken: keuzes.wijken.map(({ id }) => id),
      ploegen: '2',
      wisselwoningen: '0',
      geld: known,
      gewichten: { labelstappen: 60, buurt: 40, stem: 0, nabij: 30, vroeg: 20 },
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
    ploegen: String(before.ploegen),
    wisselwoningen: String(before.wisselwoningen),
    geld: {
      ...known,
      ...Object.fromEntries(before.geld.map(({ fonds, euroPerJaar }) => [fonds, String(euroPerJaar)])),
    },
    gewichten: before.gewichten,
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

/** A plan as the API takes it, or what is wrong with it by field. */
export function aanvraagUit(
  draft: Planontwerp,
): { body: Planaanvraag; faults: null } | { body: null; faults: FieldFaults } {
  const faults: Record<string, string> = {}
  const whole = (veld: string, text: string): number => {
    const value = getalUit(text)
    if (value === null || value < 0) faults[veld] = tekst.getal
    return Math.round(value ?? 0)
  }
  const ploegen = whole('keuzes.ploegen', draft.ploegen)
  const wisselwoningen = whole('keuzes.wisselwoningen', draft.wisselwoningen)
  const geld = amountsOf(draft.geld)
  const minimum = amountsOf(draft.minimum)
  for (const [name, value] of geld) if (value === null) faults[`geld.${name}`] = tekst.getal
  for (const [name, value] of minimum) if (value === null) faults[`minimum.${name}`] = tekst.getal
  if (Object.keys(faults).length > 0) return { body: null, faults }
  return {
    faults: null,
    body: {
      naam: draft.naam,
      vanPlan: draft.vanPlan,
      seconden: draft.seconden,
      keuzes: {
        eerste: draft.eerste,
        kwartalen: draft.jaren * 4,
        wijken: [...draft.wijken],
        ploegen,
        wisselwoningen,
        geld: geld.map(([fonds, euro]) => ({ fonds, euroPerJaar: euro ?? 0 })),
        gewichten: draft.gewichten,
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
