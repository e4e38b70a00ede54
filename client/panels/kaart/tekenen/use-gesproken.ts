import { useEffect, useRef, useState } from 'react'
import type { Tekenstand } from '../../../map/tekenen/stand.ts'
import type { Tekenhand } from '../../../map/tekenen/tekenhand.ts'
import { gesprokenNa, type NaamVan } from './gesproken.ts'

/**
 * The last thing that is to be said of a drawing, and a way for the tool to say something of its own.
 *
 * @param bijAf what a tool says of a shape that was just finished or changed, e.g. its size; null: that it is finished
 */
export function useGesproken(
  hand: Tekenhand,
  naamVan: NaamVan,
  bijAf: (stand: Tekenstand) => string | null = () => null,
): { gezegd: string; zeg: (words: string) => void } {
  const [gezegd, zeg] = useState('')
  const latest = useRef({ naamVan, bijAf })
  useEffect(() => {
    latest.current = { naamVan, bijAf }
  })
  useEffect(() => {
    let before = hand.lees()
    return hand.volg(() => {
      const now = hand.lees()
      const words = gesprokenNa(before, now, latest.current.naamVan)
      const isDone = now.af && now.voorSlepen === null && now.hoeken !== before.hoeken
      before = now
      const own =
        isDone || (now.af && words !== null && now.gekozen === null) ? latest.current.bijAf(now) : null
      if (own !== null && now.fout === null) zeg(own)
      else if (words !== null) zeg(words)
    })
  }, [hand])
  return { gezegd, zeg }
}
