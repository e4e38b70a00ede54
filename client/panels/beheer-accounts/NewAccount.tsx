import { type FormEvent, useRef, useState } from 'react'
import { accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import { useMaakAccount } from '../../api/accounts.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { accountOf, type AccountDraft, EMPTY_ACCOUNT } from './account-draft.ts'
import { AccountFields } from './AccountFields.tsx'
import { LinkOnce } from './LinkOnce.tsx'

interface Props {
  wijken: readonly { id: string; naam: string }[]
  programmas: readonly { id: string; naam: string }[]
  corporatie: string | null
  onDone: () => void
}

/** Makes an account; then its link stands here, this once. */
export function NewAccount({ wijken, programmas, corporatie, onDone }: Props) {
  const [inlognaam, setInlognaam] = useState('')
  const [draft, setDraft] = useState<AccountDraft>(EMPTY_ACCOUNT)
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const make = useMaakAccount()
  if (make.data !== undefined) return <LinkOnce link={make.data.link} onDone={onDone} />
  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const made = accountOf(draft)
    showFaults(made.faults ?? {})
    if (made.body === null) return
    make.mutate(
      { inlognaam, ...made.body },
      { onError: (error) => showFaults(faultsByField(asProblem(error).fouten)) },
    )
  }
  return (
    <form ref={form} className="account-form" onSubmit={onSubmit}>
      {make.isError && Object.keys(faults).length === 0 ? <Problem error={make.error} /> : null}
      <TextField
        label={tekst.inlognaam}
        hint={tekst.inlognaamUitleg}
        autoComplete="off"
        required
        value={inlognaam}
        error={faults['inlognaam']}
        onChange={setInlognaam}
      />
      <AccountFields
        draft={draft}
        faults={faults}
        wijken={wijken}
        programmas={programmas}
        corporatie={corporatie}
        onChange={setDraft}
      />
      <div>
        <Button type="submit" kind="primary" disabled={make.isPending}>
          {make.isPending ? tekst.bezig : tekst.maak}
        </Button>
      </div>
    </form>
  )
}
