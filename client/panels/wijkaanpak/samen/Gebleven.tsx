import { samenTekst } from '../../../../server/contract/text/nl/samen.ts'
import { veldNaam } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Entry } from '../../../api/outbox/outbox.ts'

const words = samenTekst.gebleven

/** What an earlier visit wrote and the server refused: the words, why, and the way to let them go. */
export function Gebleven({ entries, weg }: { entries: readonly Entry[]; weg: (id: string) => void }) {
  return (
    <div>
      <p className="subtle">{words.uitleg}</p>
      <ul className="aanwezigen__lijst">
        {entries.map(({ id, daad, melding }) => (
          <li key={id}>
            {daad.wat === 'wijzig' || daad.wat === 'voegToe'
              ? Object.entries(daad.velden).map(([veld, value]) => (
                  <p key={veld}>{words.regel(veldNaam(veld), value)}</p>
                ))
              : null}
            <p>{melding}</p>
            <Button onClick={() => weg(id)}>{words.weg}</Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
