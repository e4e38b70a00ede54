import type { CijferVerwijzing } from '../../../analyses/result.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { bronTekst } from '../../../server/contract/text/nl/bron.ts'
import { uitlegTekst } from '../../../server/contract/text/nl/verdieping.ts'
import type { Uitleg } from '../../../server/contract/text/uitleg.ts'
import { paths } from '../../app/paths.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import './source-dialog.css'

export type { Uitleg }

interface Props {
  uitleg: Uitleg
  onFigure: (figure: CijferVerwijzing) => void
  onClose: () => void
}

/** Opens one computed number: nothing on the screen is a number without a way back to its inputs. */
export function UitlegDialog({ uitleg, onFigure, onClose }: Props) {
  return (
    <Dialog title={uitlegTekst.titel} closeLabel={algemeen.sluiten} onClose={onClose}>
      <div>
        <p className="source__value">{uitleg.waarde}</p>
        <p>{uitleg.formule}</p>
      </div>
      <dl className="facts">
        {uitleg.invoer.length === 0 ? null : (
          <div>
            <dt>{uitlegTekst.invoer}</dt>
            <dd>
              <ul>
                {uitleg.invoer.map(({ naam, waarde, cijfer }) => (
                  <li key={naam}>
                    {naam}{' '}
                    {cijfer === undefined ? (
                      <strong>{waarde}</strong>
                    ) : (
                      <button
                        type="button"
                        className="figure-link"
                        aria-label={bronTekst.opent(waarde, naam)}
                        onClick={() => onFigure(cijfer)}
                      >
                        {waarde}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{uitlegTekst.gegevens}</dt>
          <dd>
            <ul>
              {uitleg.bronnen.map(({ dataset, versie }) => (
                <li key={dataset}>
                  <TextLink to={paths.dataset(dataset)}>{dataset}</TextLink> {versie}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <p>
        <TextLink to={`${paths.methode}#${uitleg.methode}`}>{uitlegTekst.naarMethode}</TextLink>
      </p>
    </Dialog>
  )
}
