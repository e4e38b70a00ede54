import { aantal } from '../getal.ts'

/** Words of the tool that measures distance and area. */
export const metenTekst = {
  titel: 'Meten',
  uitleg: 'Meet een afstand langs een lijn, of het oppervlak van een vlak.',
  wat: 'Wat wilt u meten?',
  vormen: { lijn: 'Afstand', vlak: 'Oppervlak', punt: 'Plek' },
  afstand: 'Afstand',
  omtrek: 'Omtrek',
  oppervlak: 'Oppervlak',
  laatste: 'Laatste stuk',
  plek: 'Plek in RD',
  plekTekst: (x: number, y: number) => `x ${aantal(x)}, y ${aantal(y)}`,
  begin: 'Meet op de kaart',
  wis: 'Wis de meting',
  leeg: 'Er is nog niets gemeten.',
  /** The borders are generalised; so is whatever is measured along them. */
  precisie: (noemer: number) =>
    `We meten in het platte vlak van RD: dat scheelt hier minder dan 1 meter op 10 kilometer. De grenzen op de kaart zijn vereenvoudigd en kloppen tot schaal 1:${aantal(noemer)}. Een maat langs een grens kan tientallen meters schelen.`,
  precisieOnbekend:
    'We meten in het platte vlak van RD: dat scheelt hier minder dan 1 meter op 10 kilometer. De grenzen op de kaart zijn vereenvoudigd.',
} as const
