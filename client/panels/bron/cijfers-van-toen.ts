import { createContext } from 'react'

/** Whether the figures of the screen are those of an earlier data version: the window of a source knows only those of now. */
export const CijfersVanToen = createContext(false)
