import type { EnqueteUitslag } from '../../../../analyses/enquete/uitslag.ts'
import type { VraagOordeel } from '../../../../analyses/enquete/cijfers.ts'
import { aantal, datum } from '../getal.ts'

/** Words of the part with the surveys. */
export const enquetesTekst = {
  naam: 'Enquêtes',
  inleiding: 'Wat bewoners antwoordden, en hoe elke enquête is gehouden.',
  geen: 'Er is nog geen enquête ingelezen.',
  watNodig: 'Een bewonersonderzoek kunt u inlezen bij Gegevens.',
  laden: 'De enquêtes worden opgehaald',
  velden: {
    populatie: 'Gevraagd aan',
    steekproef: 'Steekproef',
    respons: 'Respons',
    weging: 'Weging',
    wijze: 'Manier van vragen',
    talen: 'Talen',
    periode: 'Periode',
    plek: 'Waar',
  },
  steekproef: (count: number | null) => (count === null ? 'niet bekend' : `${aantal(count)} mensen gevraagd`),
  respons: (count: number, asked: number | null) =>
    asked === null || asked < count
      ? `${aantal(count)} mensen`
      : `${aantal(count)} mensen, ${Math.round((100 * count) / asked)} % van de steekproef`,
  periode: (from: string, to: string) => `${datum(from)} tot en met ${datum(to)}`,
  bezoekers: 'Meningen van bezoekers',
  bezoekersUitleg:
    'Dit is gevraagd aan bezoekers van een activiteit. Het zegt niets over een buurt en telt nooit mee in een pijler.',
  bezoekersPlek: (naam: string, count: number) => `${naam} (${aantal(count)})`,
  naarGegevens: 'Naar deze gegevens',
  tabel: (vraag: string) => `Antwoorden op: ${vraag}`,
  gebied: 'Gebied',
  iedereen: 'Iedereen samen',
  mensen: 'Mensen',
  andere: 'Andere antwoorden',
  nul: '0 %',
  deel: (mensen: number, van: number) =>
    `${aantal(mensen)} van de ${aantal(van)} mensen gaven dit antwoord. Elk antwoord telt met zijn gewicht.`,
  mensenUitleg: 'Het aantal mensen dat deze vraag heeft ingevuld.',
  inAntwoord: (antwoord: string) => `mensen met het antwoord ‘${antwoord}’`,
  inMensen: 'mensen die de vraag invulden',
  eigenVraag: 'Eigen vraag. Die telt niet mee in een pijler.',
  wordtCijfer: 'Standaardvraag. Waar genoeg mensen antwoordden, is dit een cijfer dat mee kan tellen.',
  geenBuurten: 'In de buurten van dit gebied antwoordde niemand op deze vraag.',
} as const

/** Why a standard question of a survey gives no figure. */
export const vraagOordeelTekst: Record<NonNullable<VraagOordeel['geenCijfer']>, string> = {
  'mening-van-bezoekers': 'Geen cijfer: dit zijn meningen van bezoekers.',
  'niemand-gevraagd': 'Geen cijfer: niemand gaf een mening.',
  'antwoorden-niet-herkend':
    'Geen cijfer: te veel antwoorden staan niet op de lijst van deze standaardvraag. Kijk na of het wel deze vraag is.',
}

/** Why nothing is said of an area. */
export const uitslagOntbreektTekst: Record<NonNullable<EnqueteUitslag['ontbreekt']>, string> = {
  'te-weinig-antwoorden': 'Minder dan 30 antwoorden: hier zeggen we niets over.',
  'mening-van-bezoekers': 'Meningen van bezoekers: niet per gebied.',
  'te-herleiden': 'Niet getoond: anders zijn de antwoorden van een klein gebied uit te rekenen.',
}
