/** Words of the sheets that lie over the map on windows too narrow for panels beside it. */
export const bladTekst = {
  balk: 'Panelen bij de kaart',
  keuzes: 'Cijfer en lagen',
  cijfer: (naam: string, jaar: number) => `${naam}, ${jaar}`,
  wijken: 'De wijken',
  profiel: (naam: string) => `Profiel: ${naam}`,
  woning: 'Woning',
  eigen: 'Eigen gebied',
  ambitie: 'Wat betekent dit?',
  groter: 'Maak het paneel groter',
  kleiner: 'Maak het paneel kleiner',
  sluit: 'Sluit het paneel',
} as const
