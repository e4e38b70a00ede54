/** A link that was made with other figures than those of now, and figures that are shown as they were. */
export const versieTekst = {
  naam: 'Cijfers van toen of van nu',
  van: (dag: string) => `Deze link is gemaakt met de cijfers van ${dag}. De cijfers zijn daarna vernieuwd.`,
  vanEerder: 'Deze link is gemaakt met eerdere cijfers. De cijfers zijn daarna vernieuwd.',
  laadt: 'De cijfers van toen worden opgehaald.',
  weg: 'Deze link is gemaakt met cijfers die hier niet meer zijn. U ziet de nieuwste cijfers.',
  mislukt: 'De cijfers van toen konden niet worden opgehaald. U ziet de nieuwste cijfers.',
  opnieuw: 'Probeer opnieuw',
  anders: (aantal: number, totaal: number, niveau: 'buurt' | 'wijk') => {
    const areas = niveau === 'buurt' ? 'buurten' : 'wijken'
    if (aantal === 0)
      return `Voor wat u nu ziet is er geen verschil: alle ${totaal} ${areas} hebben hetzelfde cijfer.`
    return `${aantal} van ${totaal} ${areas} ${aantal === 1 ? 'heeft' : 'hebben'} nu een ander cijfer.`
  },
  kies: 'Welke cijfers wilt u zien?',
  toen: 'Zoals toen',
  nu: 'Nu',
  sluit: 'Verder met de cijfers van nu',
  altijdNu: 'Woningen, meldingen en voorzieningen zijn altijd die van nu.',
  welke: { buurt: 'Welke buurten?', wijk: 'Welke wijken?' },
  gebied: { buurt: 'Buurt', wijk: 'Wijk' },
  geenCijfer: 'geen cijfer',
  bijschrift: (cijfer: string, jaar: number) => `${cijfer}, ${jaar}: toen en nu`,
  /** Beside everything that shows figures of then. */
  merk: (dag: string) => `Cijfers zoals op ${dag}, niet de nieuwste`,
} as const
