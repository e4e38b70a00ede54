import { Megaphone } from 'lucide-react'
import { type PuntSoort, puntSoort } from '../../../../geodata/schema/melding.ts'
import { aantal } from '../../../../server/contract/text/getal.ts'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import {
  laagUitleg,
  meldinglaagTekst,
  meldingSoortMeer,
} from '../../../../server/contract/text/nl/kaartlagen.ts'
import { meldingSoortTekst } from '../../../../server/contract/text/nl/legenda.ts'
import { useThema } from '../../../app/thema.ts'
import { heelJaar, jaarVan, MELDINGKLEUREN } from '../../../map/layers/meldingen.ts'
import { Select } from '../../../ui/Select.tsx'
import { MELDINGVORMEN } from '../adres/keuze.ts'
import { type Laagdeel, type LaagProps, stand } from './laagdeel.ts'
import { Warmtelegenda, Zeshoeklegenda } from './Meldingvormen.tsx'

export const meldingenlaag: Laagdeel = {
  id: 'meldingen',
  label: lagenTekst.meldingen,
  Icon: Megaphone,
  uit: ({ lagen }) => (lagen.mag.meldingen ? null : laagUitleg.geenRecht),
  uitleg: (props) => stand('meldingen', props, laagUitleg.meldingen[props.keuze.meldingvorm]),
  voorbeeld: ({ voorbeelddata }) => voorbeelddata,
  Legenda: Meldingenlegenda,
}

/** Option that shows both kinds, each with its own sign. */
const BOTH = 'beide'

/** In what form, which kind and which period; two kinds are never added up. */
function Meldingenlegenda(props: LaagProps) {
  const { lagen, keuze, kies } = props
  const { meldingen, perSoort, meldingperiode, jaren } = lagen
  if (meldingen === null || perSoort === null || meldingperiode === null) return null
  const { filters, meldingvorm } = keuze
  const points = meldingvorm === 'punten'
  const kinds = lagen.soorten
  const only = kinds.length === 1 ? kinds[0] : undefined
  const year = jaarVan(meldingperiode)
  return (
    <div className="legenda__laag">
      <h3>{meldinglaagTekst.titel}</h3>
      <Select
        label={meldinglaagTekst.vorm}
        value={meldingvorm}
        onChange={(next) => kies({ meldingvorm: MELDINGVORMEN.find((one) => one === next) ?? 'punten' })}
      >
        {MELDINGVORMEN.map((one) => (
          <option key={one} value={one}>
            {meldinglaagTekst.vormen[one]}
          </option>
        ))}
      </Select>
      <Select
        label={meldinglaagTekst.soort}
        value={only ?? BOTH}
        onChange={(next) => kies({ filters: { ...filters, soort: next === BOTH ? [] : [next] } })}
      >
        {points ? <option value={BOTH}>{meldinglaagTekst.beide}</option> : null}
        {puntSoort.options.map((one) => (
          <option key={one} value={one}>
            {meldingSoortMeer[one]}
          </option>
        ))}
      </Select>
      <Select
        label={meldinglaagTekst.periode}
        value={year === null ? 'anders' : String(year)}
        onChange={(next) => kies({ filters: { ...filters, periode: heelJaar(Number(next)) } })}
      >
        {year === null ? (
          <option value="anders">{meldinglaagTekst.tussen(meldingperiode.van, meldingperiode.tot)}</option>
        ) : null}
        {jaren.map((jaar) => (
          <option key={jaar} value={jaar}>
            {meldinglaagTekst.jaar(jaar)}
          </option>
        ))}
      </Select>
      {points ? <Puntlegenda soorten={kinds} aantallen={perSoort} /> : null}
      {meldingvorm === 'zeshoeken' ? <Zeshoeklegenda {...props} /> : null}
      {meldingvorm === 'warmte' ? <Warmtelegenda /> : null}
      <p className="subtle">
        {meldinglaagTekst.letOp} {meldinglaagTekst.neutraal}
      </p>
      <p className="subtle">{meldinglaagTekst.nooitSamen}</p>
    </div>
  )
}

/** The sign and the number of each kind that is shown. */
function Puntlegenda(props: { soorten: readonly PuntSoort[]; aantallen: Record<PuntSoort, number> }) {
  const thema = useThema()
  return (
    <ul className="legenda__klassen">
      {props.soorten.map((soort) => (
        <li key={soort}>
          <span
            className={soort === 'overlastmelding' ? 'legenda__punt legenda__punt--hol' : 'legenda__punt'}
            style={{ color: MELDINGKLEUREN[thema][soort] }}
            aria-hidden
          />
          <span>{meldingSoortTekst[soort]}</span>
          <span className="legenda__aantal">{aantal(props.aantallen[soort])}</span>
        </li>
      ))}
    </ul>
  )
}
