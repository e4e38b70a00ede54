import { Triangle, Users } from 'lucide-react'
import type { CijferPunt, Punt } from '../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { coronaNoot } from '../../../server/contract/text/nl/coronatijd.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import {
  geenPuntZin,
  type Kant,
  verschilregels,
} from '../../../server/contract/text/nl/wijkanalyse-zinnen.ts'
import { openTegenLand, openTitel, openToelichting } from '../../../server/contract/text/nl/open-zinnen.ts'
import { paths } from '../../app/paths.ts'
import { Tag } from '../../ui/Tag.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { useAnalysisContext } from './analysis-context.ts'
import { BuurtDetails } from './BuurtDetails.tsx'
import { Sentence } from './Sentence.tsx'
import './strong-and-weak.css'

/** Strong and weak points, strong first, at most five each. */
export function StrongAndWeak({ analysis }: { analysis: Wijkanalyse }) {
  const { sterk, zwak } = analysis.sterkEnZwak
  const corona = coronaNoot([...sterk, ...zwak].filter((punt) => punt.soort === 'cijfer'))
  return (
    <div className="points">
      <Column title={wijkanalyseTekst.sterk} kant="gunstig" points={sterk} analysis={analysis} />
      <Column title={wijkanalyseTekst.zwak} kant="ongunstig" points={zwak} analysis={analysis} />
      {corona === null ? null : <p className="points__rule subtle">{corona}</p>}
      <p className="points__rule subtle">{verschilregels(analysis)}</p>
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
  const { nameOf } = useAnalysisContext()
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
              <h3>
                <Sentence zin={openTitel(punt, kant, analysis, nameOf)} />
              </h3>
              {punt.soort === 'voorziening' ? (
                <p className="subtle">
                  {wijkanalyseTekst.tijdenVan(punt.jaar)}
                  <span className="points__source">
                    , <TextLink to={paths.dataset(punt.dataset)}>{wijkanalyseTekst.bron}</TextLink>
                  </span>
                </p>
              ) : (
                <FigurePoint punt={punt} analysis={analysis} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function FigurePoint({ punt, analysis }: { punt: CijferPunt; analysis: Wijkanalyse }) {
  const { nameOf } = useAnalysisContext()
  return (
    <>
      <p className="subtle">
        <Sentence zin={openToelichting(punt, analysis, nameOf)} />
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
      <BuurtDetails label={wijkanalyseTekst.welkeBuurtenPunt} rows={punt.buurten} gemeente={punt.gemeente}>
        {punt.land === null ? null : (
          <p className="subtle">
            <Sentence zin={openTegenLand(punt, analysis, nameOf)} />
          </p>
        )}
      </BuurtDetails>
    </>
  )
}
