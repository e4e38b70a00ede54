import { describe, expect, it } from 'vitest'
import { afstandMeters, inMeters } from '../../../../client/map/tekenen/maten.ts'
import { naOpdracht } from '../../../../client/map/tekenen/opdrachten.ts'
import { keuringVoor } from '../../../../client/map/tekenen/regels.ts'
import { LEGE_STAND, type Tekenstand } from '../../../../client/map/tekenen/stand.ts'
import { opdrachtenVan, toetsdaad } from '../../../../client/map/tekenen/toetsen.ts'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { rdPlace } from '../../../helpers/rd-box.ts'

const keur = keuringVoor({ meesteHoeken: 20, bevatPunt: () => true, bevatVlak: () => true })
const MIDDEN = rdPlace([0, 0])

/** Presses keys as a person would name them: "Shift+ArrowUp"; `ignored` are those the drawing left to the browser. */
function press(stand: Tekenstand, ...keys: string[]): { stand: Tekenstand; ignored: string[] } {
  const ignored: string[] = []
  let now = stand
  for (const name of keys) {
    const parts = name.split('+')
    const daad = toetsdaad({
      key: parts.at(-1) ?? '',
      shiftKey: parts.includes('Shift'),
      altKey: parts.includes('Alt'),
      ctrlKey: parts.includes('Control'),
      metaKey: false,
    })
    const opdrachten = daad === null ? null : opdrachtenVan(now, daad, MIDDEN)
    if (opdrachten === null) ignored.push(name)
    for (const opdracht of opdrachten ?? []) now = naOpdracht(now, opdracht, keur)
  }
  return { stand: now, ignored }
}
const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key)
const near = (punt: Positie | undefined, x: number, y: number) =>
  expect(punt === undefined ? NaN : afstandMeters(punt, rdPlace([x, y]))).toBeLessThan(0.01)

const square = press(
  LEGE_STAND,
  'v',
  'Enter',
  ...times(2, 'Shift+ArrowRight'),
  'Enter',
  ...times(2, 'Shift+ArrowUp'),
  'Enter',
  ...times(2, 'Shift+ArrowLeft'),
  'Enter',
).stand

describe('drawing with the keys alone', () => {
  it('steps 5 metres, 50 with Shift, 1 with Alt, along the grid of RD', () => {
    const { stand } = press(LEGE_STAND, 'l', 'ArrowRight', 'Shift+ArrowUp', 'Alt+ArrowLeft', 'ArrowDown')
    near(stand.wijzer?.punt, 4, 45)
    expect(stand.wijzer?.door).toBe('toetsen')
  })

  it('draws an area: V, arrows, Enter, and Enter again on the same place finishes it', () => {
    expect(square).toMatchObject({ vorm: 'vlak', af: false })
    near(square.hoeken[2], 100, 100)
    const { stand, ignored } = press(square, 'Enter')
    expect(stand).toMatchObject({ af: true, fout: null })
    expect(ignored).toEqual([])
  })

  it('finishes on the first corner too', () => {
    const { stand } = press(square, ...times(2, 'Shift+ArrowDown'), 'Enter')
    expect(stand).toMatchObject({ af: true })
    expect(stand.hoeken).toHaveLength(4)
  })

  it('sets a point with P, a line with L, letters large or small', () => {
    expect(press(LEGE_STAND, 'P', 'ArrowUp', 'Enter').stand).toMatchObject({ vorm: 'punt', af: true })
    expect(press(LEGE_STAND, 'l', 'Enter', 'ArrowUp', 'Enter', 'Enter').stand).toMatchObject({
      vorm: 'lijn',
      af: true,
    })
  })

  it('goes from corner to corner with Tab, and out of the map after the last and before the first', () => {
    const first = press(square, 'Tab')
    expect(first.stand.gekozen).toBe(0)
    near(first.stand.wijzer?.punt, 0, 0)
    expect(press(first.stand, ...times(3, 'Tab')).stand.gekozen).toBe(3)
    expect(press(first.stand, ...times(4, 'Tab')).ignored).toEqual(['Tab'])
    expect(press(first.stand, 'Shift+Tab').ignored).toEqual(['Shift+Tab'])
    expect(press(square, 'Shift+Tab').stand.gekozen).toBe(3)
    expect(press(LEGE_STAND, 'Tab').ignored).toEqual(['Tab'])
  })

  it('moves the chosen corner with the arrows, as one step to undo', () => {
    const carried = press(square, 'Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'ArrowUp').stand
    near(carried.hoeken[1], 110, 5)
    const put = press(carried, 'Enter').stand
    expect(put.terug).toHaveLength(square.terug.length + 1)
    near(press(put, 'z').stand.hoeken[1], 100, 0)
    // Tab puts the corner down and goes on.
    expect(press(carried, 'Tab').stand).toMatchObject({ gekozen: 2, voorSlepen: null })
  })

  it('removes, undoes and brings back', () => {
    expect(press(square, 'Delete').stand.hoeken).toHaveLength(3)
    expect(press(square, 'Tab', 'Delete').stand.hoeken[0]).toEqual(square.hoeken[1])
    const undone = press(square, 'Z', 'Control+z').stand
    expect(press(square, 'z', 'z').stand.hoeken).toHaveLength(2)
    expect(undone.hoeken).toHaveLength(2)
    expect(press(square, 'z', 'Shift+z').stand.hoeken).toHaveLength(4)
  })

  it('puts a corner on the edge after the chosen one with I', () => {
    const { stand } = press(square, 'Tab', 'i')
    expect(stand.hoeken).toHaveLength(5)
    near(stand.hoeken[1], 50, 0)
    expect(stand.gekozen).toBe(1)
  })

  it('leaves with Escape, one thing at a time', () => {
    const carried = press(square, 'Tab', 'ArrowUp').stand
    const back = press(carried, 'Escape').stand
    near(back.hoeken[0], 0, 0)
    expect(press(back, 'Escape').stand.gekozen).toBeNull()
    expect(press(back, 'Escape', 'Escape').stand).toMatchObject({ vorm: null, hoeken: [] })
    expect(press(LEGE_STAND, 'Escape').ignored).toEqual(['Escape'])
  })

  it('leaves other keys, and arrows while nothing is drawn, to the browser and the map', () => {
    const keys = ['a', '+', 'Control+v', 'Control+ArrowLeft', 'Alt+p', 'ArrowUp', 'Enter', 'z', 'Delete']
    expect(press(LEGE_STAND, ...keys).ignored).toEqual(keys)
  })

  it('begins in the middle of the map, wherever that is', () => {
    near(press(LEGE_STAND, 'v', 'Enter').stand.hoeken[0], 0, 0)
    expect(inMeters(MIDDEN)[0]).toBeCloseTo(160_000, 3)
  })
})
