import { CloudOff, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { schermTekst } from '../../../../server/contract/text/nl/kaart-fouten.ts'
import { useNietVerbonden } from '../../../api/verbinding.ts'
import { momentVan } from '../../../app/moment.ts'
import { Button } from '../../../ui/Button.tsx'

const ICON = { size: 18, strokeWidth: 1.9, 'aria-hidden': true } as const

/** Something that did not come; the rest of the screen works without it. */
export interface Gemis {
  wat: 'voorzieningen' | 'cycli' | 'straten'
  opnieuw: () => void
}

interface Props {
  /** Moment at which the figures on the screen were fetched, in milliseconds. */
  gehaaldOp: number
  gemist: readonly Gemis[]
  /** The bar about then and now. */
  children: ReactNode
}

/** Bars above the map: no connection, what did not come, and figures of then. */
export function Schermbalken({ gehaaldOp, gemist, children }: Props) {
  const away = useNietVerbonden()
  const { dag, tijd } = momentVan(new Date(gehaaldOp).toISOString())
  return (
    <div className="balken">
      <output className="balken__gesproken">
        {away ? (
          <span className="balk balk--weg">
            <CloudOff {...ICON} />
            <span className="balk__tekst">
              <strong>{schermTekst.nietVerbonden(`${dag}, ${tijd}`)}</strong> {schermTekst.weerVanzelf}
            </span>
          </span>
        ) : null}
      </output>
      {/* Without a connection that is what is the matter, and all of this comes by itself. */}
      {away
        ? null
        : gemist.map(({ wat, opnieuw }) => (
            <div key={wat} className="balk" role="alert">
              <TriangleAlert {...ICON} />
              <p className="balk__tekst">{schermTekst[wat]}</p>
              <Button onClick={opnieuw}>{schermTekst.opnieuw}</Button>
            </div>
          ))}
      {children}
    </div>
  )
}
