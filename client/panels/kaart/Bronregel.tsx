import { Info } from 'lucide-react'
import { achtergrondTekst } from '../../../server/contract/text/nl/achtergrondkaart.ts'
import { bronregel } from '../../../server/contract/text/nl/legenda.ts'
import { useMemo } from 'react'
import { paths } from '../../app/paths.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import { eenheden } from '../../map/vlakbeeld/eenheden.ts'
import { zonderMarge } from '../../map/vlakbeeld/zekerheid.ts'
import { toenWoorden } from './adres/Toenmerk.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

interface Props {
  bron: Kaartbron
  model: Kaartmodel
  /** The background map is on. */
  metAchtergrond: boolean
}

/** Source of the figure: who keeps it, how it was made, what is known of its error, its licence. */
export function Bronregel({ bron, model, metAchtergrond }: Props) {
  const noMargin = useMemo(
    () => zonderMarge(eenheden(bron, model).map(({ cijfer }) => cijfer)),
    [bron, model],
  )
  const { indicator, keuze } = model
  const source = bron.bronnen.get(bron.datasetVan(indicator, keuze.jaar, keuze.leeftijd))
  if (source === undefined) return null
  const then = toenWoorden(bron.versie)
  return (
    <div className="kaart__bron">
      <Info size={16} strokeWidth={1.9} aria-hidden />
      <p>
        {then === null ? null : <strong>{then}. </strong>}
        {bronregel.bron(source.bronhouder, source.bron, keuze.jaar)}{' '}
        {bronregel.meetwijze(indicator, keuze.jaar)} {noMargin ? bronregel.marge : null}{' '}
        {source.licentie.replace(/\.?$/, '.')}{' '}
        <TextLink to={paths.dataset(source.dataset)}>{bronregel.herkomst}</TextLink>
        {metAchtergrond ? ` ${achtergrondTekst.bron}` : null}
      </p>
    </div>
  )
}
