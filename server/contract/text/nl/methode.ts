/** Words of the page "Zo rekenen we"; the methods themselves stand beside the code in analyses/. */
export const methodeTekst = {
  titel: 'Zo rekenen we',
  uitleg:
    'Hoe de app rekent, in gewoon Nederlands. Elke tekst staat naast de berekening zelf: verandert de berekening, dan verandert de tekst mee.',
  versie: (versie: string) => `Methode ${versie}`,
} as const
