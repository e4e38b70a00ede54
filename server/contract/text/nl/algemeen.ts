import type { Rol } from '../../sessie.ts'

/** Words of the shell and of everything that is the same on each screen. */
export const algemeen = {
  product: 'Wijkcyclus',
  titel: (scherm: string) => `${scherm} - Wijkcyclus`,
  naarInhoud: 'Naar de inhoud',
  hoofdmenu: 'Hoofdmenu',
  menu: 'Menu',
  kaart: 'Kaart',
  programma: 'Programma',
  wijkanalyse: 'Wijkanalyse',
  wijkaanpak: 'Wijkaanpak',
  gegevens: 'Gegevens',
  openbaar: 'Openbaar',
  cyclus: 'Cyclus',
  signalen: 'Signalen',
  nieuweCyclus: 'Nieuwe cyclus ...',
  sluiten: 'Sluiten',
  annuleren: 'Annuleren',
  opnieuwProberen: 'Probeer opnieuw',
  laden: 'Bezig met laden',
  naarKaart: 'Naar de kaart',
  terug: 'Terug',
  account: (rol: string) => `Uw rol: ${rol}. Rol en weergave kiezen`,
  uwRol: 'Uw rol',
  mijnAccount: 'Mijn account',
  andereRol: 'Kies een andere rol',
  afmelden: 'Afmelden',
  weergave: 'Weergave',
  thema: { systeem: 'Systeem', licht: 'Licht', donker: 'Donker' },
  indelingStandaard: 'Standaardindeling',
} as const

/** Roles as people call them; the housing corporation is called by its name where the place has given one. */
const ROLLEN: Record<Rol, string> = {
  beheerder: 'Beheerder',
  programmabureau: 'Programmabureau',
  programmamanager: 'Programmamanager',
  stuurgroep: 'Stuurgroep',
  centrada: 'Woningcorporatie',
  partner: 'Partner',
  wijkteam: 'Wijkteam',
  bewonersvertegenwoordiger: 'Bewonersvertegenwoordiger',
  'functionaris-gegevensbescherming': 'Functionaris gegevensbescherming',
}

/**
 * What people call a role.
 *
 * @param corporatie name of the housing corporation of the place; null where it is not named
 */
export function rolNaam(rol: Rol, corporatie: string | null): string {
  return rol === 'centrada' ? (corporatie ?? ROLLEN.centrada) : ROLLEN[rol]
}

/** The strip under the header as long as there is example data. */
export const voorbeeldstrook = {
  woord: 'Voorbeelddata:',
  demo: 'Demo',
  aanwezig:
    'woningen, straten, meldingen en misdrijven per wijk zijn verzonnen, en wat daarmee is berekend ook (renovatie, loopafstand). Alle andere cijfers zijn echt.',
  /** Where there is room for one line. */
  aanwezigKort: 'een deel is verzonnen.',
  afwezig: 'Dit is een demo. Er is geen voorbeelddata geladen.',
  uitleg: 'Wat is echt en wat niet?',
  naam: 'Over de gegevens op dit scherm',
  tag: 'voorbeelddata',
} as const

/** What to say when a screen or an answer is not there. */
export const nietGevonden = {
  titel: 'Niet gevonden',
  uitleg: 'Deze pagina bestaat niet, of niet meer. Misschien is het adres niet goed overgenomen.',
} as const

export const foutmelding = {
  titel: 'Er ging iets mis op dit scherm',
  uitleg:
    'De rest van de app werkt nog. Laad de pagina opnieuw. Gebeurt het weer, meld het dan aan het programmabureau.',
  vernieuwd: 'Dit deel van de app is er niet meer',
  vernieuwdUitleg:
    'De app is vernieuwd terwijl deze pagina open stond. Laad de pagina opnieuw. Uw keuzes staan in het adres en blijven.',
  geenVerbinding: 'U bent niet verbonden',
  komtVanzelf: 'Dit deel van de app was nog niet geladen. Het komt vanzelf als u weer verbonden bent.',
  opnieuwLaden: 'Laad de pagina opnieuw',
} as const
