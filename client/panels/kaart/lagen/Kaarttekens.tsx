import { DoorOpen, Hospital, MapPin, MessageSquareText } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { useGrenzen } from '../../../api/gebieden.ts'
import { useThema } from '../../../app/thema.ts'
import type { Kaart } from '../../../map/kaart.ts'
import { KAARTKLEUREN } from '../../../map/palettes.ts'
import type { KaartvlakProps } from '../paneel-props.ts'
import { isWijkcentrum } from '../wijkcentra.ts'
import { kaarttekens, type Tekensoort } from './kaarttekens.ts'

type Props = Pick<KaartvlakProps, 'keuze' | 'voorzieningen' | 'lagen'> & { kaartobject: Kaart }

/** Height of the words beside the wijken (kaartvlak.css); signs lie above them. */
const WORDS_HEIGHT = 3
const ICON = { size: 14, strokeWidth: 1.9, 'aria-hidden': true } as const

/** Signs of places, zones and signals over the map, as ordinary elements. */
export function Kaarttekens({ keuze, voorzieningen, lagen, kaartobject }: Props) {
  const gebieden = useGrenzen().data?.gebieden
  const { lagen: on, dekking } = keuze
  const signalen = lagen.signalen?.telling ?? null
  const marks = useMemo(
    () =>
      kaarttekens({ keuze: { lagen: on, dekking }, voorzieningen, signalen, gebieden: gebieden ?? [] }).map(
        (mark) => {
          const element = document.createElement('div')
          element.className = `kaartteken kaartteken--${mark.wat.soort}`
          element.style.zIndex = String(WORDS_HEIGHT + mark.hoogte)
          return { ...mark, element }
        },
      ),
    [on, dekking, voorzieningen, signalen, gebieden],
  )
  useEffect(() => kaartobject.setTekens(marks), [kaartobject, marks])
  return marks.map(({ sleutel, wat, dekking: share, element }) =>
    createPortal(<Teken wat={wat} opacity={share} />, element, sleutel),
  )
}

function Teken({ wat, opacity }: { wat: Tekensoort; opacity: number }) {
  const thema = useThema()
  if (wat.soort === 'signalen') {
    return (
      <span className="kaartteken__signalen" style={{ opacity }}>
        <MessageSquareText {...ICON} />
        {wat.aantal}
      </span>
    )
  }
  if (wat.soort === 'zone') {
    return (
      <span
        className="kaartteken__rond kaartteken__rond--zone"
        style={{ opacity, color: KAARTKLEUREN[thema].zone }}
      >
        <Hospital {...ICON} />
      </span>
    )
  }
  const Icon = isWijkcentrum(wat.place) ? DoorOpen : MapPin
  return (
    <span className={`kaartteken__rond kaartteken__rond--${wat.place.nu.staat}`} style={{ opacity }}>
      <Icon {...ICON} />
    </span>
  )
}
