import { useCallback, useState } from 'react'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import type { Ambitieobject } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { wordsOf } from '../use-ontwerp.ts'

interface Wacht {
  ambitie: string
  vorm: Planvorm | null
  fout: string | null
}

/**
 * The shape of the open ambition: the one that was just drawn until the server has it, else the one that stands. A shape that is refused
 * stays as it was drawn, with what is wrong with it, so that it can be mended.
 */
export function useWachtvorm(ambitie: Ambitieobject | null): {
  vorm: Planvorm | null
  fout: string | null
  bewaar: (vorm: Planvorm | null) => void
} {
  const { wijzig } = usePlan().opslag
  const [held, setHeld] = useState<Wacht | null>(null)
  const own = held !== null && held.ambitie === ambitie?.id ? held : null
  const bewaar = useCallback(
    (vorm: Planvorm | null) => {
      if (ambitie === null) return
      const wacht: Wacht = { ambitie: ambitie.id, vorm, fout: null }
      setHeld(wacht)
      void wijzig(ambitie.id, { vorm }, ambitie).then((uitkomst) => {
        // Another shape may have been drawn meanwhile: that one waits then.
        setHeld((now) => {
          if (now !== wacht) return now
          if (uitkomst.soort !== 'fout') return null
          const { fouten, titel } = uitkomst.probleem
          return { ...wacht, fout: wordsOf(fouten, 'vorm') ?? titel }
        })
      })
    },
    [ambitie, wijzig],
  )
  return { vorm: own === null ? (ambitie?.velden.vorm ?? null) : own.vorm, fout: own?.fout ?? null, bewaar }
}
