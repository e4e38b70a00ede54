import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'

/** One message in parts; what is set bold stands in the middle. */
export interface Boodschap {
  voor: string
  vet: string
  na: string
}

/** What the map says in one message: how many buurten differ from the gemeente, else between which figures they lie. */
export function maakBoodschap(bron: Kaartbron, model: Kaartmodel, codes: readonly string[]): Boodschap {
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
