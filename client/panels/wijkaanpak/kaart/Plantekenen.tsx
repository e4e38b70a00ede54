import {
  Eraser,
  LayoutGrid,
  Magnet,
  MapPin,
  MousePointer2,
  Pentagon,
  Redo2,
  Spline,
  Undo2,
} from 'lucide-react'
import { useCallback, useState } from 'react'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { beeldTekst } from '../../../../server/contract/text/nl/ambitiebeeld.ts'
import { tekenTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { plankaartTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import { useMag } from '../../../api/sessie.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { tekent, type Tekenstand, type Vorm, VORMEN } from '../../../map/tekenen/stand.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { Buurtkeuze } from '../../kaart/eigen/Buurtkeuze.tsx'
import type { Levend } from '../../kaart/ambitie/levend.ts'
import { grootte } from '../../kaart/ambitie/grootte.ts'
import { useAmbitieTekening } from '../../kaart/ambitie/use-ambitie-tekening.ts'
import { wisselBuurt } from '../../kaart/ambitie/vormen.ts'
import { Gesproken } from '../../kaart/tekenen/Gesproken.tsx'
import { Hoekenlijst } from '../../kaart/tekenen/Hoekenlijst.tsx'
import { Tekenhulp } from '../../kaart/tekenen/Tekenhulp.tsx'
import { Tekenknoppen } from '../../kaart/tekenen/Tekenknoppen.tsx'
import { useGesproken } from '../../kaart/tekenen/use-gesproken.ts'
import { useGrondslag } from '../../kaart/tekenen/use-grondslag.ts'
import { useTekenlaag } from '../../kaart/tekenen/use-tekenhand.ts'
import '../../kaart/tekenen/tekenen.css'
import '../../kaart/eigen/eigen.css'
import './plantekenen.css'

const ICON = { size: 19, strokeWidth: 1.9, 'aria-hidden': true } as const
const VORMKNOP = { punt: MapPin, lijn: Spline, vlak: Pentagon } as const

/** More corners than this would make a list that nobody reads. */
const LISTED_CORNERS = 60

interface Props {
  bron: Kaartbron
  kaartobject: Kaart | null
  levend: Levend
  vorm: Planvorm | null
  /** Null: no ambition is open, or this person may not change it. */
  bewaar: ((vorm: Planvorm | null) => void) | null
  fout: string | null
}

/** The tool over the map: draws and changes the shape of the open ambition by mouse, touch, keys or numbers. */
export function Plantekenen(props: Props) {
  if (props.bewaar === null) {
    return props.vorm === null ? (
      <div className="plantekenen">
        <p className="plantekenen__kaart subtle">{tekst.kiesEerst}</p>
      </div>
    ) : null
  }
  return <Tekenblad {...props} bewaar={props.bewaar} />
}

function Tekenblad({
  bron,
  kaartobject,
  levend,
  vorm,
  bewaar,
  fout,
}: Props & { bewaar: NonNullable<Props['bewaar']> }) {
  const magWoningen = useMag('woningen-lezen')
  const grenzen = useGrenzen().data ?? null
  const { vangnet, naamVan } = useGrondslag(grenzen)
  const [byBuurt, setByBuurt] = useState(!magWoningen || vorm?.soort === 'buurten')
  const { hand, stand, vlak, begin, pak } = useAmbitieTekening({
    ambitie: vorm,
    grenzen,
    gemeente: bron.gemeente.code,
    levend,
    bewaar,
  })
  const { gezegd, zeg } = useGesproken(hand, naamVan)
  const isDrawing = tekent(stand)
  const wissel = (code: string) => bewaar(wisselBuurt(vorm, code))
  const laag = useTekenlaag(kaartobject, {
    hand,
    grenzen: vangnet,
    vormen: magWoningen ? VORMEN : [],
    andereVorm: () => zeg(beeldTekst.kiesBuurten),
    // At rest a click begins nothing: the tool that is pressed says what is drawn.
    klik: (buurt) => {
      if (byBuurt && buurt !== null && bron.wijkVan.has(buurt)) wissel(buurt)
    },
    verlaat: null,
    opschrift: useCallback((now: Tekenstand) => {
      const words = grootte(now)
      const punt = now.wijzer?.punt ?? now.hoeken.at(-1)
      return words === null || punt === undefined || !tekent(now) ? null : { punt, tekst: words }
    }, []),
  })
  const start = (next: Vorm) => {
    setByBuurt(false)
    begin(next)
    laag?.focus()
  }
  const areas = vorm?.soort === 'vlak' ? vorm.vlakken : []
  const active = isDrawing ? stand.vorm : null
  const rust = !magWoningen ? beeldTekst.kiesBuurten : vorm === null ? tekst.begin : tekst.wijzig
  return (
    <div className="plantekenen">
      <fieldset className="plantekenen__balk">
        <legend className="alleen-voorgelezen">{tekst.gereedschap}</legend>
        <Knop
          label={tekst.wijzer}
          pressed={!isDrawing && !byBuurt}
          onClick={() => {
            setByBuurt(false)
            if (isDrawing) hand.doe({ soort: 'breekAf' })
          }}
        >
          <MousePointer2 {...ICON} />
        </Knop>
        {magWoningen
          ? (['punt', 'lijn', 'vlak'] as const).map((one) => {
              const Icon = VORMKNOP[one]
              return (
                <Knop key={one} label={tekst[one]} pressed={active === one} onClick={() => start(one)}>
                  <Icon {...ICON} />
                </Knop>
              )
            })
          : null}
        <Knop
          label={tekst.buurten}
          pressed={byBuurt && !isDrawing}
          onClick={() => {
            if (isDrawing) hand.doe({ soort: 'breekAf' })
            setByBuurt(true)
          }}
        >
          <LayoutGrid {...ICON} />
        </Knop>
        <span className="plantekenen__vang" title={tekst.vangAan}>
          <Magnet {...ICON} />
          <span className="alleen-voorgelezen">{tekst.vangAan}</span>
        </span>
        <Knop label={tekst.terug} off={stand.terug.length === 0} onClick={() => hand.doe({ soort: 'terug' })}>
          <Undo2 {...ICON} />
        </Knop>
        <Knop
          label={tekst.vooruit}
          off={stand.vooruit.length === 0}
          onClick={() => hand.doe({ soort: 'vooruit' })}
        >
          <Redo2 {...ICON} />
        </Knop>
        <Knop
          label={tekst.wis}
          off={vorm === null}
          onClick={() => {
            hand.doe({ soort: 'breekAf' })
            bewaar(null)
          }}
        >
          <Eraser {...ICON} />
        </Knop>
      </fieldset>
      <div className="plantekenen__kaart tekenen">
        <Gesproken
          gezegd={fout ?? (gezegd === '' ? rust : gezegd)}
          fout={fout !== null || stand.fout !== null}
        />
        <Tekenknoppen hand={hand} stand={stand} />
        {areas.length < 2 || isDrawing
          ? null
          : areas.map((rings, at) => (
              <Button key={rings[0]?.join()} aria-pressed={at === vlak} onClick={() => pak(at)}>
                {beeldTekst.pasVlakAan(at + 1)}
              </Button>
            ))}
        {byBuurt && !isDrawing ? (
          <Buurtkeuze
            bron={bron}
            gekozen={vorm?.soort === 'buurten' ? vorm.buurten : []}
            wissel={wissel}
            open={kaartobject === null || !magWoningen}
          />
        ) : null}
        {!magWoningen ? null : stand.hoeken.length > LISTED_CORNERS ? (
          <p className="subtle">{beeldTekst.veelHoeken(stand.hoeken.length)}</p>
        ) : (
          <Details summary={stand.vorm === null ? tekst.hoeken : tekenTekst.hoekenTitel(stand.hoeken.length)}>
            <Hoekenlijst hand={hand} stand={stand} begint="vlak" />
          </Details>
        )}
        <Tekenhulp />
      </div>
    </div>
  )
}

interface KnopProps {
  label: string
  pressed?: boolean
  /** It does nothing now; it stays where it is, so that a finger or the focus does not lose its place. */
  off?: boolean
  onClick: () => void
  children: React.ReactNode
}

function Knop({ label, pressed, off = false, onClick, children }: KnopProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={off}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      {children}
    </button>
  )
}
