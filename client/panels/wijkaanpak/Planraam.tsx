import { lazy, Suspense, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { WijkaanpakAntwoord } from '../../../server/contract/wijkaanpak-schema.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { aanpakTekst as tekst } from '../../../server/contract/text/nl/wijkaanpak.ts'
import type { Planplek } from '../../api/wijkaanpakken.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { SourceDialog } from '../bron/SourceDialog.tsx'
import { useMedia } from '../kaart/use-kaart.ts'
import { ontwerpen } from './opslag/ontwerpen.ts'
import { plancontext } from './plan-context.ts'
import { Plankop } from './Plankop.tsx'
import { Tekstkolom } from './Tekstkolom.tsx'
import { usePlancontext } from './use-plancontext.ts'
import { Samenvoegen } from './versies/Samenvoegen.tsx'

// Text first: the map and what a shape means come after it.
const Kaartdelen = lazy(async () => ({ default: (await import('./kaart/Kaartdelen.tsx')).Kaartdelen }))
const Vergelijkscherm = lazy(async () => ({
  default: (await import('./versies/Vergelijkscherm.tsx')).Vergelijkscherm,
}))

const DELEN = (['tekst', 'kaart', 'gebied'] as const).map((value) => ({ value, label: tekst.delen[value] }))
type Deel = (typeof DELEN)[number]['value']

/** Head, and three columns: text, map, what the area means. On a narrow window one of the three at a time. */
export function Planraam({ plan, plek }: { plan: WijkaanpakAntwoord; plek: Planplek }) {
  const { context, bron, sluitBron } = usePlancontext(plan, plek)
  const wide = useMedia('(min-width: 1100px)')
  const [deel, setDeel] = useState<Deel>('tekst')
  const [later, setLater] = useState(false)
  useEffect(() => {
    // After the frame in which the text stands.
    const frame = requestAnimationFrame(() => {
      performance.mark('plan leesbaar')
      setTimeout(() => setLater(true), 0)
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (ontwerpen.heeft) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  const { botsing, fout } = context.opslag.toestand
  const { vergelijking } = context.keuze
  return (
    <plancontext.Provider value={context}>
      <div className="plan">
        <Plankop />
        {fout === null ? null : (
          <div className="plan__fout">
            <Problem error={fout} />
            <Button onClick={context.opslag.gelezen}>{algemeen.sluiten}</Button>
          </div>
        )}
        {vergelijking === null ? (
          <>
            {wide ? null : (
              <div className="plan__delen">
                <SegmentedControl legend={tekst.delenNaam} options={DELEN} value={deel} onChange={setDeel} />
              </div>
            )}
            <div className={`plan__vlak plan__vlak--${wide ? 'breed' : deel}`}>
              <section className="plan__tekst" aria-label={tekst.delen.tekst}>
                <Tekstkolom naarKaart={() => setDeel('kaart')} />
              </section>
              {later ? (
                <Suspense fallback={<Skeleton label={algemeen.laden} heightPixels={320} />}>
                  <Kaartdelen />
                </Suspense>
              ) : null}
            </div>
          </>
        ) : (
          <Suspense fallback={<Skeleton label={algemeen.laden} heightPixels={480} />}>
            <Vergelijkscherm vergelijking={vergelijking} />
          </Suspense>
        )}
      </div>
      {botsing === null ? null : <Samenvoegen key={botsing.velden.join()} botsing={botsing} />}
      {bron === null ? null : createPortal(<SourceDialog figure={bron} onClose={sluitBron} />, document.body)}
    </plancontext.Provider>
  )
}
