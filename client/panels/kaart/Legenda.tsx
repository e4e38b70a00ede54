import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { useThema } from '../../app/thema.ts'
import { Kleurwijzen } from './Kleurwijzen.tsx'
import { Klassenkeuze } from './Klassenkeuze.tsx'
import { LegendaLijst } from './LegendaLijst.tsx'
import { LegendaTekens } from './LegendaTekens.tsx'
import { LegendaVierkant } from './LegendaVierkant.tsx'
import type { PaneelProps } from './paneel-props.ts'
import { Stippenbalk } from './Stippenbalk.tsx'
import { Klassejarenregel } from './tijd/Klassejarenregel.tsx'
import { Wijzevelden } from './Wijzevelden.tsx'
import './legenda.css'

/** Speaking legend: a sentence, a dot per area, the gemeente, and what is missing or uncertain, for every way to colour. */
export function Legenda(props: PaneelProps) {
  const { vlakbeeld } = props
  const thema = useThema()
  const { kleuren } = vlakbeeld.schaal(thema)
  return (
    <section className="legenda">
      <h2>{kleurenTekst.titel}</h2>
      <Kleurwijzen {...props} />
      {vlakbeeld.waaromNiet === null ? null : (
        <output className="legenda__terugval">{vlakbeeld.waaromNiet}</output>
      )}
      <Wijzevelden {...props} />
      <p>{vlakbeeld.zin(thema)}</p>
      {vlakbeeld.wijze === 'klassen' ? <Klassejarenregel {...props} /> : null}
      <Tekening {...props} kleuren={kleuren} />
      <LegendaTekens vlakbeeld={vlakbeeld} />
      {vlakbeeld.noten.map((noot) => (
        <p key={noot} className="subtle">
          {noot}
        </p>
      ))}
      {vlakbeeld.wijze === 'klassen' ? <Klassenkeuze key={props.keuze.cijfer} {...props} /> : null}
    </section>
  )
}

function Tekening(props: PaneelProps & { kleuren: readonly string[] }) {
  const { vlakbeeld, kleuren } = props
  const { vorm } = vlakbeeld
  switch (vorm.soort) {
    case 'balk':
      return <Stippenbalk {...props} vorm={vorm} />
    case 'lijst':
      return <LegendaLijst vlakbeeld={vlakbeeld} kleuren={kleuren} />
    case 'vierkant':
      return <LegendaVierkant vlakbeeld={vlakbeeld} vorm={vorm} kleuren={kleuren} />
  }
}
