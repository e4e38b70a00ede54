import { createContext } from 'react'

/** Name of the earlier data version whose figures the screen shows, so that the window of a source asks the same; null: those of now. */
export const CijfersVanToen = createContext<string | null>(null)
