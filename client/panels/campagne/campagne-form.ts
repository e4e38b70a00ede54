import { type Campagne, campagnewaarden } from '../../../geodata/schema/campagne.ts'
import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import type { Campagneformulier } from '../../../server/contract/campagnes.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { getalUit } from '../voortgang/voortgang-form.ts'

/** A campaign as it is filled in: numbers as text. */
export interface Campagneontwerp extends Omit<
  Campagneformulier,
  'ploegen' | 'budgetEuro' | 'fonds' | 'partner'
> {
  ploegen: string
  budgetEuro: string
  fonds: string
  partner: string
}

/** Quarters that can be chosen, from one on: twelve years. Example: from '2026-11-26' the first is '2026-K4'. */
export function quartersFrom(vandaag: string): string[] {
  const first = Number(vandaag.slice(0, 4)) * 4 + Math.ceil(Number(vandaag.slice(5, 7)) / 3) - 1
  return Array.from({ length: 48 }, (_, at) => `${Math.floor((first + at) / 4)}-K${((first + at) % 4) + 1}`)
}

/** What the form begins with. */
export function ontwerpVan(campagne: Campagne | null, vandaag: string): Campagneontwerp {
  const [first = '', , , last = ''] = quartersFrom(vandaag)
  if (campagne === null) {
    return {
      naam: '',
      werk: 'opknappen',
      gebied: { blokken: [], straten: [], buurten: [] },
      van: first,
      tot: last,
      maatregelen: [],
      ploegen: '1',
      fonds: '',
      budgetEuro: '',
      partner: '',
      contactplan: '',
      staat: 'voorbereiding',
      reden: '',
    }
  }
  const values = campagnewaarden.parse(campagne)
  return {
    ...values,
    ploegen: String(campagne.ploegen),
    budgetEuro: campagne.budgetEuro === null ? '' : String(campagne.budgetEuro).replace('.', ','),
    fonds: campagne.fonds ?? '',
    partner: campagne.partner ?? '',
    reden: '',
  }
}

/** A campaign as the API takes it, or what is wrong with it by field. What only the server knows it says itself. */
export function campagneUit(
  draft: Campagneontwerp,
): { body: Campagneformulier; faults: null } | { body: null; faults: FieldFaults } {
  const budget = draft.budgetEuro.trim() === '' ? null : getalUit(draft.budgetEuro)
  const crews = getalUit(draft.ploegen)
  const faults: Record<string, string> = {}
  if (draft.budgetEuro.trim() !== '' && budget === null) faults['budgetEuro'] = tekst.getal
  if (crews === null) faults['ploegen'] = tekst.getal
  if (crews === null || Object.keys(faults).length > 0) return { body: null, faults }
  return {
    faults: null,
    body: {
      ...draft,
      ploegen: crews,
      budgetEuro: budget,
      fonds: draft.fonds === '' ? null : draft.fonds,
      partner: draft.partner === '' ? null : draft.partner,
    },
  }
}
