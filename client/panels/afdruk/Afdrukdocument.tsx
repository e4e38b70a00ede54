import type { Afdrukbron } from './afdruk-gegevens.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import { KaartDocument } from './KaartDocument.tsx'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  vandaag: string
}

/** The sheets of one document. */
export function Afdrukdocument(props: Props) {
  return <KaartDocument {...props} />
}
