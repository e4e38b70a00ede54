import type { Ambitiebeeld } from '../../../analyses/ambitie/beeld-schema.ts'
import type { Woningtelling } from '../../../analyses/ambitie/woningtelling.ts'
import { useState } from 'react'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { beeldRedenTekst, beeldTekst, beeldUitleg } from '../../../server/contract/text/nl/ambitiebeeld.ts'
import { foutTekst } from '../../../server/contract/text/nl/redenen.ts'
import type { Uitleg } from '../../../server/contract/text/uitleg.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { useThema } from '../../app/thema.ts'
import { SourceDialog } from '../bron/SourceDialog.tsx'
import { UitlegDialog } from '../bron/UitlegDialog.tsx'
import { Balk } from './Balk.tsx'
import { eigenaardelen, labeldelen } from './klassen.ts'

interface Props {
  woningen: Ambitiebeeld['woningen']
  /** The count of this very moment; null: what stands in `woningen`. */
  telling: Woningtelling | null
  afstandMeter: number | null
}

/** Dwellings: how many, whose, and with which label; or why that is not said. */
export function Woningdeel({ woningen, telling, afstandMeter }: Props) {
  const thema = useThema()
  const corporatie = useCorporatie()
  const [shown, setShown] = useState<{ uitleg: Uitleg } | { figure: CijferVerwijzing } | null>(null)
  if (!woningen.bekend) return <p>{beeldRedenTekst[woningen.reden]}</p>
  const total = telling?.totaal ?? woningen.totaal
  const parts = telling === null ? woningen.verdeling : { bekend: true as const, ...telling }
  const explained: Uitleg = {
    waarde: aantal(total),
    methode: woningen.fout.soort === 'afronding' ? 'ambitie/hele-buurten' : 'ambitie/woningtelling',
    formule: woningen.fout.soort === 'afronding' ? beeldUitleg.afgerond : beeldUitleg.geteld,
    invoer: [],
    bronnen: woningen.bronnen,
  }
  return (
    <>
      <div className="beeld__kop">
        <p className="beeld__groot">
          <strong>{aantal(total)}</strong>{' '}
          <span>
            {total === 1 ? beeldTekst.woning : beeldTekst.woningen}
            {afstandMeter === null ? null : ` ${beeldTekst.binnen(afstandMeter)}`}
          </span>
        </p>
        {woningen.voorbeelddata ? <ExampleTag /> : null}
      </div>
      <p className="subtle">
        {foutTekst(woningen.fout, 'aantal')}{' '}
        <button
          type="button"
          className="link bronknop"
          aria-haspopup="dialog"
          onClick={() => setShown({ uitleg: explained })}
        >
          {beeldUitleg.hoe}
        </button>
      </p>
      {parts.bekend ? (
        <>
          <Balk
            titel={beeldTekst.perEigenaar}
            titelVerborgen
            delen={eigenaardelen(parts, thema, corporatie)}
          />
          <Balk titel={beeldTekst.label} delen={labeldelen(parts, thema)} plat />
        </>
      ) : (
        <p className="subtle">{beeldRedenTekst[parts.reden]}</p>
      )}
      {shown === null ? null : 'uitleg' in shown ? (
        <UitlegDialog
          uitleg={shown.uitleg}
          onFigure={(figure) => setShown({ figure })}
          onClose={() => setShown(null)}
        />
      ) : (
        <SourceDialog figure={shown.figure} onClose={() => setShown(null)} />
      )}
    </>
  )
}
