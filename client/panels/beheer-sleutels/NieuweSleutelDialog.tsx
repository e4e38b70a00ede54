import type { Sleutelkeuze } from '../../../server/contract/sleutels.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { sleutels } from '../../../server/contract/text/nl/sleutels.ts'
import { useMaakSleutel } from '../../api/sleutels.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SleutelEenmalig } from './SleutelEenmalig.tsx'
import { SleutelFormulier } from './SleutelFormulier.tsx'

interface Props {
  keuzes: readonly Sleutelkeuze[]
  wijken: readonly { id: string; naam: string }[]
  corporatie: string | null
  onClose: () => void
}

/** Making a key: first what it may, then the key itself, shown this once. */
export function NieuweSleutelDialog({ keuzes, wijken, corporatie, onClose }: Props) {
  const make = useMaakSleutel()
  const title = make.isSuccess ? sleutels.nieuw(make.data.gegevens.naam) : sleutels.maken
  return (
    <Dialog title={title} closeLabel={algemeen.sluiten} onClose={onClose}>
      {make.isSuccess ? (
        <SleutelEenmalig sleutel={make.data.sleutel} onClose={onClose} />
      ) : (
        <SleutelFormulier
          keuzes={keuzes}
          wijken={wijken}
          corporatie={corporatie}
          pending={make.isPending}
          error={make.error}
          onSubmit={(body) => make.mutate(body)}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}
