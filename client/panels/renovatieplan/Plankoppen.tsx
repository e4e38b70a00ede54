import { aantal, euro } from '../../../server/contract/text/getal.ts'
import type { Plankop } from '../../../server/contract/renovatieplannen.ts'
import { planKwartaal } from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import { renovatieplanmiddelenTekst as middelenTekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import { beloftenZin, plantellingTekst } from '../../../server/contract/text/nl/renovatieplan-telling.ts'
import { grensZin, renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

const sum = ({ particulier, vve, corporatie }: Plankop['woningen']) => particulier + vve + corporatie

const LINES: readonly [string, (kop: Plankop) => string][] = [
  [tekst.einde, ({ einde }) => tekst.eindeVan(einde)],
  [tekst.grens, ({ grens }) => grensZin(grens)],
  [tekst.blokken, ({ blokken, blokkenTotaal }) => tekst.blokkenVan(blokken, blokkenTotaal)],
  [tekst.woningen, ({ woningen }) => aantal(sum(woningen))],
  [tekst.stappen, ({ stappenLabel }) => aantal(sum(stappenLabel))],
  [
    plantellingTekst.verwacht,
    ({ verwacht }) => plantellingTekst.verwachtVan(verwacht.woningen, verwacht.stappen),
  ],
  [tekst.kosten, ({ kosten }) => euro(sum(kosten))],
  [tekst.euroPerStap, ({ euroPerStap }) => tekst.euroPerStapVan(euroPerStap)],
  [tekst.ploegen, ({ ploegen }) => middelenTekst.ploegenTegelijk(ploegen)],
  [
    tekst.wachtLangst,
    ({ wachtLangst, eerste }) =>
      wachtLangst === null
        ? tekst.leeg
        : tekst.wachtLangstVan(wachtLangst.blok, planKwartaal(eerste, wachtLangst.kwartaal)),
  ],
  [tekst.beloften, ({ beloften }) => beloftenZin(beloften)],
]

/** Plans in numbers, side by side where there are two. */
export function Plankoppen({ koppen }: { koppen: readonly Plankop[] }) {
  return (
    <>
      <Tabel koppen={koppen} />
      <p className="subtle">{plantellingTekst.verwachtUitleg}</p>
    </>
  )
}

function Tabel({ koppen }: { koppen: readonly Plankop[] }) {
  return (
    <ScrollTable caption={koppen.length > 1 ? tekst.vergelijking : tekst.kop}>
      <thead>
        <tr>
          <th scope="col">{tekst.getalNaam}</th>
          {koppen.map(({ id, naam }) => (
            <th key={id} scope="col">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LINES.map(([naam, waarde]) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            {koppen.map((kop) => (
              <td key={kop.id}>{waarde(kop)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
