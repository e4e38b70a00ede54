import { useState } from 'react'
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
      <div>
        <TextLink to={paths.signalen}>{tekst.terug}</TextLink>
        <h1>{tekst.titel}</h1>
        <div aria-live="polite">
          {sent ? (
            <Notice tone="positive">
              <p>{tekst.dank}</p>
              <Button onClick={() => setSent(false)}>{tekst.nogEen}</Button>
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
