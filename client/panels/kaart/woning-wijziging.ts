import type { Invoerfout } from '../../../server/contract/problemen.ts'
import { woningWijzigen } from '../../../server/contract/text/nl/woningen.ts'

/** Sentences per field of the form that changes a dwelling. */
export type VeldFouten = Partial<Record<'waarde' | 'datum' | 'reden', string>>

/** Fields that must be filled before anything is sent. */
export function emptyFields(fields: { waarde: string; datum: string; reden: string }): VeldFouten {
  return {
    ...(fields.waarde === '' ? { waarde: woningWijzigen.leeg } : {}),
    ...(fields.datum === '' ? { datum: woningWijzigen.leeg } : {}),
    ...(fields.reden === '' ? { reden: woningWijzigen.leeg } : {}),
  }
}

/** The faults the server named, at the field they are about; what is about no field of the form stands at the value. */
export function faultsPerField(fouten: readonly Invoerfout[]): VeldFouten {
  const faults: VeldFouten = {}
  for (const { veld, melding } of fouten) {
    const field = veld === 'datum' || veld === 'reden' ? veld : 'waarde'
    faults[field] = faults[field] === undefined ? melding : `${faults[field]} ${melding}`
  }
  return faults
}
