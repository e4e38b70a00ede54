import type { Cyclus } from '../../../server/contract/cycli.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { algemeen, rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { besluitTekst } from '../../../server/contract/text/nl/cyclus.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAnalysisContext } from './analysis-context.ts'

/** Buurten about which somebody had to decide, and why that was in doubt. */
export interface Doubt {
  buurten: string[]
  waarom: string
}

interface Props {
  cyclus: Cyclus
  doubts: readonly Doubt[]
  onClose: () => void
}

/** The recorded decision "welke buurten horen bij welke wijk". */
export function DecisionDialog({ cyclus, doubts, onClose }: Props) {
  const { nameOf } = useAnalysisContext()
  const { besluit } = cyclus
  const corporatie = useCorporatie()
  const wijkOf = (code: string) => besluit.wijken.find((wijk) => wijk.buurten.includes(code))?.naam
  return (
    <Dialog title={besluitTekst.titel(cyclus.naam)} closeLabel={algemeen.sluiten} onClose={onClose} wide>
      <div>
        <p>
          {besluitTekst.wie(
            datum(besluit.datum),
            besluit.rol === 'app' ? besluitTekst.app : rolNaam(besluit.rol, corporatie),
          )}
        </p>
        <p>{besluitTekst.reden(besluit.reden)}</p>
        <p className="subtle">{besluitTekst.later}</p>
      </div>
      <div className="decision">
        {besluit.wijken.map((wijk) => (
          <section key={wijk.id}>
            <h3>{besluitTekst.wijk(wijk.naam, wijk.buurten.length)}</h3>
            <ul>
              {wijk.buurten.map((code) => (
                <li key={code}>{nameOf(code)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {doubts.length === 0 ? null : (
        <section>
          <h3>{besluitTekst.twijfel}</h3>
          <ul className="plain-list">
            {doubts.map((doubt) => (
              <li key={doubt.buurten.join()}>
                <strong>{doubt.buurten.map(nameOf).join(', ')}</strong> (
                {besluitTekst.uitkomst(wijkOf(doubt.buurten[0] ?? ''))}): {doubt.waarom}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
