import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { zoekTekst } from '../../../server/contract/text/nl/zoeken.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Profielgebied } from '../kaart/profielgegevens.ts'
import type { KiesBlad } from './blad-keuze.ts'

interface Props {
  area: Profielgebied
  bron: Kaartbron
  /** What the address asks for; null: nothing, empty: it is still to be chosen. */
  met: string | null
  /** The area that stands beside it; null: none, or one that does not exist. */
  beside: Profielgebied | null
  kies: KiesBlad
}

/** Which area stands beside this one: buurten beside a buurt, wijken beside a wijk. */
export function VergelijkKeuze({ area, bron, met, beside, kies }: Props) {
  return (
    <div className="gebied__vergelijk niet-afdrukken">
      <Select
        label={gebiedsblad.vergelijkMet}
        value={beside?.code ?? ''}
        error={
          met === null || met === '' || beside !== null ? undefined : gebiedsblad.onbekend.metOnbekend(met)
        }
        onChange={(code) => kies({ met: code === '' ? null : code })}
      >
        <option value="">{gebiedsblad.vergelijkKies}</option>
        {area.soort === 'wijk' ? (
          <optgroup label={zoekTekst.groep.wijk}>
            {bron.wijken
              .filter(({ id }) => id !== area.code)
              .map(({ id, naam }) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
          </optgroup>
        ) : (
          bron.wijken.map((wijk) => (
            <optgroup key={wijk.id} label={wijk.naam}>
              {wijk.buurten
                .filter((code) => code !== area.code)
                .map((code) => (
                  <option key={code} value={code}>
                    {bron.gebied.get(code)?.naam ?? code}
                  </option>
                ))}
            </optgroup>
          ))
        )}
      </Select>
      {beside === null ? null : (
        <Button onClick={() => kies({ met: null })}>{gebiedsblad.vergelijkStop}</Button>
      )}
    </div>
  )
}
