import { bestandsgrootte } from '../../../server/contract/text/getal.ts'
import type { Reservekopieen } from '../../../server/contract/reservekopieen.ts'
import { bewaarZin, reservekopieTekst as tekst } from '../../../server/contract/text/nl/reservekopieen.ts'
import { momentVan } from '../../app/moment.ts'

/** Day and time of a moment on the clock of the reader. */
function moment(iso: string): string {
  const { dag, tijd } = momentVan(iso)
  return `${dag}, ${tijd}`
}

/** When backups are made, where they lie and how long they stay. */
export function HoeHetStaat({ gegevens }: { gegevens: Reservekopieen }) {
  const { uur, volgende, kopieen, opslag, eigenMap, bewaar } = gegevens
  const newest = kopieen.find((one) => one.gebreken.length === 0 && one.gecontroleerdOp !== null)
  return (
    <section>
      <p>{tekst.planning(uur)}</p>
      <dl className="reservekopieen__feiten">
        <div>
          <dt>{tekst.nieuwste}</dt>
          <dd>{newest === undefined ? tekst.geenGoede : moment(newest.moment)}</dd>
        </div>
        {volgende === null ? null : (
          <div>
            <dt>{tekst.volgende}</dt>
            <dd>{moment(volgende)}</dd>
          </div>
        )}
        <div>
          <dt>{tekst.ruimte}</dt>
          <dd>{opslag.vrijeBytes === null ? tekst.ruimteOnbekend : bestandsgrootte(opslag.vrijeBytes)}</dd>
        </div>
        <div>
          <dt>{tekst.waar}</dt>
          <dd>{eigenMap ? tekst.eigenMap : tekst.zelfdeMap}</dd>
        </div>
        <div>
          <dt>{tekst.bewaarTitel}</dt>
          <dd>{bewaarZin(bewaar)}</dd>
        </div>
      </dl>
    </section>
  )
}
