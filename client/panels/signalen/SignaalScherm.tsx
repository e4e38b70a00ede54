import { useEffect, useRef, useState } from 'react'
import { signaalFormulierTekst as tekst } from '../../../server/contract/text/nl/signalen.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { SignalForm } from './SignalForm.tsx'

/** Enters a signal; made for a phone, in one column. */
export function SignaalScherm() {
  useScreenTitle(tekst.titel)
  const may = useMag('signaal-vastleggen')
  const [sent, setSent] = useState(false)
  return (
    <div className="page">
      <div className="block">
        <div>
          <TextLink to={paths.signalen}>{tekst.terug}</TextLink>
          <h1>{tekst.titel}</h1>
        </div>
        <div aria-live="polite">
          {sent ? (
            <Notice tone="positive">
              <p>{tekst.dank}</p>
              <AnotherOne onClick={() => setSent(false)} />
            </Notice>
          ) : null}
        </div>
      </div>
      {may ? null : (
        <Notice tone="warning">
          <p>{tekst.geenRecht}</p>
        </Notice>
      )}
      {may && !sent ? (
        <>
          <p className="page__lead">{tekst.uitleg}</p>
          <SignalForm onSent={() => setSent(true)} />
        </>
      ) : null}
    </div>
  )
}

/** The form that had the focus is gone: the next thing to do takes it. */
function AnotherOne({ onClick }: { onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button ref={button} onClick={onClick}>
      {tekst.nogEen}
    </Button>
  )
}
