import { useMag } from '../../../api/sessie.ts'
import type { PaneelProps } from '../paneel-props.ts'
import type { Profielgebied } from '../profielgegevens.ts'
import type { Kaartlagen } from '../use-kaart-lagen.ts'
import { Signaallijst } from './Signaallijst.tsx'
import { Woninglijst } from './Woninglijst.tsx'

interface Props extends PaneelProps {
  area: Profielgebied
  lagen: Kaartlagen
  kiesWoning: (key: string) => void
}

/** What the layers over the areas hold of one area, as lists: the way to them without a mouse. */
export function Gebiedslagen({ area, lagen, kiesWoning, keuze, kies }: Props) {
  const mayDwellings = useMag('woningen-lezen')
  return (
    <>
      {mayDwellings ? (
        <Woninglijst area={area} lagen={lagen} keuze={keuze} kies={kies} kiesWoning={kiesWoning} />
      ) : null}
      <Signaallijst area={area} />
    </>
  )
}
