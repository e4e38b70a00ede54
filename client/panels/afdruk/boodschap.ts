import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { titelVan } from '../../map/vlakbeeld/voorgelezen.ts'

/** One message in parts; what is set bold stands in the middle. */
export interface Boodschap {
  voor: string
  vet: string
  na: string
}

/** How many of these buurten have which colour, for ways that speak in words. */
function countsOf(model: Kaartmodel, beeld: Vlakbeeld, codes: readonly string[]): Boodschap {
  const here = beeld.gebieden.filter(({ code }) => codes.includes(code))
  const used = beeld.klassen
    .map((row) => ({ ...row, aantal: here.filter(({ plaats }) => plaats === row.plaats).length }))
    .filter(({ aantal }) => aantal > 0)
  const { kop, klassen } = kleurenTekst.samenvatting
  const known = here.filter(({ plaats }) => plaats !== null).length
  const first = kop(titelVan(beeld, model), known, here.length)
  return { voor: used.length === 0 ? first : `${first} ${klassen(used)}`, vet: '', na: '' }
}

/** What the map says in one message: how many buurten differ from the gemeente, else between which figures they lie. */
export function maakBoodschap(
  bron: Kaartbron,
  model: Kaartmodel,
  beeld: Vlakbeeld,
  codes: readonly string[],
): Boodschap {
  if (beeld.wijze !== 'klassen' && beeld.wijze !== 'verschil') return countsOf(model, beeld, codes)
  const rows = model.buurten.filter(({ code }) => codes.includes(code))
  const known = rows.flatMap(({ waarde }) => (waarde === null ? [] : [waarde])).sort((a, b) => a - b)
  const [least, most] = [known.at(0), known.at(-1)]
  if (least === undefined || most === undefined) return { voor: velTekst.boodschap.geen, vet: '', na: '' }
  const { eenheid } = model.indicator
  const compared = rows.flatMap(({ verschil }) => (verschil === null ? [] : [verschil]))
  if (model.gemeente === null || compared.length === 0) {
    const words = (value: number) => waardeMetEenheid(value, eenheid)
    return {
      voor: velTekst.boodschap.bereik(known.length, rows.length, words(least), words(most)),
      vet: '',
      na: '',
    }
  }
  const same = compared.filter(({ oordeel }) => oordeel === 'geen-verschil')
  const other = compared.filter(({ oordeel }) => oordeel !== 'geen-verschil')
  const [voor, vet, na] = velTekst.boodschap.geenVerschil(
    same.length,
    compared.length,
    bron.gemeente.naam,
    waardeMetEenheid(model.gemeente, eenheid),
    compared.every(({ regel }) => regel === undefined),
  )
  const more = other.filter(({ punten }) => punten > 0).length
  return { voor, vet, na: `${na} ${velTekst.boodschap.anders(more, other.length - more)}`.trimEnd() }
}
