import { useEffect, useRef, useState } from 'react'
import type { AnswerOf } from '../../../../server/contract/endpoint.ts'
import type { leesGrenzen } from '../../../../server/contract/gebieden.ts'
import { useThema } from '../../../app/thema.ts'
import { Gelijkloop } from '../../../map/delen/gelijkloop.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'

interface Input {
  /** The map that people move. */
  eerste: Kaart
  bron: Kaartbron
  grenzen: AnswerOf<typeof leesGrenzen>
}

const PART = 'gelijkloop'
const follower = (map: ConstructorParameters<typeof Gelijkloop>[0]) => new Gelijkloop(map)
const nothing = () => undefined
const noRoom = () => ({ top: 0, right: 0, bottom: 0, left: 0 })

/** A second map that follows the first in everything it shows of the earth; it listens to nobody else. */
export function useTweedeKaart({ eerste, bron, grenzen }: Input) {
  const container = useRef<HTMLDivElement>(null)
  const [object, setObject] = useState<Kaart | null>(null)
  const [mislukt, setMislukt] = useState(false)
  const thema = useThema()
  const begin = useRef(thema)
  useEffect(() => {
    const place = container.current
    if (place === null) return
    let made: Kaart | null = null
    let gone = false
    const make = async () => {
      const { Kaart: Made } = await import('../../../map/kaart.ts')
      if (gone) return
      const second = await Made.create(
        place,
        {
          thema: begin.current,
          geometrie: { gebieden: grenzen.gebieden, wijken: bron.wijken },
          kleinsteSchaalnoemer: grenzen.kleinsteSchaalnoemer,
          beeld: eerste.beeld,
          rand: noRoom,
          zonderBeweging: true,
        },
        { kies: nothing, zweef: nothing, beeld: nothing, klaar: nothing, verloren: () => setMislukt(true) },
      )
      if (gone) {
        second.destroy()
        return
      }
      made = second
      const [leader, led] = await Promise.all([eerste.deel(PART, follower), second.deel(PART, follower)])
      if (gone) return
      leader.leid(led)
      setObject(second)
    }
    make().catch(() => setMislukt(true))
    return () => {
      gone = true
      setObject(null)
      void eerste.deel(PART, follower).then((leader) => leader.laatLos())
      made?.destroy()
    }
  }, [eerste, bron, grenzen])
  return { container, object, mislukt, thema }
}
