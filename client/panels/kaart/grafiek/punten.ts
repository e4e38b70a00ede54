import type { Cijfer, Fout } from '../../../../analyses/result.ts'
import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { profiel } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { foutTekst } from '../../../../server/contract/text/nl/redenen.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { bekendCijfer, type Kaartmodel } from '../../../map/kaartmodel.ts'
import { cijferVan, type Profielgebied } from '../profielgegevens.ts'
import { bereik } from '../wijkregels.ts'

/** A point of a chart: whose value it is, and its margin where the source gives one. */
export interface Punt {
  naam: string
  waarde: number
  fout: Fout
  /** The buurt that it opens; null when it opens nothing. */
  opent: string | null
}

/** A row of the comparison: this area, the buurten of the wijk, the wijk, the gemeente, the country. */
export interface Vergelijkrij {
  naam: string
  /** Words at the end of the row. */
  tekst: string
  soort: 'eigen' | 'buurten' | 'ander' | 'bereik'
  punten: readonly Punt[]
}

/** A point in words: "Damrif: 66,2 %, marge niet in de bron". */
export function puntTekst({ naam, waarde, fout }: Punt, eenheid: Eenheid): string {
  return `${naam}: ${waardeMetEenheid(waarde, eenheid)}, ${foutTekst(fout, eenheid)}`
}

function puntVan(naam: string, figure: Cijfer, opent: string | null = null): Punt {
  return { naam, waarde: figure.waarde, fout: figure.fout, opent }
}

/** The figures of buurten in their own order, those without one left out. */
export function buurtpunten(
  bron: Kaartbron,
  model: Kaartmodel,
  codes: readonly string[],
  zelf: string,
): Punt[] {
  const { cijfer, jaar, leeftijd } = model.keuze
  return codes.flatMap((code) => {
    const found = bekendCijfer(bron.opzoeken(code, cijfer, jaar, leeftijd))
    const naam = bron.gebied.get(code)?.naam ?? code
    return found === null ? [] : [puntVan(naam, found, code === zelf ? null : code)]
  })
}

/** The rows of the comparison in one year. The wijk of another buurt is a range when it has no figure of its own. */
export function vergelijkrijen(bron: Kaartbron, model: Kaartmodel, area: Profielgebied): Vergelijkrij[] {
  const { indicator, keuze } = model
  const { eenheid } = indicator
  const isBuurt = area.soort === 'buurt'
  const row = model.wijken.find(({ wijk }) => wijk.id === area.wijk.id)
  const rows: Vergelijkrij[] = []
  const single = (naam: string, figure: Cijfer | null, soort: Vergelijkrij['soort'], whose = naam) => {
    if (figure === null) return
    rows.push({
      naam,
      tekst: waardeMetEenheid(figure.waarde, eenheid),
      soort,
      punten: [puntVan(whose, figure)],
    })
  }
  single(isBuurt ? profiel.dezeBuurt : profiel.dezeWijk, cijferVan(bron, area, keuze), 'eigen', area.naam)
  const inWijk = buurtpunten(bron, model, area.wijk.buurten, area.code)
  if (inWijk.length > 0) {
    rows.push({
      naam: profiel.inDeWijk,
      tekst: profiel.buurten(inWijk.length),
      soort: 'buurten',
      punten: inWijk,
    })
  }
  const ofWijk = row?.cijfer
  if (isBuurt && ofWijk?.soort === 'waarde') single(profiel.wijk, ofWijk.cijfer, 'ander', area.wijk.naam)
  if (ofWijk?.soort === 'bereik') {
    const { laagste, hoogste } = ofWijk
    const nameOf = ({ gebied }: Cijfer) => bron.gebied.get(gebied)?.naam ?? gebied
    rows.push({
      naam: isBuurt ? profiel.wijk : profiel.dezeWijk,
      tekst: bereik(laagste.waarde, hoogste.waarde, eenheid),
      soort: 'bereik',
      punten: [laagste, hoogste].map((end) =>
        puntVan(nameOf(end), end, end.gebied === area.code ? null : end.gebied),
      ),
    })
  }
  const of = (code: string) => bekendCijfer(bron.opzoeken(code, keuze.cijfer, keuze.jaar, keuze.leeftijd))
  single(bron.gemeente.naam, of(bron.gemeente.code), 'ander')
  single(bron.land.naam, of(bron.land.code), 'ander')
  return rows
}

/** Values and limits that an axis must hold. */
export function waardenMetMarge(points: readonly Punt[]): number[] {
  return points.flatMap(({ waarde, fout }) =>
    fout.soort === 'interval' ? [fout.laag, waarde, fout.hoog] : [waarde],
  )
}
