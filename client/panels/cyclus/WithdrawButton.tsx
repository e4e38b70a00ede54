import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'

interface Props {
  /** What the button is about, read aloud. */
  label: string
  words: { trekIn: string; trekInTitel: string; trekInUitleg: string }
  /** The mutation that withdraws, with its state. */
  withdraw: {
    mutate: (body: { reden: string }, options: { onSuccess: () => void }) => void
    reset: () => void
    isPending: boolean
    error: unknown
  }
}

/** Withdraws something that was recorded: asks for the reason first, which is kept. */
export function WithdrawButton({ label, words, withdraw }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <div>
        <Button
          kind="quiet"
          aria-label={label}
          onClick={() => {
            withdraw.reset()
            setAsking(true)
          }}
        >
          {words.trekIn}
        </Button>
      </div>
      {asking ? (
        <ReasonDialog
          title={words.trekInTitel}
          explanation={words.trekInUitleg}
          submit={words.trekIn}
          pending={withdraw.isPending}
          error={withdraw.error}
          onSubmit={(reden) => withdraw.mutate({ reden }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
