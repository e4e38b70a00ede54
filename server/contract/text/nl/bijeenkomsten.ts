import type { Bijeenkomst } from '../../../../geodata/schema/bijeenkomst.ts'
import type { Signaal } from '../../../../geodata/schema/signaal.ts'
import { aantal, datum } from '../getal.ts'

/** What is wrong with a session beyond the form of its fields. */
export const bijeenkomstfoutTekst = {
  onbekendStadsdeel: 'Dit stadsdeel hoort niet bij deze cyclus.',
  anderStadsdeel: (wijk: string, stadsdeel: string) => `${wijk} ligt in stadsdeel ${stadsdeel}.`,
  inDeToekomst: 'Deze datum moet nog komen. Leg de bijeenkomst vast als zij is geweest.',
  teLangGeleden: 'Deze datum is te lang geleden.',
  meerDanMensen: 'Dit is meer dan het aantal mensen dat er was.',
  dubbelThema: 'Dit thema staat er al. Noem elk thema één keer.',
} as const

export const soortTekst: Record<Bijeenkomst['soort'], string> = {
  bewoners: 'Bewoners',
  professionals: 'Breed integraal netwerk (professionals en bewoners)',
}

export const houdingTekst: Record<Signaal['houding'], string> = {
  bevestigt: 'bevestigt',
  'spreekt-tegen': 'spreekt tegen',
  nieuw: 'nieuw',
}

const mensen = (count: number) => (count === 1 ? '1 mens' : `${aantal(count)} mensen`)

export const bijeenkomstenTekst = {
  titel: 'Bijeenkomsten',
  uitleg:
    'Wat bewoners en professionals zelf het belangrijkst vinden. Hun volgorde is geen gewicht in een som: zij staat naast het voorstel.',
  geen: 'Er is nog geen bijeenkomst vastgelegd in deze cyclus.',
  netwerk:
    'Het breed integraal netwerk komt twee keer per jaar per stadsdeel bij elkaar. Bewoners zijn welkom.',
  nieuw: 'Leg een bijeenkomst vast',
  wie: (row: Bijeenkomst) =>
    row.aantalBewoners === null && row.aantalOrganisaties === null
      ? mensen(row.aantalMensen)
      : [
          mensen(row.aantalMensen),
          row.aantalOrganisaties === null ? null : `${aantal(row.aantalOrganisaties)} organisaties`,
          row.aantalBewoners === null ? null : `${aantal(row.aantalBewoners)} bewoners`,
        ]
          .filter((part) => part !== null)
          .join(', '),
  kop: (row: Bijeenkomst, gebied: string) =>
    `${row.soort === 'bewoners' ? 'Bewoners' : 'Breed integraal netwerk'}, ${gebied}`,
  waar: (row: Bijeenkomst) => `${datum(row.datum)}, ${row.plaats} (${row.vorm})`,
  bereik: (bereik: string) => `Bereik: ${bereik}`,
  stadsdeel: (stadsdeel: string) => `stadsdeel ${stadsdeel}`,
  heelStadsdeel: (stadsdeel: string) => `Heel stadsdeel ${stadsdeel}`,
  volgorde: 'Hun volgorde',
  trekIn: 'Trek in',
  trekInLabel: (kop: string, iso: string) => `Trek de bijeenkomst in: ${kop}, ${datum(iso)}`,
  trekInTitel: 'Bijeenkomst intrekken',
  trekInUitleg:
    'Is deze bijeenkomst verkeerd vastgelegd? Trek haar in en leg haar opnieuw vast. Zij telt dan niet meer. Het logboek bewaart haar.',
} as const

export const bijeenkomstFormulierTekst = {
  titel: 'Bijeenkomst vastleggen',
  uitleg: 'Schrijf op wat de mensen zelf zeiden. Noem geen namen, adressen of telefoonnummers.',
  terug: 'Terug naar de cyclus',
  soort: 'Wie waren er?',
  gebied: 'Waarover ging het?',
  kiesGebied: 'Kies een wijk of stadsdeel',
  datum: 'Datum',
  plaats: 'Plaats',
  plaatsUitleg: 'Een plek die iedereen kent, bijvoorbeeld een wijkcentrum.',
  vorm: 'Vorm',
  vormUitleg: 'Bijvoorbeeld: wijktafels, wandeling door de buurt.',
  aantalMensen: 'Aantal mensen',
  aantalOrganisaties: 'Aantal organisaties',
  aantalBewoners: 'Aantal bewoners daarvan',
  bereik: 'Bereik',
  bereikUitleg: 'Wie kon het weten? Bijvoorbeeld: uitnodiging in 1.200 brievenbussen.',
  volgorde: 'Hun volgorde',
  volgordeUitleg: 'Ten hoogste drie thema’s. Het belangrijkste staat op 1.',
  plek: (place: number) => `Plek ${place}`,
  thema: (place: number) => `Thema op plek ${place}`,
  kiesThema: 'Kies een thema',
  geenThema: 'Geen thema',
  eigenThema: 'Een eigen thema',
  eigenThemaVeld: (place: number) => `Eigen thema op plek ${place}, in één regel`,
  toelichting: (place: number) => `Toelichting bij plek ${place}, in één regel`,
  houding: (place: number) => `Wat zegt plek ${place} over de cijfers?`,
  geenHouding: 'Niet gezegd',
  leeg: 'Vul dit veld in.',
  geenGetal: 'Vul een heel getal in.',
  minstensEen: 'Er was ten minste één mens.',
  fouten: (count: number) => (count === 1 ? 'Eén veld klopt nog niet' : `${count} velden kloppen nog niet`),
  bewaar: 'Leg vast',
  bezig: 'Bezig met vastleggen',
  geenRecht: 'Uw rol mag geen bijeenkomst vastleggen. Vraag het programmabureau.',
} as const
