import { datum } from '../../../server/contract/text/getal.ts'
import { eigenaarTekst, statusTekst, woningkaart } from '../../../server/contract/text/nl/woningen.ts'
import { useStraten, useWoning } from '../../api/woningen.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'

/** One dwelling: status with its history, owner, label, building year. Buurt figures are never shown on it. */
export function Woningkaart({ woning, sluit }: { woning: string; sluit: () => void }) {
  const { data, error } = useWoning(woning)
  // The streets are there already: they are drawn with the dwellings.
  const straten = useStraten(true).data?.straten ?? []
  const straat = straten.find(({ id }) => id === data?.woning.straat)?.naam ?? data?.woning.straat ?? ''
  return (
    <article className="profiel" aria-label={woningkaart.label}>
      <p className="profiel__boven">
        {data?.voorbeelddata === false ? <span /> : <ExampleTag />}
        <button type="button" className="link profiel__sluit" onClick={sluit}>
          {woningkaart.sluit}
        </button>
      </p>
      {error !== null ? <Problem error={error} /> : null}
      {data === undefined && error === null ? <p>{woningkaart.laden}</p> : null}
      {data === undefined ? null : (
        <>
          <h2>{woningkaart.titel(straat, data.woning.huisnummer)}</h2>
          {data.voorbeelddata ? <p className="subtle">{woningkaart.uitleg}</p> : null}
          <dl className="facts">
            <Regel naam={woningkaart.status} tekst={statusTekst[data.woning.status]} />
            <Regel naam={woningkaart.eigenaar} tekst={eigenaarTekst[data.woning.eigenaar]} />
            <Regel
              naam={woningkaart.energielabel}
              tekst={data.woning.energielabel ?? woningkaart.geenLabel}
            />
            <Regel naam={woningkaart.bouwjaar} tekst={String(data.woning.bouwjaar)} />
            <Regel naam={woningkaart.blok} tekst={data.woning.blok} />
          </dl>
          <h3>{woningkaart.historie}</h3>
          <ol className="historie">
            {data.woning.historie.map((step) => (
              <li key={`${step.datum} ${step.status}`}>
                <strong>{statusTekst[step.status]}</strong>{' '}
                <span className="subtle">{datum(step.datum)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  )
}

function Regel({ naam, tekst }: { naam: string; tekst: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{tekst}</dd>
    </div>
  )
}
