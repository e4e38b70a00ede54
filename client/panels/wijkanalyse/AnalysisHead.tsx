import { Download, GitCompareArrows, History, Lock, Printer } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { haalWijkanalyse } from '../../../server/contract/wijkanalyses.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { addressOf } from '../../api/call.ts'
import { afdrukWijkanalyse, paths } from '../../app/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Tag } from '../../ui/Tag.tsx'
import { DelenMenu } from '../verdieping/DelenMenu.tsx'
import { DecisionDialog, type Doubt } from './DecisionDialog.tsx'
import { WijkTabs } from './WijkTabs.tsx'

interface Props {
  analysis: Wijkanalyse
  cyclus: Cyclus
  otherCycli: readonly Cyclus[]
  doubts: readonly Doubt[]
}

/** Title, when it was stored, and what can be done with it. */
export function AnalysisHead({ analysis, cyclus, otherCycli, doubts }: Props) {
  const [deciding, setDeciding] = useState(false)
  const stored = cyclus.wijkanalyses.find((row) => row.wijk === analysis.wijk.id)
  const earlier = otherCycli.filter(
    (row) =>
      row.peildatum < cyclus.peildatum && row.wijkanalyses.some((other) => other.wijk === analysis.wijk.id),
  )
  return (
    <header className="analysis-head">
      <div className="page__head">
        <p className="analysis-head__marks">
          <span className="subtle">{wijkanalyseTekst.scherm}</span>
          {stored === undefined ? null : (
            <Tag icon={<Lock size={13} strokeWidth={1.9} aria-hidden />}>
              {wijkanalyseTekst.gemaakt(stored.gemaaktOp)}
            </Tag>
          )}
        </p>
        <div className="analysis-head__actions niet-afdrukken">
          <Button icon={<History size={17} aria-hidden />} onClick={() => setDeciding(true)}>
            {wijkanalyseTekst.welkeBuurten}
          </Button>
          <Link className={buttonClass('secondary')} href={afdrukWijkanalyse(cyclus.id, analysis.wijk.id)}>
            <Printer size={17} aria-hidden />
            <span>{wijkanalyseTekst.afdrukken}</span>
          </Link>
          <a
            className={buttonClass('secondary')}
            aria-label={wijkanalyseTekst.download}
            href={addressOf(haalWijkanalyse, { params: { cyclus: cyclus.id, wijk: analysis.wijk.id } })}
            download
          >
            <Download size={17} aria-hidden />
            <span aria-hidden>{wijkanalyseTekst.downloadKort}</span>
          </a>
        </div>
      </div>
      <h1>{wijkanalyseTekst.titel(analysis.wijk.naam, cyclus.naam)}</h1>
      <WijkTabs cyclus={cyclus} current={analysis.wijk.id} />
      <DelenMenu cyclus={cyclus.id} wijk={analysis.wijk.id} current={null} />
      {earlier.map((row) => (
        <Link
          key={row.id}
          className={buttonClass('quiet')}
          href={paths.verschil(cyclus.id, analysis.wijk.id, row.id)}
        >
          <GitCompareArrows size={17} aria-hidden />
          <span>{wijkanalyseTekst.verschilMet(row.naam)}</span>
        </Link>
      ))}
      {deciding ? (
        <DecisionDialog cyclus={cyclus} doubts={doubts} onClose={() => setDeciding(false)} />
      ) : null}
    </header>
  )
}
