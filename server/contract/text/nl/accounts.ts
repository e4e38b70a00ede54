import type { AccountStaat } from '../../accounts.ts'
import { datum } from '../getal.ts'

/** What is wrong with an account beyond the form of its fields. */
export const accountfoutTekst = {
  onbekendeWijk: 'Deze wijk hoort niet bij het programma, of staat er twee keer.',
  onbekendProgramma: 'Dit programma staat niet in het plan. Kies er een uit de lijst.',
} as const

/** Words of the command `npm run account`. */
export const accountopdrachtTekst = {
  gebruik:
    'Gebruik: npm run account -- beheerder <inlognaam> [naam of functie]\n     of: npm run account -- link <inlognaam van een beheerder>',
  ongeldig: 'Een inlognaam heeft 3 tot 120 tekens zonder spaties; een naam hoogstens 80 tekens.',
  bezet: 'Er is al een account met deze inlognaam. Een nieuwe link: npm run account -- link <inlognaam>',
  geenBeheerder: 'Er is geen beheerder met deze inlognaam.',
  standaardNaam: 'Beheerder',
  /** What the log gives as the reason. */
  reden: 'met de opdracht npm run account op de server',
  link: 'Open deze link in een browser om een wachtwoord en een tweede stap te kiezen:',
  geldig: (verloopt: string) =>
    `De link werkt één keer, tot ${datum(verloopt.slice(0, 10))} ${verloopt.slice(11, 16)} uur (UTC). Hij staat hierna nergens meer.`,
} as const

export const accountStaatTekst: Record<AccountStaat, string> = {
  uitgenodigd: 'Nog niet geopend',
  actief: 'Actief',
  geblokkeerd: 'Geblokkeerd',
  opgeheven: 'Opgeheven',
}

/** Words of the screen Beheer > Accounts. */
export const accountsTekst = {
  titel: 'Accounts',
  uitleg:
    'Wie hier een account heeft, kan zich aanmelden. De app stuurt geen mail: u geeft de link zelf door, bijvoorbeeld in een gesprek of via een veilig bericht.',
  nieuw: 'Nieuw account',
  leeg: 'Er zijn nog geen accounts. Maak het eerste.',
  naam: 'Naam of functie',
  naamUitleg: 'Bijvoorbeeld: wijkregisseur Atolwijk. Dit staat in het scherm van wie is aangemeld.',
  inlognaam: 'Inlognaam',
  inlognaamUitleg: 'Een e-mailadres of een andere naam zonder spaties. Later veranderen kan niet.',
  rol: 'Rol',
  kiesRol: 'Kies een rol',
  wijken: 'Wijken',
  alleWijken: 'Alle wijken',
  enkeleWijken: 'Alleen deze wijken',
  kiesWijk: 'Kies ten minste één wijk.',
  programmas: 'Houdt deze programma’s bij',
  staat: 'Staat',
  aanmelden: 'Aanmelden',
  laatst: 'Laatst aangemeld',
  nooit: 'Nog nooit',
  beheren: 'Beheren',
  beheerLabel: (naam: string) => `Beheer het account van ${naam}`,
  u: 'dit bent u',
  metWachtwoord: 'Wachtwoord en code',
  zonderTweede: 'Wachtwoord, tweede stap nog niet',
  elders: 'Eigen organisatie',
  nogNiets: 'Nog niets gekozen',
  linkOpen: (tot: string) => `Link open tot ${tot}`,
  sessies: (aantal: number) =>
    aantal === 0 ? 'Nu niet aangemeld' : aantal === 1 ? 'Nu 1 sessie' : `Nu ${aantal} sessies`,
  opgehevenNaam: 'Opgeheven account',

  maak: 'Maak het account',
  bewaar: 'Bewaar',
  bewaard: 'Bewaard.',
  bezig: 'Even wachten ...',
  rolGevolg: 'Krijgt iemand een andere rol, dan eindigen zijn sessies. Andere wijken gelden meteen.',
  eigen: 'Uw eigen rol, wijken en blokkade kan alleen een andere beheerder veranderen.',

  linkTitel: 'De link om het account te openen',
  linkUitleg: (tot: string) =>
    `Geef deze link door aan wie het account krijgt. Er is geen mail verstuurd. De link werkt één keer, tot ${tot}. U ziet hem alleen nu.`,
  link: 'Link',
  kopieer: 'Kopieer de link',
  gekopieerd: 'Gekopieerd',
  klaar: 'Klaar',

  reden: 'Waarom?',
  redenUitleg: 'Dit staat in het logboek. Zet hier geen namen van mensen.',
  redenNodig: 'Schrijf op waarom.',

  handelingen: 'Wat u nog kunt doen',
  redenVooraf: 'Schrijf eerst op waarom. Dit staat in het logboek. Zet hier geen namen van mensen.',
  nieuweLink: 'Maak een nieuwe link',
  nieuweLinkUitleg:
    'Voor wie wachtwoord of telefoon kwijt is. Wie de link opent, kiest alles opnieuw. Tot dan verandert er niets.',
  beeindig: 'Beëindig alle sessies',
  beeindigUitleg: 'Wie nu met dit account is aangemeld, moet zich opnieuw aanmelden.',
  beeindigd: 'De sessies zijn voorbij.',
  blokkeer: 'Blokkeer het account',
  blokkeerUitleg: 'Aanmelden kan dan niet meer, en de sessies eindigen meteen. U kunt dit terugdraaien.',
  deblokkeer: 'Hef de blokkade op',
  deblokkeerUitleg: 'Aanmelden kan dan weer.',
  hefOp: 'Hef het account op',
  hefOpUitleg:
    'De inlognaam en de naam worden gewist. Het logboek houdt alleen een kenmerk. U kunt dit niet terugdraaien.',
  hefOpZeker: (naam: string) => `Weet u zeker dat u het account van ${naam} opheft?`,
  hefOpJa: 'Ja, hef het op',
} as const
