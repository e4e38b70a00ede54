/** Words of the search in the header. */
export const zoekTekst = {
  label: 'Zoek buurt of cijfer',
  toets: '/',
  toetsUitleg: 'Druk op / om te zoeken.',
  openen: 'Zoek buurt of cijfer',
  laden: 'De lijst wordt geladen ...',
  mislukt: 'De lijst kon niet worden geladen. Kies een buurt op de kaart of in de tabel.',
  groep: { wijk: 'Wijken', buurt: 'Buurten', straat: 'Straten', cijfer: 'Cijfers' },
  wijkUitleg: (buurten: number) => (buurten === 1 ? 'wijk met 1 buurt' : `wijk met ${buurten} buurten`),
  buurtUitleg: (wijk: string) => `buurt in ${wijk}`,
  straatUitleg: (buurt: string) => `straat in ${buurt}`,
  cijferUitleg: (jaar: number, perBuurt: boolean, intern: boolean) =>
    `cijfer per ${perBuurt ? 'buurt' : 'wijk'}, ${jaar}${intern ? ', alleen voor intern gebruik' : ''}`,
  niets: (vraag: string) =>
    `Niets gevonden voor ‘${vraag}’. Probeer een deel van de naam van een buurt, of een woord als geld, gezond of contact.`,
  staatOpKaart: (naam: string) => `${naam} staat op de kaart.`,
  isOpen: (naam: string) => `Het profiel van ${naam} is open.`,
} as const
