import type { ProgrammaNu } from '../../../geodata/schema/programmastand.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { useSessie } from '../../api/sessie.ts'
import type { Keuzes } from './velden.ts'

/** What there is to choose from in the forms of the programme. */
export function useKeuzes(stand: ProgrammaNu, lijn: string | null = null): Keuzes {
  return { stand, lijn, wijken: useGebieden().data?.wijken ?? [] }
}

/** Whether this person may change things of a programme; null: of all of them, as funds and partners are. */
export function useMagBijhouden(): (programma: string | null) => boolean {
  const own = useSessie().data?.programmas ?? []
  return (programma) => own === 'alle' || (programma !== null && own.includes(programma))
}
