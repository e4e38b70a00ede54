import type { Bronvermelding } from '../../../server/contract/delen.ts'
import { papierTekst, velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { lagenTekst } from '../../../server/contract/text/nl/kaart.ts'
import { balkBij } from '../../map/papier/schaalvak.ts'
import type { Laag } from '../kaart/adres/keuze.ts'
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

/** Layers that paper draws. */
const OP_PAPIER: ReadonlySet<Laag> = new Set(['buurten', 'woonzorgzones', 'wijkcentra', 'achtergrond'])

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

/** Whether anything on the sheet is example data: a figure, the facilities or the streets. */
export function toontVoorbeelddata(from: Afdrukbron): boolean {
  return (
    from.voorbeeldstraten ||
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
  const { bron, model, kaart, grenzen } = from
  const sources = bronnenVan(from)
  const { indicator, keuze: figure } = model
  const first = bron.opzoeken(bron.gemeente.code, indicator.id, figure.jaar, figure.leeftijd)
  const unknownMargin = 'ontbreekt' in first || first.fout.soort === 'niet-in-bron'
  const byPoints = model.buurten.some(({ verschil }) => verschil !== null && verschil.regel === undefined)
  const missing = kaart.lagen.filter((laag) => !OP_PAPIER.has(laag)).map((laag) => lagenTekst[laag])
  const tooFine = sheet.venster.schaal < grenzen.kleinsteSchaalnoemer
  const area = gebied.isDeel || !sheet.past ? velTekst.deelVan(bron.focusgebied) : gebied.naam
  const filter = filterInWoorden(kaart.filters, bron, model)
  const then = toenWoorden(bron.versie)
  const cm = balkBij(sheet.venster.schaal, sheet.blad.letterfactor).millimeters / 10
  return {
    letOp: [
      ...(then === null ? [] : [`${then}.`]),
      ...(filter === '' ? [] : [velTekst.gefilterd(filter, from.behouden.codes.size, from.behouden.totaal)]),
      velTekst.letOpCijfer(indicator, figure.jaar, unknownMargin, byPoints, bron.gemeente.naam),
      ...from.beeld.noten,
      ...(tooFine ? [velTekst.grenzenGrof] : []),
      ...(missing.length === 0 ? [] : [velTekst.nietOpPapier(missing)]),
      ...(more.zonderNaam.length === 0 ? [] : [velTekst.nietOpKaart(more.zonderNaam)]),
    ].join(' '),
    bronnen: [
      ...sources.map((row) => velTekst.bron(row.bronhouder, row.bron, figure.jaar, row.licentie)),
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
