import { useMemo } from 'react'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import { type AfdrukKeuze, tekentLagen } from './afdruk-keuze.ts'
import { BuurtenDocument } from './BuurtenDocument.tsx'
import { KaartDocument } from './KaartDocument.tsx'
import { KinderDocument } from './KinderDocument.tsx'
import { nietOpDitBlad } from './papierlagen.ts'
import { TafelDocument } from './TafelDocument.tsx'
import { WijkanalyseDocument } from './WijkanalyseDocument.tsx'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  vandaag: string
}

/** The sheets of one document. */
export function Afdrukdocument(all: Props) {
  const { from, keuze } = all
  const bare = useMemo(() => ({ ...from, lagen: nietOpDitBlad(from.kaart.lagen) }), [from])
  const props = tekentLagen(keuze) ? all : { ...all, from: bare }
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
