import type { Planrij } from '../store/plans.ts'
import type { Lijn, Participant } from './participant.ts'

/** Who asks for a connection. */
export interface Bezoeker extends Pick<Participant, 'rol' | 'who' | 'peek'> {
  /** Hash of the session. */
  sessie: string
}

/** A connection that was taken in: what comes over it, and that it ended. */
export interface Verbinding {
  take: (text: string) => void
  leave: () => void
}

/** All plans that people have open. */
export interface Samen {
  /** Whether this session may have one more connection. */
  hasRoom: (sessie: string) => boolean
  join: (plan: Planrij, who: Bezoeker, line: Lijn) => Verbinding
  /** Makes everything that was written part of its plan, before somebody looks at a plan as a whole. */
  saveAll: () => void
  /** Saves everything, ends all connections and takes no new ones. */
  close: () => void
}
