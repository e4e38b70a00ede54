import { getal, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { Cijfer } from '../../../analyses/result.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { bekendCijfer, type Kaartmodel } from '../../map/kaartmodel.ts'
import { gebiedVan, wijkcijferVan } from '../kaart/profielgegevens.ts'

/** A row of the table: an area, and its figure in every year in words. */
export interface Jaarrij {
  id: string
  naam: string
  /** `ernaast`: the CBS wijk that shares a name but not its buurten; it stands apart under its own name. */
  soort: 'gemeente' | 'wijk' | 'buurt' | 'ernaast'
  waarden: readonly string[]
}

export interface Jarentabel {
  jaren: readonly number[]
  rijen: readonly Jaarrij[]
}

/** Most years in a column on paper; the newest stay. */
const MOST_YEARS = 4

function inWords(figure: Pick<Cijfer, 'waarde' | 'eenheid'> | null): string {
  if (figure === null) return velTekst.geenCijfer
  return figure.eenheid === 'procent'
    ? getal(figure.waarde, 1)
    : waardeMetEenheid(figure.waarde, figure.eenheid)
}

/**
 * The figure over the years, of the gemeente and of each wijk; for one wijk or buurt, of its buurten too. A wijk without a figure
 * of its own shows the range of its buurten.
 *
 * @param buurten buurten of which the figures stand under their wijk; none for the whole focus area
 */
export function maakJarentabel(
  bron: Kaartbron,
  model: Kaartmodel,
  wijken: readonly string[],
  buurten: readonly string[],
): Jarentabel {
  const { indicator, keuze } = model
  const all = indicator.jaren.filter((jaar) => bron.heeftReeks(indicator.id, jaar, keuze.leeftijd))
  const jaren = all.filter((jaar) => jaar <= keuze.jaar || all.length <= MOST_YEARS).slice(-MOST_YEARS)
  const figure = (code: string, jaar: number) =>
    bekendCijfer(bron.opzoeken(code, indicator.id, jaar, keuze.leeftijd))
  const rijen: Jaarrij[] = [
    {
      id: bron.gemeente.code,
      naam: bron.gemeente.naam,
      soort: 'gemeente',
      waarden: jaren.map((jaar) => inWords(figure(bron.gemeente.code, jaar))),
    },
  ]
  for (const wijk of bron.wijken.filter(({ id }) => wijken.includes(id))) {
    const perYear = jaren.map((jaar) => wijkcijferVan(bron, wijk, { ...keuze, jaar }))
    const ranged = perYear.some((row) => row?.soort === 'bereik')
    rijen.push({
      id: wijk.id,
      naam: ranged ? velTekst.bereik(wijk.naam) : wijk.naam,
      soort: 'wijk',
      waarden: perYear.map((row) => {
        if (row?.soort === 'bereik') return `${inWords(row.laagste)}-${inWords(row.hoogste)}`
        return inWords(row?.soort === 'waarde' ? row.cijfer : null)
      }),
    })
    const beside = perYear.map((row) => row?.ernaast ?? null)
    const code = beside.find((row) => row !== null)?.gebied
    for (const buurt of wijk.buurten.filter((one) => buurten.includes(one))) {
      rijen.push({
        id: buurt,
        naam: gebiedVan(bron, buurt)?.naam ?? buurt,
        soort: 'buurt',
        waarden: jaren.map((jaar) => inWords(figure(buurt, jaar))),
      })
    }
    if (code !== undefined) {
      rijen.push({
        id: code,
        naam: velTekst.ernaast(bron.gebied.get(code)?.naam ?? code, wijk.naam),
        soort: 'ernaast',
        waarden: beside.map(inWords),
      })
    }
  }
  return { jaren, rijen }
}
