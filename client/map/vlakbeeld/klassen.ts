import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { legenda } from '../../../server/contract/text/nl/legenda.ts'
import { tabelTekst } from '../../../server/contract/text/nl/kaart.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import { type Klassen, klasseVan, KLASSEN_VANZELF, maakKlassen, paletplaats } from '../klassen.ts'
import { waardenOverJaren } from '../klassewaarden.ts'
import { kleurschaal } from '../layers/kleuring.ts'
import { celMetVerschil, celMetWaarde, celZonder, eenheden, labelWaarde } from './eenheden.ts'
import type { Merk, Uitspraak, Vlakkolom, Vraag, Wijze } from './onderdelen.ts'
import { onzekerheid } from './zekerheid.ts'

/** Colours in a scale of classes. */
const COLOURS = 5

/** Words of each class: "onder 70", "70 tot 74", "81 of meer". */
export function klasseLabels({ grenzen }: Klassen, unit: Eenheid): string[] {
  const { onder, van, vanaf, een } = kleurenTekst.klassen
  const words = grenzen.map((at) => waardeMetEenheid(at, unit))
  if (words.length === 0) return [een]
  return [
    onder(words[0] ?? ''),
    ...words.slice(1).map((word, index) => van(words[index] ?? '', word)),
    vanaf(words.at(-1) ?? ''),
  ]
}

/** Columns of a figure with its difference from the gemeente. */
export function cijferkolommen({ bron, model }: Vraag): Vlakkolom[] {
  const value: Vlakkolom = { id: 'waarde', kop: tabelTekst.waarde, eenheid: model.indicator.eenheid }
  return model.kanVerschil
    ? [value, { id: 'verschil', kop: tabelTekst.verschil(bron.gemeente.naam), eenheid: 'procentpunt' }]
    : [value]
}

/** The gemeente, marked under the ramp. */
export function gemeenteMerk({ bron, model }: Vraag): Merk[] {
  if (model.gemeente === null) return []
  const words = waardeMetEenheid(model.gemeente, model.indicator.eenheid)
  return [{ waarde: model.gemeente, tekst: legenda.gemeente(bron.gemeente.naam, words) }]
}

/** The figure itself in classes: what the map shows by itself, and whenever another way cannot be drawn. */
export const klassen: Wijze = {
  id: 'klassen',
  begin: () => ({}),
  waaromNiet: () => null,
  maak: (vraag) => {
    const { bron, model } = vraag
    const { indicator, keuze, kanVerschil } = model
    const asked = vraag.keuze.klassen ?? KLASSEN_VANZELF
    const areas = eenheden(bron, model)
    const values =
      model.klassejaren === 'alle'
        ? waardenOverJaren(bron, indicator, keuze.leeftijd)
        : areas.flatMap(({ cijfer }) => (cijfer === null ? [] : [cijfer.waarde]))
    const made = maakKlassen(values, asked)
    const norm = asked.methode === 'norm' && values.length > 0 ? asked.norm : null
    const labels = klasseLabels(made, indicator.eenheid)
    const plaatsen = labels.map((_label, klasse) => paletplaats(klasse, labels.length, COLOURS))
    const uitspraak = ({ cijfer, ontbreekt, verschil }: (typeof areas)[number]): Uitspraak => {
      if (cijfer === null) {
        const reason = ontbreekt ?? 'niet-gepubliceerd'
        const cell = celZonder(reason)
        return {
          plaats: null,
          ontbreekt: reason,
          label: '',
          cellen: kanVerschil ? [cell, cell] : [cell],
          onzeker: null,
          x: null,
        }
      }
      const cells = [celMetWaarde(cijfer.waarde, indicator.eenheid)]
      return {
        plaats: plaatsen[klasseVan(cijfer.waarde, made.grenzen)] ?? null,
        ontbreekt: null,
        label: labelWaarde(cijfer.waarde, indicator.eenheid),
        cellen: kanVerschil ? [...cells, celMetVerschil(verschil)] : cells,
        onzeker: onzekerheid(cijfer),
        x: cijfer.waarde,
      }
    }
    return {
      uitspraken: new Map(areas.map((area) => [area.id, uitspraak(area)])),
      kolommen: cijferkolommen(vraag),
      klassen: labels.map((label, klasse) => ({ label, plaats: plaatsen[klasse] ?? 0 })),
      schaal: (thema) => kleurschaal(norm === null ? null : indicator.richting, thema),
      zin: (thema) =>
        norm === null
          ? legenda.klassenZin(indicatorTekst(indicator).meer, indicator.richting, thema === 'donker')
          : kleurenTekst.klassen.normZin(waardeMetEenheid(norm, indicator.eenheid), indicator.richting),
      noten: [],
      titel: indicatorTekst(indicator).naam,
      cijfers: [keuze],
      vorm: {
        soort: 'balk',
        klassen: made,
        plaatsen,
        merken:
          norm === null
            ? gemeenteMerk(vraag)
            : [
                {
                  waarde: norm,
                  tekst: kleurenTekst.klassen.normMerk(waardeMetEenheid(norm, indicator.eenheid)),
                },
              ],
        eenheid: indicator.eenheid,
      },
    }
  },
}
