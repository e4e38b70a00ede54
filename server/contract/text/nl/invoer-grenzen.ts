/** Said of a file that a worker could not read within its memory or time. */
export const importLimitTekst =
  'Dit bestand kost te veel geheugen of tijd om te lezen. Er is niets bewaard. Deel het bestand op en probeer het opnieuw.'

/** Sentences for what does not fit in the order of an import. */
export const opgaveTekst = {
  kolomOntbreekt: (kolom: string) => `De kolom "${kolom}" staat niet op dit blad.`,
  indicatorOnbekend: (id: string) =>
    `Het cijfer "${id}" kennen we niet. Kies een cijfer of maak een eigen cijfer.`,
  voorbeeldAlsEcht:
    'Voorbeelddata mag geen cijfer van een vaste bron vullen. Maak er een eigen cijfer van, of zet voorbeelddata uit.',
  andereSoort: 'Onder deze naam staat al een lijst van een andere soort. Kies een andere naam.',
  echtEnVoorbeeld:
    'Onder deze naam staan al gegevens, en die zijn anders gemerkt. Voorbeelddata en echte gegevens komen nooit onder één naam. Kies een andere naam.',
  enqueteAanvullen: 'Een enquête wordt in haar geheel ingelezen. Kies vervangen.',
  eigenBezet: (id: string) => `Het eigen cijfer "${id}" is al van andere gegevens. Kies een andere naam.`,
  eigenDubbel: 'Twee eigen cijfers hebben dezelfde naam. Geef elk cijfer een eigen naam.',
  enqueteVerantwoording: 'Vul in hoe de enquête is gehouden.',
  alleenConfiguratie: 'Gebieden komen uit de configuratie en kunnen hier niet worden ingelezen.',
  kolomVerboden: (kolom: string, reden: string) => `De kolom "${kolom}" mag niet mee: ${reden}`,
} as const
