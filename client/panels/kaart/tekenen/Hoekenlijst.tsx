import { Plus, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { isInNederland } from '../../../../geodata/coordinates/stelsel.ts'
import { rdToWgs84 } from '../../../../geodata/coordinates/rd-new.ts'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { tekenTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { inMeters } from '../../../map/tekenen/maten.ts'
import type { Tekenstand, Vorm } from '../../../map/tekenen/stand.ts'
import type { Tekenhand } from '../../../map/tekenen/tekenhand.ts'
import { Button } from '../../../ui/Button.tsx'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** A place from two typed numbers in metres of RD; null when they are none, or lie outside the Netherlands. */
export function puntVan(x: string, y: string): Positie | null {
  const [east, north] = [x, y].map((text) =>
    /^\s*\d{1,6}([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN,
  )
  if (east === undefined || north === undefined || !isInNederland(east, north, 'rd-new')) return null
  return rdToWgs84([east, north])
}

interface Props {
  hand: Tekenhand
  stand: Tekenstand
  /** What a first corner begins while nothing is being drawn. */
  begint: Vorm
}

/** The corners of a drawing as numbers: add, change and remove them without a map. */
export function Hoekenlijst({ hand, stand, begint }: Props) {
  const zet = (punt: Positie): boolean => {
    if (stand.vorm === null) hand.doe({ soort: 'begin', vorm: begint })
    return hand.doe({ soort: 'zet', punt }).fout === null
  }
  return (
    <div className="hoeken">
      <p className="subtle">{tekenTekst.hoekenUitleg}</p>
      <ol>
        {stand.hoeken.map((corner, at) => (
          // The place in the list is what a corner is known by.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${at} ${corner.join()}`}>
            <Hoek
              naam={tekenTekst.hoek(at + 1)}
              punt={corner}
              zet={(punt) => hand.doe({ soort: 'verplaats', hoek: at, punt }).fout === null}
              weg={() => hand.doe({ soort: 'verwijder', hoek: at })}
            />
          </li>
        ))}
      </ol>
      {stand.af ? null : <NieuweHoek zet={zet} />}
    </div>
  )
}

interface HoekProps {
  naam: string
  punt: Positie
  /** Says whether the corner may lie there. */
  zet: (punt: Positie) => boolean
  weg: () => void
}

function Hoek({ naam, punt, zet, weg }: HoekProps) {
  const [x, y] = inMeters(punt).map((meters) => String(Math.round(meters)))
  const [typed, setTyped] = useState({ x: x ?? '', y: y ?? '' })
  const change = () => {
    if (typed.x === x && typed.y === y) return
    const place = puntVan(typed.x, typed.y)
    if (place === null || !zet(place)) setTyped({ x: x ?? '', y: y ?? '' })
  }
  return (
    <Veld naam={naam} typed={typed} setTyped={setTyped} klaar={change}>
      <Button kind="quiet" icon={<Trash2 {...ICON} />} aria-label={tekenTekst.haalWeg(naam)} onClick={weg} />
    </Veld>
  )
}

function NieuweHoek({ zet }: { zet: (punt: Positie) => boolean }) {
  const [typed, setTyped] = useState({ x: '', y: '' })
  const [wrong, setWrong] = useState(false)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const place = puntVan(typed.x, typed.y)
        setWrong(place === null)
        if (place !== null && zet(place)) setTyped({ x: '', y: '' })
      }}
    >
      <Veld naam={tekenTekst.nieuweHoek} typed={typed} setTyped={setTyped}>
        <Button type="submit" kind="quiet" icon={<Plus {...ICON} />} aria-label={tekenTekst.voegToe} />
      </Veld>
      {wrong ? <p role="alert">{tekenTekst.geenGetal}</p> : null}
    </form>
  )
}

interface VeldProps {
  naam: string
  typed: { x: string; y: string }
  setTyped: (typed: { x: string; y: string }) => void
  /** The person leaves a field or presses Enter. */
  klaar?: () => void
  children: React.ReactNode
}

function Veld({ naam, typed, setTyped, klaar, children }: VeldProps) {
  const id = useId()
  return (
    <div className="hoek">
      <span className="hoek__naam">{naam}</span>
      {(['x', 'y'] as const).map((as) => (
        <span key={as} className="hoek__as">
          <label htmlFor={`${id}-${as}`} aria-hidden>
            {tekenTekst[as]}
          </label>
          <input
            id={`${id}-${as}`}
            inputMode="numeric"
            aria-label={as === 'x' ? tekenTekst.xVan(naam) : tekenTekst.yVan(naam)}
            value={typed[as]}
            onChange={(event) => setTyped({ ...typed, [as]: event.currentTarget.value })}
            onBlur={klaar}
            onKeyDown={(event) => {
              if (event.key === 'Enter') klaar?.()
            }}
          />
        </span>
      ))}
      {children}
    </div>
  )
}
