import type { Rondefout } from '../../../../analyses/renovatie/bezoekronde.ts'
import { aantal } from '../getal.ts'

/** What is wrong with a campaign, a round or a visit, and what to do. */
export const campagnefoutTekst = {
  onbekendBlok: (naam: string) => `Het register kent geen blok ‘${naam}’. Kies een blok uit de lijst.`,
  onbekendeStraat: (naam: string) => `Het register kent geen straat ‘${naam}’. Kies een straat uit de lijst.`,
  onbekendeBuurt: (code: string) =>
    `Buurt ${code} heeft geen woningen in het register. Kies een andere buurt.`,
  geenWoningen: 'In dit gebied staan geen woningen. Kies blokken, straten of buurten.',
  inAndereCampagne: (woningen: number, naam: string) =>
    woningen === 1
      ? `Eén woning zit al in campagne ‘${naam}’. Een woning kan maar in één campagne zijn.`
      : `${aantal(woningen)} woningen zitten al in campagne ‘${naam}’. Een woning kan maar in één campagne zijn.`,
  totVoorVan: 'Het laatste kwartaal ligt voor het eerste. Kies een later kwartaal.',
  onbekendFonds: 'Dit fonds staat niet in het programma. Kies een fonds uit de lijst.',
  fondsDicht: (naam: string, tot: number | null) =>
    tot === null
      ? `${naam} is gestopt. Kies een ander fonds.`
      : `${naam} betaalde tot en met ${tot}. Kies een ander fonds.`,
  fondsNogNiet: (naam: string, van: number) =>
    `${naam} betaalt pas vanaf ${van}. Begin later of kies een ander fonds.`,
  fondsVoorbij: (naam: string, tot: number) =>
    `${naam} betaalt tot en met ${tot}. De campagne loopt langer. Stop eerder of kies een ander fonds.`,
  fondsVoorAnderen: (naam: string) =>
    `${naam} mag geen van deze woningen betalen. Kijk wie de eigenaren zijn, of kies een ander fonds.`,
  onbekendePartner: 'Deze partner staat niet in het programma. Kies een partner uit de lijst.',
  anderGebied: 'Dit gebied ligt in een wijk waar u niet voor werkt.',
  waaromNodig: 'De datum verschuift. Schrijf in één zin op waarom. Bewoners lezen dat.',
  straatNietHier: 'Deze straat zit niet in de campagne. Kies een straat van de campagne.',
  onbekendAccount: 'Dit account bestaat niet, of kan geen adressen krijgen. Kies een ander account.',
  ronde: {
    'geen-woningen': 'In deze straat is niemand meer te bezoeken.',
    'brief-te-laat': 'De brief gaat ten minste twee weken voor het eerste bezoek weg.',
    'te-weinig-dagdelen':
      'Kies ten minste drie verschillende dagdelen. De zaterdag telt als een eigen dagdeel.',
    'geen-avond': 'Kies ook een avond.',
    'geen-zaterdag': 'Kies ook een zaterdag.',
    zondag: 'Op zondag gaat niemand langs. Kies een andere dag.',
    'dag-dubbel': 'Een dag staat er dubbel in. Een duo bezoekt hooguit twaalf woningen op een dag.',
    'te-weinig-plaats':
      'Het past niet: een duo bezoekt hooguit twaalf woningen op een dag. Voeg dagen of duo’s toe.',
  } satisfies Record<Rondefout, string>,
  onbekendeRonde: 'Deze ronde hoort niet bij deze campagne.',
  woningNietInRonde: 'Deze woning zit niet in deze ronde.',
  woningNietInCampagne: (woningen: number) =>
    woningen === 1
      ? 'Eén woning zit niet in deze campagne.'
      : `${aantal(woningen)} woningen zitten niet in deze campagne.`,
  inDeToekomst: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
  voorDeBrief: 'Deze dag ligt voor de brief van deze ronde.',
  hulpZonderWens: 'Er is geen hulp gewenst. Dan draagt u ook niemand over.',
  toestemmingLater: 'De toestemming kan niet na vandaag zijn gegeven.',
  nietBezocht: 'Er was geen gesprek. Dan is er niets besproken en zijn er geen wensen.',
} as const
