import { useMemo } from 'react'
import type { AnswerOf } from '../../../../server/contract/endpoint.ts'
import type { leesGrenzen } from '../../../../server/contract/gebieden.ts'
import { ringenVan } from '../../../map/layers/omtrek.ts'
import { zoekGebied } from '../../../map/tekenen/plek.ts'
import { vangnetVan } from '../../../map/tekenen/vangen.ts'
import type { NaamVan } from './gesproken.ts'

export type Grenzen = AnswerOf<typeof leesGrenzen>

const NOTHING = new Float64Array()

/** What is drawn on: borders of buurten that draw a corner to them, and the name of the buurt at a place. */
export function useGrondslag(grenzen: Grenzen | null): { vangnet: Float64Array; naamVan: NaamVan } {
  return useMemo(() => {
    if (grenzen === null) return { vangnet: NOTHING, naamVan: () => null }
    const buurten = grenzen.gebieden.filter(({ soort }) => soort === 'buurt')
    const find = zoekGebied(buurten)
    return {
      vangnet: vangnetVan(buurten.flatMap(({ grens }) => ringenVan(grens))),
      naamVan: (punt) => find(punt)?.naam ?? null,
    }
  }, [grenzen])
}
