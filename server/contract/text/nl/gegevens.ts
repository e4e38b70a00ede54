import { aantal, datum } from '../getal.ts'

/** Words of the screens about the datasets. */
export const gegevensTekst = {
  titel: 'Gegevens',
  uitleg:
    'Welke gegevens deze app gebruikt, hoe oud ze zijn en wat er ontbreekt. Een cijfer dat niet is gepubliceerd, blijft leeg: we vullen niets in.',
  echtTitel: 'Wat is echt en wat niet?',
  echt: 'Echt: de grenzen, de gepubliceerde cijfers over mensen, buurten en wijken, de voorzieningen met hun tijden en het plan.',
  nietEcht:
    'Voorbeelddata: de woningen, de straten, de meldingen en de misdrijven per wijk. Ze zijn verzonnen om te laten zien hoe de app werkt. Namen, postcodes en nummers bestaan niet. Wat ermee is berekend, is ook niet echt: hoe ver de renovatie is, en hoeveel woningen op loopafstand van een wijkcentrum liggen. Voorbeelddata telt nooit mee in een pijler.',
  geenVoorbeeld: 'Er is geen voorbeelddata geladen. Alles wat u ziet, komt uit een bron.',
  lijst: 'Geladen gegevens',
  bronhouder: 'Bronhouder',
  bron: 'Bron',
  vintage: 'Stand',
  jaren: 'Jaren',
  licentie: 'Licentie',
  versie: 'Versie',
  geladenOp: 'Geladen op',
  verkregenOp: 'Overgenomen op',
  gevuld: 'Gevuld',
  gevuldZin: (present: number, expected: number) => `${aantal(present)} van ${aantal(expected)} waarden`,
  nvt: 'niet van toepassing',
  afgekeurd: 'Afgekeurd',
  afgekeurdZin: (count: number) =>
    count === 0 ? 'niets' : `${aantal(count)} ${count === 1 ? 'waarde' : 'waarden'}`,
  rijen: 'Rijen',
  rijenZin: (read: number, taken: number) => `${aantal(taken)} overgenomen van ${aantal(read)} gelezen`,
  dekking: 'Dekking',
  nietGeladen: 'Nog niet geladen',
  nietGeladenUitleg: 'Deze bronnen zouden een leemte vullen.',
  verwijder: 'Verwijder alle voorbeelddata',
  verwijderTitel: 'Voorbeelddata verwijderen?',
  verwijderUitleg:
    'Alle woningen, straten, meldingen en misdrijven uit de voorbeelddata verdwijnen, met elke wijkanalyse die ze gebruikte. U kunt dit niet ongedaan maken. Daarna kunt u de wijkanalyses opnieuw uitrekenen.',
  verwijderJa: 'Ja, verwijder',
  verwijderd: (datasets: number, analyses: number) =>
    `Verwijderd: ${datasets} ${datasets === 1 ? 'dataset' : 'datasets'} en ${analyses} ${analyses === 1 ? 'wijkanalyse' : 'wijkanalyses'}.`,
  naarLijst: 'Alle gegevens',
  letOp: 'Let op',
  herkomst: 'Herkomst',
  adres: 'Adres van de bron',
  bestanden: 'Bestanden en hun vingerafdruk (SHA-256)',
  bestandKolommen: { naam: 'Bestand', bytes: 'Bytes', sha: 'Vingerafdruk' },
  inhoudSha: 'Vingerafdruk van deze versie',
  ontbrekend: 'Wat ontbreekt, per cijfer en jaar',
  ontbrekendGeen: 'Er ontbreekt niets, of deze gegevens zijn geen cijfers per gebied.',
  ontbrekendKolommen: { cijfer: 'Cijfer', jaar: 'Jaar', wie: 'Wie', zonder: 'Gebieden zonder cijfer' },
  ontbrekendAantal: (count: number, total: number) => `${count} van ${total}`,
  afgekeurdTitel: 'Afgekeurde waarden',
  afgekeurdGeen: 'Er is niets afgekeurd.',
  afgekeurdNietVoorU: 'Er is iets afgekeurd. Wat het is ziet alleen wie met deze rijen werkt.',
  afgekeurdKolommen: { bestand: 'Bestand', rij: 'Rij', kolom: 'Kolom', reden: 'Reden' },
  aannamen: 'Aannamen',
  aannamenUitleg: 'Hiermee zijn de voorbeelddata gemaakt. Een aanname weegt nooit mee in een echt cijfer.',
  geenJaren: 'geen',
  versies: 'Versies',
  versieKolommen: { versie: 'Versie', stand: 'Stand', geladen: 'Geladen', rijen: 'Rijen', geldt: 'Geldt' },
  geldtNu: 'geldt nu',
  zetTerug: 'Zet terug',
  zetTerugLabel: (versie: string) => `Zet versie ${versie} terug`,
  zetTerugTitel: 'Deze versie weer laten gelden?',
  zetTerugUitleg: (versie: string, dag: string) =>
    `Versie ${versie}, geladen op ${dag}, gaat weer gelden voor iedereen. U kunt dit later weer veranderen.`,
  zetTerugReden: 'Waarom',
  zetTerugRedenUitleg: 'Eén zin, voor het logboek.',
  zetTerugJa: 'Ja, zet terug',
} as const

/** Years as people read them: one, or the first and last of a row of years. */
export function jarenTekst(jaren: readonly number[]): string {
  return jaren.length === 0 ? gegevensTekst.geenJaren : jaren.join(', ')
}

/** When a version was loaded. */
export function geladenTekst(iso: string): string {
  return datum(iso)
}
