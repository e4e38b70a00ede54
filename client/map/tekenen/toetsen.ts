import { rdToWgs84 } from '../../../geodata/coordinates/rd-new.ts'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import { afstandMeters, inMeters } from './maten.ts'
import type { Opdracht } from './opdrachten.ts'
import { kanAf, tekent, type Tekenstand, type Vorm } from './stand.ts'

/** What a key means for the drawing (design.md section 12). Steps are metres in RD New. */
export type Toetsdaad =
  | { soort: 'vorm'; vorm: Vorm }
  | { soort: 'stap'; oost: number; noord: number }
  | { soort: 'zet' | 'verwijder' | 'voegIn' | 'terug' | 'vooruit' | 'verlaat' }
  | { soort: 'hoek'; richting: 1 | -1 }

/** What is read of a key press; `KeyboardEvent` fits. */
export interface Toets {
  key: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** Metres that an arrow key goes: alone, with Shift, with Alt. */
export const STAP_METERS = { gewoon: 5, groot: 50, klein: 1 } as const

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
}
const LETTERS: Readonly<Record<string, Toetsdaad>> = {
  p: { soort: 'vorm', vorm: 'punt' },
  v: { soort: 'vorm', vorm: 'vlak' },
  l: { soort: 'vorm', vorm: 'lijn' },
  i: { soort: 'voegIn' },
}
const NAMED: Readonly<Record<string, Toetsdaad>> = {
  Enter: { soort: 'zet' },
  Delete: { soort: 'verwijder' },
  Backspace: { soort: 'verwijder' },
  Insert: { soort: 'voegIn' },
  Escape: { soort: 'verlaat' },
}

/** Meaning of a key, or null: the key is not ours. */
export function toetsdaad({ key, shiftKey, altKey, ctrlKey, metaKey }: Toets): Toetsdaad | null {
  const arrow = ARROWS[key]
  if (arrow !== undefined && !ctrlKey && !metaKey) {
    const meters = shiftKey ? STAP_METERS.groot : altKey ? STAP_METERS.klein : STAP_METERS.gewoon
    return { soort: 'stap', oost: arrow[0] * meters, noord: arrow[1] * meters }
  }
  if (altKey) return null
  const letter = key.toLowerCase()
  // Undo is also heard as people know it from other programs.
  if (letter === 'z') return { soort: shiftKey ? 'vooruit' : 'terug' }
  if (ctrlKey || metaKey) return null
  if (key === 'Tab') return { soort: 'hoek', richting: shiftKey ? -1 : 1 }
  return NAMED[key] ?? LETTERS[letter] ?? null
}

/** Two places nearer than this in metres are one place for whoever steps with the keys. */
const SAME_PLACE_METERS = 0.75

/**
 * The commands that a key gives in a state; null: the key does nothing here and goes on to the browser. So Tab after the last
 * corner leaves the map, and no one is caught in it.
 *
 * @param midden where the crosshair begins: the middle of what the map shows
 * @example Enter twice on one place sets a corner and then finishes the shape
 */
export function opdrachtenVan(stand: Tekenstand, daad: Toetsdaad, midden: Positie): Opdracht[] | null {
  const { gekozen, hoeken } = stand
  const here = stand.wijzer?.punt ?? midden
  switch (daad.soort) {
    case 'vorm':
      return [
        { soort: 'begin', vorm: daad.vorm },
        { soort: 'wijs', wijzer: { punt: here, door: 'toetsen' } },
      ]
    case 'stap': {
      if (stand.vorm === null) return null
      const corner = gekozen === null ? undefined : hoeken[gekozen]
      if (corner === undefined || gekozen === null) {
        return [{ soort: 'wijs', wijzer: { punt: verzet(here, daad), door: 'toetsen' } }]
      }
      const punt = verzet(corner, daad)
      const take: Opdracht[] = stand.voorSlepen === null ? [{ soort: 'pak', hoek: gekozen }] : []
      return [...take, { soort: 'sleep', punt }, { soort: 'wijs', wijzer: { punt, door: 'toetsen' } }]
    }
    case 'zet':
      return afterEnter(stand, here)
    case 'hoek': {
      if (hoeken.length === 0) return null
      const next = gekozen === null ? (daad.richting === 1 ? 0 : hoeken.length - 1) : gekozen + daad.richting
      const corner = hoeken[next]
      const put: Opdracht[] = stand.voorSlepen === null ? [] : [{ soort: 'los' }]
      if (corner === undefined) return null
      return [
        ...put,
        { soort: 'kies', hoek: next },
        { soort: 'wijs', wijzer: { punt: corner, door: 'toetsen' } },
      ]
    }
    case 'verwijder': {
      const hoek = gekozen ?? (tekent(stand) ? hoeken.length - 1 : -1)
      return hoek < 0 ? null : [{ soort: 'verwijder', hoek }]
    }
    case 'voegIn': {
      const from = gekozen === null ? undefined : hoeken[gekozen]
      const to =
        gekozen === null ? undefined : (hoeken[gekozen + 1] ?? (stand.vorm === 'vlak' ? hoeken[0] : from))
      if (gekozen === null || from === undefined || to === undefined || from === to) return null
      const punt: Positie = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
      return [
        { soort: 'voegIn', na: gekozen, punt },
        { soort: 'wijs', wijzer: { punt, door: 'toetsen' } },
      ]
    }
    case 'terug':
    case 'vooruit':
      return stand.vorm === null && stand.terug.length + stand.vooruit.length === 0
        ? null
        : [{ soort: daad.soort }]
    case 'verlaat':
      if (stand.voorSlepen !== null) return [{ soort: 'terug' }]
      if (gekozen !== null) return [{ soort: 'kies', hoek: null }]
      return stand.vorm === null ? null : [{ soort: 'breekAf' }]
  }
}

/** A place some metres further in the plane of RD New, so that five steps of one metre are one of five. */
export function verzet(punt: Positie, { oost, noord }: { oost: number; noord: number }): Positie {
  const [x, y] = inMeters(punt)
  return rdToWgs84([x + oost, y + noord])
}

function afterEnter(stand: Tekenstand, here: Positie): Opdracht[] | null {
  if (stand.vorm === null) return null
  if (stand.voorSlepen !== null) return [{ soort: 'los' }]
  if (stand.gekozen !== null) return [{ soort: 'kies', hoek: null }]
  const isAt = (corner: Positie | undefined) =>
    corner !== undefined && afstandMeters(corner, here) < SAME_PLACE_METERS
  const [first, last] = [stand.hoeken[0], stand.hoeken.at(-1)]
  const closes = isAt(last) || (stand.vorm === 'vlak' && stand.hoeken.length > 2 && isAt(first))
  if (closes && !stand.af && (kanAf(stand) || isAt(last))) return [{ soort: 'maakAf' }]
  return [
    { soort: 'zet', punt: here },
    { soort: 'wijs', wijzer: { punt: here, door: 'toetsen' } },
  ]
}
