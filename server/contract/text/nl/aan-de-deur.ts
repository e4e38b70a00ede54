import type { Bezoekwaarden } from '../../../../geodata/schema/campagne.ts'
import { aantal, datum as dagInWoorden, opsomming } from '../getal.ts'
import { uitkomstInLijst } from './adreslijst.ts'
import { taalTekst, wensTekst } from './campagnes.ts'

/** The screen for the colleague at the door, on a phone. */
export const deurTekst = {
  titel: 'Aan de deur',
  naarDeur: 'Aan de deur, op een telefoon',
  uitleg: 'Neem een straat mee op uw telefoon. U ziet één adres tegelijk en schrijft op hoe het bezoek ging.',
  naarLijsten: 'Lijsten en brieven',
  laden: 'De straten komen eraan',
  straat: 'Straat',
  dag: 'Dag',
  alleDagen: 'alle adressen van de straat',
  neemMee: 'Neem deze straat mee',
  bezig: 'Even wachten',
  opDitToestel:
    'De adressen staan alleen vandaag op dit toestel. Ze worden gewist als u zich afmeldt, en na vandaag. Deze pagina gaat ook open zonder verbinding. Wat u invult, blijft bewaard tot het is verstuurd.',
  dagVoorbij: 'De dag is voorbij. De adressen zijn van dit toestel gewist.',
  geenAdressen: 'Hier is nu geen adres om te bezoeken. Kies een andere straat of dag.',
  plek: (at: number, all: number) => `${aantal(at)} van ${aantal(all)}`,
  gedaan: (done: number) => (done === 1 ? '1 adres opgeschreven' : `${aantal(done)} adressen opgeschreven`),
  vorige: 'Vorige',
  volgende: 'Volgende',
  gaNaar: 'Ga naar een adres',
  inLijst: (adres: string, stand: string) => `${adres}: ${stand}`,
  nogNiet: 'nog niet bezocht',
  status: 'Status van de renovatie',
  statusOnbekend: 'niet bekend',
  nietGetroffen: 'Niemand thuis',
  keer: (count: number) => (count === 1 ? '1 keer' : `${aantal(count)} keer`),
  geinformeerd: 'Persoonlijk geïnformeerd',
  laatste: 'Laatste bezoek',
  formulier: (adres: string) => `Bezoek aan ${adres}`,
  kiesUitkomst: 'Kies hoe het ging.',
  bewaar: 'Bewaar dit bezoek',
  legWeg: 'Klaar: wis de adressen van dit toestel',
  wacht: (count: number) => `Nog niet bewaard op de server: ${aantal(count)}`,
  allesBewaard: 'Alles is bewaard op de server.',
  geenVerbinding: 'Geen verbinding. U kunt verder, wij bewaren het hier.',
  hierWacht: 'Dit bezoek is nog niet bewaard op de server.',
  hierBewaard: 'Dit bezoek is bewaard op de server.',
  spreekAf: 'Spreek iets af voor het gesprek',
  afspraakWacht: 'Deze afspraak is nog niet bewaard op de server.',
  afspraakBewaard: 'Deze afspraak is bewaard op de server.',
  afspraakBotst: 'Iemand anders schreef intussen ook een afspraak op. Welke van de twee klopt?',
  botstTitel: (adres: string) => `Kies: ${adres}`,
  botstUitleg: 'Iemand anders schreef intussen ook op hoe dit bezoek ging. Welke van de twee klopt?',
  botstTabel: 'Wat u invulde en wat er staat',
  veld: 'Wat',
  mijn: 'U',
  ander: 'Wat er staat',
  houdMijn: 'Houd wat ik invulde',
  houdAnder: 'Houd wat er staat',
  geweigerdTitel: (adres: string) => `Niet bewaard: ${adres}`,
  gooiWeg: 'Gelezen, gooi dit weg',
  leeg: '-',
  velden: {
    datum: 'Dag',
    uitkomst: 'Hoe het ging',
    taal: 'Taal',
    woningBesproken: 'De woning is besproken',
    buurtBesproken: 'De buurt is besproken',
    hulpGewenst: 'Hulp gewenst',
    wensen: 'Wensen over de woning',
    hulp: 'Overdracht',
  } satisfies Record<keyof Bezoekwaarden, string>,
} as const

const jaNee = (value: boolean) => (value ? 'ja' : 'nee')

/** Fields of a visit in words, in the order of the form. */
export function bezoekInWoorden(
  { datum, uitkomst, taal, woningBesproken, buurtBesproken, hulpGewenst, wensen, hulp }: Bezoekwaarden,
  partnerNaam: (id: string) => string,
): Record<keyof Bezoekwaarden, string> {
  return {
    datum: dagInWoorden(datum),
    uitkomst: uitkomstInLijst[uitkomst],
    taal: taal === null ? deurTekst.leeg : taalTekst[taal],
    woningBesproken: jaNee(woningBesproken),
    buurtBesproken: jaNee(buurtBesproken),
    hulpGewenst: jaNee(hulpGewenst),
    wensen: wensen.length === 0 ? deurTekst.leeg : opsomming(wensen.map((one) => wensTekst[one])),
    hulp:
      hulp === null
        ? deurTekst.leeg
        : `${partnerNaam(hulp.organisatie)}, toestemming op ${dagInWoorden(hulp.toestemmingOp)}${hulp.overgedragen ? ', overgedragen' : ''}`,
  }
}
