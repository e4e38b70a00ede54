import { useState } from 'react'
import { stickerTekst as tekst } from '../../../server/contract/text/nl/afdruk.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { useCyclus } from '../../app/use-cyclus.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Notice } from '../../ui/Notice.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { SignalForm } from '../signalen/SignalForm.tsx'
import { Bijeenkomstkeuze } from './Bijeenkomstkeuze.tsx'
import { Vakkeuze } from './Vakkeuze.tsx'

/** Types in the stickers of a map after a session: session, grid, square, and then the form of a signal. */
export function StickersScherm() {
  useScreenTitle(tekst.titel)
  const may = useMag('signaal-vastleggen')
  const { huidige } = useCyclus()
  const [datum, setDatum] = useState<string | null>(null)
  const [buurt, setBuurt] = useState<string | null>(null)
  const [kept, setKept] = useState(0)
  return (
    <div className="page">
      <div className="block">
        <TextLink to={paths.signalen}>{tekst.terug}</TextLink>
        <h1>{tekst.titel}</h1>
        <p className="page__lead">{tekst.uitleg}</p>
      </div>
      {may ? null : (
        <Notice tone="warning">
          <p>{tekst.geenRecht}</p>
        </Notice>
      )}
      {may && huidige !== null ? (
        <>
          <Bijeenkomstkeuze cyclus={huidige.id} onKies={setDatum} />
          <div aria-live="polite">
            {kept === 0 ? null : (
              <Notice tone="positive">
                <p>{tekst.bewaard(kept)}</p>
              </Notice>
            )}
          </div>
          {datum === null ? null : (
            <>
              {/* After a sticker was kept the square is asked anew; the grid stays. */}
              <Vakkeuze cyclus={huidige.id} keer={kept} onBuurt={setBuurt} />
              {buurt === null ? null : (
                <SignalForm
                  key={kept}
                  vast={{ buurt, periodeVan: datum, periodeTot: datum }}
                  onSent={() => {
                    setKept(kept + 1)
                    setBuurt(null)
                  }}
                />
              )}
            </>
          )}
        </>
      ) : null}
    </div>
  )
}
