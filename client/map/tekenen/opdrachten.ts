import type { Positie } from '../../../geodata/schema/gebied.ts'
import {
  kanAf,
  LEGE_SCHETS,
  LEGE_STAND,
  MINSTE_HOEKEN,
  type Schets,
  schetsVan,
  type Tekenfout,
  type Tekenstand,
  type Vorm,
  type Wijzer,
} from './stand.ts'

/** What a hand can do. Corners are named by their place, from 0. */
export type Opdracht =
  /** Begin a new shape; what was drawn can be brought back. */
  | { soort: 'begin'; vorm: Vorm }
  /** Take up a finished shape from elsewhere; there is nothing to bring back. */
  | { soort: 'laad'; vorm: Vorm; hoeken: readonly Positie[] }
  /** Add a corner at the end. A point is its one corner; after a finished shape this begins the next of its kind. */
  | { soort: 'zet'; punt: Positie }
  /** Take up a corner, carry it, put it down. Only where it is put down is judged and remembered. */
  | { soort: 'pak'; hoek: number }
  | { soort: 'sleep'; punt: Positie }
  | { soort: 'los' }
  /** Move a corner at once. */
  | { soort: 'verplaats'; hoek: number; punt: Positie }
  | { soort: 'verwijder'; hoek: number }
  /** Put a corner on the edge after a corner. */
  | { soort: 'voegIn'; na: number; punt: Positie }
  | { soort: 'kies'; hoek: number | null }
  | { soort: 'maakAf' }
  /** Leave the drawing; it can be brought back. */
  | { soort: 'breekAf' }
  | { soort: 'terug' }
  | { soort: 'vooruit' }
  | { soort: 'wijs'; wijzer: Wijzer | null }

/** Says why a drawing may not be, or null when it may. */
export type Keuring = (schets: Schets) => Tekenfout | null

/** As many steps can be undone. */
const MOST_STEPS = 200

/**
 * The drawing after one command: the whole of the drawing hand, without a map. A command that does not fit the state (to move a
 * corner that is not there) changes nothing; one that would give a drawing that may not be changes nothing but `fout`.
 *
 * @param keur judges every drawing that would come about; a corner on its way is judged where it is put down
 * @example begin an area, three corners, maakAf: `af` is true
 */
export function naOpdracht(stand: Tekenstand, opdracht: Opdracht, keur: Keuring): Tekenstand {
  // Whatever else is asked first puts down the corner that was on its way.
  const isCarrying = ['sleep', 'los', 'terug', 'wijs'].includes(opdracht.soort)
  const now = stand.voorSlepen !== null && !isCarrying ? putDown(stand, keur) : stand
  switch (opdracht.soort) {
    case 'begin':
      return remember(now, { vorm: opdracht.vorm, hoeken: [], af: false }, keur)
    case 'laad':
      return { ...LEGE_STAND, vorm: opdracht.vorm, hoeken: opdracht.hoeken, af: true }
    case 'zet':
      return add(now, opdracht.punt, keur)
    case 'pak':
      if (!has(now, opdracht.hoek)) return now
      return { ...now, gekozen: opdracht.hoek, voorSlepen: schetsVan(now), fout: null }
    case 'sleep':
      if (now.voorSlepen === null || now.gekozen === null) return now
      return { ...now, hoeken: now.hoeken.with(now.gekozen, opdracht.punt) }
    case 'los':
      return putDown(now, keur)
    case 'verplaats': {
      if (!has(now, opdracht.hoek)) return now
      return remember(now, { ...schetsVan(now), hoeken: now.hoeken.with(opdracht.hoek, opdracht.punt) }, keur)
    }
    case 'verwijder':
      return remove(now, opdracht.hoek, keur)
    case 'voegIn': {
      if (!has(now, opdracht.na)) return now
      const hoeken = now.hoeken.toSpliced(opdracht.na + 1, 0, opdracht.punt)
      const next = remember(now, { ...schetsVan(now), hoeken }, keur)
      return next.fout === null ? { ...next, gekozen: opdracht.na + 1 } : next
    }
    case 'kies': {
      const hoek = opdracht.hoek !== null && has(now, opdracht.hoek) ? opdracht.hoek : null
      return { ...now, gekozen: hoek, fout: null }
    }
    case 'maakAf':
      if (now.vorm === null || now.af) return now
      return kanAf(now)
        ? remember(now, { ...schetsVan(now), af: true }, keur)
        : { ...now, fout: 'te-weinig-hoeken' }
    case 'breekAf':
      return { ...remember(now, LEGE_SCHETS, keur), wijzer: null }
    case 'terug':
      return undo(now)
    case 'vooruit':
      return redo(now)
    case 'wijs':
      return { ...now, wijzer: opdracht.wijzer }
  }
}

function has({ hoeken }: Schets, hoek: number): boolean {
  return Number.isInteger(hoek) && hoek >= 0 && hoek < hoeken.length
}

/** The next drawing, with the one before remembered; or the same with the reason why not. */
function remember(stand: Tekenstand, next: Schets, keur: Keuring): Tekenstand {
  const fout = keur(next)
  if (fout !== null) return { ...stand, fout }
  const nothing = stand.vorm === null && stand.hoeken.length === 0
  const terug = nothing ? stand.terug : [...stand.terug, schetsVan(stand)].slice(-MOST_STEPS)
  return { ...stand, ...next, gekozen: null, voorSlepen: null, fout: null, terug, vooruit: [] }
}

function add(stand: Tekenstand, punt: Positie, keur: Keuring): Tekenstand {
  const { vorm } = stand
  if (vorm === null) return stand
  const before = stand.af || vorm === 'punt' ? [] : stand.hoeken
  return remember(stand, { vorm, hoeken: [...before, punt], af: vorm === 'punt' }, keur)
}

function remove(stand: Tekenstand, hoek: number, keur: Keuring): Tekenstand {
  if (!has(stand, hoek) || stand.vorm === null) return stand
  if (stand.af && stand.hoeken.length <= MINSTE_HOEKEN[stand.vorm])
    return { ...stand, fout: 'te-weinig-hoeken' }
  return remember(stand, { ...schetsVan(stand), hoeken: stand.hoeken.toSpliced(hoek, 1) }, keur)
}

/** Judges a corner that was carried where it is now; if it may not lie there, it goes back. */
function putDown(stand: Tekenstand, keur: Keuring): Tekenstand {
  const { voorSlepen, gekozen } = stand
  if (voorSlepen === null) return stand
  const back = { ...stand, ...voorSlepen, voorSlepen: null }
  const isMoved = gekozen !== null && stand.hoeken[gekozen]?.join() !== voorSlepen.hoeken[gekozen]?.join()
  return isMoved ? { ...remember(back, schetsVan(stand), keur), gekozen } : back
}

function undo(stand: Tekenstand): Tekenstand {
  // A corner that is being carried goes back where it was: that is the last thing that was done.
  if (stand.voorSlepen !== null) return { ...stand, ...stand.voorSlepen, voorSlepen: null, fout: null }
  const last = stand.terug.at(-1)
  if (last === undefined) return { ...stand, fout: null }
  return {
    ...stand,
    ...last,
    gekozen: null,
    fout: null,
    terug: stand.terug.slice(0, -1),
    vooruit: [...stand.vooruit, schetsVan(stand)],
  }
}

function redo(stand: Tekenstand): Tekenstand {
  const next = stand.vooruit.at(-1)
  if (next === undefined) return { ...stand, fout: null }
  return {
    ...stand,
    ...next,
    gekozen: null,
    fout: null,
    terug: [...stand.terug, schetsVan(stand)],
    vooruit: stand.vooruit.slice(0, -1),
  }
}
