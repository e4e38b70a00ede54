import type { AnalyseId } from '../../../analyses/catalog.ts'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { Bronversie } from '../../../analyses/wijkanalyse/invoer-schema.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { bronTekst } from '../../../server/contract/text/nl/bron.ts'
import { uitlegTekst } from '../../../server/contract/text/nl/verdieping.ts'
import { paths } from '../../app/paths.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import './source-dialog.css'

/** How a computed number came to be: its formula in words, what went in, and from which dataset versions. */
export interface Uitleg {
  /** The number as it stands on the screen. */
  waarde: string
  /** Analysis whose method text holds the whole story. */
  methode: AnalyseId
  /** The computation with its numbers, in words. */
  formule: string
  /** What went in; a figure with `cijfer` opens to its own source. */
  invoer: readonly { naam: string; waarde: string; cijfer?: CijferVerwijzing }[]
  bronnen: readonly Pick<Bronversie, 'dataset' | 'versie'>[]
}

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
