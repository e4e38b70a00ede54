import { Check, Undo2, X } from 'lucide-react'
import { tekenTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { kanAf, tekent, type Tekenstand } from '../../../map/tekenen/stand.ts'
import type { Tekenhand } from '../../../map/tekenen/tekenhand.ts'
import { Button } from '../../../ui/Button.tsx'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** Finish, undo and stop as buttons, for who has neither keys nor a steady hand. */
export function Tekenknoppen({ hand, stand }: { hand: Tekenhand; stand: Tekenstand }) {
  const isDrawing = tekent(stand)
  return (
    <div className="tekenen__knoppen">
      {isDrawing && kanAf(stand) ? (
        <Button kind="primary" icon={<Check {...ICON} />} onClick={() => hand.doe({ soort: 'maakAf' })}>
          {tekenTekst.klaar}
        </Button>
      ) : null}
      {stand.terug.length > 0 ? (
        <Button icon={<Undo2 {...ICON} />} onClick={() => hand.doe({ soort: 'terug' })}>
          {tekenTekst.ongedaan}
        </Button>
      ) : null}
      {isDrawing ? (
        <Button kind="quiet" icon={<X {...ICON} />} onClick={() => hand.doe({ soort: 'breekAf' })}>
          {tekenTekst.stop}
        </Button>
      ) : null}
    </div>
  )
}
