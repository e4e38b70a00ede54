import { isAfwijking } from '../../../analyses/voortgang/rij.ts'
import type { Verwachting, Voortgangstand } from '../../../geodata/schema/voortgang.ts'
import { voortgangTekst as tekst } from '../../../server/contract/text/nl/voortgang.ts'
import { voortgangfoutTekst } from '../../../server/contract/text/nl/voortgang-fouten.ts'
import type { NieuweVoortgang } from '../../api/voortgang.ts'
import type { FieldFaults } from '../../app/form-faults.ts'

/** Progress as it is filled in. */
export interface Voortgangontwerp {
  datum: string
  stand: Voortgangstand
  waarde: string
  verwachting: Verwachting
  bron: string
  reden: string
}

const line = (text: string) => text.trim().replace(/\s+/g, ' ')

/** A number as Dutch people type it: "1.250", "12,5"; null where it is none. */
export function getalUit(text: string): number | null {
  const plain = text.trim()
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain)) return null
  return Number(plain.replaceAll('.', '').replace(',', '.'))
}

/** Progress as the API takes it, or what is wrong with it by field. */
export function voortgangUit(
  ding: Pick<NieuweVoortgang, 'soort' | 'ding'>,
  draft: Voortgangontwerp,
): { body: NieuweVoortgang; faults: null } | { body: null; faults: FieldFaults } {
  const faults: Record<string, string> = {}
  const waarde = draft.waarde.trim() === '' ? null : getalUit(draft.waarde)
  if (draft.datum === '') faults['datum'] = tekst.leeg
  if (draft.waarde.trim() !== '' && waarde === null) faults['waarde'] = tekst.geenGetal
  if (line(draft.bron) === '') faults['bron'] = tekst.leeg
  if (isAfwijking(draft) && line(draft.reden) === '') faults['reden'] = voortgangfoutTekst.redenNodig
  if (Object.keys(faults).length > 0) return { body: null, faults }
  const { soort, ding: id } = ding
  const { datum, stand, verwachting } = draft
  return {
    faults: null,
    body: {
      soort,
      ding: id,
      datum,
      stand,
      waarde,
      verwachting,
      bron: line(draft.bron),
      reden: line(draft.reden),
    },
  }
}
