import type { Herhaald } from '../../wijkanalyses.ts'

/** Words around computing a stored analysis again. */
export const herhalingTekst = {
  titel: 'Opnieuw uit het archief',
  uitleg:
    'Bij elke analyse bewaren wij waarmee zij is gemaakt: de gegevens met hun versie, het besluit en het startgetal. Daarmee kunt u haar opnieuw uitrekenen en vergelijken, ook jaren later.',
  knop: 'Reken opnieuw uit het archief',
  bezig: 'De analyse wordt opnieuw uitgerekend.',
} as const

const STUK: Record<Herhaald['stuk'], string> = {
  wijkanalyse: 'De wijkanalyse',
  wijkverdieping: 'De verdieping',
}

/** What came of it, one sentence per document. */
export function herhaaldZin({ stuk, uitkomst, reden, methodeToen, methodeNu }: Herhaald): string {
  const name = STUK[stuk]
  if (uitkomst === 'gelijk') return `${name} komt er tot op de byte hetzelfde uit.`
  if (reden === 'methode-anders')
    return `${name} komt er anders uit: toen rekenden wij met methode ${methodeToen}, nu met methode ${methodeNu}. De bewaarde analyse blijft staan.`
  if (reden === 'versie-weg')
    return `${name} kan niet opnieuw worden uitgerekend: een versie van de gegevens is er niet meer, of is beschadigd.`
  if (reden === 'geen-archief')
    return `${name} kan niet opnieuw worden uitgerekend: zij is bewaard voordat de app een archief bijhield.`
  return `${name} komt er anders uit, en dat mag niet. Meld dit bij de beheerder.`
}
