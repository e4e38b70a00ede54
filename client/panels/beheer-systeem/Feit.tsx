import type { ReactNode } from 'react'

/** One name with its value, in a list of facts. */
export function Feit({ naam, children }: { naam: string; children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
