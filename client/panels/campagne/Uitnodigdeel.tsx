import { useState } from 'react'
import { Download } from 'lucide-react'
import { haalUitnodigingen } from '../../../server/contract/campagnebezoeken.ts'
import { bezoekTekst, campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import { addressOf } from '../../api/call.ts'
import type { Campagnebeeld } from '../../api/campagnes.ts'
import { useInzagedoel } from '../../api/sessie.ts'
import { InzagedoelKeuze } from '../../app/InzagedoelKeuze.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Uitnodigtabel } from './Uitnodigtabel.tsx'

/** Owners around the work of the corporation who were not asked yet: how many, and their addresses for a letter. */
export function Uitnodigdeel({ beeld: { campagne, uitnodigen, magAdressen } }: { beeld: Campagnebeeld }) {
  const { meter, blok, straat, vlakbij } = uitnodigen
  return (
    <section className="block" aria-labelledby="campagne-uitnodigen">
      <h2 id="campagne-uitnodigen">{tekst.uitnodigen}</h2>
      <p className="subtle">{tekst.uitnodigenUitleg(meter)}</p>
      {blok + straat + vlakbij === 0 ? (
        <p>{tekst.uitnodigenGeen}</p>
      ) : (
        <>
          <p>{tekst.uitnodigenAantal(blok, straat, vlakbij)}</p>
          {magAdressen ? <Lijst campagne={campagne.id} /> : null}
        </>
      )}
    </section>
  )
}

/** The files and, once asked, the addresses themselves; nobody looks at them by opening the campaign. */
function Lijst({ campagne }: { campagne: string }) {
  const { doel } = useInzagedoel()
  const [open, setOpen] = useState(false)
  if (doel === null) return <InzagedoelKeuze />
  return (
    <div className="niet-afdrukken">
      <p className="subtle">{tekst.uitnodigLogboek}</p>
      <div className="bezoeken__lijsten">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? tekst.uitnodigDicht : tekst.uitnodigToon}
        </Button>
        {(['csv', 'xlsx'] as const).map((vorm) => (
          <a
            key={vorm}
            className={buttonClass('secondary')}
            href={addressOf(haalUitnodigingen, { params: { campagne }, query: { vorm } })}
            download
          >
            <Download size={17} aria-hidden />
            <span>{bezoekTekst.haal(tekst.uitnodiglijst, bezoekTekst[vorm])}</span>
          </a>
        ))}
      </div>
      {open ? <Uitnodigtabel campagne={campagne} /> : null}
    </div>
  )
}
