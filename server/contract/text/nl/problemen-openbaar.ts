/** Problems of publishing, for the list of all problems. */
export const openbaarProblemen = {
  'uitgave-te-snel': {
    titel: 'Het is te vroeg voor een nieuwe uitgave',
    uitleg:
      'Tussen twee uitgaven zit een kwartaal. Anders kan iemand uit kleine veranderingen iets over een huis afleiden.',
  },
  'uitgave-niet-veilig': {
    titel: 'Deze uitgave is niet veilig genoeg',
    uitleg:
      'Uit de cijfers is iets over een klein aantal huizen af te leiden. Er is niets gepubliceerd; de vorige uitgave blijft staan.',
  },
  'uitgave-bezig': {
    titel: 'Er wordt al een uitgave gemaakt',
    uitleg: 'Wacht tot die klaar is en kijk dan opnieuw.',
  },
  'onbekende-uitgave': {
    titel: 'Deze uitgave is er niet',
    uitleg: 'Kijk in de lijst van uitgaven welke er zijn.',
  },
} as const
