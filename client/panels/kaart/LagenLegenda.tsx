import { puntSoort } from '../../../geodata/schema/melding.ts'
import { statusGroep } from '../../../geodata/schema/woning.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import {
  legenda,
  meldingSoortTekst,
  statusGroepTekst,
  statusOnbekendTekst,
} from '../../../server/contract/text/nl/legenda.ts'
import { filterTekst } from '../../../server/contract/text/nl/kaart-filters.ts'
import { useThema } from '../../app/thema.ts'
import { telMasker } from '../../map/filter/woningen.ts'
import { MELDINGKLEUREN } from '../../map/layers/meldingen.ts'
import { KAARTKLEUREN, PALETTEN } from '../../map/palettes.ts'
import { Select } from '../../ui/Select.tsx'
import type { Kaartlagen } from './use-kaart-lagen.ts'

/** What the colours of dwellings and reports mean, with counts. Two kinds of reports are never added up. */
export function LagenLegenda({ lagen }: { lagen: Kaartlagen }) {
  const thema = useThema()
  const { perStatus, perSoort, woningen, meldingenJaar } = lagen
  return (
    <>
      {perStatus === null || woningen === null ? null : (
        <div className="legenda__laag">
          <h3>
            {lagen.masker === null
              ? legenda.woningen(aantal(woningen.kop.aantal))
              : filterTekst.woningKop(telMasker(lagen.masker), woningen.kop.aantal)}
          </h3>
          <ul className="legenda__klassen">
            {statusGroep.options.map((groep, place) => (
              <li key={groep}>
                <span
                  className={groep === 'wil-niet' ? 'legenda__vak legenda__vak--kruis' : 'legenda__vak'}
                  style={{ background: PALETTEN[thema].status[place] }}
                  aria-hidden
                />
                <span>{statusGroepTekst[groep]}</span>
                <span className="legenda__aantal">{aantal(perStatus[groep])}</span>
              </li>
            ))}
            {perStatus.onbekend === 0 ? null : (
              <li>
                <span
                  className="legenda__vak"
                  style={{ background: KAARTKLEUREN[thema].ontbreektLijn }}
                  aria-hidden
                />
                <span>{statusOnbekendTekst}</span>
                <span className="legenda__aantal">{aantal(perStatus.onbekend)}</span>
              </li>
            )}
          </ul>
          {woningen.kop.zonderPlaats === 0 ? null : (
            <p className="subtle">
              {legenda.zonderPlaats(woningen.kop.zonderPlaats, aantal(woningen.kop.zonderPlaats))}
            </p>
          )}
        </div>
      )}
      {perSoort === null ? null : (
        <div className="legenda__laag">
          <h3>{legenda.meldingen}</h3>
          <ul className="legenda__klassen">
            {puntSoort.options.map((soort) => (
              <li key={soort}>
                <span
                  className={
                    soort === 'overlastmelding' ? 'legenda__punt legenda__punt--hol' : 'legenda__punt'
                  }
                  style={{ color: MELDINGKLEUREN[thema][soort] }}
                  aria-hidden
                />
                <span>{meldingSoortTekst[soort]}</span>
                <span className="legenda__aantal">{aantal(perSoort[soort])}</span>
              </li>
            ))}
          </ul>
          <p className="subtle">{legenda.meldingenLetOp}</p>
          <Select
            label={legenda.meldingenJaar}
            value={String(meldingenJaar.jaar ?? '')}
            onChange={(jaar) => meldingenJaar.kies(Number(jaar))}
          >
            {meldingenJaar.jaren.map((jaar) => (
              <option key={jaar} value={jaar}>
                {jaar}
              </option>
            ))}
          </Select>
        </div>
      )}
    </>
  )
}
