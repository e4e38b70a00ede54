import { Eraser, Pentagon } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { registerTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import type { Kaart } from '../../map/kaart.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { keuringVoor } from '../../map/tekenen/regels.ts'
import { tekent } from '../../map/tekenen/stand.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { ruimteInGemeente } from '../kaart/eigen/tekenruimte.ts'
import { Gesproken } from '../kaart/tekenen/Gesproken.tsx'
import { Hoekenlijst } from '../kaart/tekenen/Hoekenlijst.tsx'
import { Tekenknoppen } from '../kaart/tekenen/Tekenknoppen.tsx'
import { useGesproken } from '../kaart/tekenen/use-gesproken.ts'
import { useGrondslag } from '../kaart/tekenen/use-grondslag.ts'
import { useTekenhand, useTekenlaag } from '../kaart/tekenen/use-tekenhand.ts'
import { tekenTekst } from '../../../server/contract/text/nl/tekenen.ts'
import type { Registerbeeld } from './use-registerbeeld.ts'
import '../kaart/tekenen/tekenen.css'

/** Corners of one drawn area; more would be a map of its own. */
const MOST_CORNERS = 200
const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

interface Props {
  bron: Kaartbron
  kaartobject: Kaart | null
  beeld: Registerbeeld
}

/** Draws the area whose dwellings are kept: by mouse, touch, keys, or as a list of corners without a map. */
export function Vlaktekenen({ bron, kaartobject, beeld }: Props) {
  const { vlak, setVlak, aantal } = beeld
  const grenzen = useGrenzen().data ?? null
  const { vangnet, naamVan } = useGrondslag(grenzen)
  const keur = useMemo(
    () => keuringVoor(ruimteInGemeente(grenzen, bron.gemeente.code, MOST_CORNERS)),
    [grenzen, bron],
  )
  const { hand, stand } = useTekenhand(keur)
  const { gezegd } = useGesproken(hand, naamVan)
  useEffect(
    () =>
      hand.volg(() => {
        const now = hand.lees()
        // While a corner is on its way the last area stays; what is left or begun anew keeps nothing.
        if (now.voorSlepen !== null) return
        setVlak(now.vorm === 'vlak' && now.af ? now.hoeken : null)
      }),
    [hand, setVlak],
  )
  const laag = useTekenlaag(kaartobject, {
    hand,
    grenzen: vangnet,
    vormen: ['vlak'],
    andereVorm: () => undefined,
    // At rest a click opens a dwelling.
    klik: null,
    verlaat: null,
    opschrift: () => null,
  })
  const isDrawing = tekent(stand)
  return (
    <div className="renovatie__tekenen tekenen">
      <div className="button-row">
        <Button
          icon={<Pentagon {...ICON} />}
          aria-pressed={isDrawing}
          onClick={() => {
            hand.doe({ soort: 'begin', vorm: 'vlak' })
            laag?.focus()
          }}
        >
          {tekst.teken}
        </Button>
        {vlak === null ? null : (
          <Button icon={<Eraser {...ICON} />} onClick={() => hand.doe({ soort: 'breekAf' })}>
            {tekst.tekenWeg}
          </Button>
        )}
      </div>
      {isDrawing || vlak !== null ? (
        <>
          <Gesproken gezegd={vlak === null ? gezegd : tekst.tekenKlaar(aantal)} fout={stand.fout !== null} />
          <Tekenknoppen hand={hand} stand={stand} />
          <Details summary={tekenTekst.hoekenTitel(stand.hoeken.length)}>
            <Hoekenlijst hand={hand} stand={stand} begint="vlak" />
          </Details>
        </>
      ) : null}
    </div>
  )
}
