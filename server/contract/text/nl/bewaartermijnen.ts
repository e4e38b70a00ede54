import type { Bewaarsoort, Logsoort } from '../../bewaartermijnen.ts'
import { aantal } from '../getal.ts'

interface Bewaarwoorden {
  /** The kind of data, and from when its term counts. */
  wat: string
  /** Why this long. */
  grond: string
  /** What happens at its end. */
  einde: string
}

const WIS = 'De app wist wat er stond. Wie, wanneer en wat voor handeling blijft staan.'

const CAMPAGNE_EINDE = 'vanaf het einde van de campagne'

export const bewaarTekst: Record<Bewaarsoort, Bewaarwoorden> = {
  'logboek-aanmelding': {
    wat: 'Logboek: aanmelden en afmelden',
    grond: 'AVG artikel 5 en 32: lang genoeg om misbruik te vinden, niet langer.',
    einde: WIS,
  },
  'logboek-inzage': {
    wat: 'Logboek: wie woningen of meldingen bekeek, gegevens meenam of werd geweigerd',
    grond: 'AVG artikel 5 en 32: lang genoeg om inzage te verantwoorden, niet langer.',
    einde: WIS,
  },
  'logboek-bezoek': {
    wat: 'Logboek: bezoeken aan huis, afspraken daarover, en wie persoonlijk is geïnformeerd',
    grond: 'AVG artikel 5 en 32: lang genoeg om een vergissing na te zoeken, niet langer.',
    einde: WIS,
  },
  'logboek-beheer': {
    wat: 'Logboek: accounts, sleutels, reservekopieën en controles',
    grond: 'Verantwoording van het beheer (AVG artikel 5, lid 2).',
    einde: WIS,
  },
  'logboek-wijziging': {
    wat: 'Logboek: wijzigingen van gegevens, plannen en vaststelling',
    grond: 'Archiefwet en de selectielijst voor gemeenten. De plannen zelf blijven bestaan.',
    einde: WIS,
  },
  sessie: {
    wat: 'Sessies, vanaf het moment dat zij verlopen',
    grond: 'Niet meer nodig.',
    einde: 'De app verwijdert de sessie.',
  },
  uitnodiging: {
    wat: 'Uitnodigingen voor een account, vanaf het moment dat zij verlopen',
    grond: 'Niet meer nodig.',
    einde: 'De app verwijdert de uitnodiging.',
  },
  'account-opgeheven': {
    wat: 'Opgeheven accounts',
    grond: 'Een vergissing kan worden hersteld; daarna is de naam niet meer nodig.',
    einde:
      'De app wist naam, inlognaam, wachtwoord en tweede factor. In het logboek staat voortaan: opgeheven account.',
  },
  'sleutel-ingetrokken': {
    wat: 'Sleutels van andere systemen die zijn ingetrokken of verlopen',
    grond: 'Nazoeken welk systeem gegevens kreeg.',
    einde: 'De app verwijdert de sleutel.',
  },
  herhaalsleutel: {
    wat: 'Bewaarde antwoorden op verzoeken die nog eens kunnen komen',
    grond: 'Alleen nodig zolang een verzoek kan worden herhaald.',
    einde: 'De app verwijdert het antwoord.',
  },
  'invoer-wachtend': {
    wat: 'Bestanden die iemand gaf en die niet zijn verwerkt',
    grond: 'Niet meer nodig.',
    einde: 'De app verwijdert het bestand en wat zij eruit las.',
  },
  'invoer-bestand': {
    wat: 'Bestanden die zijn verwerkt',
    grond: 'De gegevens staan in de dataset, met hun herkomst.',
    einde: 'De app verwijdert het bestand bij het verwerken.',
  },
  'versie-oud': {
    wat: 'Oude versies van gegevens waarop geen wijkanalyse rust',
    grond: 'Terugdraaien blijft mogelijk zolang dat zin heeft.',
    einde: 'De app verwijdert de versie.',
  },
  signaal: {
    wat: 'Signalen van professionals, vanaf het invullen',
    grond: 'Vergelijken met eerdere jaren. Er staan geen namen of adressen in.',
    einde: 'De app verwijdert het signaal.',
  },
  bezoek: {
    wat: `Bezoeken aan huis, ${CAMPAGNE_EINDE}`,
    grond: 'Nazorg en klachten over het werk. Daarna zijn gegevens per woning niet meer nodig.',
    einde: 'De app verwijdert de bezoeken. Het aantal per ronde, straat en campagne blijft staan.',
  },
  bezoekronde: {
    wat: `Adressen in rondes van bezoeken, ${CAMPAGNE_EINDE}`,
    grond: 'Gaan samen met de bezoeken.',
    einde: 'De app verwijdert de adressen. Straat, dagen en aantallen van de ronde blijven staan.',
  },
  'persoonlijk-geinformeerd': {
    wat: `Wie persoonlijk is geïnformeerd, per woning, ${CAMPAGNE_EINDE}`,
    grond: 'Gaat samen met de bezoeken.',
    einde: 'De app verwijdert de woningen. Het aantal per straat blijft staan.',
  },
  bezoekafspraak: {
    wat: `Wanneer mensen bezoek willen, in welke taal en of er een tolk meegaat, ${CAMPAGNE_EINDE}`,
    grond: 'Gaat samen met de bezoeken.',
    einde: 'De app verwijdert de afspraken. Er blijft niets van staan, ook geen aantal.',
  },
  bezoekerslijst: {
    wat: `Lijsten van wie de adressen van een straat mag zien, ${CAMPAGNE_EINDE}; een oude lijst vanaf de nieuwe`,
    grond: 'Na de campagne gaat niemand meer op bezoek.',
    einde: 'De app verwijdert de lijst. Daarna mag niemand van die lijst de adressen nog zien.',
  },
  reservekopie: {
    wat: 'Reservekopieën',
    grond: 'Wat uit het logboek is gewist, verdwijnt met de oudste kopie ook daar.',
    einde: 'De app verwijdert de kopie. Zij houdt de nieuwste van 14 dagen, 8 weken en 12 maanden.',
  },
}

/** The rule by which the content of a row was wiped. */
export const logsoortTekst: Record<Logsoort, string> = {
  aanmelding: bewaarTekst['logboek-aanmelding'].wat,
  inzage: bewaarTekst['logboek-inzage'].wat,
  bezoek: bewaarTekst['logboek-bezoek'].wat,
  beheer: bewaarTekst['logboek-beheer'].wat,
  wijziging: bewaarTekst['logboek-wijziging'].wat,
}

const YEAR_DAYS = 365.25

/** A term as people say it: whole years where it is that, else days. */
export function termijnTekst(days: number): string {
  if (days === 0) return 'meteen'
  const years = Math.round(days / YEAR_DAYS)
  if (years >= 1 && Math.round(years * YEAR_DAYS) === days) return years === 1 ? '1 jaar' : `${years} jaar`
  return days === 1 ? '1 dag' : `${aantal(days)} dagen`
}

export const bewaartermijnenTekst = {
  titel: 'Bewaartermijnen',
  uitleg:
    'De termijnen zijn een voorstel. De gemeente stelt ze vast in het verwerkingsregister; de beheerder stelt ze in.',
  campagne:
    'Een campagne eindigt als zij is afgerond of gestopt, of als haar laatste kwartaal voorbij is. Schrijft iemand daarna nog een ronde of bezoek op, dan telt de termijn vanaf die dag.',
  tabel: 'Hoe lang elke soort gegevens blijft',
  kolommen: { wat: 'Wat', termijn: 'Hoe lang', grond: 'Waarom', einde: 'Daarna', volgende: 'Eerstvolgende' },
  anders: (voorstel: string) => `voorstel: ${voorstel}`,
  geenVolgende: 'nu geen',
  zelf: 'bij het verwerken of opschonen',
  laatste: (dag: string, tijd: string) => `Laatst uitgevoerd op ${dag} om ${tijd}.`,
  nooit: 'De termijnen zijn nog niet uitgevoerd.',
  niets: 'Er was niets over zijn termijn.',
  weg: (wat: string, count: number) => `${wat}: ${aantal(count)}`,
  knop: 'Voer de termijnen nu uit',
  dagelijks: 'De app doet dit bij elke start en elke dag.',
} as const
