import { profiel } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { Grafiek } from '../Grafiek.tsx'

const SHAPES = {
  gunstiger: 'M7 1.5 13 12H1Z',
  ongunstiger: 'M7 12.5 1 2h12Z',
  anders: 'M7 1 13 7 7 13 1 7Z',
} as const

/** Sign of a difference: up is favourable, down is not, a diamond is neither. Shape and colour say the same. */
export function Oordeelteken({ oordeel }: { oordeel: keyof typeof SHAPES }) {
  return (
    <Grafiek className={`teken teken--${oordeel}`} viewBox="0 0 14 14" label={profiel[oordeel]}>
      <path d={SHAPES[oordeel]} />
    </Grafiek>
  )
}
