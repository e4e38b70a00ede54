import { type FormEvent, useState } from 'react'
import type { Accountregel, Link } from '../../../server/contract/accounts.ts'
import { accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import { useWijzigAccount } from '../../api/accounts.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { accountOf, draftOf } from './account-draft.ts'
import { AccountActions } from './AccountActions.tsx'
import { AccountFields } from './AccountFields.tsx'
import { LinkOnce } from './LinkOnce.tsx'

interface Props {
  account: Accountregel
  wijken: readonly { id: string; naam: string }[]
  programmas: readonly { id: string; naam: string }[]
  corporatie: string | null
  onGone: () => void
}

/** One account: its name, role and wijken, and what else can be done with it. */
export function ManageAccount({ account, wijken, programmas, corporatie, onGone }: Props) {
  const [draft, setDraft] = useState(() => draftOf(account))
  const [faults, setFaults] = useState<FieldFaults>({})
  const [link, setLink] = useState<Link | null>(null)
  const change = useWijzigAccount(account.id)
  if (link !== null) return <LinkOnce link={link} onDone={onGone} />
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const made = accountOf(draft)
    setFaults(made.faults ?? {})
    if (made.body === null) return
    change.mutate(made.body, {
      // The next change has a reason of its own.
      onSuccess: () => setDraft((now) => ({ ...now, reden: '' })),
      onError: (error) => setFaults(faultsByField(asProblem(error).fouten)),
    })
  }
  return (
    <>
      <form className="account-form" onSubmit={onSubmit}>
        <p className="accounts__login">{account.inlognaam}</p>
        {change.isSuccess ? <Notice tone="positive" title={tekst.bewaard} /> : null}
        {change.isError && Object.keys(faults).length === 0 ? <Problem error={change.error} /> : null}
        <AccountFields
          draft={draft}
          faults={faults}
          wijken={wijken}
          programmas={programmas}
          corporatie={corporatie}
          onChange={setDraft}
          nameOnly={account.eigen}
        />
        {account.eigen ? null : <p className="subtle">{tekst.rolGevolg}</p>}
        <div>
          <Button type="submit" kind="primary" disabled={change.isPending}>
            {change.isPending ? tekst.bezig : tekst.bewaar}
          </Button>
        </div>
      </form>
      {account.eigen ? null : <AccountActions account={account} onLink={setLink} onGone={onGone} />}
    </>
  )
}
