import { DoorOpen, Hospital } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { openKort, profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { useThema } from '../../app/thema.ts'
import { KAARTKLEUREN } from '../../map/palettes.ts'
import type { Kaart } from '../../map/kaart.ts'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import type { KaartvlakProps } from './paneel-props.ts'
import { ernaastRegel, saysFigure, wijkwoordregels } from './wijkregels.ts'
import { centraMetTijden, korteNaamVan, metPlek, type Voorziening } from './wijkcentra.ts'

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

function holder(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}

/** Words beside the wijken and signs of wijkcentra and zones, drawn over the map as ordinary elements. */
export function Kaartwoorden(props: Props) {
  const { kaartobject, bron, model, keuze, vlakbeeld, voorzieningen, kort } = props
  const thema = useThema()
  const showCentres = keuze.lagen.includes('wijkcentra')
  const showZones = keuze.lagen.includes('woonzorgzones')
  const words = useMemo(
    () =>
      model.wijken.map((row) => {
        const regels = wijkwoordregels(row, vlakbeeld, kort)
        const beside = kort || !saysFigure(vlakbeeld) ? null : ernaastRegel(row, bron)
        const centra = showCentres && !kort ? centraMetTijden(voorzieningen, row.wijk.naam) : []
        const chips = centra.map((place) => `${korteNaamVan(place)}, ${openKort(place.nu)}`)
        const lines = beside === null ? regels : [...regels, ...ernaastOpRegels(beside)]
        const longest = Math.max(...lines.map((line) => line.length), ...chips.map((chip) => chip.length + 5))
        const none = showCentres && !kort && centra.length === 0 ? 1 : 0
        return {
          id: row.wijk.id,
          naam: row.wijk.naam,
          regels,
          beside: beside === null ? [] : ernaastOpRegels(beside),
          centra,
          none: none === 1,
          breedte:
            Math.ceil(Math.max(row.wijk.naam.length * NAME_LETTER, longest * LINE_LETTER) / WIDTH_STEP) *
            WIDTH_STEP,
          hoogte: NAME_HEIGHT + (lines.length + none) * LINE_HEIGHT + chips.length * CHIP_HEIGHT,
        }
      }),
    [model, bron, vlakbeeld, voorzieningen, showCentres, kort],
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

  const marks = useMemo(() => {
    const rows: {
      key: string
      soort: 'zone' | 'centrum'
      punt: Positie
      place: Voorziening | null
      element: HTMLElement
    }[] = []
    for (const zone of showZones ? (voorzieningen?.woonzorgzones ?? []) : []) {
      if (zone.ligging.punt === null || zone.ligging.nauwkeurigheid === 'wijk') continue
      rows.push({
        key: zone.id,
        soort: 'zone',
        punt: zone.ligging.punt,
        place: null,
        element: holder('kaartteken'),
      })
    }
    for (const place of showCentres ? metPlek(voorzieningen) : []) {
      if (place.ligging.punt === null) continue
      rows.push({
        key: place.id,
        soort: 'centrum',
        punt: place.ligging.punt,
        place,
        element: holder('kaartteken'),
      })
    }
    return rows
  }, [voorzieningen, showZones, showCentres])
  useEffect(() => kaartobject.setTekens(marks), [kaartobject, marks])

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
            {word.centra.map((place) => (
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
      {marks.map(({ key, soort, place, element }) =>
        createPortal(
          <span
            className={`kaartteken__rond kaartteken__rond--${soort === 'zone' ? 'zone' : (place?.nu.staat ?? '')}`}
            style={soort === 'zone' ? { color: KAARTKLEUREN[thema].zone } : undefined}
          >
            {soort === 'zone' ? (
              <Hospital size={14} strokeWidth={1.9} aria-hidden />
            ) : (
              <DoorOpen size={14} strokeWidth={1.9} aria-hidden />
            )}
          </span>,
          element,
          key,
        ),
      )}
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
  return (
    <span className={open ? 'chip chip--open' : 'chip'}>
      <DoorOpen size={14} strokeWidth={1.9} aria-hidden />
      <span>
        {korteNaamVan(place)}, {openKort(place.nu)}
      </span>
    </span>
  )
}
