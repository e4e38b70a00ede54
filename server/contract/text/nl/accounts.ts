import type { AccountStaat } from '../../accounts.ts'
import { datum } from '../getal.ts'

/** What is wrong with an account beyond the form of its fields. */
export const accountfoutTekst = {
  onbekendeWijk: 'Deze wijk hoort niet bij het programma, of staat er twee keer.',
} as const

/** Words of the command `npm run account`. */
export const accountopdrachtTekst = {
  gebruik:
    'Gebruik: npm run account -- beheerder <inlognaam> [naam of functie]\n     of: npm run account -- link <inlognaam van een beheerder>',
  ongeldig: 'Een inlognaam heeft 3 tot 120 tekens zonder spaties; een naam hoogstens 80 tekens.',
  bezet: 'Er is al een account met deze inlognaam. Een nieuwe link: npm run account -- link <inlognaam>',
  geenBeheerder: 'Er is geen beheerder met deze inlognaam.',
  standaardNaam: 'Beheerder',
  link: 'Open deze link in een browser om een wachtwoord en een tweede stap te kiezen:',
  geldig: (verloopt: string) =>
    `De link werkt een keer, tot ${datum(verloopt.slice(0, 10))} ${verloopt.slice(11, 16)} uur (UTC). Hij staat hierna nergens meer.`,
} as const

export const accountStaatTekst: Record<AccountStaat, string> = {
  uitgenodigd: 'Nog niet geopend',
  actief: 'Actief',
  geblokkeerd: 'Geblokkeerd',
  opgeheven: 'Opgeheven',
}
