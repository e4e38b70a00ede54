import { DoorOpen, MapPin } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { openKort, profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import type { Kaart } from '../../map/kaart.ts'
import type { KaartKeuze } from './adres/keuze.ts'
import type { Wijkcijfer } from '../../map/kaartmodel.ts'
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

/** What stands beside one wijk, and how much room that takes. */
interface Inhoud {
  regels: readonly string[]
  plekken: readonly Voorziening[]
  /** There is no wijkcentrum to show, and that is said. */
  none: boolean
  beside: readonly string[]
  breedte: number
  hoogte: number
}

interface Woordkeuze extends Pick<Props, 'bron' | 'vlakbeeld' | 'voorzieningen'> {
  lagen: KaartKeuze['lagen']
}

/** The places of a wijk that stand beside its name: its wijkcentra, and what is known only by wijk, never a point. */
function plekkenBij(naam: string, { lagen, voorzieningen }: Woordkeuze): Voorziening[] {
  const centra = lagen.includes('wijkcentra') ? centraMetTijden(voorzieningen, naam) : []
  const others = lagen.includes('voorzieningen')
    ? anderePlekken(voorzieningen).filter((place) => place.wijkNaam === naam && staatAlleenBijWijk(place))
    : []
  return [...centra, ...others]
}

/** The words of a wijk: whole, or `kort` with its figure alone. */
function inhoudVan(row: Wijkcijfer, keus: Woordkeuze, kort: boolean): Inhoud {
  const { bron, lagen, vlakbeeld } = keus
  const { naam } = row.wijk
  const regels = wijkwoordregels(row, vlakbeeld, kort)
  const plekken = kort ? [] : plekkenBij(naam, keus)
  const none = !kort && lagen.includes('wijkcentra') && !plekken.some(isWijkcentrum)
  const other = kort || !saysFigure(vlakbeeld) ? null : ernaastRegel(row, bron)
  const beside = other === null ? [] : ernaastOpRegels(other)
  const lines = [...regels, ...beside, ...(none ? [profiel.geenWijkcentrumKort] : [])]
  const chips = plekken.map(chipTekst)
  const longest = Math.max(...lines.map((line) => line.length), ...chips.map((chip) => chip.length + 5))
  const width = Math.max(naam.length * NAME_LETTER, longest * LINE_LETTER)
  return {
    regels,
    plekken,
    none,
    beside,
    breedte: Math.ceil(width / WIDTH_STEP) * WIDTH_STEP,
    hoogte: NAME_HEIGHT + lines.length * LINE_HEIGHT + chips.length * CHIP_HEIGHT,
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Words beside the wijken and signs of wijkcentra and zones, drawn over the map as ordinary elements. */
export function Kaartwoorden(props: Props) {
  const { kaartobject, bron, model, keuze, vlakbeeld, voorzieningen, kort } = props
  const { lagen } = keuze
  /** Wijken beside which only the short words fit. */
  const [krap, setKrap] = useState(NONE)
  const words = useMemo(
    () =>
      model.wijken.map((row) => {
        const keus = { bron, lagen, vlakbeeld, voorzieningen }
        const short = inhoudVan(row, keus, true)
        return {
          id: row.wijk.id,
          naam: row.wijk.naam,
          lang: kort ? short : inhoudVan(row, keus, false),
          kort: kort ? null : short,
        }
      }),
    [model, bron, vlakbeeld, voorzieningen, lagen, kort],
  )
  const holders = useMemo(() => new Map(bron.wijken.map((wijk) => [wijk.id, holder('wijkwoord')])), [bron])
  useEffect(() => {
    kaartobject.setWijkwoorden(
      words.flatMap(({ id, lang: { breedte, hoogte }, kort: short }) => {
        const element = holders.get(id)
        return element === undefined ? [] : { id, element, breedte, hoogte, kort: short }
      }),
      (ids) => setKrap((before) => (sameIds(before, ids) ? before : ids)),
    )
  }, [kaartobject, words, holders])

  return (
    <>
      {words.map((word) => {
        const element = holders.get(word.id)
        if (element === undefined) return null
        const shown = krap.has(word.id) ? (word.kort ?? word.lang) : word.lang
        return createPortal(
          <>
            <strong className="wijkwoord__naam">{word.naam}</strong>
            {shown.regels.map((regel) => (
              <span key={regel} className="wijkwoord__regel">
                {regel}
              </span>
            ))}
            {shown.plekken.map((place) => (
              <Chip key={place.id} place={place} />
            ))}
            {shown.none ? <span className="wijkwoord__geen">{profiel.geenWijkcentrumKort}</span> : null}
            {shown.beside.length === 0 ? null : (
              <span className="wijkwoord__ernaast">
                {shown.beside.map((regel) => (
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

function sameIds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id))
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
