import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { punten } from '../../../server/contract/text/getal.ts'
import { roundStep, VERSCHIL_GRENZEN, verschilplaats } from '../klassen.ts'
import { kleurschaal } from '../layers/kleuring.ts'
import { celMetVerschil, celMetWaarde, celZonder, eenheden } from './eenheden.ts'
import { cijferkolommen } from './klassen.ts'
import type { Legendavorm, Uitspraak, Wijze } from './onderdelen.ts'
import { onzekerheid } from './zekerheid.ts'

/** Steps of the axis to both sides of the gemeente, in percentage points. */
const LEAST_AXIS_POINTS = 15

/** Difference with the gemeente in the same year, judged as the wijkanalyse judges it. */
export const verschil: Wijze = {
  id: 'verschil',
  begin: () => ({}),
  waaromNiet: ({ model }) => (model.kanVerschil ? null : 'geen-procent'),
  maak: (vraag) => {
    const { bron, model } = vraag
    const { indicator, keuze } = model
    const areas = eenheden(bron, model)
    const uitspraken = new Map(
      areas.map(({ id, cijfer, ontbreekt, verschil: difference }): [string, Uitspraak] => {
        if (cijfer === null || difference === null) {
          const reason = ontbreekt ?? 'geen-vergelijkingscijfer'
          const cell = celZonder(reason)
          const none = { plaats: null, ontbreekt: reason, label: '', onzeker: null, x: null }
          return [id, { ...none, cellen: [cell, cell] }]
        }
        return [
          id,
          {
            plaats: verschilplaats(difference),
            ontbreekt: null,
            label: punten(difference.punten),
            cellen: [celMetWaarde(cijfer.waarde, indicator.eenheid), celMetVerschil(difference)],
            onzeker: onzekerheid(cijfer),
            x: difference.punten,
          },
        ]
      }),
    )
    const judged = areas.flatMap((area) => area.verschil ?? [])
    const byPoints = judged.every(({ regel }) => regel === undefined)
    const { klassen, klassenMetMarge, zin, titel } = kleurenTekst.verschil
    return {
      uitspraken,
      kolommen: cijferkolommen(vraag),
      klassen: (byPoints ? klassen : klassenMetMarge).map((label, plaats) => ({ label, plaats })),
      schaal: (thema) => kleurschaal(indicator.richting, thema),
      zin: () => zin(bron.gemeente.naam, keuze.jaar, indicator.richting),
      noten: [],
      titel: titel(indicatorTekst(indicator).naam, bron.gemeente.naam),
      cijfers: [keuze],
      // Where a margin decides, a colour is no stretch of the axis.
      vorm: byPoints
        ? balk(
            judged.map((one) => one.punten),
            kleurenTekst.verschil.merk(bron.gemeente.naam),
          )
        : { soort: 'lijst' },
    }
  },
}

function balk(points: readonly number[], mark: string): Legendavorm {
  const farthest = Math.max(LEAST_AXIS_POINTS, ...points.map(Math.abs))
  const step = roundStep(farthest / 10)
  const tot = Math.ceil(farthest / step) * step
  return {
    soort: 'balk',
    klassen: { grenzen: VERSCHIL_GRENZEN, van: -tot, tot },
    plaatsen: [0, 1, 2, 3, 4],
    merken: [{ waarde: 0, tekst: mark }],
    eenheid: 'procentpunt',
  }
}
