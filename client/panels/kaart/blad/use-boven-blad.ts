import { type RefObject, useEffect, useRef } from 'react'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import type { Kaart } from '../../../map/kaart.ts'

/** A sheet that covers more than this share of the map leaves nothing to look at: the map stays as it is. */
const MOST_COVERED = 0.8

/** The middle of an area nearer than this to a sheet, in CSS pixels, is not seen well. */
const NEAR = 24

interface Keus {
  /** The element of the map. */
  plek: RefObject<HTMLElement | null>
  gebied: string | null
  /** Middle of the area that was chosen; null when it has none. */
  punt: Positie | null
  /** The address says where the map looks: what was chosen there already does not move it. */
  staatVast: boolean
}

/** Pixels of the foot of the map that lie under an open sheet. By layout, so that a sheet that is coming up counts whole. */
export function bedektDoorBlad(map: HTMLElement | null): number {
  if (map === null) return 0
  const screen = map.closest<HTMLElement>('.kaart')
  const sheet = screen?.querySelector<HTMLElement>(':scope > .blad')
  if (screen == null || sheet == null) return 0
  const foot = map.getBoundingClientRect().bottom - screen.getBoundingClientRect().top
  const covered = foot - sheet.offsetTop
  return covered > 0 ? covered + NEAR : 0
}

/** Moves the map so that the area a person chose is not under the sheet that tells about it. */
export function useBovenBlad(kaartobject: Kaart | null, { plek, gebied, punt, staatVast }: Keus): void {
  const before = useRef(staatVast ? gebied : null)
  useEffect(() => {
    const map = plek.current
    if (kaartobject === null || map === null || before.current === gebied) return
    before.current = gebied
    if (punt === null) return
    const covered = bedektDoorBlad(map)
    if (covered > 0 && covered < MOST_COVERED * map.clientHeight) kaartobject.toon(punt, covered)
  }, [kaartobject, plek, gebied, punt])
}
