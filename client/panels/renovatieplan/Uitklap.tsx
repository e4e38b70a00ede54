import { type ReactNode, useState } from 'react'
import { Details } from '../../ui/Details.tsx'

interface Props {
  summary: string
  /** Something was filled in already. */
  begintOpen: boolean
  /** Something in it is wrong. */
  isFaulty: boolean
  children: ReactNode
}

/** A part of a form that unfolds. It begins open where there is something to see; what is typed in it never shuts it. */
export function Uitklap({ summary, begintOpen, isFaulty, children }: Props) {
  const [first] = useState(begintOpen)
  return (
    <Details key={String(isFaulty)} summary={summary} open={first || isFaulty}>
      {children}
    </Details>
  )
}
