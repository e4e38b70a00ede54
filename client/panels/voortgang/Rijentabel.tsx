import type { Voortgangsrij } from '../../../analyses/voortgang/rij.ts'
import { punten } from '../../../server/contract/text/getal.ts'
import { kwartaalTekst as tekst } from '../../../server/contract/text/nl/rapportages.ts'
import {
  maat,
  verwachtingTekst,
  voortgangstandTekst,
  voortgangTekst,
} from '../../../server/contract/text/nl/voortgang.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** Actions and goals with what was aimed at, how they stand, what is expected and what changed. */
export function Rijentabel({ naam, rijen }: { naam: string; rijen: readonly Voortgangsrij[] }) {
  if (rijen.length === 0) return <p className="subtle">{tekst.geenRijen}</p>
  return (
    <ScrollTable caption={tekst.rijen(naam)} captionHidden>
      <thead>
        <tr>
          <th scope="col">{tekst.kolommen.wat}</th>
          <th scope="col">{tekst.kolommen.streven}</th>
          <th scope="col">{tekst.kolommen.stand}</th>
          <th scope="col">{tekst.kolommen.verwachting}</th>
          <th scope="col">{tekst.kolommen.verschil}</th>
          <th scope="col">{tekst.kolommen.bron}</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((row) => (
          <tr key={`${row.soort} ${row.ding}`}>
            <th scope="row">{row.naam === '' ? voortgangTekst.zonderNaam : row.naam}</th>
            <td>{targetOf(row)}</td>
            <td className={row.nu === null ? 'table__missing' : undefined}>{standOf(row)}</td>
            <td>{row.nu === null ? '' : verwachtingTekst[row.nu.verwachting]}</td>
            <td className={row.verschil === null ? 'table__missing' : undefined}>{changeOf(row)}</td>
            <td>{row.nu?.bron ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function targetOf({ streven }: Voortgangsrij): string {
  if (streven === null) return ''
  const { wat, waarde, eenheid, uiterlijk } = streven
  const what = waarde === null ? wat : voortgangTekst.strevenMetGetal(maat(waarde, eenheid), wat)
  return voortgangTekst.strevenTot(what, uiterlijk)
}

function standOf({ nu, streven }: Voortgangsrij): string {
  if (nu === null) return voortgangstandTekst.onbekend
  const value = nu.waarde === null || streven === null ? null : maat(nu.waarde, streven.eenheid)
  return `${voortgangstandTekst[nu.stand]}, ${voortgangTekst.nuOp(value, nu.datum)}`
}

/** A count changes by whole ones; a percentage by points with one decimal. */
function changeOf({ verschil, streven }: Voortgangsrij): string {
  if (verschil === null || streven === null) return tekst.geenVerschil
  if (!Number.isInteger(verschil) || streven.eenheid === 'procent') return punten(verschil)
  return verschil > 0 ? `+${maat(verschil, streven.eenheid)}` : maat(verschil, streven.eenheid)
}
