import { rol } from '../../../server/contract/sessie.ts'
import { accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { AccountDraft } from './account-draft.ts'

interface Props {
  draft: AccountDraft
  faults: FieldFaults
  wijken: readonly { id: string; naam: string }[]
  programmas: readonly { id: string; naam: string }[]
  corporatie: string | null
  onChange: (draft: AccountDraft) => void
  /** Only the name: role and wijken are not for this person to change. */
  nameOnly?: boolean
}

const REACH = [
  { value: 'alle', label: tekst.alleWijken },
  { value: 'enkele', label: tekst.enkeleWijken },
] as const

/** The programmes a programmamanager keeps up to date. */
function OwnProgrammes(props: {
  chosen: AccountDraft['programmas']
  programmas: Props['programmas']
  onChange: (chosen: string[]) => void
}) {
  const { chosen, programmas, onChange } = props
  const ids = chosen === 'alle' ? programmas.map(({ id }) => id) : chosen
  return (
    <fieldset>
      <legend className="field__label">{tekst.programmas}</legend>
      {programmas.map(({ id, naam }) => (
        <Checkbox
          key={id}
          label={naam}
          checked={ids.includes(id)}
          onChange={(on) => onChange(on ? [...ids, id] : ids.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  )
}

/** Name, role, wijken and programmes of an account. */
export function AccountFields(props: Props) {
  const { draft, faults, wijken, programmas, corporatie, onChange, nameOnly = false } = props
  const set = (change: Partial<AccountDraft>) => onChange({ ...draft, ...change })
  return (
    <>
      <TextField
        label={tekst.naam}
        hint={tekst.naamUitleg}
        required
        value={draft.naam}
        error={faults['naam']}
        onChange={(naam) => set({ naam })}
      />
      {nameOnly ? (
        <p className="subtle">{tekst.eigen}</p>
      ) : (
        <>
          <Select
            label={tekst.rol}
            value={draft.rol}
            error={faults['rol']}
            onChange={(role) => set({ rol: role })}
          >
            <option value="">{tekst.kiesRol}</option>
            {rol.options.map((option) => (
              <option key={option} value={option}>
                {rolNaam(option, corporatie)}
              </option>
            ))}
          </Select>
          <RadioList
            legend={tekst.wijken}
            options={REACH}
            value={draft.alleWijken ? 'alle' : 'enkele'}
            error={faults['wijken']}
            onChange={(reach) => set({ alleWijken: reach === 'alle' })}
          />
          {draft.alleWijken
            ? null
            : wijken.map(({ id, naam }) => (
                <Checkbox
                  key={id}
                  label={naam}
                  checked={draft.wijken.includes(id)}
                  onChange={(on) =>
                    set({ wijken: on ? [...draft.wijken, id] : draft.wijken.filter((one) => one !== id) })
                  }
                />
              ))}
          {draft.rol === 'programmamanager' && programmas.length > 0 ? (
            <OwnProgrammes
              chosen={draft.programmas}
              programmas={programmas}
              onChange={(chosen) => set({ programmas: chosen })}
            />
          ) : null}
        </>
      )}
      <TextField
        label={tekst.reden}
        hint={tekst.redenUitleg}
        required
        value={draft.reden}
        error={faults['reden']}
        onChange={(reden) => set({ reden })}
      />
    </>
  )
}
