import { PenLine } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { beeldTekst } from '../../../../server/contract/text/nl/ambitiebeeld.ts'
import { eigenGebied } from '../../../../server/contract/text/nl/eigen-gebied.ts'
import { tekenTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import { useMag } from '../../../api/sessie.ts'
import { tekent, type Tekenstand, type Vorm, VORMEN } from '../../../map/tekenen/stand.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { Buurtkeuze } from '../eigen/Buurtkeuze.tsx'
import type { GereedschapProps } from '../paneel-props.ts'
import { Gesproken } from '../tekenen/Gesproken.tsx'
import { Hoekenlijst } from '../tekenen/Hoekenlijst.tsx'
import { Tekenhulp } from '../tekenen/Tekenhulp.tsx'
import { Tekenknoppen } from '../tekenen/Tekenknoppen.tsx'
import { useGesproken } from '../tekenen/use-gesproken.ts'
import { useGrondslag } from '../tekenen/use-grondslag.ts'
import { useTekenlaag } from '../tekenen/use-tekenhand.ts'
import { BLADEN, useMedia } from '../use-kaart.ts'
import { grootte } from './grootte.ts'
import { Telregel } from './Telregel.tsx'
import { useAmbitieTekening } from './use-ambitie-tekening.ts'
import { wisselBuurt } from './vormen.ts'
import '../tekenen/tekenen.css'
import '../eigen/eigen.css'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** More corners than this would make a list that nobody reads. */
const LISTED_CORNERS = 60

type Soort = Planvorm['soort']
const SOORTEN: readonly Soort[] = ['vlak', 'lijn', 'punt', 'buurten']

/**
 * Draws the shape of an ambition: a point, a line, an area, or whole buurten, by mouse, touch, keys or numbers. What it means stands
 * beside the map (`BeeldPaneel`). Whoever may not see dwellings chooses whole buurten.
 */
export function AmbitiePaneel({ bron, keuze, kies, kaartobject, sluit, levend }: GereedschapProps) {
  const { ambitie } = keuze
  const bladen = useMedia(BLADEN)
  const magWoningen = useMag('woningen-lezen')
  const grenzen = useGrenzen().data ?? null
  const { vangnet, naamVan } = useGrondslag(grenzen)
  const [chosen, setSoort] = useState<Soort>('vlak')
  const soort: Soort = magWoningen ? (ambitie?.soort ?? chosen) : 'buurten'
  const bewaar = useCallback((next: Planvorm | null) => kies({ ambitie: next, gebied: null }), [kies])
  const { hand, stand, vlak, begin, pak } = useAmbitieTekening({
    ambitie,
    grenzen,
    gemeente: bron.gemeente.code,
    levend,
    bewaar,
  })
  const { gezegd, zeg } = useGesproken(hand, naamVan)
  const byBuurt = soort === 'buurten' && !tekent(stand)
  const wissel = (code: string) => {
    const naam = bron.gebied.get(code)?.naam ?? code
    const isIn = ambitie?.soort === 'buurten' && ambitie.buurten.includes(code)
    zeg(isIn ? eigenGebied.eraf(naam) : eigenGebied.bij(naam))
    bewaar(wisselBuurt(ambitie, code))
  }
  const vormen: readonly Vorm[] = byBuurt
    ? magWoningen
      ? VORMEN
      : []
    : [soort === 'buurten' ? 'vlak' : soort, ...VORMEN]
  const laag = useTekenlaag(kaartobject, {
    hand,
    grenzen: vangnet,
    vormen,
    andereVorm: (vorm) => zeg(tekenTekst.nietHier(tekenTekst.vorm[vorm])),
    klik: byBuurt
      ? (buurt) => {
          if (buurt !== null && bron.wijkVan.has(buurt)) wissel(buurt)
        }
      : null,
    verlaat: sluit,
    opschrift: useCallback((now: Tekenstand) => {
      const tekst = grootte(now)
      const punt = now.wijzer?.punt ?? now.hoeken.at(-1)
      return tekst === null || punt === undefined || !tekent(now) ? null : { punt, tekst }
    }, []),
  })
  const isDrawing = tekent(stand)
  const start = (vorm: Vorm) => {
    begin(vorm)
    laag?.focus()
  }
  const areas = ambitie?.soort === 'vlak' ? ambitie.vlakken : []
  return (
    <div className={isDrawing && laag !== null ? 'tekenen tekenen--bezig' : 'tekenen'}>
      {magWoningen ? (
        <SegmentedControl
          legend={beeldTekst.watTekent}
          options={SOORTEN.map((value) => ({ value, label: beeldTekst.vormen[value] }))}
          value={stand.vorm ?? soort}
          onChange={(next) => {
            setSoort(next)
            if (next !== 'buurten') {
              start(next)
              return
            }
            hand.doe({ soort: 'breekAf' })
            if (ambitie !== null) bewaar(null)
          }}
        />
      ) : (
        <p>{beeldTekst.kiesBuurten}</p>
      )}
      {bladen && magWoningen ? <Telregel bron={bron} ambitie={ambitie} levend={levend} /> : null}
      <Gesproken gezegd={gezegd} fout={stand.fout !== null} />
      <Tekenknoppen hand={hand} stand={stand} />
      {byBuurt ? (
        <>
          <p className="subtle">{beeldTekst.metBuurten}</p>
          <Buurtkeuze
            bron={bron}
            gekozen={ambitie?.soort === 'buurten' ? ambitie.buurten : []}
            wissel={wissel}
            open={laag === null || !magWoningen}
          />
        </>
      ) : isDrawing ? null : (
        <Button
          kind={ambitie === null ? 'primary' : 'secondary'}
          icon={<PenLine {...ICON} />}
          onClick={() => start(soort === 'buurten' ? 'vlak' : soort)}
        >
          {ambitie === null ? beeldTekst.begin : beeldTekst.opnieuw}
        </Button>
      )}
      {areas.length < 2 || isDrawing
        ? null
        : areas.map((rings, at) => (
            <Button key={rings[0]?.join()} aria-pressed={at === vlak} onClick={() => pak(at)}>
              {beeldTekst.pasVlakAan(at + 1)}
            </Button>
          ))}
      {stand.vorm === null ? null : stand.hoeken.length > LISTED_CORNERS ? (
        <p className="subtle">{beeldTekst.veelHoeken(stand.hoeken.length)}</p>
      ) : (
        <Details summary={tekenTekst.hoekenTitel(stand.hoeken.length)} open={laag === null}>
          <Hoekenlijst hand={hand} stand={stand} begint={soort === 'buurten' ? 'vlak' : soort} />
        </Details>
      )}
      {isDrawing && laag !== null ? <p className="tekenen__hulp subtle">{tekenTekst.metMuis}</p> : null}
      {ambitie === null || isDrawing ? null : (
        <>
          <p className="tekenen__hulp subtle">{beeldTekst.inAdres}</p>
          <Button
            kind="quiet"
            onClick={() => {
              hand.doe({ soort: 'breekAf' })
              bewaar(null)
            }}
          >
            {beeldTekst.wis}
          </Button>
        </>
      )}
      <Tekenhulp />
    </div>
  )
}
