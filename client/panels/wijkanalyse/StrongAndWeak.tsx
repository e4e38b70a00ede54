import { Triangle, Users } from 'lucide-react'
import type { CijferPunt, Punt } from '../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { coronaNoot } from '../../../server/contract/text/nl/coronatijd.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import {
  geenPuntZin,
  type Kant,
  puntTitel,
  puntToelichting,
} from '../../../server/contract/text/nl/wijkanalyse-zinnen.ts'
import { paths } from '../../app/paths.ts'
import { Tag } from '../../ui/Tag.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { BuurtDetails } from './BuurtDetails.tsx'
import { Sentence } from './Sentence.tsx'
import './strong-and-weak.css'

/** Strong and weak points, strong first, at most five each. */
export function StrongAndWeak({ analysis }: { analysis: Wijkanalyse }) {
  const gemeente = analysis.focusgebied.gemeenteNaam
  const { sterk, zwak } = analysis.sterkEnZwak
  const corona = coronaNoot([...sterk, ...zwak].filter((punt) => punt.soort === 'cijfer'))
  return (
    <div className="points">
      <Column title={wijkanalyseTekst.sterk} kant="gunstig" points={sterk} analysis={analysis} />
      <Column title={wijkanalyseTekst.zwak} kant="ongunstig" points={zwak} analysis={analysis} />
      {corona === null ? null : <p className="points__rule subtle">{corona}</p>}
      <p className="points__rule subtle">
        {wijkanalyseTekst.minderDan(analysis.parameters.kleinsteVerschilPunten, gemeente)}
      </p>
    </div>
  )
}

interface ColumnProps {
  title: string
  kant: Kant
  points: readonly Punt[]
  analysis: Wijkanalyse
}

function Column({ title, kant, points, analysis }: ColumnProps) {
  const gemeente = analysis.focusgebied.gemeenteNaam
  return (
    <section className={`points__column points__column--${kant}`}>
      <h2>{title}</h2>
      {points.length === 0 ? (
        <p>{geenPuntZin(analysis, kant)}</p>
      ) : (
        <ul>
          {points.map((punt) => (
            <li key={punt.soort === 'cijfer' ? punt.indicator : punt.voorziening}>
              <Triangle className="points__sign" size={12} fill="currentColor" strokeWidth={0} aria-hidden />
              <h3>{puntTitel(punt, kant)}</h3>
              {punt.soort === 'voorziening' ? (
                <p className="subtle">
                  {wijkanalyseTekst.tijdenVan(punt.jaar)},{' '}
                  <TextLink to={paths.dataset(punt.dataset)}>{wijkanalyseTekst.bron}</TextLink>
                </p>
              ) : (
                <FigurePoint punt={punt} gemeente={gemeente} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function FigurePoint({ punt, gemeente }: { punt: CijferPunt; gemeente: string }) {
  return (
    <>
      <p className="subtle">
        <Sentence zin={puntToelichting(punt, gemeente)} />
      </p>
      <p className="points__mark">
        {punt.aanpak === 'samen-oppakken' ? (
          <>
            <Tag tone="action" icon={<Users size={14} strokeWidth={1.9} aria-hidden />}>
              {wijkanalyseTekst.samenOppakken}
            </Tag>
            <span className="subtle">{wijkanalyseTekst.samenReden(punt.partners)}</span>
          </>
        ) : (
          <>
            <Tag>{wijkanalyseTekst.gewoonWerk(punt.partners)}</Tag>
            <span className="subtle">{wijkanalyseTekst.gewoonReden(punt.partners)}</span>
          </>
        )}
      </p>
      <BuurtDetails label={wijkanalyseTekst.welkeBuurtenPunt} rows={punt.buurten}>
        {punt.land === null ? null : (
          <p className="subtle">
            {wijkanalyseTekst.tegenLand(
              punt.aantalTegenLand,
              punt.aantalMet,
              punt.land.waarde,
              punt.indicator,
              punt.jaar,
            )}
          </p>
        )}
      </BuurtDetails>
    </>
  )
}
