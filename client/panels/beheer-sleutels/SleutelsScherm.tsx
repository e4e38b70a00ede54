import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Sessie } from '../../../server/contract/sessie.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { sleutels } from '../../../server/contract/text/nl/sleutels.ts'
import { useSleutels } from '../../api/sleutels.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { NieuweSleutelDialog } from './NieuweSleutelDialog.tsx'
import './sleutels.css'
import { Sleuteltabel } from './Sleuteltabel.tsx'

/** Beheer > Sleutels: the keys of partner systems, a new one, and taking one back. */
export function SleutelsScherm({ sessie }: { sessie: Sessie }) {
  const query = useSleutels()
  const [making, setMaking] = useState(false)
  if (query.isPending) return <Skeleton label={algemeen.laden} heightPixels={320} />
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />
  const { sleutels: keys, keuzes, wijken } = query.data
  const { corporatie } = sessie.focusgebied
  return (
    <section className="sleutels" aria-labelledby="sleutels-titel">
      <h2 id="sleutels-titel">{sleutels.titel}</h2>
      <p className="page__lead">{sleutels.uitleg}</p>
      <div>
        <Button kind="primary" icon={<Plus size={18} aria-hidden />} onClick={() => setMaking(true)}>
          {sleutels.maken}
        </Button>
      </div>
      {keys.length === 0 ? (
        <p>{sleutels.geen}</p>
      ) : (
        <Sleuteltabel sleutels={keys} wijken={wijken} corporatie={corporatie} />
      )}
      {making ? (
        <NieuweSleutelDialog
          keuzes={keuzes}
          wijken={wijken}
          corporatie={corporatie}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </section>
  )
}
