import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { indicatorTekst, leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { type Cijferkeuze, leeftijdenVan } from '../../map/kaartmodel.ts'
import { Select } from '../../ui/Select.tsx'
import type { KiesBlad } from './blad-keuze.ts'

interface Props {
  bron: Kaartbron
  keuze: Cijferkeuze
  kies: KiesBlad
}

/** Which figure is seen from nearby, in which year, of whom. */
export function Cijferkeuzes({ bron, keuze, kies }: Props) {
  const indicator = bron.indicatoren.get(keuze.cijfer)
  const all = [...bron.indicatoren.values()].filter(
    ({ niveaus }) => niveaus.includes('buurt') || niveaus.includes('wijk'),
  )
  const ages = indicator === undefined ? [] : leeftijdenVan(bron, indicator)
  return (
    <div className="gebied__keuzes niet-afdrukken">
      <Select
        label={gebiedsblad.cijferKies}
        value={keuze.cijfer}
        onChange={(cijfer) => kies({ cijfer, jaar: null, leeftijd: null })}
      >
        {all.map((row) => (
          <option key={row.id} value={row.id}>
            {row.rol === 'alleen-intern' ? kaart.intern(indicatorTekst(row).naam) : indicatorTekst(row).naam}
          </option>
        ))}
      </Select>
      <Select
        label={gebiedsblad.jaarKies}
        value={String(keuze.jaar)}
        onChange={(jaar) => kies({ cijfer: keuze.cijfer, jaar, leeftijd: keuze.leeftijd })}
      >
        {(indicator?.jaren ?? []).map((jaar) => (
          <option key={jaar} value={jaar}>
            {jaar}
          </option>
        ))}
      </Select>
      {ages.length < 2 ? null : (
        <Select
          label={gebiedsblad.leeftijdKies}
          value={keuze.leeftijd}
          onChange={(leeftijd) => kies({ cijfer: keuze.cijfer, jaar: String(keuze.jaar), leeftijd })}
        >
          {ages.map((age) => (
            <option key={age} value={age}>
              {leeftijdTekst[age]}
            </option>
          ))}
        </Select>
      )}
    </div>
  )
}
