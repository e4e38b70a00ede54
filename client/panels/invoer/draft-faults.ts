import { datasetId } from '../../../geodata/schema/herkomst.ts'
import { doelvelden } from '../../../geodata/schema/doelvelden.ts'
import type { DoelId } from '../../../geodata/schema/invoer.ts'
import { gegevensStap, opgaveFout } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { veldTekst } from '../../../server/contract/text/nl/invoer-doelen.ts'
import { type Draft, hasSeries, LONG_FIELDS } from './draft.ts'

/** Sentences about what is not right yet, by place: `doel`, `veld.<id>`, `reeks`, `reeks.<column>`, `dataset.<id>` ... */
export type Faults = ReadonlyMap<string, string>

/** Targets whose rows are dwellings: found by BAG id, or by address. */
const DWELLINGS: readonly DoelId[] = ['woningen', 'woningstatus']

/** What is not right in the mapping; empty when the next step can be taken. */
export function mappingFaults(draft: Draft): Faults {
  const { doel } = draft
  if (doel === null) return new Map([['doel', opgaveFout.doel]])
  const faults = new Map<string, string>()
  for (const field of doelvelden[doel]) {
    if (draft.vorm === 'breed' && doel === 'cijfers' && LONG_FIELDS.includes(field.id)) continue
    const needed = field.verplicht || (doel === 'cijfers' && LONG_FIELDS.includes(field.id))
    const source = draft.velden[field.id]
    const name = veldTekst(doel, field.id)?.naam ?? field.id
    if (source === undefined) {
      if (needed) faults.set(`veld.${field.id}`, opgaveFout.veld(name))
    } else if ('vast' in source ? source.vast.trim() === '' : source.kolom === '') {
      faults.set(`veld.${field.id}`, opgaveFout.vast(name))
    }
  }
  const mapped = (field: string) => draft.velden[field] !== undefined
  if (DWELLINGS.includes(doel) && !mapped('bag-id') && !(mapped('postcode') && mapped('huisnummer'))) {
    faults.set('veld.bag-id', opgaveFout.adres)
  }
  if (mapped('x') !== mapped('y')) faults.set(mapped('x') ? 'veld.y' : 'veld.x', opgaveFout.plek)
  if (hasSeries(draft)) addSeriesFaults(draft, faults)
  if (doel === 'cijfers' && draft.vorm === 'lang' && draft.eigen.some((own) => own.naam.trim().length < 2)) {
    faults.set('eigen', opgaveFout.eigenNaam)
  }
  return faults
}

function addSeriesFaults(draft: Draft, faults: Map<string, string>): void {
  const questions = draft.doel === 'enquete'
  if (draft.reeks.length === 0) faults.set('reeks', questions ? opgaveFout.vragen : opgaveFout.reeks)
  const taken = new Set<string>()
  for (const { kolom, als } of draft.reeks) {
    const place = `reeks.${kolom}`
    if (als.trim() === '') faults.set(place, questions ? opgaveFout.vraag(kolom) : opgaveFout.als(kolom))
    else if (taken.has(als)) faults.set(place, opgaveFout.dubbel(kolom))
    const own = questions ? undefined : draft.eigen.find((row) => row.id === als)
    if (own !== undefined && own.naam.trim().length < 2) faults.set(place, opgaveFout.eigenNaam)
    taken.add(als)
  }
}

/** Fields about the dataset that must be filled. */
const NEEDED = ['titel', 'dataset', 'bronhouder', 'licentie', 'vintage'] as const

const NEEDED_SURVEY = [
  'populatie',
  'respons',
  'weging',
  'wijze',
  'talen',
  'periodeVan',
  'periodeTot',
] as const
const WHOLE_NUMBER = /^\d{1,9}$/

/** What is not right in what is said about the dataset, and about the survey where it is one. */
export function datasetFaults(draft: Draft): Faults {
  const faults = new Map<string, string>()
  for (const field of NEEDED) {
    const value = draft.dataset[field].trim()
    const { naam } = gegevensStap.velden[field]
    if (value === '') faults.set(`dataset.${field}`, opgaveFout.leeg(naam))
    else if (value.length < 2) faults.set(`dataset.${field}`, opgaveFout.kort(naam))
  }
  if (!faults.has('dataset.dataset') && !datasetId.safeParse(draft.dataset.dataset).success) {
    faults.set('dataset.dataset', opgaveFout.code)
  }
  if (draft.doel === 'enquete') addSurveyFaults(draft.enquete, faults)
  return faults
}

function addSurveyFaults(survey: Draft['enquete'], faults: Map<string, string>): void {
  for (const field of NEEDED_SURVEY) {
    const { naam } = gegevensStap.enqueteVelden[field]
    const value = survey[field].trim()
    if (value === '') faults.set(`enquete.${field}`, opgaveFout.leeg(naam))
    else if (field === 'respons' && !WHOLE_NUMBER.test(value))
      faults.set('enquete.respons', opgaveFout.getal(naam))
    else if (value.length < 2 && field !== 'respons') faults.set(`enquete.${field}`, opgaveFout.kort(naam))
  }
  const sample = survey.steekproef.trim()
  if (sample !== '' && (!WHOLE_NUMBER.test(sample) || Number(sample) === 0)) {
    faults.set('enquete.steekproef', opgaveFout.getal(gegevensStap.enqueteVelden.steekproef.naam))
  }
  if (survey.periodeVan !== '' && survey.periodeTot !== '' && survey.periodeTot < survey.periodeVan) {
    faults.set('enquete.periodeTot', opgaveFout.periode)
  }
}
