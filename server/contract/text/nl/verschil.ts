import type { Wijziging, WijzigingSoort } from '../../../../analyses/wijkanalyse/cyclusverschil.ts'
import type { Oorzaak } from '../../../../analyses/wijkanalyse/oorzaken.ts'
import { datum, getal, opsomming, percentage } from '../getal.ts'

/** Words of the screen that shows what changed against an earlier cyclus. */
export const verschilTekst = {
  titel: (wijk: string) => `Wat is er anders in ${wijk}`,
  tussen: (eerder: string, eerderOp: string, nu: string, nuOp: string) =>
    `${nu} (peildatum ${datum(nuOp)}) naast ${eerder} (peildatum ${datum(eerderOp)}).`,
  letOp: 'Een ander cijfer is nog geen andere buurt',
  letOpUitleg:
    'De cijfers per buurt zijn berekend met een model. Verandert zo’n cijfer, dan kan dat komen door het model, door een nieuwe bron of door een andere indeling. Het zegt niet dat het in de buurt beter of slechter gaat.',
  leeg: 'Er is niets anders: dezelfde buurten, dezelfde punten en hetzelfde voorstel.',
  metWelke: 'Vergelijk met',
  kiesMet: 'Kies met welke cyclus u vergelijkt.',
  geenAndere: 'Er is nog geen andere cyclus met een wijkanalyse van deze wijk.',
  kolommen: { wat: 'Wat', eerst: 'Eerst', nu: 'Nu', soort: 'Wat voor verandering', waarom: 'Waarom' },
} as const

export const onderdeelTekst: Record<Wijziging['onderdeel'], string> = {
  buurten: 'Buurten',
  sterk: 'Sterke punten',
  zwak: 'Zwakke punten',
  voorstel: 'Voorstel om over te praten',
  wijkcijfer: 'Cijfers van de wijk',
}

export const oorzaakTekst: Record<Oorzaak, string> = {
  indeling: 'andere buurten horen bij de wijk',
  methode: 'de methode of een instelling is anders',
  'ander-jaar': 'cijfer van een ander jaar',
  peildatum: 'op de andere peildatum was iets wel of niet bekend',
  'bron-vernieuwd': 'de bron is vernieuwd',
  volgt: 'volgt uit een andere wijziging',
}

export const wijzigingSoortTekst: Record<WijzigingSoort, string> = {
  besluit: 'door een besluit',
  methode: 'door de methode',
  echt: 'echt veranderd: gemeten, en meer dan toeval',
  gegevens: 'door andere gegevens',
  volgt: 'volgt uit een andere wijziging',
}

/** What stands where one of the two had nothing. */
const GEEN: Record<Wijziging['onderdeel'], string> = {
  buurten: 'hoort er niet bij',
  sterk: 'geen sterk punt',
  zwak: 'geen zwak punt',
  voorstel: 'niet in het voorstel',
  wijkcijfer: 'geen cijfer',
}

/** One side of a change, in words; null means that it was not there. */
export function kantVanWijziging(onderdeel: Wijziging['onderdeel'], waarde: string | null): string {
  if (waarde === null) return GEEN[onderdeel]
  if (onderdeel === 'buurten') return 'hoort erbij'
  if (onderdeel === 'voorstel') return `plaats ${waarde}`
  if (onderdeel === 'wijkcijfer') return cijferInWoorden(waarde)
  const [, count, total] = /^(\d+)\/(\d+)$/.exec(waarde) ?? []
  return count === undefined || total === undefined
    ? `${waarde} dagen per week open`
    : `in ${count} van de ${total} buurten met een cijfer`
}

/** "20-27.7 (2020)" as "20,0-27,7 % (2020)"; a lone hyphen is a figure that is missing. Only percentages are compared. */
function cijferInWoorden(waarde: string): string {
  const [, from, to, year] = /^(-?[\d.]+)(?:-([\d.]+))? \((\d+)\)$/.exec(waarde) ?? []
  if (from === undefined || year === undefined) return waarde.replace(/^- /, 'geen cijfer ')
  const range = to === undefined ? '' : `${getal(Number(from), 1)}-`
  return `${range}${percentage(Number(to ?? from))} (${year})`
}

/** Which buurten came to a point or left it, by name; empty when none did. */
export function buurtenVanPunt(erbij: readonly string[], weg: readonly string[]): string {
  const parts = [
    erbij.length === 0 ? '' : `erbij: ${opsomming(erbij)}`,
    weg.length === 0 ? '' : `weg: ${opsomming(weg)}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}
