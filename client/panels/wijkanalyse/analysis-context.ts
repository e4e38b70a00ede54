import { createContext, use } from 'react'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'

/** What every part of the screen needs: names of areas, the window with the source of a figure, and that of a computation. */
export interface AnalysisContext {
  nameOf: (code: string) => string
  showSource: (figure: CijferVerwijzing) => void
  explain: (uitleg: Uitleg) => void
}

export const analysisContext = createContext<AnalysisContext>({
  nameOf: (code) => code,
  showSource: () => undefined,
  explain: () => undefined,
})

export function useAnalysisContext(): AnalysisContext {
  return use(analysisContext)
}
