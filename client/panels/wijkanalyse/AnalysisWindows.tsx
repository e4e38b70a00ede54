import { type ReactNode, useMemo, useState } from 'react'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { lijstGebieden } from '../../../server/contract/gebieden.ts'
import { SourceDialog } from '../bron/SourceDialog.tsx'
import { type Uitleg, UitlegDialog } from '../bron/UitlegDialog.tsx'
import { analysisContext } from './analysis-context.ts'

interface Props {
  areas: AnswerOf<typeof lijstGebieden>
  children: ReactNode
}

/** Gives every part of a wijkanalyse the names of areas and the two windows: where a figure comes from, and how a number was made. */
export function AnalysisWindows({ areas, children }: Props) {
  const [source, setSource] = useState<CijferVerwijzing | null>(null)
  const [uitleg, setUitleg] = useState<Uitleg | null>(null)
  const context = useMemo(() => {
    const names = new Map(areas.gebieden.map((area) => [area.code, area.naam]))
    return { nameOf: (code: string) => names.get(code) ?? code, showSource: setSource, explain: setUitleg }
  }, [areas])
  return (
    <analysisContext.Provider value={context}>
      {children}
      {uitleg === null || source !== null ? null : (
        <UitlegDialog uitleg={uitleg} onFigure={setSource} onClose={() => setUitleg(null)} />
      )}
      {source === null ? null : <SourceDialog figure={source} onClose={() => setSource(null)} />}
    </analysisContext.Provider>
  )
}
