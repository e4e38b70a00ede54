import type { Kopiegebrek } from '../../reservekopieen.ts'
import { gebrekZin, omvangZin } from './reservekopieen.ts'

/** What the backup command and a start say about backups and restoring. */
export const reservekopieOpdracht = {
  gebruik: [
    'Gebruik:',
    '  npm run reservekopie -- maken                  maak nu een reservekopie; mag terwijl de app draait',
    '  npm run reservekopie -- lijst                  welke er zijn',
    '  npm run reservekopie -- controleren [naam]     lees er één of alle na',
    '  npm run reservekopie -- terugzetten <naam>     zet er één terug; stop eerst de app',
    'Met --ander-geheim zet u terug terwijl het geheim niet past: tweede factoren en de keten van het logboek kloppen dan niet meer.',
  ].join('\n'),
  geenDatabase: (map: string) => `In ${map} staat geen database van Wijkcyclus. Zet DATA_DIR goed.`,
  geenKopieen: (map: string) => `In ${map} staan geen reservekopieën.`,
  onbekend: (naam: string) =>
    `De reservekopie ${naam} bestaat niet. Bekijk de lijst met: npm run reservekopie -- lijst`,
  gemaakt: (naam: string, bytes: number, files: number) =>
    `De reservekopie ${naam} is gemaakt en nagelezen: ${omvangZin(bytes, files)}.`,
  goed: (naam: string) => `${naam}: goed.`,
  nietGoed: (naam: string, faults: readonly Kopiegebrek[]) =>
    [`${naam}: niet goed.`, ...faults.map((fault) => `  ${gebrekZin(fault)}`)].join('\n'),
  lijstBeschadigd: (naam: string) => `${naam}: de inhoudslijst is beschadigd.`,
  nieuwer: (naam: string) =>
    `De reservekopie ${naam} is gemaakt door een nieuwere versie van Wijkcyclus. Gebruik die versie. Er is niets veranderd.`,
  beschadigd: (naam: string, faults: readonly Kopiegebrek[]) =>
    [
      `De reservekopie ${naam} is niet meer zoals zij is gemaakt. Er is niets veranderd. Kies een andere.`,
      ...faults.map((fault) => `  ${gebrekZin(fault)}`),
    ].join('\n'),
  geheimPastNiet:
    'Het geheim van deze installatie hoort niet bij deze reservekopie. Er is niets veranderd. Zet het bestand geheim of de instelling GEHEIM van toen terug.',
  geenGeheim:
    'Het geheim is er niet. Er is niets veranderd. Zet eerst het bestand geheim in DATA_DIR terug, of geef de instelling GEHEIM. Het zit niet in de reservekopie.',
  geenRuimte: 'Er is te weinig ruimte om terug te zetten. Er is niets veranderd.',
  terugAl: 'Een eerdere keer terugzetten was afgebroken. Start de app één keer; die maakt het af.',
  naleest: (naam: string) => `De reservekopie ${naam} nalezen ...`,
  klaarzetten: 'Klaarzetten ...',
  teruggezet: (naam: string, opzij: string) =>
    `De reservekopie ${naam} is teruggezet. Wat er stond, staat in ${opzij}. Iedereen meldt zich opnieuw aan.`,
  letOp: (faults: readonly Kopiegebrek[]) =>
    ['Let op:', ...faults.map((fault) => `  ${gebrekZin(fault)}`)].join('\n'),
  plaats: (map: string) =>
    `De configuratie van de plaats staat in ${map}. Vergelijk haar met die van FOCUSGEBIED.`,
  startAfgemaakt: 'Het terugzetten van een reservekopie was afgebroken en is nu afgemaakt.',
  startOngedaan:
    'Het terugzetten van een reservekopie was afgebroken voordat er iets veranderde. Alles staat er nog.',
  voorBijwerken: (van: number, naar: number) =>
    `De database wordt bijgewerkt van versie ${van} naar ${naar}. Eerst een reservekopie ...`,
  voorBijwerkenKlaar: (naam: string) => `  Reservekopie ${naam} is gemaakt en nagelezen.`,
  bijgewerkt: '  De database is bijgewerkt.',
  bijwerkenMislukt: (naam: string) =>
    `Het bijwerken van de database is niet gelukt. Zij is gebleven zoals zij was. De reservekopie van ervoor is ${naam}. Start de vorige versie van de app en meld deze fout.`,
  kopieMislukt: (reden: string) =>
    `De database is van een oudere versie en moet worden bijgewerkt. De reservekopie ervoor lukte niet, dus er is niets veranderd. ${reden}`,
  kopieNietGoed: 'De kopie is bij het nalezen niet goed.',
} as const
