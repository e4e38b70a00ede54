import { createContext, use } from 'react'
import type { CijferVerwijzing } from '../../../analyses/result.ts'

/** What every part of the screen needs: names of areas, and the window with the source of a figure. */
export interface AnalysisContext {
  nameOf: (code: string) => string
  showSource: (figure: CijferVerwijzing) => void
}

export const analysisContext = createContext<AnalysisContext>({
  nameOf: (code) => code,
  showSource: () => undefined,
})

export function useAnalysisContext(): AnalysisContext {
  return use(analysisContext)
}
