import { useState } from 'react'
import type { Accountregel, Link } from '../../../server/contract/accounts.ts'
import { accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import {
  useBlokkade,
  useEindigAccountsessies,
  useHefAccountOp,
  useMaakAccountlink,
} from '../../api/accounts.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'

interface Props {
  account: Accountregel
  onLink: (link: Link) => void
  onGone: () => void
}

/** What a beheerder can do with somebody's way in: a link, sessions, a block, and the end of it. */
export function AccountActions({ account, onLink, onGone }: Props) {
  const link = useMaakAccountlink(account.id)
  const sessions = useEindigAccountsessies(account.id)
  const block = useBlokkade(account.id)
  const close = useHefAccountOp(account.id)
  const [asking, setAsking] = useState(false)
  const isBlocked = account.staat === 'geblokkeerd'
  const error = [link, sessions, block, close].find(({ isError }) => isError)?.error ?? null
  return (
    <section className="account-actions" aria-label={tekst.handelingen}>
      <h3>{tekst.handelingen}</h3>
      {error === null ? null : <Problem error={error} />}
      {isBlocked ? null : (
        <div>
          <Button disabled={link.isPending} onClick={() => link.mutate(undefined, { onSuccess: onLink })}>
            {tekst.nieuweLink}
          </Button>
          <p className="subtle">{tekst.nieuweLinkUitleg}</p>
        </div>
      )}
      <div>
        <Button
          disabled={sessions.isPending || account.sessies === 0}
          onClick={() => sessions.mutate(undefined)}
        >
          {tekst.beeindig}
        </Button>
        <p className="subtle" aria-live="polite">
          {sessions.isSuccess
            ? tekst.beeindigd
            : `${tekst.sessies(account.sessies)}. ${tekst.beeindigUitleg}`}
        </p>
      </div>
      <div>
        <Button disabled={block.isPending} onClick={() => block.mutate(!isBlocked)}>
          {isBlocked ? tekst.deblokkeer : tekst.blokkeer}
        </Button>
        <p className="subtle">{isBlocked ? tekst.deblokkeerUitleg : tekst.blokkeerUitleg}</p>
      </div>
      <div>
        {asking ? (
          <>
            <p role="alert">{tekst.hefOpZeker(account.naam)}</p>
            <div className="button-row">
              <Button
                kind="danger"
                disabled={close.isPending}
                onClick={() => close.mutate(undefined, { onSuccess: onGone })}
              >
                {tekst.hefOpJa}
              </Button>
              <Button onClick={() => setAsking(false)}>{algemeen.annuleren}</Button>
            </div>
          </>
        ) : (
          <Button kind="danger" onClick={() => setAsking(true)}>
            {tekst.hefOp}
          </Button>
        )}
        <p className="subtle">{tekst.hefOpUitleg}</p>
      </div>
    </section>
  )
}
