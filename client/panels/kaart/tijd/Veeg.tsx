import { useEffect, useState } from 'react'
import { vergelijkTekst as tekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import type { Kaart } from '../../../map/kaart.ts'
import { useBehouden } from '../filters/use-behouden.ts'
import { useNadruk } from '../filters/use-nadruk.ts'
import { Kaartwoorden } from '../Kaartwoorden.tsx'
import { useLaagbeeld } from '../lagen/use-laagbeeld.ts'
import type { MiddenProps } from '../paneel-props.ts'
import { useVlakken } from '../use-vlakken.ts'
import { Klassenregel } from './Klassenregel.tsx'
import { PLAN } from '../adres/keuze.ts'
import { kantNamen } from './kant-naam.ts'
import type { Rechterkant } from './rechterkant.ts'
import { Streep } from './Streep.tsx'
import { useRechterkant } from './use-rechterkant.ts'
import { useTweedeKaart } from './use-tweede-kaart.ts'
import './veeg.css'

type Props = MiddenProps & { kaartobject: Kaart; kort: boolean }

/** A second map over the right part of the first, up to a divider. The first map keeps hearing mouse and keys. */
export function Veeg(props: Props) {
  const grenzen = useGrenzen().data
  const rechts = useRechterkant(props)
  if (rechts === null || grenzen === undefined) return null
  return <TweeKanten {...props} rechts={rechts} grenzen={grenzen} />
}

interface KantenProps extends Props {
  rechts: Rechterkant
  grenzen: NonNullable<ReturnType<typeof useGrenzen>['data']>
}

function TweeKanten({ rechts, grenzen, ...props }: KantenProps) {
  const { bron, model, keuze, kaartobject } = props
  const [percent, setPercent] = useState(50)
  const { container, object, mislukt, thema } = useTweedeKaart({ eerste: kaartobject, bron, grenzen })
  const behouden = useBehouden(model, keuze.filters)
  useVlakken(object, { ...rechts, gebieden: grenzen.gebieden, thema, behouden })
  useNadruk(object, { bron, behouden, wissel: nothing })
  useEffect(() => object?.setSelectie(keuze.gebied), [object, keuze.gebied])
  const lagenMislukt = useLaagbeeld(object, props, thema, 'rechts')
  const [links, naast] = kantNamen(bron, keuze, model.keuze, rechts.model.keuze)
  const isEmptyPlan =
    keuze.naast === PLAN && props.lagen.ambities?.every(({ vorm }) => vorm === null) === true
  return (
    <div className="veeg">
      <div
        className="veeg__rechts"
        aria-hidden
        style={{ clipPath: object === null ? 'inset(0 0 0 100%)' : `inset(0 0 0 ${percent}%)` }}
      >
        <div ref={container} className="veeg__kaart" />
        {object === null ? null : (
          <Kaartwoorden {...props} {...rechts} kaartobject={object} opKaart={nothing} opnieuw={nothing} />
        )}
      </div>
      <div className="veeg__kant veeg__kant--links">
        <strong>{links}</strong>
        <Klassenregel vlakbeeld={props.vlakbeeld} />
      </div>
      <div className="veeg__kant veeg__kant--rechts">
        <strong>{naast}</strong>
        <Klassenregel vlakbeeld={rechts.vlakbeeld} />
        {isEmptyPlan ? <p>{tekst.planLeeg}</p> : null}
        {lagenMislukt ? <p role="alert">{tekst.lagenMislukt}</p> : null}
      </div>
      {mislukt ? (
        <p className="veeg__melding" role="alert">
          {tekst.mislukt}
        </p>
      ) : object === null ? (
        <output className="veeg__melding">{tekst.laden}</output>
      ) : (
        <Streep percent={percent} zet={setPercent} links={links} rechts={naast} />
      )}
    </div>
  )
}

const nothing = () => undefined
