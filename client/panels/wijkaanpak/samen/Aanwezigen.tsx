import { rolNaam } from '../../../../server/contract/text/nl/algemeen.ts'
import { aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { useCorporatie, useSessie } from '../../../api/sessie.ts'

/** Who is here: oneself, as long as nobody else is told of. */
export function Aanwezigen() {
  const rol = useSessie().data?.rol ?? null
  const corporatie = useCorporatie()
  if (rol === null) return null
  const naam = rolNaam(rol, corporatie)
  return (
    <span className="aanwezig" title={naam}>
      <span className="aanwezig__merk" aria-hidden>
        {naam.slice(0, 2).toUpperCase()}
      </span>
      <span>{tekst.u}</span>
    </span>
  )
}
