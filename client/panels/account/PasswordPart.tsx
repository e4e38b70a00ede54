import { type FormEvent, useState } from 'react'
import { aanmelden, uitnodiging } from '../../../server/contract/text/nl/aanmelden.ts'
import { eigenAccount as tekst } from '../../../server/contract/text/nl/eigen-account.ts'
import { useWijzigWachtwoord } from '../../api/eigen-account.ts'
import { asProblem } from '../../api/problem.ts'
import { faultsByField } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'

/** Another password: the present one is asked, and other sessions end. */
export function PasswordPart({ inlognaam }: { inlognaam: string }) {
  const [huidig, setHuidig] = useState('')
  const [nieuw, setNieuw] = useState('')
  const change = useWijzigWachtwoord()
  const problem = change.isError ? asProblem(change.error) : null
  const faults = faultsByField(problem?.fouten ?? [])
  const isWrong = problem?.code === 'wachtwoord-onjuist'
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(
      { huidig, nieuw },
      {
        onSuccess: () => {
          setHuidig('')
          setNieuw('')
        },
      },
    )
  }
  return (
    <section className="block">
      <h2>{tekst.wachtwoord}</h2>
      <p>{tekst.wachtwoordUitleg}</p>
      {change.isSuccess ? <Notice tone="positive" title={tekst.wachtwoordGewijzigd} /> : null}
      {problem !== null && !isWrong && faults['nieuw'] === undefined ? <Problem error={problem} /> : null}
      <form className="account__form" onSubmit={onSubmit}>
        {/* A password manager finds here whose passwords these are. */}
        <input type="hidden" autoComplete="username" value={inlognaam} />
        <PasswordField
          label={tekst.huidig}
          showLabel={aanmelden.toonWachtwoord}
          autoComplete="current-password"
          value={huidig}
          error={isWrong ? problem.titel : undefined}
          onChange={setHuidig}
        />
        <PasswordField
          label={tekst.nieuw}
          hint={uitnodiging.regels}
          showLabel={aanmelden.toonWachtwoord}
          autoComplete="new-password"
          value={nieuw}
          error={faults['nieuw']}
          onChange={setNieuw}
        />
        <div>
          <Button type="submit" disabled={change.isPending}>
            {change.isPending ? aanmelden.bezig : tekst.wijzigWachtwoord}
          </Button>
        </div>
      </form>
    </section>
  )
}
