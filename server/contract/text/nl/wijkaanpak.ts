import type { AanpakpuntCode } from '../../../../analyses/wijkaanpak/opdracht-schema.ts'
import type { Aanpakstaat, HoofdstukId } from '../../../../geodata/schema/wijkaanpak.ts'
import { aantal, datum, getal, opsomming } from '../getal.ts'

/** States of a wijkaanpak as people read them. */
export const aanpakstaatTekst: Record<Aanpakstaat, string> = {
  concept: 'Concept',
  'ter-bespreking': 'Ter bespreking',
  vastgesteld: 'Vastgesteld',
  gepubliceerd: 'Gepubliceerd',
}

/** The ten chapters. Source: domain.md, "The wijkaanpak". */
export const hoofdstukTekst: Record<HoofdstukId, { naam: string; uitleg: string }> = {
  'hoe-staat-de-wijk-ervoor': {
    naam: 'Hoe staat de wijk ervoor',
    uitleg: 'Eén kaart, en hoogstens vijf sterke en vijf zwakke punten. Begin met wat sterk is.',
  },
  'wat-bewoners-zeggen': {
    naam: 'Wat bewoners zeggen',
    uitleg: 'De bewonersbijeenkomst, met hun eigen volgorde. Wijkt het plan daarvan af? Schrijf de reden op.',
  },
  'wat-professionals-zeggen': {
    naam: 'Wat professionals zeggen',
    uitleg: 'Wat organisaties in de wijk zien, en welke organisaties meedachten.',
  },
  'wat-we-niet-weten': {
    naam: 'Wat we niet weten',
    uitleg: 'Waarvoor geen cijfers zijn, en wat we daarom nog vragen.',
  },
  'wat-we-willen-bereiken': {
    naam: 'Wat we willen bereiken',
    uitleg: 'De ambities van deze wijk: waar, voor wie, en wanneer het zo ver is.',
  },
  'drie-prioriteiten': {
    naam: 'Drie prioriteiten',
    uitleg: 'Hoogstens drie ambities die voorgaan, elk met wat zij per buurt betekent.',
  },
  'wat-er-al-loopt': {
    naam: 'Wat er al loopt',
    uitleg: 'Plannen van partners die over deze wijk gaan. U houdt ze bij op het scherm Programma.',
  },
  'wat-erbij-komt': { naam: 'Wat erbij komt', uitleg: 'Wie doet wat, wanneer, en met welk geld.' },
  'hoe-we-het-meten': {
    naam: 'Hoe we het meten',
    uitleg: 'Per prioriteit: welk cijfer, de eerste waarde, en wanneer we opnieuw meten.',
  },
  'wat-we-niet-doen': { naam: 'Wat we niet doen en waarom', uitleg: 'Wat bewust niet in dit plan staat.' },
}

/** A line of the one to-do: what must be there. */
export const aanpakpuntTekst: Record<AanpakpuntCode, string> = {
  bewonersbijeenkomst: 'Een bewonersbijeenkomst over deze wijk',
  'volgorde-bewoners': 'De eigen volgorde van bewoners',
  'redenen-afwijking': 'Een reden voor elk thema van bewoners dat geen prioriteit is',
  'geraadpleegde-partners': 'Welke organisaties meedachten',
  prioriteiten: 'Minstens één prioriteit',
  'niet-meer-dan-drie': 'Hoogstens drie prioriteiten, elk met een eigen nummer',
  'reden-later': 'Een reden bij elke ambitie die later komt',
  maat: 'Bij elke prioriteit een doel, en hoe we het meten',
  'eerste-waarde': 'Bij elke prioriteit een eerste waarde',
  eigenaar: 'Bij elke prioriteit wie ervoor zorgt',
  daarna: 'Bij elke actie waarvan het geld eerder stopt: hoe het daarna gaat',
  'geld-past': 'Niet meer geld dan er in een fonds zit',
  'zes-bladzijden': 'Niet langer dan zes bladzijden',
  'cijfers-nagekeken': 'Vernieuwde cijfers nagekeken',
  'open-taken': 'Alle taken afgedaan',
}

/** What a line of the to-do is about, where it is not a name that somebody gave. */
const MIST: Readonly<Record<string, string>> = {
  bijeenkomst: 'kies een bijeenkomst',
  volgorde: 'leg de volgorde vast bij de bijeenkomst',
  partners: 'noem minstens één organisatie',
  prioriteit: 'geef een ambitie een prioriteit',
}

/** The words of what is missing: a name as it is, a code as a sentence. */
export function mistTekst(code: AanpakpuntCode, wat: string): string {
  if (code === 'zes-bladzijden') return `nu ongeveer ${wat.replace('.', ',')} bladzijden`
  if (code === 'cijfers-nagekeken') return wat === '1' ? '1 cijfer' : `${wat} cijfers`
  return MIST[wat] ?? (wat.trim() === '' ? 'zonder titel' : wat)
}

const bladzijden = (count: number) => `${getal(count, 1)} van 6 bladzijden`

/** Words of the list of plans and of the frame of the drafting screen. */
export const aanpakTekst = {
  titel: 'Wijkaanpakken',
  lead: 'Voor elke wijk één plan: tien korte hoofdstukken, hoogstens zes bladzijden. U schrijft er samen aan.',
  vanCyclus: (naam: string) => `Plannen van ${naam}`,
  geenCyclus: 'Er is nog geen cyclus. Begin eerst een cyclus.',
  naarCyclus: 'Begin een cyclus',
  begin: 'Begin de wijkaanpak',
  beginVan: (wijk: string) => `Begin de wijkaanpak van ${wijk}`,
  nogGeen: 'Er is nog geen wijkaanpak.',
  alleenBureau: 'Het programmabureau begint de wijkaanpak.',
  nietLeesbaar: 'U leest de wijkaanpak zodra zij ter bespreking ligt.',
  eersteNaam: (wijk: string) => `Wijkaanpak ${wijk}`,
  open: 'Open',
  openPlan: (naam: string) => `Open ${naam}`,
  versie: (nummer: number) => `Versie ${nummer}`,
  alternatief: 'Alternatief',
  alternatieven: 'Alternatieven',
  kopie: 'Maak een alternatief',
  kopieVan: (naam: string) => `Maak een alternatief van ${naam}`,
  kopieUitleg:
    'U krijgt een kopie waar u vrij in schrijft. Daarna legt u de twee naast elkaar. Opmerkingen gaan niet mee.',
  kopieNaam: 'Naam van het alternatief',
  kopieNaamVoorstel: (naam: string) => `${naam}, alternatief`,
  maak: 'Maak',
  bezig: 'Bezig met bewaren',
  leegVeld: 'Vul dit in.',
  nogNodig: (count: number) => (count === 1 ? 'nog 1 punt nodig' : `nog ${count} punten nodig`),
  nietsNodig: 'niets meer nodig',
  geenNodig: 'Hier is niets meer voor nodig.',
  terug: 'Alle wijkaanpakken',
  kop: (wijk: string, cyclus: string) => `Wijkaanpak ${wijk}, ${cyclus}`,
  stappen: 'Stappen van de wijkaanpak',
  stapKlaar: 'klaar',
  lezen: 'Lezen en afdrukken',
  delen: { tekst: 'Tekst', kaart: 'Kaart', gebied: 'Gebied' },
  delenNaam: 'Deel van het scherm',
  panelen: {
    hoofdstukken: 'Hoofdstukken',
    opdracht: 'Wat nog moet',
    opmerkingen: 'Opmerkingen',
    versies: 'Versies',
  },
  panelenNaam: 'Wat u in deze kolom ziet',
  tienHoofdstukken: 'Tien hoofdstukken',
  omvang: (count: number) => bladzijden(count),
  omvangTeLang: (count: number) => `${bladzijden(count)}: maak het korter`,
  nogVoorVaststellen: (punt: string, rest: number) =>
    rest === 0 ? `nog nodig voor vaststellen: ${punt}` : `nog ${rest + 1} punten nodig voor vaststellen`,
  klaarVoorVaststellen: 'klaar om vast te stellen',
  leesAlleen: 'U leest dit plan. Uw rol schrijft er niet in.',
  alleenEigen: 'U schrijft in de ambities en acties die uw eigen rol toevoegde.',
  vastgesteld: (versie: number) => `Dit plan is vastgesteld, versie ${versie}. Er verandert niets meer aan.`,
  vingerafdruk: 'Vingerafdruk van wat is vastgesteld',
  maakKopie: 'Wilt u iets wijzigen? Maak een alternatief en leg dat voor.',
  ongedaan: 'Maak mijn laatste wijziging ongedaan',
  opnieuw: 'Doe mijn laatste wijziging opnieuw',
  nietOngedaan: 'Er is niets van u om ongedaan te maken',
  nietOpnieuw: 'Er is niets van u om opnieuw te doen',
  opgeslagen: (tijd: string) => `Opgeslagen ${tijd}`,
  allesOpgeslagen: 'Alles is opgeslagen',
  slaatOp: 'Bezig met opslaan',
  nietOpgeslagen: 'Niet opgeslagen',
  u: 'u',
  kiesEenAmbitie: 'Kies een ambitie. Dan ziet u hier wat haar gebied betekent.',
  geenVorm: 'Deze ambitie heeft nog geen plek op de kaart.',
  gebiedTitel: 'Wat betekent dit gebied?',
  gelukt: 'Gelukt',
} as const

/** Words of the chapters beside their text. */
export const hoofdstukdeel = {
  open: (nummer: number, naam: string) => `Hoofdstuk ${nummer}: ${naam}`,
  tekst: 'Tekst van dit hoofdstuk',
  leeg: 'Hier staat nog geen tekst.',
  schrijf: 'Schrijf',
  schrijfIn: (naam: string) => `Schrijf in ${naam}`,
  klaar: 'Klaar met schrijven',
  cijferErbij: 'Voeg een cijfer toe',
  opmerking: 'Maak een opmerking',
  sessie: 'Bewonersbijeenkomst',
  kiesSessie: 'Welke bijeenkomst hoort bij dit plan?',
  geenSessie: 'nog geen',
  sessieRegel: (iso: string, plaats: string, mensen: number) =>
    `${datum(iso)}, ${plaats}, ${mensen === 1 ? '1 bewoner' : `${aantal(mensen)} bewoners`}`,
  legVast: 'Leg een bijeenkomst vast',
  volgorde: 'Dit zetten bewoners bovenaan',
  afwijking: (thema: string) => `Waarom is ‘${thema}’ geen prioriteit?`,
  afwijkingUitleg: 'Eén zin. Is het wel een prioriteit? Kies het thema dan bij die ambitie onder ‘Waarom’.',
  isPrioriteit: 'Is een prioriteit in dit plan.',
  partners: 'Organisaties die meedachten',
  partnersUitleg: 'Eén per regel.',
  plannen: 'Plannen van partners',
  geenPlannen: 'Er staan geen plannen voor deze wijk in het plannenregister.',
  naarPlannen: 'Naar het plannenregister',
  plan: (eigenaar: string, periode: string) => `${eigenaar}, ${periode}`,
  periode: (van: number | null, tot: number | null) =>
    van === null && tot === null
      ? 'periode niet bekend'
      : `${van ?? 'niet bekend'} tot en met ${tot ?? 'niet bekend'}`,
  nietDoen: 'Wat doen we niet?',
  nietDoenWat: (nummer: number) => `Dit doen we niet, ${nummer}`,
  nietDoenWaarom: (nummer: number) => `Waarom niet, ${nummer}`,
  nietDoenErbij: 'Voeg toe',
  nietDoenWeg: (nummer: number) => `Haal ${nummer} weg`,
  metenLeeg: 'Er zijn nog geen prioriteiten. Dan is er nog niets te meten.',
  meet: (indicator: string, gebied: string) => `${indicator} in ${gebied}`,
  meetStand: (eerste: string, jaar: number, doel: string, iso: string) =>
    `Nu ${eerste} (${jaar}). Doel: ${doel} op ${datum(iso)}.`,
  meetZonder: 'Nog geen doel.',
  zonderEersteWaarde: 'nog niet gemeten',
  cijferWeg: 'De bron geeft dit cijfer niet meer',
} as const

/** Words of the process. */
export const gangTekst = {
  voorleggen: 'Naar bespreking',
  vaststellen: 'Stel vast',
  publiceren: 'Publiceer',
  titel: {
    'ter-bespreking': 'Leg het plan voor ter bespreking',
    vastgesteld: 'Stel het plan vast',
    gepubliceerd: 'Publiceer het plan',
    concept: 'Concept',
  },
  uitleg: {
    'ter-bespreking':
      'De stuurgroep en bewonersvertegenwoordigers lezen mee. U kunt blijven schrijven. Terug naar concept kan niet.',
    vastgesteld:
      'Na vaststellen verandert er niets meer aan dit plan. Alle cijfers worden bewaard zoals zij nu zijn. Terug kan niet.',
    gepubliceerd: 'Iedereen mag het plan lezen. Terug kan niet.',
    concept: '',
  },
  reden: 'Reden',
  redenUitleg: 'Eén zin zonder namen. Iedereen die het plan leest, ziet deze reden.',
  doe: 'Zet deze stap',
  nogNiet: 'Vaststellen kan nog niet. Eerst moet dit er zijn:',
  alleenStuurgroep: 'De stuurgroep stelt dit plan vast.',
  eigenWerk: 'U schreef aan dit plan. Daarom stelt iemand anders van de stuurgroep het vast.',
  alleenBureau: 'Het programmabureau zet deze stap.',
  geschiedenis: 'Stappen tot nu toe',
  stap: (iso: string, staat: string, wie: string, reden: string) =>
    `${datum(iso)}: ${staat}, door ${wie}. ${reden}`,
  opdrachtTitel: (staat: string) => `Nodig voor: ${staat}`,
  opdrachtUitleg: 'Wat ontbreekt houdt vaststellen tegen. Wat is aangeraden, houdt niets tegen.',
  klaar: 'klaar',
  ontbreekt: 'ontbreekt',
  aangeraden: 'aangeraden',
  losOp: 'Los op',
  losOpBij: (wat: string) => `Los op: ${wat}`,
  opdrachtNu: 'Bespreken kan altijd. Deze lijst zegt wat er nodig is om daarna vast te stellen.',
  geenOpdracht: 'Er is geen volgende stap meer met voorwaarden.',
  namen: (namen: readonly string[]) => `Nog: ${opsomming(namen)}.`,
} as const
