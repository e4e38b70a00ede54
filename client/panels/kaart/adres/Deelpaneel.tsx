import { useId, useState } from 'react'
import { deelTekst } from '../../../../server/contract/text/nl/kaart-delen.ts'
import { momentVan } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { appRoot } from '../../../app/root.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { Kaart } from '../../../map/kaart.ts'
import type { MiddenProps } from '../paneel-props.ts'
import { deelAdres } from './deel-adres.ts'
import { deelregels } from './deel-woorden.ts'
import './deel.css'

/** Address of the screen Kaart, wherever the app lives. */
const SCREEN = new URL(paths.kaart.slice(1), appRoot.url).href

/** The link to what is on the screen now: the address, what it holds in words, and who can open it. */
export function Deelpaneel({ bron, keuze, kaartobject }: MiddenProps & { kaartobject: Kaart | null }) {
  const id = useId()
  const [state, setState] = useState<{ adres: string; copied: boolean } | null>(null)
  const shared = deelAdres(SCREEN, keuze, bron.versie.naam, kaartobject?.beeld ?? null)
  const { dag } = momentVan(bron.versie.sinds)
  const copy = async () => {
    // Missing outside a secure context, whatever its type says; and a person can have refused it.
    const clipboard: Clipboard | undefined = navigator.clipboard
    const copied = await (clipboard?.writeText(shared.adres) ?? Promise.reject(new Error('no clipboard')))
      .then(() => true)
      .catch(() => false)
    setState({ adres: shared.adres, copied })
  }
  const now = state?.adres === shared.adres ? state : null
  return (
    <div className="deel">
      <p>{deelTekst.uitleg}</p>
      <label htmlFor={id} className="field__label">
        {deelTekst.adres}
      </label>
      <textarea
        id={id}
        className="field__control deel__adres"
        readOnly
        rows={4}
        spellCheck={false}
        value={shared.adres}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="deel__knop">
        <Button kind="primary" onClick={() => void copy()}>
          {deelTekst.kopieer}
        </Button>
        <output>{now === null ? null : now.copied ? deelTekst.gekopieerd : deelTekst.zelfKopieren}</output>
      </p>
      {shared.weggelaten.length === 0 ? null : (
        <Notice tone="warning" title={deelTekst.lang}>
          <ul>
            {shared.weggelaten.map((part) => (
              <li key={part}>{deelTekst.weggelaten[part]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <h3>{deelTekst.bevat}</h3>
      <dl className="deel__lijst">
        {deelregels(bron, shared.keuze, dag).map(({ deel, tekst }) => (
          <div key={deel}>
            <dt>{deelTekst.delen[deel]}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      <p className="subtle">{deelTekst.aanmelden}</p>
      <p className="subtle">{deelTekst.later}</p>
    </div>
  )
}
