import { laagdeel } from './lagen/lagen.ts'
import type { LaagProps } from './lagen/laagdeel.ts'
import { tekenvolgorde } from './lagen/volgorde.ts'

/** What the signs and colours of the layers that are on mean, in the order in which they lie. */
export function LagenLegenda({ props }: { props: LaagProps }) {
  return tekenvolgorde(props.keuze.lagen).map((id) => {
    const deel = laagdeel(id)
    if (deel === null || deel.Legenda === null || deel.uit(props) !== null) return null
    return <deel.Legenda key={id} {...props} />
  })
}
