import { useCallback, useMemo } from 'react'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { metenTekst } from '../../../../server/contract/text/nl/meten.ts'
import {
  afstandKort,
  afstandTekst,
  oppervlakteTekst,
  tekenTekst,
} from '../../../../server/contract/text/nl/tekenen.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import {
  afstandMeters,
  inMeters,
  lengteMeters,
  omtrekMeters,
  oppervlakteVierkanteMeters,
} from '../../../map/tekenen/maten.ts'
import { keuringVoor } from '../../../map/tekenen/regels.ts'
import { tekent, type Tekenstand, type Vorm } from '../../../map/tekenen/stand.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import type { GereedschapProps } from '../paneel-props.ts'
import { Gesproken } from '../tekenen/Gesproken.tsx'
import { Hoekenlijst } from '../tekenen/Hoekenlijst.tsx'
import { Tekenhulp } from '../tekenen/Tekenhulp.tsx'
import { Tekenknoppen } from '../tekenen/Tekenknoppen.tsx'
import { useGesproken } from '../tekenen/use-gesproken.ts'
import { useGrondslag } from '../tekenen/use-grondslag.ts'
import { useTekenhand, useTekenlaag } from '../tekenen/use-tekenhand.ts'
import '../tekenen/tekenen.css'

/** A measurement does not go into the address, so it may have more corners; this many still draw in a frame. */
const MOST_CORNERS = 500

/** What can be measured, in the order of the choice; a click on the map begins the first. */
const VORMEN = ['lijn', 'vlak', 'punt'] as const satisfies readonly Vorm[]

const keur = keuringVoor({ meesteHoeken: MOST_CORNERS, bevatPunt: () => true, bevatVlak: () => true })

/** The drawing with the place of the pointer as its next corner: what a person is about to measure. */
function tot({ hoeken, wijzer, ...stand }: Tekenstand): readonly Positie[] {
  return tekent({ hoeken, ...stand }) && wijzer !== null && hoeken.length > 0
    ? [...hoeken, wijzer.punt]
    : hoeken
}

/** What is measured, in words, biggest first. */
function maten(stand: Tekenstand): { naam: string; waarde: string; kort: string }[] {
  const path = tot(stand)
  const [first, last] = [path[0], path.at(-1)]
  if (first === undefined || last === undefined) return []
  if (stand.vorm === 'punt') {
    const [x, y] = inMeters(last)
    const waarde = metenTekst.plekTekst(Math.round(x), Math.round(y))
    return [{ naam: metenTekst.plek, waarde, kort: waarde }]
  }
  if (path.length < 2) return []
  const meters = stand.vorm === 'vlak' ? omtrekMeters(path) : lengteMeters(path)
  const border = {
    naam: stand.vorm === 'vlak' ? metenTekst.omtrek : metenTekst.afstand,
    waarde: afstandTekst(meters),
    kort: afstandKort(meters),
  }
  if (stand.vorm === 'lijn') {
    const before = path.at(-2) ?? first
    const part = afstandMeters(before, last)
    const piece = { naam: metenTekst.laatste, waarde: afstandTekst(part), kort: afstandKort(part) }
    return path.length > 2 ? [border, piece] : [border]
  }
  if (path.length < 3) return [border]
  const inside = oppervlakteTekst(oppervlakteVierkanteMeters(path))
  return [{ naam: metenTekst.oppervlak, waarde: inside, kort: inside }, border]
}

function meting(stand: Tekenstand): string | null {
  const [main] = maten(stand)
  return main === undefined ? null : `${main.naam}: ${main.waarde}`
}

/** Distance along a line, area of a polygon, place of a point, in metres of RD New: by mouse, touch, keys or numbers. */
export function MeetPaneel({ kaartobject, sluit }: GereedschapProps) {
  const { hand, stand } = useTekenhand(keur)
  const grenzen = useGrenzen().data ?? null
  const { vangnet, naamVan } = useGrondslag(grenzen)
  // A finished measurement is spoken with its size.
  const { gezegd } = useGesproken(hand, naamVan, meting)
  const laag = useTekenlaag(kaartobject, {
    hand,
    grenzen: vangnet,
    vormen: VORMEN,
    andereVorm: () => undefined,
    klik: null,
    verlaat: sluit,
    opschrift: useCallback((now: Tekenstand) => {
      const [main] = maten(now)
      const punt = tot(now).at(-1)
      return main === undefined || punt === undefined ? null : { punt, tekst: main.kort }
    }, []),
  })
  const sizes = useMemo(() => maten(stand), [stand])
  return (
    <div className={tekent(stand) && laag !== null ? 'tekenen tekenen--bezig' : 'tekenen'}>
      <p className="tekenen__hulp subtle">{metenTekst.uitleg}</p>
      <SegmentedControl
        legend={metenTekst.wat}
        options={VORMEN.map((value) => ({ value, label: metenTekst.vormen[value] }))}
        value={stand.vorm ?? 'lijn'}
        onChange={(vorm) => hand.doe({ soort: 'begin', vorm })}
      />
      {laag === null || tekent(stand) ? null : (
        <Button
          kind="primary"
          onClick={() => {
            hand.doe({ soort: 'begin', vorm: stand.vorm ?? 'lijn' })
            laag.focus()
          }}
        >
          {metenTekst.begin}
        </Button>
      )}
      {sizes.length === 0 ? (
        <p className="subtle">{metenTekst.leeg}</p>
      ) : (
        <dl className="tekenen__maten">
          {sizes.map(({ naam, waarde }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      )}
      <Gesproken gezegd={gezegd} fout={stand.fout !== null} />
      <Tekenknoppen hand={hand} stand={stand} />
      {stand.af ? (
        <Button kind="quiet" onClick={() => hand.doe({ soort: 'breekAf' })}>
          {metenTekst.wis}
        </Button>
      ) : null}
      {stand.vorm === null && laag !== null ? null : (
        <Details summary={tekenTekst.hoekenTitel(stand.hoeken.length)} open={laag === null}>
          <Hoekenlijst hand={hand} stand={stand} begint="lijn" />
        </Details>
      )}
      {laag === null ? null : <p className="tekenen__hulp subtle">{tekenTekst.metMuis}</p>}
      <Tekenhulp />
      <p className="tekenen__hulp subtle">
        {grenzen === null ? metenTekst.precisieOnbekend : metenTekst.precisie(grenzen.kleinsteSchaalnoemer)}
      </p>
    </div>
  )
}
