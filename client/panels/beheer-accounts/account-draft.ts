import type { Accountregel, maakAccount } from '../../../server/contract/accounts.ts'
import type { BodyOf } from '../../../server/contract/endpoint.ts'
import { rol } from '../../../server/contract/sessie.ts'
import { accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import type { FieldFaults } from '../../app/form-faults.ts'

/** An account as it is filled in; empty text where nothing is chosen. */
export interface AccountDraft {
  naam: string
  rol: string
  alleWijken: boolean
  /** Kept while "all" is chosen, so that going back loses nothing. */
  wijken: readonly string[]
  /** Programmes a programmamanager keeps up to date. */
  programmas: 'alle' | readonly string[]
  /** Why it is made or changed. */
  reden: string
}

export const EMPTY_ACCOUNT: AccountDraft = {
  naam: '',
  rol: '',
  alleWijken: true,
  wijken: [],
  programmas: [],
  reden: '',
}

export function draftOf({ naam, rol: role, wijken, programmas }: Accountregel): AccountDraft {
  return {
    naam,
    rol: role,
    alleWijken: wijken === 'alle',
    wijken: wijken === 'alle' ? [] : wijken,
    programmas,
    reden: '',
  }
}

/** What the API takes of a draft, or what is missing by field. */
export function accountOf(
  draft: AccountDraft,
):
  | { body: Omit<BodyOf<typeof maakAccount>, 'inlognaam'>; faults: null }
  | { body: null; faults: FieldFaults } {
  const role = rol.safeParse(draft.rol)
  const faults: Record<string, string> = {}
  if (!role.success) faults['rol'] = tekst.kiesRol
  if (!draft.alleWijken && draft.wijken.length === 0) faults['wijken'] = tekst.kiesWijk
  const reden = draft.reden.trim()
  if (reden === '') faults['reden'] = tekst.redenNodig
  if (!role.success || Object.keys(faults).length > 0) return { body: null, faults }
  return {
    faults: null,
    body: {
      naam: draft.naam,
      rol: role.data,
      wijken: draft.alleWijken ? 'alle' : [...draft.wijken],
      programmas: draft.programmas === 'alle' ? 'alle' : [...draft.programmas],
      reden,
    },
  }
}
