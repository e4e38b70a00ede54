import type { Bezoekuitkomst } from '../../../../geodata/schema/campagne.ts'
import type { Eigenaar } from '../../../../geodata/schema/woning.ts'

export const eigenaarInLijst: Record<Eigenaar, string> = {
  corporatie: 'corporatie',
  particulier: 'particulier',
  vve: 'VvE',
  onbekend: 'niet bekend',
}

export const uitkomstInLijst: Record<Bezoekuitkomst, string> = {
  bezocht: 'bezocht',
  'niet-getroffen': 'niemand thuis',
  afgezien: 'ziet ervan af',
}

/** Words in the lists of addresses. */
export const adreslijstTekst = {
  bezoekNaam: 'bezoeken',
  briefNaam: 'brieven',
  uitnodigNaam: 'uitnodigingen',
  uitnodigWie: 'Wie',
  uitnodigUitleg: (meter: number) =>
    `Particuliere woningen en woningen in een VvE die nog niet zijn gevraagd, in hetzelfde blok of dezelfde straat als een woning van de corporatie in deze campagne, of hooguit ${meter} meter verderop (aanname).`,
  aan: 'Aan wie de brief is, zonder naam',
  aanhef: (adres: string) => `Aan de bewoners van ${adres}`,
  adres: 'Straat en huisnummer',
  postcode: 'Postcode',
  plaats: 'Woonplaats',
  complex: 'Blok of complex',
  eigenaar: 'Wie de eigenaar is',
  duo: 'Welk duo langsgaat, geteld vanaf 1',
  nietGetroffen: 'Hoe vaak er niemand thuis was',
  uitkomst: 'Hoe het laatste bezoek ging',
  geinformeerdOp: 'Dag waarop de bewoners persoonlijk zijn geïnformeerd',
  tijdwens: 'Wanneer de bewoners het gesprek willen; leeg: het maakt niet uit of het is niet gevraagd',
  taal: 'Taal van het gesprek, zoals de bewoners die kozen',
  tolk: 'Of er een tolk meegaat',
  tolkMee: 'tolk mee',
  blad: 'Adressen',
  toelichting: 'Toelichting',
  voorbeeld: 'Dit zijn voorbeelddata. De woningen staan niet op echte adressen.',
  gemaakt: 'Gemaakt op',
  campagne: 'Campagne',
  straat: 'Straat',
  dag: 'Dag',
  gebruik: 'Gebruik',
  gebruikUitleg:
    'Alleen voor deze bezoeken of brieven. Bewaar de lijst niet langer dan nodig. Schrijf er geen namen of verhalen bij.',
} as const
