import { reservekopieTekst as tekst } from '../../../server/contract/text/nl/reservekopieen.ts'
import { Notice } from '../../ui/Notice.tsx'

/** How a backup is put back: a command, for the app has to stand still. */
export function Terugzetten({ naam }: { naam: string }) {
  return (
    <section>
      <h3>{tekst.terugTitel}</h3>
      <ol className="reservekopieen__stappen">
        {tekst.terugUitleg.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <pre className="reservekopieen__commando">
        <code>{tekst.commando(naam)}</code>
      </pre>
      <Notice tone="warning" title={tekst.geheimTitel}>
        <p>{tekst.geheimUitleg}</p>
      </Notice>
    </section>
  )
}
