import { useState } from 'react'
import type { Sessie } from '../../../server/contract/sessie.ts'
import { accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { useAccounts } from '../../api/accounts.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import './accounts.css'
import { AccountTable } from './AccountTable.tsx'
import { ManageAccount } from './ManageAccount.tsx'
import { NewAccount } from './NewAccount.tsx'

/** Beheer > Accounts: who may sign in, as what, and for which wijken. */
export function AccountsScherm({ sessie }: { sessie: Sessie }) {
  const accounts = useAccounts()
  const [open, setOpen] = useState<{ nieuw: true } | { account: string } | null>(null)
  if (accounts.isPending) return <Skeleton label={algemeen.laden} heightPixels={320} />
  if (accounts.isError) return <Problem error={accounts.error} onRetry={() => void accounts.refetch()} />
  const { accounts: list, wijken, programmas } = accounts.data
  const { corporatie } = sessie.focusgebied
  const chosen = open !== null && 'account' in open ? list.find(({ id }) => id === open.account) : undefined
  const close = () => setOpen(null)
  return (
    <section className="block accounts">
      <div className="page__head">
        <h2>{tekst.titel}</h2>
        <Button kind="primary" onClick={() => setOpen({ nieuw: true })}>
          {tekst.nieuw}
        </Button>
      </div>
      <p>{tekst.uitleg}</p>
      {list.length === 0 ? (
        <p>{tekst.leeg}</p>
      ) : (
        <AccountTable
          accounts={list}
          wijken={wijken}
          corporatie={corporatie}
          onOpen={(account) => setOpen({ account })}
        />
      )}
      {open !== null && 'nieuw' in open ? (
        <Dialog title={tekst.nieuw} closeLabel={algemeen.sluiten} onClose={close}>
          <NewAccount wijken={wijken} programmas={programmas} corporatie={corporatie} onDone={close} />
        </Dialog>
      ) : null}
      {chosen === undefined ? null : (
        <Dialog title={chosen.naam} closeLabel={algemeen.sluiten} onClose={close}>
          <ManageAccount
            account={chosen}
            wijken={wijken}
            programmas={programmas}
            corporatie={corporatie}
            onGone={close}
          />
        </Dialog>
      )}
    </section>
  )
}
