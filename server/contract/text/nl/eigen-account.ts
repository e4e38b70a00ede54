/** Words of the screen with the own account. */
export const eigenAccount = {
  titel: 'Mijn account',
  geenAccount: 'U hebt hier geen account',
  geenAccountUitleg: 'U kijkt rond met een rol van de demo. Daar hoort geen wachtwoord bij.',
  naam: 'Naam',
  inlognaam: 'Inlognaam',
  rol: 'Rol',
  wijken: 'Wijken',
  alleWijken: 'Alle wijken',
  rolUitleg: 'Uw naam, rol en wijken veranderen kan alleen de beheerder.',
  elders: 'U meldt zich aan bij uw eigen organisatie. Uw wachtwoord en tweede stap regelt u daar.',

  wachtwoord: 'Wachtwoord',
  wachtwoordUitleg: 'Kiest u een ander wachtwoord, dan wordt u overal anders afgemeld.',
  huidig: 'Uw wachtwoord nu',
  nieuw: 'Nieuw wachtwoord',
  wijzigWachtwoord: 'Verander het wachtwoord',
  wachtwoordGewijzigd: 'Uw wachtwoord is veranderd.',

  tweedeFactor: 'Tweede stap',
  tweedeFactorUitleg:
    'Hebt u een andere telefoon? Stel de tweede stap dan opnieuw in. De oude werkt tot de nieuwe is bevestigd.',
  vernieuwFactor: 'Stel de tweede stap opnieuw in',
  factorVernieuwd: 'De nieuwe tweede stap werkt. Overal anders bent u afgemeld.',
  herstelcodes: (over: number) =>
    over === 1 ? 'U hebt nog 1 herstelcode.' : `U hebt nog ${over} herstelcodes.`,
  nieuweCodes: 'Maak nieuwe herstelcodes',
  nieuweCodesUitleg: 'De codes die u nog had, werken dan niet meer.',

  sessies: 'Waar u bent aangemeld',
  sessieVia: 'Aangemeld met',
  sessieBegonnen: 'Begonnen',
  sessieLaatst: 'Laatst gebruikt',
  sessieEinde: 'Afmelden',
  deze: 'Dit is waar u nu bent',
  via: { demo: 'rol van de demo', wachtwoord: 'wachtwoord en code', oidc: 'eigen organisatie' },
  beeindig: 'Meld af',
  beeindigLabel: (begonnen: string) => `Meld de sessie van ${begonnen} af`,
  overal: 'Meld overal af',
  overalUitleg: 'Ook hier. Daarna meldt u zich opnieuw aan.',
  sessieRegel:
    'Een sessie eindigt vanzelf: na 2 uur zonder gebruik, en altijd 12 uur na het aanmelden. Adressen van computers bewaren we niet.',
} as const
