import type { KpiBladzijde } from '../../../analyses/leefbaarometer/kpi-bladzijde-schema.ts'
import { nplvKpiTekst } from '../../../server/contract/text/nl/nplv-kpi.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { Details } from '../../ui/Details.tsx'
import { KlassenStrook } from './KlassenStrook.tsx'
import type { KpiExplainer } from './uitleg.ts'

/** So many areas are shown at once; more of them open. */
const AT_ONCE = 20

/** Version 2.0 in a block of its own: another method and other areas, never joined to version 3. */
export function VersieTwee({
  versie2,
  explain,
}: {
  versie2: KpiBladzijde['versie2']
  explain: KpiExplainer
}) {
  const known = versie2.flatMap(({ naam, kpi }) => (kpi.bekend ? [{ naam, klassen: kpi.klassen }] : []))
  const years = [...new Set(known.flatMap(({ klassen }) => klassen.map(({ jaar }) => jaar)))].toSorted(
    (a, b) => a - b,
  )
  const table = (
    <KlassenStrook
      caption={nplvKpiTekst.versie2}
      captionHidden
      eersteKolom={nplvKpiTekst.gebied}
      kolommen={years}
      rijen={known.map(({ naam, klassen }) => ({
        id: naam,
        naam,
        cellen: years.map((jaar) => {
          const found = klassen.find((row) => row.jaar === jaar)
          if (found === undefined) return null
          const { klasse, rij } = found
          return { klasse, uitleg: explain.klasse('leefbaarometer-2', naam, jaar, klasse, rij) }
        }),
      }))}
    />
  )
  const [missing] = versie2.flatMap(({ kpi }) => (kpi.bekend ? [] : [kpi.reden]))
  return (
    <section className="block kpi-apart">
      <h2>{nplvKpiTekst.versie2}</h2>
      <p className="subtle">{nplvKpiTekst.versie2Uitleg}</p>
      {known.length === 0 ? <p>{redenTekst[missing ?? 'bron-niet-ingelezen']}</p> : null}
      {known.length > AT_ONCE ? (
        <Details summary={nplvKpiTekst.aantalGebieden(known.length)}>{table}</Details>
      ) : null}
      {known.length > 0 && known.length <= AT_ONCE ? table : null}
    </section>
  )
}
