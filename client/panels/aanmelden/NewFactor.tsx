import { type FormEvent, useState } from 'react'
import type { NieuweTweedeFactor } from '../../../server/contract/aanmelding.ts'
import { aanmelden, tweedeFactor as tekst } from '../../../server/contract/text/nl/aanmelden.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import './aanmelden.css'
import { useFocusHeading } from './use-focus-heading.ts'

interface Props {
  factor: NieuweTweedeFactor
  pending: boolean
  /** Why the last code was refused; null: it was not. */
  error: unknown
  onCode: (code: string) => void
}

/** A new second factor: the square to scan, the same as text, and the code that proves that it works. */
export function NewFactor({ factor, pending, error, onCode }: Props) {
  const [code, setCode] = useState('')
  const heading = useFocusHeading()
  const { maat, pad } = factor.qr
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onCode(code)
  }
  return (
    <form className="sign-in__form" onSubmit={onSubmit}>
      <h2 ref={heading} tabIndex={-1}>
        {tekst.titel}
      </h2>
      <p>{tekst.uitleg}</p>
      <ol className="sign-in__steps">
        <li>{tekst.app}</li>
        <li>
          {tekst.scan}
          {/* A drawing made here cannot be an img element. */}
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
          <svg className="sign-in__qr" viewBox={`0 0 ${maat} ${maat}`} role="img" aria-label={tekst.qr}>
            <path d={pad} />
          </svg>
          <p className="subtle">{tekst.geheim}</p>
          <p className="sign-in__secret">{inGroups(factor.geheim)}</p>
        </li>
        <li>{tekst.bevestig}</li>
      </ol>
      {error === null ? null : <Problem error={error} />}
      <TextField
        label={aanmelden.code}
        autoComplete="one-time-code"
        whole
        required
        value={code}
        onChange={setCode}
      />
      <div>
        <Button type="submit" kind="primary" disabled={pending}>
          {pending ? aanmelden.bezig : tekst.klaar}
        </Button>
      </div>
    </form>
  )
}

/** A long text in groups of four, easier to type over; authenticators leave the blanks out. */
function inGroups(text: string): string {
  return text.replace(/.{4}(?=.)/g, '$& ')
}
