import type { Afdrukbron } from './afdruk-gegevens.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import { BuurtenDocument } from './BuurtenDocument.tsx'
import { KaartDocument } from './KaartDocument.tsx'
import { KinderDocument } from './KinderDocument.tsx'
import { TafelDocument } from './TafelDocument.tsx'
import { WijkanalyseDocument } from './WijkanalyseDocument.tsx'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  vandaag: string
}

/** The sheets of one document. */
export function Afdrukdocument(props: Props) {
  switch (props.keuze.soort) {
    case 'kaart':
      return <KaartDocument {...props} />
    case 'buurten':
      return <BuurtenDocument {...props} />
    case 'wijkanalyse':
      return <WijkanalyseDocument {...props} />
    case 'tafel':
      return <TafelDocument {...props} />
    case 'kinderen':
      return <KinderDocument {...props} />
  }
}
