import { useEffect, useRef, useState } from 'react'
import { achtergrondTekst } from '../../../../server/contract/text/nl/achtergrondkaart.ts'
import { useSessie } from '../../../api/sessie.ts'
import type { Tegelstaat } from '../../../map/delen/tegelwacht.ts'
import type { Kaart } from '../../../map/kaart.ts'
import { Button } from '../../../ui/Button.tsx'
import type { PaneelProps } from '../paneel-props.ts'
import { geefToestemming, useToestemming } from './toestemming.ts'
import './achtergrond.css'

interface Props extends Pick<PaneelProps, 'keuze' | 'kies'> {
  kaartobject: Kaart | null
}

/** Draws the background when the visitor wants it, asks first when only the address does, and says when it does not come. */
export function Achtergrondlaag({ kaartobject, keuze, kies }: Props) {
  const address = useSessie().data?.achtergrondkaart ?? null
  const isAllowed = useToestemming()
  const isAsked = keuze.lagen.includes('achtergrond') && address !== null
  const on = isAsked && isAllowed
  const [staat, setStaat] = useState<Tegelstaat>('laadt')
  const used = useRef(false)
  useEffect(() => {
    if (kaartobject === null || address === null || (!on && !used.current)) return
    used.current = true
    let gone = false
    const show = async () => {
      const { Achtergrond } = await import('../../../map/delen/achtergrond.ts')
      const deel = await kaartobject.deel('achtergrond', (map) => new Achtergrond(map, address))
      if (gone) return
      deel.setAan(on, (next) => {
        if (!gone) setStaat(next)
      })
    }
    show().catch(() => {
      if (!gone) setStaat('mislukt')
    })
    return () => {
      gone = true
    }
  }, [kaartobject, address, on])

  if (isAsked && !isAllowed) {
    return (
      <div className="achtergrondmelding">
        <p>{achtergrondTekst.vraag}</p>
        <div className="achtergrondmelding__knoppen">
          <Button onClick={geefToestemming}>{achtergrondTekst.ja}</Button>
          <Button
            kind="quiet"
            onClick={() => kies({ lagen: keuze.lagen.filter((laag) => laag !== 'achtergrond') })}
          >
            {achtergrondTekst.nee}
          </Button>
        </div>
      </div>
    )
  }
  return on && staat === 'mislukt' ? (
    <output className="achtergrondmelding">{achtergrondTekst.komtNiet}</output>
  ) : null
}
