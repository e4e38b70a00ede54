import type { Nauwkeurigheid } from '../../../../geodata/schema/voorziening.ts'
import type { Taak } from '../../taken.ts'
import { aantal, datum, getal, opsomming, percentage } from '../getal.ts'
import { modelJaar } from './coronatijd.ts'
import { indicatorTekst } from './indicatoren.ts'

/** Words of the wijkanalyse screen; its sentences with figures are in wijkanalyse-zinnen.ts. */
export const wijkanalyseTekst = {
  scherm: 'Wijkanalyse',
  titel: (wijk: string, cyclus: string) => `${wijk}, ${cyclus.charAt(0).toLowerCase()}${cyclus.slice(1)}`,
  kiesTitel: 'Kies een wijk',
  kiesUitleg:
    'Elke cyclus krijgt elke wijk één wijkanalyse: hoe gaat het, hoe zeker weten we dat, en wat weten we niet.',
  kiesLijst: (cyclus: string) => `Wijken in ${cyclus}`,
  geenCyclus: 'Er is nog geen cyclus.',
  geenCyclusDoen: 'Begin de eerste cyclus',
  buurten: (count: number) => `${count} buurten`,
  gemaakt: (iso: string) => `vastgelegd ${datum(iso)}`,
  nogNiet: 'nog niet uitgerekend',
  andereWijken: 'Wijken in deze cyclus',
  welkeBuurten: 'Welke buurten horen hierbij',
  afdrukken: 'Afdrukken',
  download: 'Download de wijkanalyse (JSON)',
  downloadKort: 'Download',
  verschilMet: (cyclus: string) => `Wat is anders dan in ${cyclus}`,
  terugNaarKeuze: 'Naar de lijst van wijken',
  terugNaarAnalyse: 'Terug naar de wijkanalyse',

  kaartEnOnbekend: 'Kaart en wat we niet weten',

  zeker: 'Wat we zeker weten',
  denken: 'Wat we denken',
  nietWeten: 'Wat we niet weten',
  geenEigenCijfer: (wijk: string, cbsWijk: string, gewogen: string | null) =>
    `Voor ${wijk} bestaat geen eigen wijkcijfer. Daarom staat hier het bereik van de buurten, met ${gewogen === null ? 'het gewone gemiddelde: elke buurt telt even zwaar' : `het gemiddelde, gewogen naar ${gewogen}`}. De wijk ${cbsWijk} van het CBS heeft andere buurten en staat er los naast.`,

  sterk: 'Sterk',
  zwak: 'Zwak',
  geenCijferDatMeetelt: 'Er is nog geen cijfer per buurt dat mag meetellen. Daarom noemen we hier niets.',
  geenGemeentecijfer: (gemeente: string) =>
    `Er is geen cijfer van ${gemeente} in hetzelfde jaar. Daarom kunnen we niet vergelijken.`,
  geenSterk: (gemeente: string) => `Geen buurt met een cijfer is duidelijk gunstiger dan ${gemeente}.`,
  geenZwak: (gemeente: string) => `Geen buurt met een cijfer is duidelijk ongunstiger dan ${gemeente}.`,
  tijdenVan: (jaar: number) => `tijden van ${jaar}`,
  samenOppakken: 'samen oppakken',
  samenReden: (partners: readonly string[]) =>
    partners.length === 0 ? 'met wie is nog niet bekend' : `vraagt ${opsomming(partners)}`,
  gewoonWerk: (partners: readonly string[]) =>
    partners.length === 0 ? 'gewoon werk' : `gewoon werk van ${opsomming(partners)}`,
  gewoonReden: (partners: readonly string[]) =>
    partners.length === 0 ? 'van wie is nog niet bekend' : 'is al hun taak',
  /** The words round the figure of the country. */
  tegenLand: (land: string, count: number, total: number, jaar: string) => ({
    voor: `Tegen ${land} (`,
    na: `, ${jaar}): ${count} van de ${total} buurten met een cijfer.`,
  }),
  welkeBuurtenPunt: 'Welke buurten',
  verschilregels: {
    minderDan: (punten: number, gemeente: string, alleenZonder: boolean) =>
      `Minder dan ${punten} procentpunt verschil met ${gemeente} in hetzelfde jaar noemen we hier geen verschil${alleenZonder ? ' als de bron geen marge geeft' : ''}.${alleenZonder ? '' : ' Van elk cijfer ontbreekt de marge in de bron, tenzij er iets anders staat.'}`,
    afgerond: (punten: number) =>
      `Bij afgeronde cijfers noemen we minder dan ${punten} procentpunt geen verschil.`,
    metMarge: (gemeente: string) =>
      `Geeft de bron een marge, dan noemen we het een verschil als 0 buiten de marge van het verschil met ${gemeente} ligt.`,
  },

  vijfPijlers: 'Vijf pijlers',
  perOnderwerp: 'per onderwerp een zin, geen rapportcijfer',
  geenCijfersPerBuurt: 'Hiervoor zijn nog geen cijfers per buurt.',
  nogGeenCijfer: 'geen cijfer',
  onbeslist: 'onbeslist',
  andereCijfers: 'Meer cijfers bij dit onderwerp',
  alleen: (bronnen: readonly string[]) => `alleen ${opsomming(bronnen)}`,
  meerBronnen: (bronnen: readonly string[]) => opsomming(bronnen),
  bronEnJaar: (bron: string, indicator: string, jaar: number, leeftijd: string) =>
    `${bron} ${modelJaar(indicator, jaar)}, ${leeftijd}`,
  zelfdeModel:
    'Deze onderwerpen komen uit hetzelfde rekenmodel en vertellen bijna hetzelfde. Ze tellen als één bron.',
  samenhang: (een: string, ander: string, r: number, buurten: number) =>
    `${een} en ${ander}: samenhang ${getal(r, 2)} over ${buurten} buurten`,

  kpi: 'Landelijke maat: Leefbaarometer',
  kpiOordeel: (jaar: number) =>
    `Of de wijk nu ‘voldoende’ haalt (de KPI van het NPLV) kan niet worden beoordeeld: de ingelezen reeks 2.0 stopt in ${jaar}.`,
  kpiKlassen: (naam: string) =>
    `Klassen van ${naam} in de Leefbaarometer 2.0, in de eigen indeling van die bron:`,
  kpiGebied: 'Gebied in de bron',
  kpiApart: 'Deze maat telt in geen enkele pijler mee.',
  bron: 'bron',

  renovatie: 'Renovatie: hoe ver zijn we',
  renovatieBuiten: 'Dit staat buiten elke pijler.',
  renovatieStreven: (focus: string, jaar: number | null) =>
    jaar === null
      ? 'Er is geen plan met streefgetallen geladen.'
      : `De streefgetallen gelden voor heel ${focus} en komen uit het plan van ${jaar}. Een wijk heeft geen eigen streefgetal.`,
  renovatieZonderEigenaar: (n: number) =>
    n === 1
      ? 'Van 1 woning in de wijk weten we niet van wie zij is. Zij telt bij niemand mee.'
      : `Van ${aantal(n)} woningen in de wijk weten we niet van wie zij zijn. Zij tellen bij niemand mee.`,
  renovatieZonderStatus: (n: number) =>
    n === 1
      ? 'Van 1 woning in de wijk weten we de status niet. Zij telt niet als klaar en niet als in uitvoering.'
      : `Van ${aantal(n)} woningen in de wijk weten we de status niet. Zij tellen niet als klaar en niet als in uitvoering.`,
  renovatieKolommen: {
    eigenaar: 'Van wie',
    woningen: 'Woningen hier',
    klaar: 'Opgeleverd',
    uitvoering: 'In uitvoering',
    klaarFocus: (focus: string) => `Opgeleverd in ${focus}`,
    teltFocus: (focus: string) => `Telt mee in ${focus}`,
    streven: 'Streefgetal',
  },
  geenStreven: 'geen',
  renovatieNorm:
    'Opgeleverd is niet hetzelfde als meetellen. Voor het streefgetal telt een woning van een particulier of in een VvE pas mee met label B of drie stappen beter, en zonder asbest. Is dat niet bekend, dan telt zij nog niet mee. Een woning van de corporatie telt mee als zij is opgeleverd.',
  renovatieZonderNorm:
    'Deze wijkanalyse telde alleen wat is opgeleverd, en niet of een woning aan de norm voldoet. Het streefgetal gaat over woningen die aan de norm voldoen.',
  renovatieUitleg: {
    eigenaarInvoer: 'Van wie',
    formules: {
      woningenWijk: (plaats: string) => `Geteld: alle woningen van deze eigenaar in ${plaats}.`,
      klaarWijk: (plaats: string) =>
        `Geteld: de woningen van deze eigenaar in ${plaats} met status opgeleverd of nazorg.`,
      inUitvoeringWijk: (plaats: string) =>
        `Geteld: de woningen van deze eigenaar in ${plaats} met status uitvoering.`,
      klaarFocusgebied: (plaats: string) =>
        `Geteld: de woningen van deze eigenaar in heel ${plaats} met status opgeleverd of nazorg.`,
      teltFocusgebied: (plaats: string) =>
        `Geteld: van de opgeleverde woningen van deze eigenaar in heel ${plaats} die waarvan bekend is dat zij aan de norm voldoen. Bij particulieren en VvE’s is dat label B of beter, of drie stappen beter dan eerst, en zonder asbest. Bij de corporatie is opgeleverd genoeg.`,
      streven: (plaats: string) => `Overgenomen uit het plan. Het geldt voor heel ${plaats}.`,
      eigenaarOnbekend: (plaats: string) =>
        `Geteld: de woningen in ${plaats} waarvan geen bron zegt van wie zij zijn.`,
      statusOnbekend: (plaats: string) =>
        `Geteld: de woningen in ${plaats} waarvan geen bron de status geeft.`,
    },
  },

  bereik: 'Wijkcentrum op loopafstand',
  bereikZin: (near: number, all: number, meters: number) =>
    `${aantal(near)} van de ${aantal(all)} woningen liggen binnen ${aantal(meters)} meter lopen van een wijkcentrum (${percentage((near / all) * 100)}).`,
  bereikAanname: (factor: number) =>
    `Aanname: lopen is ${getal(factor, 1)} keer zo ver als hemelsbreed. Straten en paden tellen nog niet mee.`,
  bereikCentra: 'Gemeten vanaf:',
  woningenInWijk: 'Woningen hier',

  lijsten: 'Drie lijsten naast elkaar',
  lijstenUitleg: 'Alleen wat ‘samen oppakken’ heet, kan een prioriteit worden. De mensen aan tafel kiezen.',
  bewoners: 'Wat bewoners zeggen',
  professionals: 'Wat professionals zeggen',
  voorstel: 'Voorstel om over te praten',
  voorstelUit: (peildatum: string) => `Uit de cijfers van peildatum ${datum(peildatum)}.`,
  geenSessie: 'Nog geen sessie vastgelegd.',
  geenSessieBewoners:
    'Na een sessie met bewoners staat hier hun eigen top drie, met datum, aantal en bereik.',
  geenSessieProfessionals: 'Na een sessie van het breed integraal netwerk staat hier hun top drie.',
  onbeslistReden: { 'een-bron': 'er is maar één bron', 'geen-cijfer': 'er is nog geen cijfer' },
  meerDanEenBron: (bronnen: readonly string[]) => `meer dan één bron: ${opsomming(bronnen)}`,
  grondGeenCijfer: 'Nog geen cijfers per buurt; alleen wat bewoners en professionals zeggen.',
  grondKleinVerschil: (gemeente: string) =>
    `Er zijn cijfers, maar geen buurt met een cijfer is duidelijk ongunstiger dan ${gemeente}.`,
  bewijsZin: (indicator: string, count: number, total: number, jaar: number) =>
    `${indicatorTekst(indicator).naam}: in ${count} van de ${total} buurten met een cijfer ongunstiger (${modelJaar(indicator, jaar)}).`,
  perBuurt: 'Wat dit per buurt betekent',
  perBuurtGeen: 'Per buurt is hierover niets bekend. Vraag het bewoners per buurt.',
  acties: (jaar: number | null) => (jaar === null ? 'Acties in het plan' : `Acties in het plan van ${jaar}`),
  geenActies: 'Het plan noemt hierbij geen actie.',
  geenPlan: 'Er is geen plan geladen.',
  metPartners: (partners: readonly string[]) =>
    partners.length === 0 ? 'Met wie is nog niet bekend.' : `Samen met ${opsomming(partners)}`,
  ookVerschillen: 'Verschilt ook, maar is gewoon werk',
  gewoonWerkRegel: (thema: string, count: number, partners: readonly string[]) =>
    `${thema}: ${count} ${count === 1 ? 'buurt' : 'buurten'}, ${partners.length === 0 ? 'van wie is nog niet bekend' : `taak van ${opsomming(partners)}`}`,

  methode: 'Zo is dit uitgerekend',
  methodeZin: (peildatum: string, versie: string) =>
    `Peildatum ${datum(peildatum)}. Methode ${versie}. Dezelfde cijfers en hetzelfde besluit geven dezelfde analyse, tot op de letter. Een vastgelegde analyse verandert nooit.`,
  methodeKort: (peildatum: string, versie: string) => `Peildatum ${datum(peildatum)}. Methode ${versie}.`,
  zoRekenenWe: 'Zo rekenen we',
  invoer: 'Gebruikte gegevens, met versie en vingerafdruk',
  invoerKolommen: { dataset: 'Gegevens', versie: 'Versie', sha: 'Vingerafdruk (SHA-256)' },
  uitkomstSha: 'Vingerafdruk van deze analyse',
  parameters: {
    kleinsteVerschilPunten: (value: number) =>
      `Verschil vanaf ${getal(value, 0)} procentpunt als de bron geen marge geeft`,
    kleinsteVerschilAfgerondPunten: (value: number) =>
      `Verschil vanaf ${getal(value, 0)} procentpunt als beide cijfers alleen zijn afgerond`,
    meestePunten: (value: number) => `Hoogstens ${value} sterke en ${value} zwakke punten`,
    zelfdeVerhaalCorrelatie: (value: number) =>
      `Bijna hetzelfde verhaal vanaf een samenhang van ${getal(value, 1)}`,
    voorgesteldePrioriteiten: (value: number) => `${value} prioriteiten als voorstel`,
  },

  nietUitgerekend: (wijk: string, cyclus: string) =>
    `Voor ${wijk} is in ${cyclus} nog geen wijkanalyse uitgerekend.`,
  rekenUit: 'Reken de wijkanalyses uit',
  rekenGeenRecht: 'Uw rol mag de wijkanalyses niet uitrekenen. Vraag het programmabureau.',
  bezig: (done: number, total: number) => `${done} van ${total} wijken uitgerekend`,
  stop: 'Stop',
  taakStaat: {
    wacht: 'De berekening wacht op haar beurt.',
    bezig: 'De berekening loopt.',
    klaar: 'De wijkanalyses zijn klaar.',
    mislukt: 'De berekening is mislukt. Probeer het opnieuw.',
    gestopt: 'De berekening is gestopt. Er is niets half bewaard.',
    onderbroken: 'De app stopte tijdens de berekening. Er is niets half bewaard. Begin opnieuw.',
  } satisfies Record<Taak['staat'], string>,
} as const

/** Names of the themes of the proposal. */
const THEMAS: Record<string, string> = {
  rondkomen: 'Rondkomen',
  gezondheid: 'Gezondheid',
  meedoen: 'Meedoen',
  contact: 'Contact in de buurt',
  'geluid-van-buren': 'Geluid van buren',
  'warme-droge-huizen': 'Warme, droge huizen',
  'schone-veilige-straat': 'Een schone, veilige straat',
}

export function themaTekst(thema: string): string {
  return THEMAS[thema] ?? thema
}

/** How well the place of a facility is known. */
export const nauwkeurigheidTekst: Record<Nauwkeurigheid, string> = {
  adres: 'adres bekend',
  straat: 'alleen de straat bekend',
  buurt: 'alleen de buurt bekend: gemeten vanaf het midden van de buurt',
  wijk: 'alleen de wijk bekend',
  onbekend: 'ligging onbekend',
}
