import { herstelcodesTekst as tekst } from '../../../server/contract/text/nl/aanmelden.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import './aanmelden.css'
import { useFocusHeading } from './use-focus-heading.ts'

/** The recovery codes, this once: they stay until the person says that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const heading = useFocusHeading()
  return (
    <div className="sign-in__form">
      <h2 ref={heading} tabIndex={-1}>
        {tekst.titel}
      </h2>
      <p>{tekst.uitleg}</p>
      <p>{tekst.bewaar}</p>
      <ul className="sign-in__codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="button-row">
        <Button kind="primary" onClick={onKept}>
          {tekst.bewaard}
        </Button>
        <CopyButton text={codes.join('\n')} label={tekst.kopieer} doneLabel={tekst.gekopieerd} />
      </div>
    </div>
  )
}
