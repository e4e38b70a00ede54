import { useRef } from 'react'
import type { Stopregel } from '../../../analyses/programma/wat-stopt-wanneer.ts'
import { datum, opsomming } from '../../../server/contract/text/getal.ts'
import {
  stopstandTekst,
  strevengetal,
  watStoptTekst as tekst,
} from '../../../server/contract/text/nl/programma.ts'
import type { Programmagegevens } from '../../api/programma-beheer.ts'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { Dingblad } from './Dingblad.tsx'
import { useKeuzes, useMagBijhouden } from './use-keuzes.ts'

const TONES = {
  gestopt: 'neutral',
  geregeld: 'positive',
  'te-laat': 'warning',
  nu: 'action',
  later: 'neutral',
} as const

/** What people add to a row: it belongs to the action. */
const OWN_FIELDS = ['watStopt', 'wieBesluit', 'besluitVoor', 'daarna'] as const

/** Under this many pixels six columns do not fit: the same rows then stand as cards. */
const WIDE_ENOUGH = 640

interface Props {
  einde: string
  regels: readonly Stopregel[]
  gegevens: Programmagegevens
}

/** All that stops on one day: as a table, on a phone as cards. */
export function StopTabel({ einde, regels, gegevens }: Props) {
  const frame = useRef<HTMLElement>(null)
  const isWide = useWidth(frame, WIDE_ENOUGH) >= WIDE_ENOUGH
  const keyOf = (row: Stopregel) => `${row.actie} ${row.bron.soort} ${row.bron.id}`
  return (
    <section ref={frame} className="block programma-stop" aria-labelledby={`stopt-${einde}`}>
      <h2 id={`stopt-${einde}`}>{tekst.kop(einde)}</h2>
      {isWide ? (
        <ScrollTable caption={tekst.tabel(einde)} captionHidden>
          <thead>
            <tr>
              <th scope="col">{tekst.actie}</th>
              <th scope="col">{tekst.geld}</th>
              <th scope="col">{tekst.stopt}</th>
              <th scope="col">{tekst.wie}</th>
              <th scope="col">{tekst.wanneer}</th>
              <th scope="col">{tekst.stand}</th>
            </tr>
          </thead>
          <tbody>
            {regels.map((row) => (
              <tr key={keyOf(row)}>
                <th scope="row">{row.naam}</th>
                <td>{moneyOf(row)}</td>
                <td>
                  <Gevolg row={row} gegevens={gegevens} />
                </td>
                <td>{deciderOf(row, gegevens)}</td>
                <td>{decideBy(row)}</td>
                <td>
                  <Tag tone={TONES[row.stand]}>{stopstandTekst[row.stand]}</Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      ) : (
        <ul aria-label={tekst.tabel(einde)}>
          {regels.map((row) => (
            <li key={keyOf(row)} className="programma-stop__kaart">
              <div className="programma-lijn__kop">
                <h3>{row.naam}</h3>
                <Tag tone={TONES[row.stand]}>{stopstandTekst[row.stand]}</Tag>
              </div>
              <dl className="facts">
                <Feit naam={tekst.geld} waarde={moneyOf(row)} />
                <Feit naam={tekst.wie} waarde={deciderOf(row, gegevens)} />
                <Feit naam={tekst.wanneer} waarde={decideBy(row)} />
              </dl>
              <Gevolg row={row} gegevens={gegevens} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Feit({ naam, waarde }: { naam: string; waarde: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{waarde}</dd>
    </div>
  )
}

function moneyOf({ bron }: Stopregel): string {
  return bron.soort === 'inzet' ? tekst.uren(bron.naam, bron.urenPerJaar) : bron.naam
}

function deciderOf(row: Stopregel, { programma }: Programmagegevens): string {
  const named = programma.programmas.find(({ id }) => id === row.programma)?.naam ?? ''
  return row.wieBesluit ?? tekst.stuurgroep(named)
}

function decideBy({ besluitUiterlijk, besluitGezet }: Stopregel): string {
  return besluitGezet ? `${datum(besluitUiterlijk)} (${tekst.gezet})` : datum(besluitUiterlijk)
}

/** What then stops, what still pays, how it goes on, and for who may the fields to write that down. */
function Gevolg({ row, gegevens }: { row: Stopregel; gegevens: Programmagegevens }) {
  const { programma } = gegevens
  const action = programma.acties.find(({ id }) => id === row.actie)
  const keuzes = useKeuzes(programma, action?.lijn ?? null)
  const mag = useMagBijhouden()(row.programma)
  if (row.alleenNaam || action === undefined) return null
  const targets = programma.streven.filter(({ actie }) => actie === row.actie)
  return (
    <>
      <p>{row.watStopt ?? tekst.nietOpgeschreven}</p>
      {targets.length === 0 ? null : (
        <p>{tekst.streven(targets.map((one) => `${strevengetal(one)} ${one.wat}`).join('; '))}</p>
      )}
      <p className="subtle">
        {row.blijft.length === 0 ? tekst.blijftNiets : tekst.blijft(opsomming(row.blijft))}
      </p>
      {row.daarna === null ? null : <p>{tekst.daarna(row.daarna)}</p>}
      {mag ? (
        <div className="niet-afdrukken">
          <Details summary={tekst.vul(row.naam)}>
            <Dingblad
              soort="actie"
              ding={action}
              dingnaam={row.naam}
              {...{ keuzes, mag }}
              alleen={OWN_FIELDS}
            />
          </Details>
        </div>
      ) : null}
    </>
  )
}
