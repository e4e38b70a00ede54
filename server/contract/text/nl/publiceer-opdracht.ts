/** What the command says that copies the public map to another server. */
export const publiceerOpdracht = {
  gebruik: [
    'Gebruik:',
    '  npm run publiceer -- --naar map <map>      kopieer de uitgave van nu naar een map van een webserver',
    '  npm run publiceer -- --naar s3 <adres>     zet haar in een opslag die S3 verstaat; <adres> is met de bucket',
    'Voor s3: zet OPSLAG_SLEUTEL, OPSLAG_GEHEIM en, als de opslag dat vraagt, OPSLAG_REGIO in de omgeving.',
  ].join('\n'),
  geenUitgave: (map: string) => `In ${map} staat geen uitgave van de openbare kaart. Zet DATA_DIR goed.`,
  anderWerk: (map: string) =>
    `In ${map} staat iets anders dan een uitgave. Kies een lege map. Er is niets veranderd.`,
  geenSleutel: 'Zet OPSLAG_SLEUTEL en OPSLAG_GEHEIM in de omgeving.',
  geenAdres: (adres: string) => `${adres} is geen adres van een opslag. Het begint met https:// of http://.`,
  mislukt: (reden: string) => `De opslag nam niet alles aan (${reden}). Draai de opdracht opnieuw.`,
  gedaan: (nummer: number, aantal: number, waar: string) =>
    `Uitgave ${nummer} staat in ${waar}: ${aantal} bestanden.`,
}
