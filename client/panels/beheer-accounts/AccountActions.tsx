import { useRef, useState } from 'react'
import type { Accountregel, Link } from '../../../server/contract/accounts.ts'
import { accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import {
  useBlokkade,
  useEindigAccountsessies,
  useHefAccountOp,
  useMaakAccountlink,
} from '../../api/accounts.ts'
import { asProblem } from '../../api/problem.ts'
import { faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  account: Accountregel
  onLink: (link: Link) => void
  onGone: () => void
}

/** What a beheerder can do with somebody's way in: a link, sessions, a block, and the end of it. Each with a reason, which is asked first. */
export function AccountActions({ account, onLink, onGone }: Props) {
  const link = useMaakAccountlink(account.id)
  const sessions = useEindigAccountsessies(account.id)
  const block = useBlokkade(account.id)
  const close = useHefAccountOp(account.id)
  const section = useRef<HTMLFormElement>(null)
  const [asking, setAsking] = useState(false)
  const [reden, setReden] = useState('')
  const [isMissing, setMissing] = useState(false)
  const isBlocked = account.staat === 'geblokkeerd'
  const error = [link, sessions, block, close].find(({ isError }) => isError)?.error ?? null
  const told = error === null ? undefined : faultsByField(asProblem(error).fouten)['reden']
  /** Does something for the reason that stands there; without one it asks for that first. */
  const withReason = (work: (reden: string) => void) => () => {
    const words = reden.trim()
    for (const one of [link, sessions, block, close]) one.reset()
    setMissing(words === '')
    if (words === '') focusFirstFault(section.current)
    else work(words)
  }
  /** What was done is done; the next thing has a reason of its own. */
  const onSuccess = () => setReden('')
  return (
    <form
      ref={section}
      className="account-actions"
      aria-label={tekst.handelingen}
      onSubmit={(event) => event.preventDefault()}
    >
      <h3>{tekst.handelingen}</h3>
      {error === null || told !== undefined ? null : <Problem error={error} />}
      <TextField
        label={tekst.reden}
        hint={tekst.redenVooraf}
        value={reden}
        onChange={setReden}
        error={isMissing ? tekst.redenNodig : told}
      />
      {isBlocked ? null : (
        <div>
          <Button
            disabled={link.isPending}
            onClick={withReason((why) => link.mutate({ reden: why }, { onSuccess: onLink }))}
          >
            {tekst.nieuweLink}
          </Button>
          <p className="subtle">{tekst.nieuweLinkUitleg}</p>
        </div>
      )}
      <div>
        <Button
          disabled={sessions.isPending || account.sessies === 0}
          onClick={withReason((why) => sessions.mutate({ reden: why }, { onSuccess }))}
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
        <Button
          disabled={block.isPending}
          onClick={withReason((why) => block.mutate({ aan: !isBlocked, reden: why }, { onSuccess }))}
        >
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
                onClick={withReason((why) => close.mutate({ reden: why }, { onSuccess: onGone }))}
              >
                {tekst.hefOpJa}
              </Button>
              <Button onClick={() => setAsking(false)}>{algemeen.annuleren}</Button>
            </div>
          </>
        ) : (
          <Button kind="danger" onClick={withReason(() => setAsking(true))}>
            {tekst.hefOp}
          </Button>
        )}
        <p className="subtle">{tekst.hefOpUitleg}</p>
      </div>
    </form>
  )
}
