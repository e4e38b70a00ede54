import type { ReactNode } from 'react'
import { renovatieplanmiddelenTekst as tekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import { Button } from '../../ui/Button.tsx'
import { TAKES_AWAY } from '../../ui/use-removal-focus.ts'

interface Props<Row> {
  rijen: readonly Row[]
  /** Called with the place of the row that is taken away, after `zonder`. */
  gone: (at: number) => void
  /** What the button that takes a row away says aloud. */
  weg: (row: Row, at: number) => string
  zonder: (at: number) => void
  children: (row: Row, at: number) => ReactNode
}

/** Rows of fields that can be taken away one by one. */
export function Middelrijen<Row>({ rijen, gone, weg, zonder, children }: Props<Row>) {
  return rijen.map((row, at) => (
    // A row has no name of its own that stays: its place in the list is what it is known by.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={at} className="plan-form__rij">
      {children(row, at)}
      <Button
        {...TAKES_AWAY}
        aria-label={weg(row, at)}
        onClick={() => {
          zonder(at)
          gone(at)
        }}
      >
        {tekst.haalWeg}
      </Button>
    </div>
  ))
}
