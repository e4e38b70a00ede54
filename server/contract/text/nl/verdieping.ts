/** Words of the frame around the deeper parts of a wijkanalyse; each part has its words in a file of its own. */
export const verdiepingTekst = {
  onderdelen: 'Onderdelen van de wijkanalyse',
  overzicht: 'Overzicht',
  titel: (gebied: string, deel: string) => `${gebied}: ${kleineLetter(deel)}`,
  nietUitgerekend: 'Dit onderdeel is nog niet uitgerekend. Reken de wijkanalyses opnieuw uit.',
  startgetal: (seed: number, runs: string) =>
    `Startgetal ${seed}, ${runs} berekeningen. Dezelfde gegevens geven dezelfde uitkomst.`,
  kies: 'Andere gebieden',
  stadsdeel: (naam: string) => `Stadsdeel ${naam}`,
  stad: (naam: string) => `Heel ${naam}`,
} as const

/** A name inside a line; an abbreviation keeps its capitals: "NPLV-KPI". */
function kleineLetter(naam: string): string {
  return /^\p{Lu}\p{Ll}/u.test(naam) ? `${naam.charAt(0).toLowerCase()}${naam.slice(1)}` : naam
}

/** Words of the window that shows how a computed number came to be. */
export const uitlegTekst = {
  titel: 'Hoe is dit uitgerekend?',
  methode: 'Methode',
  formule: 'Berekening',
  invoer: 'Waarmee is gerekend',
  gegevens: 'Gegevens en versie',
  naarMethode: 'Lees de hele methode',
  opent: (tekst: string) => `${tekst}: toon de berekening`,
} as const
