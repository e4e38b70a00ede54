import { Info } from 'lucide-react'
import { bronregel } from '../../../server/contract/text/nl/legenda.ts'
import { useMemo } from 'react'
import { paths } from '../../app/paths.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import { eenheden } from '../../map/vlakbeeld/eenheden.ts'
import { zonderMarge } from '../../map/vlakbeeld/zekerheid.ts'
import { TextLink } from '../../ui/TextLink.tsx'

/** Source of the figure: who keeps it, how it was made, what is known of its error, its licence. */
export function Bronregel({ bron, model }: { bron: Kaartbron; model: Kaartmodel }) {
  const noMargin = useMemo(
    () => zonderMarge(eenheden(bron, model).map(({ cijfer }) => cijfer)),
    [bron, model],
  )
  const { indicator, keuze } = model
  const source = bron.bronnen.get(bron.datasetVan(indicator, keuze.jaar, keuze.leeftijd))
  if (source === undefined) return null
  return (
    <div className="kaart__bron">
      <Info size={16} strokeWidth={1.9} aria-hidden />
      <p>
        {bronregel.bron(source.bronhouder, source.bron, keuze.jaar)}{' '}
        {bronregel.meetwijze(indicator, keuze.jaar)} {noMargin ? bronregel.marge : null}{' '}
        {source.licentie.replace(/\.?$/, '.')}{' '}
        <TextLink to={paths.dataset(source.dataset)}>{bronregel.herkomst}</TextLink>
      </p>
    </div>
  )
}
