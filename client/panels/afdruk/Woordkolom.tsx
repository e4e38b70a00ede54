import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { Figuur } from '../../map/papier/figuur.ts'
import type { Boodschap } from './boodschap.ts'
import type { Jarentabel } from './jarentabel.ts'
import { Tekening } from './Tekening.tsx'

/** The message in one sentence, the figure of the gemeente set bold. */
export function BoodschapZin({ voor, vet, na }: Boodschap) {
  return (
    <p className="vel__boodschap">
      {voor}
      {vet === '' ? null : <strong>{vet}</strong>}
      {na}
    </p>
  )
}

interface LegendaProps {
  figuur: Figuur
  zin: string
  regels: { ontbreekt: string | null; onzeker: boolean; zones: boolean }
  niveau?: 'h2' | 'h3'
}

/** The legend: what the colours say, and the signs that have no colour. */
export function LegendaBlok({ figuur, zin, regels, niveau = 'h2' }: LegendaProps) {
  const Kop = niveau
  return (
    <section className="vel__blok">
      <Kop>{velTekst.legenda}</Kop>
      <p className="vel__klein">{zin}</p>
      <Tekening figuur={figuur} className="vel__legenda" />
      <ul className="vel__tekens">
        {regels.ontbreekt === null ? null : (
          <li>
            <Staal soort="ontbreekt" />
            {regels.ontbreekt}
          </li>
        )}
        {regels.onzeker ? (
          <li>
            <Staal soort="onzeker" />
            {velTekst.onzeker}
          </li>
        ) : null}
        <li>
          <Staal soort="wijk" />
          {velTekst.wijkgrens}
        </li>
        {regels.zones ? (
          <li>
            <Staal soort="zone" />
            {velTekst.zone}
          </li>
        ) : null}
      </ul>
    </section>
  )
}

const STAAL = {
  ontbreekt: 'M0.2 0.2H7.8V4.8H0.2ZM1 4.8L5.6 0.2M4 4.8L7.8 1M0.2 2.6L2.6 0.2M7 4.8L7.8 4',
  onzeker: 'M0.2 0.2H7.8V4.8H0.2ZM1 0.2L5.6 4.8M4 0.2L7.8 4M0.2 2.4L2.6 4.8',
  wijk: 'M0 2.5H8',
  zone: 'M0 2.5H8',
} as const

/** Sample of a sign in the legend. */
function Staal({ soort }: { soort: keyof typeof STAAL }) {
  return (
    <svg className={`vel__staal vel__staal--${soort}`} viewBox="0 0 8 5" aria-hidden>
      <path d={STAAL[soort]} />
    </svg>
  )
}

/** The figure over the years as a real table. */
export function Jaarblok({
  tabel,
  kop,
  letOp,
  niveau = 'h2',
}: {
  tabel: Jarentabel
  kop: string
  letOp: string | null
  niveau?: 'h2' | 'h3'
}) {
  const Kop = niveau
  return (
    <section className="vel__blok">
      <Kop>{kop}</Kop>
      {letOp === null ? null : <p className="vel__klein">{letOp}</p>}
      <table className="vel__tabel">
        <caption className="alleen-voorgelezen">{kop}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="alleen-voorgelezen">{velTekst.gebied}</span>
            </th>
            {tabel.jaren.map((jaar) => (
              <th key={jaar} scope="col">
                {jaar}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabel.rijen.map((row) => (
            <tr key={row.id} className={`vel__rij--${row.soort}`}>
              <th scope="row">{row.naam}</th>
              {row.waarden.map((value, index) => (
                <td key={tabel.jaren[index]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
