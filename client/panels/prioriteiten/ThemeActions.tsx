import type { ThemaRij } from '../../../analyses/prioriteiten/criteria-schema.ts'
import { prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import './theme-actions.css'

/** Which actions of the programme touch a theme, who does them, and whether their money is open. */
export function ThemeActions({ row: { acties } }: { row: ThemaRij }) {
  if (acties === null) return <p>{prioriteitenTekst.geenProgramma}</p>
  if (acties.length === 0) return <p>{prioriteitenTekst.geenActies}</p>
  return (
    <ul className="theme-actions">
      {acties.map(({ id, naam, partners, loopt, fondsen }) => (
        <li key={id}>
          <strong>{naam}</strong>{' '}
          <span className="subtle">
            {loopt ? prioriteitenTekst.actieLoopt : prioriteitenTekst.actieLooptNiet},{' '}
            {prioriteitenTekst.met(partners)}
          </span>
          {fondsen.length === 0 ? null : (
            <span className="subtle theme-actions__money">
              {fondsen.map((fund) => prioriteitenTekst.fonds(fund.naam, fund.staat, fund.tot)).join('; ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
