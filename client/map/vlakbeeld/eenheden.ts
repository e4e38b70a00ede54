import { getal, punten, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { tabelTekst } from '../../../server/contract/text/nl/kaart.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import type { KanNietReden } from '../../../analyses/result.ts'
import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import type { Kaartbron } from '../kaartbron.ts'
import type { Kaartmodel } from '../kaartmodel.ts'
import type { Eenheidgebied, Vlakcel } from './onderdelen.ts'

/** The areas that are drawn as one, with their figure or why there is none. */
export function eenheden(bron: Kaartbron, model: Kaartmodel): Eenheidgebied[] {
  const { cijfer, jaar, leeftijd } = model.keuze
  if (model.niveau === 'buurt') {
    return model.buurten.map(({ code, verschil }) => {
      const found = bron.opzoeken(code, cijfer, jaar, leeftijd)
      return 'ontbreekt' in found
        ? { id: code, cijfer: null, ontbreekt: found.ontbreekt, verschil: null }
        : { id: code, cijfer: found, ontbreekt: null, verschil }
    })
  }
  return model.wijken.map(({ wijk, cijfer: figure, verschil }) => {
    if (figure.soort === 'waarde') return { id: wijk.id, cijfer: figure.cijfer, ontbreekt: null, verschil }
    const ontbreekt: KanNietReden = figure.soort === 'ontbreekt' ? figure.reden : 'niet-op-dit-niveau'
    return { id: wijk.id, cijfer: null, ontbreekt, verschil: null }
  })
}

/** Why a figure is missing, short enough for a cell. */
export function redenKort(reason: KanNietReden): string {
  return tabelTekst.reden[reason] ?? redenTekst[reason]
}

export function celZonder(reason: KanNietReden): Vlakcel {
  return { tekst: redenKort(reason), getal: null, erbij: null, ontbreekt: true }
}

export function celMetWaarde(value: number, unit: Eenheid): Vlakcel {
  return { tekst: waardeMetEenheid(value, unit), getal: value, erbij: null, ontbreekt: false }
}

export function celMetWoorden(words: string, order: number | null = null): Vlakcel {
  return { tekst: words, getal: order, erbij: null, ontbreekt: false }
}

/** A difference in percentage points; empty where none may be given, which is no missing figure. */
export function celMetVerschil(verschil: Verschil | null): Vlakcel {
  if (verschil === null) return { tekst: '', getal: null, erbij: null, ontbreekt: false }
  return {
    tekst: punten(verschil.punten),
    getal: verschil.punten,
    erbij: verschil.oordeel === 'geen-verschil' ? tabelTekst.geenVerschil : null,
    ontbreekt: false,
  }
}

/** A value as it stands on a buurt: a percentage without its sign. */
export function labelWaarde(value: number, unit: Eenheid): string {
  return unit === 'procent' ? getal(value, 1) : waardeMetEenheid(value, unit)
}
