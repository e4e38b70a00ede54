import type { ReactNode } from 'react'
import { enquetesTekst as tekst, vraagOordeelTekst } from '../../../server/contract/text/nl/enquetes.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import type { Enquete } from '../../api/enquetes.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { UitslagTabel } from './UitslagTabel.tsx'
import './enquetes.css'

interface Props {
  enquete: Enquete
  /** Buurten of the area of which the answers are shown. */
  buurten: readonly string[]
}

/** One survey: how it was held comes before what was answered. */
export function EnqueteBlok({ enquete, buurten }: Props) {
  const { bron, uitslagen, vragen } = enquete
  const { nameOf } = useAnalysisContext()
  const questions = [...new Set(uitslagen.map(({ vraag }) => vraag))]
  const visitors = enquete.verantwoording.bijActiviteit
  return (
    <section className="block survey">
      <h2>{bron.titel}</h2>
      {bron.voorbeelddata ? <ExampleTag /> : null}
      {visitors ? (
        <Notice title={tekst.bezoekers}>
          <p>{tekst.bezoekersUitleg}</p>
        </Notice>
      ) : null}
      <HowHeld enquete={enquete} nameOf={nameOf} />
      <p>
        <TextLink to={paths.dataset(bron.dataset)}>{tekst.naarGegevens}</TextLink>
      </p>
      {questions.map((vraag) => {
        const verdict = vragen.find((row) => row.vraag === vraag)
        const name = verdict === undefined ? vraag : indicatorTekst(vraag).naam
        return (
          <section key={vraag} className="survey__question">
            <h3>{name}</h3>
            <p className="subtle">
              {verdict === undefined
                ? tekst.eigenVraag
                : verdict.geenCijfer === null
                  ? tekst.wordtCijfer
                  : vraagOordeelTekst[verdict.geenCijfer]}
            </p>
            <UitslagTabel
              caption={tekst.tabel(name)}
              uitslagen={uitslagen.filter((row) => row.vraag === vraag)}
              buurten={visitors ? [] : buurten}
              bron={bron}
            />
          </section>
        )
      })}
    </section>
  )
}

function HowHeld({ enquete, nameOf }: { enquete: Enquete; nameOf: (code: string) => string }) {
  const held = enquete.verantwoording
  return (
    <dl className="facts survey__facts">
      <Fact name={tekst.velden.populatie}>{held.populatie}</Fact>
      <Fact name={tekst.velden.steekproef}>{tekst.steekproef(held.steekproef)}</Fact>
      <Fact name={tekst.velden.respons}>{tekst.respons(held.respons, held.steekproef)}</Fact>
      <Fact name={tekst.velden.weging}>{held.weging}</Fact>
      <Fact name={tekst.velden.wijze}>{held.wijze}</Fact>
      <Fact name={tekst.velden.talen}>{held.talen}</Fact>
      <Fact name={tekst.velden.periode}>{tekst.periode(held.periodeVan, held.periodeTot)}</Fact>
      {held.bijActiviteit ? <Fact name={tekst.velden.plek}>{placesOf(enquete, nameOf)}</Fact> : null}
    </dl>
  )
}

/** Where visitors live, with their number: of the question that most of them answered. */
function placesOf({ uitslagen }: Enquete, nameOf: (code: string) => string): string {
  const most = uitslagen
    .filter(({ gebied }) => gebied === null)
    .reduce((largest, row) => (row.aantal > largest.aantal ? row : largest), { vraag: '', aantal: -1 })
  return uitslagen
    .flatMap(({ vraag, gebied, aantal }) =>
      vraag === most.vraag && gebied !== null ? [tekst.bezoekersPlek(nameOf(gebied), aantal)] : [],
    )
    .join(', ')
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
