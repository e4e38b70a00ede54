/** Words of the decision "welke buurten horen bij welke wijk" and of the form that starts a cyclus. */
export const besluitTekst = {
  titel: (cyclus: string) => `Welke buurten horen bij welke wijk, ${cyclus}`,
  wie: (datum: string, wie: string) => `Besloten op ${datum} door ${wie}.`,
  app: 'de app, bij de eerste start (standaardindeling van de demo)',
  reden: (reden: string) => `Reden: ${reden}`,
  later: 'Dit besluit verandert niet meer. Wilt u een andere indeling, begin dan een nieuwe cyclus.',
  wijk: (naam: string, count: number) => `${naam} (${count} buurten)`,
  twijfel: 'Hierover moest worden besloten',
  uitkomst: (wijk: string | undefined) => (wijk === undefined ? 'hoort er nu niet bij' : `nu bij ${wijk}`),
} as const

export const nieuweCyclusTekst = {
  titel: 'Nieuwe cyclus',
  uitleg:
    'Een cyclus begint met een besluit: welke buurten horen bij welke wijk. Dit besluit ligt daarna vast. Een cyclus gebruikt de cijfers die er op de peildatum zijn.',
  gegevens: 'Over de cyclus',
  naam: 'Naam',
  naamUitleg: 'Zo heet de cyclus op elk scherm, bijvoorbeeld: Cyclus 2027.',
  id: 'Naam in het adres',
  idUitleg: 'Kleine letters, cijfers en streepjes, bijvoorbeeld: 2027.',
  peildatum: 'Peildatum',
  peildatumUitleg: 'Cijfers over latere jaren tellen in deze cyclus niet mee.',
  besluit: 'Het besluit: welke buurt hoort bij welke wijk',
  besluitUitleg: 'Begin bij de standaardindeling en kijk vooral naar de buurten met een vraagteken.',
  wijkVan: (buurt: string) => `Wijk van ${buurt}`,
  hoortNietBij: 'hoort er niet bij',
  kolommen: { buurt: 'Buurt', wijk: 'Hoort bij', waarom: 'Waarom dit een vraag is' },
  twijfel: 'vraag',
  reden: 'Reden van het besluit',
  redenUitleg: 'Wie heeft waarom zo besloten? Deze reden staat later bij elke wijkanalyse.',
  aantallen: (wijk: string, count: number) => `${wijk}: ${count} ${count === 1 ? 'buurt' : 'buurten'}`,
  begin: 'Begin de cyclus',
  bezig: 'De cyclus wordt begonnen',
  fouten: (count: number) => (count === 1 ? 'Eén veld klopt nog niet' : `${count} velden kloppen nog niet`),
  leeg: 'Vul dit veld in.',
  wijkZonderBuurt: (wijk: string) => `${wijk} heeft geen enkele buurt. Kies er ten minste één.`,
  geenRecht: 'Uw rol mag geen cyclus beginnen. Vraag het programmabureau.',
} as const
