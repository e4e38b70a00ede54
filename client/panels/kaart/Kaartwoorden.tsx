import { DoorOpen, MapPin } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { openKort, profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import type { Kaart } from '../../map/kaart.ts'
import type { KaartvlakProps } from './paneel-props.ts'
import { ernaastRegel, saysFigure, wijkwoordregels } from './wijkregels.ts'
import { Kaarttekens } from './lagen/Kaarttekens.tsx'
import {
  anderePlekken,
  centraMetTijden,
  isWijkcentrum,
  korteNaamVan,
  staatAlleenBijWijk,
  type Voorziening,
} from './wijkcentra.ts'

interface Props extends KaartvlakProps {
  kaartobject: Kaart
}

/** Estimated sizes in CSS pixels, for which room is sought beside the wijk. */
const NAME_LETTER = 9
const LINE_LETTER = 6.6
const NAME_HEIGHT = 23
const LINE_HEIGHT = 18
const CHIP_HEIGHT = 27
/** Widths count in steps, so that another figure rarely means looking for room again. */
const WIDTH_STEP = 24

/** A place as it stands beside the name of a wijk. */
function chipTekst(place: Voorziening): string {
  return place.nu.staat === 'onbekend' ? korteNaamVan(place) : `${korteNaamVan(place)}, ${openKort(place.nu)}`
}

function holder(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}

/** Words beside the wijken and signs of wijkcentra and zones, drawn over the map as ordinary elements. */
export function Kaartwoorden(props: Props) {
  const { kaartobject, bron, model, keuze, vlakbeeld, voorzieningen, kort } = props
  const showCentres = keuze.lagen.includes('wijkcentra')
  const showPlaces = keuze.lagen.includes('voorzieningen')
  const words = useMemo(
    () =>
      model.wijken.map((row) => {
        const regels = wijkwoordregels(row, vlakbeeld, kort)
        const beside = kort || !saysFigure(vlakbeeld) ? null : ernaastRegel(row, bron)
        const centra = showCentres && !kort ? centraMetTijden(voorzieningen, row.wijk.naam) : []
        // What is known only by wijk stands beside its name, never as a point.
        const others =
          showPlaces && !kort
            ? anderePlekken(voorzieningen).filter(
                (place) => place.wijkNaam === row.wijk.naam && staatAlleenBijWijk(place),
              )
            : []
        const plekken = [...centra, ...others]
        const chips = plekken.map(chipTekst)
        const lines = beside === null ? regels : [...regels, ...ernaastOpRegels(beside)]
        const none = showCentres && !kort && centra.length === 0 ? [profiel.geenWijkcentrumKort] : []
        const longest = Math.max(
          ...[...lines, ...none].map((line) => line.length),
          ...chips.map((chip) => chip.length + 5),
        )
        return {
          id: row.wijk.id,
          naam: row.wijk.naam,
          regels,
          beside: beside === null ? [] : ernaastOpRegels(beside),
          plekken,
          none: none.length > 0,
          breedte:
            Math.ceil(Math.max(row.wijk.naam.length * NAME_LETTER, longest * LINE_LETTER) / WIDTH_STEP) *
            WIDTH_STEP,
          hoogte: NAME_HEIGHT + (lines.length + none.length) * LINE_HEIGHT + chips.length * CHIP_HEIGHT,
        }
      }),
    [model, bron, vlakbeeld, voorzieningen, showCentres, showPlaces, kort],
  )
  const holders = useMemo(() => new Map(bron.wijken.map((wijk) => [wijk.id, holder('wijkwoord')])), [bron])
  useEffect(() => {
    kaartobject.setWijkwoorden(
      words.flatMap(({ id, breedte, hoogte }) => {
        const element = holders.get(id)
        return element === undefined ? [] : { id, element, breedte, hoogte }
      }),
    )
  }, [kaartobject, words, holders])

  return (
    <>
      {words.map((word) => {
        const element = holders.get(word.id)
        if (element === undefined) return null
        return createPortal(
          <>
            <strong className="wijkwoord__naam">{word.naam}</strong>
            {word.regels.map((regel) => (
              <span key={regel} className="wijkwoord__regel">
                {regel}
              </span>
            ))}
            {word.plekken.map((place) => (
              <Chip key={place.id} place={place} />
            ))}
            {word.none ? <span className="wijkwoord__geen">{profiel.geenWijkcentrumKort}</span> : null}
            {word.beside.length === 0 ? null : (
              <span className="wijkwoord__ernaast">
                {word.beside.map((regel) => (
                  <span key={regel}>{regel}</span>
                ))}
              </span>
            )}
          </>,
          element,
          word.id,
        )
      })}
      <Kaarttekens {...props} />
    </>
  )
}

/** Splits before the bracket, so that the full name of the CBS wijk and what it is not stand on lines of their own. */
function ernaastOpRegels(text: string): string[] {
  const at = text.indexOf(' (')
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function Chip({ place }: { place: Voorziening }) {
  const open = place.nu.staat === 'open'
  const Icon = isWijkcentrum(place) ? DoorOpen : MapPin
  return (
    <span className={open ? 'chip chip--open' : 'chip'}>
      <Icon size={14} strokeWidth={1.9} aria-hidden />
      <span>{chipTekst(place)}</span>
    </span>
  )
}
