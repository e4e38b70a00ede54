import { z } from 'zod'
import {
  doelId,
  type DoelId,
  eigenIndicator,
  invoerOpgave,
  type InvoerOpgave,
  koppeling,
  type Koppeling,
} from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'

const text = z.string().catch('')

/**
 * What a person has filled in so far: an InvoerOpgave that may still be empty or wrong. It is kept in the browser until
 * the trial run, so that a reload loses nothing; hence a schema.
 */
export const draftSchema = z.object({
  doel: doelId.nullable(),
  blad: z.string(),
  /** Target and sheet whose proposal was filled in; see `proposalKey`. */
  voorstelVoor: z.string().nullable(),
  /** Figures only: each column is a figure, or each row. */
  vorm: z.enum(['breed', 'lang']),
  velden: koppeling.shape.velden,
  reeks: koppeling.shape.reeks,
  stelsel: koppeling.shape.stelsel,
  eigen: z.array(z.object({ ...eigenIndicator.shape, id: z.string(), naam: z.string(), toelichting: text })),
  dataset: z.object({
    dataset: text,
    titel: text,
    bronhouder: text,
    licentie: text,
    vintage: text,
    letOp: text,
    voorbeelddata: z.boolean(),
  }),
  /** Id of the dataset that this file renews; null: a new one. */
  bestaand: z.string().nullable(),
  wijze: z.enum(['vervangen', 'aanvullen']),
  enquete: z.object({
    populatie: text,
    steekproef: text,
    respons: text,
    weging: text,
    wijze: text,
    talen: text,
    periodeVan: text,
    periodeTot: text,
    bijActiviteit: z.boolean(),
  }),
})
export type Draft = z.infer<typeof draftSchema>
export type OwnFigure = Draft['eigen'][number]
export type Change = (change: Partial<Draft>) => void

/** Says for which target and sheet a proposal was asked. */
export function proposalKey(doel: DoelId, blad: string): string {
  return `${doel} ${blad}`
}

/** The draft of an import that nobody has touched: what was tried before, else nothing but the first sheet. */
export function firstDraft(invoer: Invoer): Draft {
  if (invoer.opgave !== null) return draftOf(invoer.opgave)
  return {
    doel: null,
    blad: invoer.herkenning?.bladen[0]?.naam ?? '',
    voorstelVoor: null,
    vorm: 'breed',
    velden: {},
    reeks: [],
    stelsel: null,
    eigen: [],
    dataset: {
      dataset: '',
      titel: '',
      bronhouder: '',
      licentie: '',
      vintage: '',
      letOp: '',
      voorbeelddata: false,
    },
    bestaand: null,
    wijze: 'vervangen',
    enquete: NO_SURVEY,
  }
}

const NO_SURVEY: Draft['enquete'] = {
  populatie: '',
  steekproef: '',
  respons: '',
  weging: '',
  wijze: '',
  talen: '',
  periodeVan: '',
  periodeTot: '',
  bijActiviteit: false,
}

function draftOf(opgave: InvoerOpgave): Draft {
  const { doel, velden, reeks, stelsel } = opgave.koppeling
  const survey = opgave.enquete
  return {
    doel,
    blad: opgave.blad,
    voorstelVoor: proposalKey(doel, opgave.blad),
    vorm: formOf(opgave.koppeling),
    velden,
    reeks,
    stelsel,
    eigen: opgave.eigenIndicatoren,
    dataset: opgave.dataset,
    bestaand: null,
    wijze: opgave.wijze,
    enquete:
      survey === null
        ? NO_SURVEY
        : { ...survey, steekproef: String(survey.steekproef ?? ''), respons: String(survey.respons) },
  }
}

function formOf({ velden, reeks }: Koppeling): Draft['vorm'] {
  return reeks.length === 0 && velden['waarde'] !== undefined ? 'lang' : 'breed'
}

/**
 * The draft with another mapping filled in: a proposal, or one that was saved. Figures of one's own in it are described
 * as in this draft, else as in `known` (earlier imports), else by the name of their column.
 */
export function withMapping(draft: Draft, given: Koppeling, known: readonly OwnFigure[]): Draft {
  const described = new Map([...known, ...draft.eigen].map((own) => [own.id, own]))
  const own = given.doel !== 'cijfers' ? [] : given.reeks.filter((row) => row.als.startsWith(OWN_PREFIX))
  return {
    ...draft,
    doel: given.doel,
    voorstelVoor: proposalKey(given.doel, draft.blad),
    vorm: formOf(given),
    velden: given.velden,
    reeks: given.reeks,
    stelsel: given.stelsel,
    eigen: own.map(({ als, kolom }) => described.get(als) ?? newOwnFigure(als, kolom.slice(0, 80))),
  }
}

/** Start of the id of a figure of one's own; see `eigenIndicator`. */
const OWN_PREFIX = 'eigen-'

/** A figure of one's own before anything is said about it. */
export function newOwnFigure(id: string, naam: string): OwnFigure {
  return { id, naam, eenheid: 'procent', richting: 'neutraal', toelichting: '' }
}

/** Whether repeated columns belong to the mapping: figures side by side, or questions. */
export function hasSeries(draft: Draft): boolean {
  return draft.doel === 'enquete' || (draft.doel === 'cijfers' && draft.vorm === 'breed')
}

/** Fields that say which figure a row is; only where each row is one figure. */
export const LONG_FIELDS: readonly string[] = ['indicator', 'waarde']

/** The mapping as the server takes it; null as long as there is no target. */
export function mappingOf(draft: Draft): Koppeling | null {
  if (draft.doel === null) return null
  const wide = draft.doel === 'cijfers' && draft.vorm === 'breed'
  const fields = Object.entries(draft.velden).filter(([field]) => !wide || !LONG_FIELDS.includes(field))
  return {
    doel: draft.doel,
    velden: Object.fromEntries(fields),
    reeks: hasSeries(draft) ? draft.reeks : [],
    stelsel: draft.stelsel,
  }
}

/** All that was decided, as the server takes it; null when it is not complete. */
export function inputOf(draft: Draft): InvoerOpgave | null {
  const mapping = mappingOf(draft)
  const used = new Set(mapping?.reeks.map((row) => row.als))
  const own =
    draft.doel !== 'cijfers' ? [] : draft.eigen.filter((row) => draft.vorm === 'lang' || used.has(row.id))
  const { steekproef, respons, ...survey } = draft.enquete
  const parsed = invoerOpgave.safeParse({
    blad: draft.blad,
    koppeling: mapping,
    dataset: draft.dataset,
    wijze: draft.wijze,
    eigenIndicatoren: own,
    enquete:
      draft.doel !== 'enquete'
        ? null
        : {
            ...survey,
            steekproef: steekproef.trim() === '' ? null : Number(steekproef),
            respons: Number(respons),
          },
  })
  return parsed.success ? parsed.data : null
}
