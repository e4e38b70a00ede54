import { memo } from 'react'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { indicatorTekst, leeftijdTekst, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { leeftijdenVan } from '../../map/kaartmodel.ts'
import { Select } from '../../ui/Select.tsx'
import { Bronregel } from './Bronregel.tsx'
import { pasKeuzeAan } from './adres/controle.ts'
import { Lagenlijst } from './Lagenlijst.tsx'
import { Legenda } from './Legenda.tsx'
import type { PaneelProps, Voorzieningen } from './paneel-props.ts'
import type { Kaartlagen } from './use-kaart-lagen.ts'
import type { Kies } from './use-kaart.ts'

interface Props extends PaneelProps {
  pan: Kies
  lagen: Kaartlagen
  voorzieningen: Voorzieningen | null
}

interface Groep {
  label: string
  indicatoren: Indicator[]
}

/** Groups of the list: buurt figures per pijler first, the others of them next, figures per wijk next, own figures last. */
function groepen(bron: Kaartbron): Groep[] {
  const all = [...bron.indicatoren.values()]
  const own = all.filter((indicator) => indicator.eigenNaam !== undefined)
  const catalogue = all.filter((indicator) => indicator.eigenNaam === undefined)
  const perBuurt = catalogue.filter((indicator) => indicator.niveaus.includes('buurt'))
  const perWijk = catalogue.filter(
    (indicator) => !indicator.niveaus.includes('buurt') && indicator.niveaus.includes('wijk'),
  )
  return [
    ...pijlerId.options.map((pijler) => ({
      label: pijlerTekst[pijler],
      indicatoren: perBuurt.filter((indicator) => indicator.pijler === pijler),
    })),
    { label: kaart.overig, indicatoren: perBuurt.filter((indicator) => indicator.pijler === null) },
    { label: kaart.alleenWijk, indicatoren: perWijk },
    { label: kaart.eigen, indicatoren: own },
  ].filter((group) => group.indicatoren.length > 0)
}

function optionText(indicator: Indicator): string {
  const { naam } = indicatorTekst(indicator)
  return indicator.rol === 'alleen-intern' ? kaart.intern(naam) : naam
}

/** All figures to choose from: a hundred, which stay the same whatever else is chosen. */
const Cijferopties = memo(function Cijferopties({ bron }: { bron: Kaartbron }) {
  return groepen(bron).map((group) => (
    <optgroup key={group.label} label={group.label}>
      {group.indicatoren.map((indicator) => (
        <option key={indicator.id} value={indicator.id}>
          {optionText(indicator)}
        </option>
      ))}
    </optgroup>
  ))
})

/** Left panel: which figure, what the colours mean, which layers, and where the figure comes from. */
export function Keuzepaneel(props: Props) {
  const { bron, model, keuze, kies } = props
  const ages = leeftijdenVan(bron, model.indicator)
  return (
    <>
      <Select
        label={kaart.cijfer}
        value={keuze.cijfer}
        onChange={(cijfer) => kies(pasKeuzeAan(bron, { ...keuze, cijfer }))}
      >
        <Cijferopties bron={bron} />
      </Select>
      {ages.length > 1 ? (
        <Select
          label={kaart.leeftijd}
          value={keuze.leeftijd}
          onChange={(age) => {
            const leeftijd = ages.find((option) => option === age) ?? keuze.leeftijd
            kies(pasKeuzeAan(bron, { ...keuze, leeftijd }))
          }}
        >
          {ages.map((age) => (
            <option key={age} value={age}>
              {leeftijdTekst[age]}
            </option>
          ))}
        </Select>
      ) : null}
      {model.indicator.rol === 'alleen-intern' ? <p className="kaart__intern">{kaart.internUitleg}</p> : null}
      <Legenda {...props} />
      <Lagenlijst {...props} />
      <Bronregel bron={bron} model={model} metAchtergrond={keuze.lagen.includes('achtergrond')} />
    </>
  )
}
