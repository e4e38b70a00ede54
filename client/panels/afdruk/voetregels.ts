import type { Bronvermelding } from '../../../server/contract/delen.ts'
import { papierTekst, velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { papierlaagTekst } from '../../../server/contract/text/nl/afdruk-lagen.ts'
import { lagenTekst } from '../../../server/contract/text/nl/kaart.ts'
import { balkBij } from '../../map/papier/schaalvak.ts'
import { toenWoorden } from '../kaart/adres/Toenmerk.tsx'
import { filterInWoorden } from '../kaart/filters/chips.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import type { Afdrukgebied } from './afdruk-gebied.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import type { Kaartblad } from './afdruk-bladen.ts'

/** What must be known before the figures are used, where they come from, and how the sheet was made. */
export interface Voet {
  letOp: string
  bronnen: string
  blad: string
}

/** The sources of all figures that the colours rest on, each once. */
export function bronnenVan({
  bron,
  model,
  beeld,
}: Pick<Afdrukbron, 'bron' | 'model' | 'beeld'>): Bronvermelding[] {
  const figures = beeld.cijfers.length === 0 ? [model.keuze] : beeld.cijfers
  const datasets = figures.flatMap(({ cijfer, jaar, leeftijd }) => {
    const indicator = bron.indicatoren.get(cijfer)
    return indicator === undefined ? [] : [bron.datasetVan(indicator, jaar, leeftijd)]
  })
  return [...new Set(datasets)].flatMap((dataset) => bron.bronnen.get(dataset) ?? [])
}

/** Whether anything on the sheet is example data: a figure, a layer, the facilities or the streets. */
export function toontVoorbeelddata(from: Afdrukbron): boolean {
  return (
    from.voorbeeldstraten ||
    from.lagen.lagen.some(({ voorbeeld }) => voorbeeld) ||
    bronnenVan(from).some(({ voorbeelddata }) => voorbeelddata) ||
    from.voorzieningen?.bron?.voorbeelddata === true
  )
}

/** The lines at the foot of a sheet. */
export function maakVoet(
  from: Afdrukbron,
  keuze: AfdrukKeuze,
  gebied: Afdrukgebied,
  sheet: Kaartblad,
  more: { zonderNaam: readonly string[]; vandaag: string },
): Voet {
  const { bron, model, kaart, grenzen, lagen } = from
  const sources = bronnenVan(from)
  const { indicator, keuze: figure } = model
  const first = bron.opzoeken(bron.gemeente.code, indicator.id, figure.jaar, figure.leeftijd)
  const unknownMargin = 'ontbreekt' in first || first.fout.soort === 'niet-in-bron'
  const byPoints = model.buurten.some(({ verschil }) => verschil !== null && verschil.regel === undefined)
  const failed = lagen.nietGeladen.map((laag) => lagenTekst[laag])
  const elsewhere = lagen.elders.map((laag) => lagenTekst[laag])
  const drawn = lagen.lagen.map(({ teken }) => lagenTekst[teken.naam])
  const tooFine = sheet.venster.schaal < grenzen.kleinsteSchaalnoemer
  const area = gebied.isDeel || !sheet.past ? velTekst.deelVan(bron.focusgebied) : gebied.naam
  const filter = filterInWoorden(kaart.filters, bron, model)
  const then = toenWoorden(bron.versie)
  const cm = balkBij(sheet.venster.schaal, sheet.blad.letterfactor).millimeters / 10
  return {
    letOp: [
      ...(then === null ? [] : [`${then}.`]),
      ...(then === null || drawn.length === 0 ? [] : [papierlaagTekst.lagenVanNu(drawn)]),
      ...(filter === '' ? [] : [velTekst.gefilterd(filter, from.behouden.codes.size, from.behouden.totaal)]),
      velTekst.letOpCijfer(indicator, figure.jaar, unknownMargin, byPoints, bron.gemeente.naam),
      ...from.beeld.noten,
      ...(tooFine ? [velTekst.grenzenGrof] : []),
      ...(failed.length === 0 ? [] : [papierlaagTekst.nietGeladen(failed)]),
      ...(elsewhere.length === 0 ? [] : [papierlaagTekst.nietOpDitBlad(elsewhere)]),
      ...(more.zonderNaam.length === 0 ? [] : [velTekst.nietOpKaart(more.zonderNaam)]),
    ].join(' '),
    bronnen: [
      ...sources.map((row) => velTekst.bron(row.bronhouder, row.bron, figure.jaar, row.licentie)),
      ...lagen.lagen.flatMap(({ bronnen }) => bronnen),
      velTekst.grenzen(grenzen.bron.bronhouder, grenzen.bron.vintage, grenzen.bron.licentie),
      velTekst.stelsel,
      ...sources.map((row) => velTekst.versie(row.versie)),
    ].join(' '),
    blad: [
      velTekst.afgedrukt(
        datum(more.vandaag),
        papierTekst[keuze.papier] ?? keuze.papier,
        keuze.richting,
        velTekst.indeling(area, bron.cyclus),
      ),
      velTekst.controle(cm),
    ].join(' '),
  }
}
