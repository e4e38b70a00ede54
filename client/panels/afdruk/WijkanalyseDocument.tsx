import { useLayoutEffect, useRef } from 'react'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { afdrukScherm, velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useCycli } from '../../api/cycli.ts'
import { useWijkanalyse } from '../../api/wijkanalyses.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { asProblem } from '../../api/problem.ts'
import { Problem } from '../../app/Problem.tsx'
import { useCyclus } from '../../app/use-cyclus.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AnalysisWindows } from '../wijkanalyse/AnalysisWindows.tsx'
import { Pijlers } from '../wijkanalyse/Pijlers.tsx'
import { StrongAndWeak } from '../wijkanalyse/StrongAndWeak.tsx'
import { ThreeLists } from '../wijkanalyse/ThreeLists.tsx'
import { ThreeSentences } from '../wijkanalyse/ThreeSentences.tsx'
import { Unknowns } from '../wijkanalyse/Unknowns.tsx'
import '../wijkanalyse/analysis.css'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import { KaartDocument } from './KaartDocument.tsx'
import { opMaat, Vel } from './Kaartvel.tsx'
import { Velkop } from './Velkop.tsx'
import './wijkanalyse-vel.css'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  vandaag: string
}

/** The stored wijkanalyse on at most two pages of A4, and its map on the chosen paper. */
export function WijkanalyseDocument({ from, keuze, vandaag }: Props) {
  const { huidige } = useCyclus()
  const cycli = useCycli().data?.cycli ?? []
  const wijk = from.bron.wijken.find(({ id }) => id === keuze.wat)?.id ?? from.bron.wijken[0]?.id ?? ''
  const cyclus = huidige?.id ?? ''
  const analysis = useWijkanalyse(cyclus, wijk)
  const areas = useGebieden(cyclus)
  if (analysis.isError) {
    return asProblem(analysis.error).code === 'geen-wijkanalyse' ? (
      <Notice>
        <p>{afdrukScherm.geenAnalyse}</p>
      </Notice>
    ) : (
      <Problem error={analysis.error} onRetry={() => void analysis.refetch()} />
    )
  }
  if (analysis.data === undefined || areas.data === undefined) {
    return <Skeleton label={algemeen.laden} heightPixels={480} />
  }
  const name = cycli.find(({ id }) => id === cyclus)?.naam ?? cyclus
  return (
    <>
      <AnalysisWindows areas={areas.data}>
        <Bladzijden analysis={analysis.data} cyclus={name} gebied={from.bron.focusgebied} vandaag={vandaag} />
      </AnalysisWindows>
      {/* Two pages and a map, no more: the figures over the years stand in the analysis. */}
      <KaartDocument
        from={from}
        keuze={{ ...keuze, wat: wijk, toelichting: 'op-het-blad', delen: ['legenda', 'ligging'] }}
        vandaag={vandaag}
      />
    </>
  )
}

const INNER = { x: 12, y: 11, breedte: 186, hoogte: 275 } as const

function Bladzijden(props: { analysis: Wijkanalyse; cyclus: string; gebied: string; vandaag: string }) {
  const { analysis, cyclus, gebied, vandaag } = props
  return (
    <>
      <Pagina>
        <Velkop
          titel={wijkanalyseTekst.titel(analysis.wijk.naam, cyclus)}
          onder=""
          gebied={gebied}
          voorbeeld={false}
        />
        <ThreeSentences analysis={analysis} />
        <StrongAndWeak analysis={analysis} />
        <Unknowns analysis={analysis} />
        <p className="vel__klein">{`${velTekst.gemaakt(vandaag)} ${velTekst.blad(1, 2)}.`}</p>
      </Pagina>
      <Pagina>
        <Pijlers analysis={analysis} />
        <ThreeLists analysis={analysis} />
        <p className="vel__klein">{`${datum(analysis.cyclus.peildatum)}. ${velTekst.blad(2, 2)}.`}</p>
      </Pagina>
    </>
  )
}

/** Smallest letters in mm: 8 pt. */
const LEAST = 2.83
const STEP = 0.08

/** A page that sets its letters as large as fits, never under 8 pt; spacing gives way too. */
function Pagina({ children }: { children: React.ReactNode }) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const fit = () => {
      for (let size = 3.4; size >= LEAST; size -= STEP) {
        current.style.setProperty('--wijkanalyse-letter', `${size}mm`)
        current.classList.toggle('wijkanalyse-vel--dicht', size < LEAST + 2 * STEP)
        if (current.scrollHeight <= current.clientHeight) return
      }
    }
    fit()
    // What comes later (sessions, sources) makes the page longer.
    const observer = new MutationObserver(fit)
    observer.observe(current, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  })
  return (
    <Vel breedte={210} hoogte={297} letterfactor={1} pagina="a4" soort="wijkanalyse-vel">
      <div ref={element} className="vel__woorden analysis-print" style={opMaat(INNER)}>
        {children}
      </div>
    </Vel>
  )
}
