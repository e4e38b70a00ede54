import { House } from 'lucide-react'
import { aantal } from '../../../../server/contract/text/getal.ts'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { laagUitleg, woninglaagTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { legenda } from '../../../../server/contract/text/nl/legenda.ts'
import { useCorporatie } from '../../../api/sessie.ts'
import { useThema } from '../../../app/thema.ts'
import { woningklassen } from '../../../map/layers/woningen.ts'
import { Select } from '../../../ui/Select.tsx'
import { WONINGKLEUREN } from '../adres/keuze.ts'
import { Campagneuitleg } from './Campagneuitleg.tsx'
import { type Laagdeel, type LaagProps, stand } from './laagdeel.ts'
import { klassenaam } from './woningklasse.ts'

export const woningenlaag: Laagdeel = {
  id: 'woningen',
  label: lagenTekst.woningen,
  Icon: House,
  uit: ({ lagen }) => (lagen.mag.woningen ? null : laagUitleg.geenRecht),
  uitleg: (props) => stand('woningen', props, laagUitleg.woningen[props.lagen.wijze]),
  voorbeeld: ({ voorbeelddata }) => voorbeelddata,
  Legenda: Woningenlegenda,
}

/** By what dwellings are coloured, and how many there are of each class. */
function Woningenlegenda({ lagen, kies }: LaagProps) {
  const thema = useThema()
  const corporatie = useCorporatie()
  const { woningen, wijze, masker } = lagen
  if (woningen === null) return null
  const classes = woningklassen(woningen, wijze, thema, masker)
  const shown = classes.reduce((sum, row) => sum + row.aantal, 0)
  const total = aantal(woningen.kop.aantal)
  return (
    <div className="legenda__laag">
      <h3>{woninglaagTekst.titel(woninglaagTekst.wijze[wijze], total)}</h3>
      <Select
        label={woninglaagTekst.kleur}
        value={wijze}
        onChange={(next) => kies({ woningkleur: WONINGKLEUREN.find((one) => one === next) ?? 'status' })}
      >
        {WONINGKLEUREN.map((one) => (
          <option key={one} value={one} disabled={one === 'campagne' && !lagen.mag.campagnes}>
            {woninglaagTekst.wijze[one]}
          </option>
        ))}
      </Select>
      {masker === null ? null : <p>{woninglaagTekst.deel(aantal(shown), total)}</p>}
      <ul className="legenda__klassen">
        {classes.map(({ sleutel, kleur, aantal: count }) =>
          sleutel === null && count === 0 ? null : (
            <li key={sleutel ?? ''}>
              <span
                className={sleutel === 'wil-niet' ? 'legenda__vak legenda__vak--kruis' : 'legenda__vak'}
                style={{ background: kleur }}
                aria-hidden
              />
              <span>{klassenaam(wijze, sleutel, corporatie, woningen.campagne)}</span>
              <span className="legenda__aantal">{aantal(count)}</span>
            </li>
          ),
        )}
      </ul>
      {wijze === 'label' ? <p className="subtle">{woninglaagTekst.labelUitleg}</p> : null}
      {wijze === 'mist' ? <p className="subtle">{woninglaagTekst.mistUitleg}</p> : null}
      {wijze === 'campagne' ? <Campagneuitleg campagnes={woningen.campagne} /> : null}
      {woningen.kop.zonderPlaats === 0 ? null : (
        <p className="subtle">
          {legenda.zonderPlaats(woningen.kop.zonderPlaats, aantal(woningen.kop.zonderPlaats))}
        </p>
      )}
      <p className="subtle">{woninglaagTekst.kaartuitleg}</p>
    </div>
  )
}
