import type { CijferVanVorm } from '../../../analyses/ambitie/beeld-schema.ts'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { beeldTekst, vormcijferTekst } from '../../../server/contract/text/nl/ambitiebeeld.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { BronKnop } from '../bron/BronKnop.tsx'

/** Least and most of the line that a row is drawn on, around its own values and that of the gemeente. */
function lijn(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low) * 0.15 || 1
  return (value) => (100 * (value - low + room)) / (high - low + 2 * room)
}

/** The figure that opens at its source: of a range or mean that of its lowest buurt; all of them come from one column. */
function bronVan({ cijfer }: CijferVanVorm): CijferVerwijzing | null {
  switch (cijfer.soort) {
    case 'waarde':
      return cijfer.cijfer
    case 'ontbreekt':
      return null
    default:
      return cijfer.laagste
  }
}

/** One figure of a shape: dots from the lowest to the highest buurt, a mark for the gemeente, and the same in words with its error. */
export function Cijferrij({ data, gemeente }: { data: CijferVanVorm; gemeente: string }) {
  const wordsOf = useIndicatorTekst()
  const { naam } = wordsOf(data.indicator)
  const { waarde, erbij } = vormcijferTekst(data)
  const dots =
    data.cijfer.soort === 'ontbreekt'
      ? []
      : data.cijfer.soort === 'waarde'
        ? [data.cijfer.cijfer.waarde]
        : [data.cijfer.laagste.waarde, data.cijfer.hoogste.waarde]
  const reference = data.gemeente
  const source = bronVan(data)
  const at = lijn([...dots, ...(reference === null ? [] : [reference.waarde])])
  const [from, to] = [at(Math.min(...dots)), at(Math.max(...dots))]
  return (
    <li className="beeld__cijfer">
      <span className="beeld__naam">{naam}</span>
      {dots.length === 0 ? (
        <span className="beeld__lijn beeld__lijn--leeg" aria-hidden />
      ) : (
        <span className="beeld__lijn" aria-hidden>
          <span
            className="beeld__strook"
            style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
          />
          {dots.map((value) => (
            <span key={value} className="beeld__stip" style={{ insetInlineStart: `${at(value)}%` }} />
          ))}
          {reference === null ? null : (
            <span className="beeld__streep" style={{ insetInlineStart: `${at(reference.waarde)}%` }} />
          )}
        </span>
      )}
      <strong className="beeld__waarde">{waarde}</strong>
      <small className="subtle beeld__erbij">
        {reference === null
          ? null
          : `${beeldTekst.gemeente(gemeente, waardeMetEenheid(reference.waarde, data.eenheid))}, `}
        {erbij} {source === null ? null : <BronKnop figure={source} />}
      </small>
    </li>
  )
}
