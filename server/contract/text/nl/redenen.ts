import type { Fout, KanNietReden } from '../../../../analyses/result.ts'
import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { getal, waardeMetEenheid } from '../getal.ts'
import { intervalWijzeTekst } from './betrouwbaarheid.ts'

/** Why a figure or result is missing, short. */
export const redenTekst: Record<KanNietReden, string> = {
  'niet-gepubliceerd': 'Geen cijfer. De bron publiceert dit gebied niet.',
  'niet-in-dit-jaar': 'Geen cijfer. De bron geeft dit onderwerp niet in dit jaar.',
  'niet-op-dit-niveau': 'Geen cijfer. De bron geeft dit onderwerp niet voor dit soort gebied.',
  afgekeurd: 'Geen cijfer. De waarde in de bron kon niet kloppen en is afgekeurd.',
  'niet-om-te-rekenen':
    'Geen cijfer. De bron geeft dit voor gebieden met andere grenzen. Omrekenen naar dit gebied kan niet.',
  'geen-cijfer-dat-mag-meetellen': 'Hiervoor zijn nog geen cijfers per buurt.',
  'geen-cijfer-voor-de-peildatum': 'Er is geen cijfer van voor de peildatum.',
  'geen-buurt-met-cijfer': 'Geen enkele buurt heeft een cijfer.',
  'geen-woningen-bekend': 'Er is geen register van woningen geladen.',
  'ligging-alleen-per-wijk-bekend':
    'We weten alleen in welke wijk het wijkcentrum staat. Daarom meten we niet.',
  'geen-voorziening-bekend': 'Er is hier geen wijkcentrum met openingstijden bekend.',
  'te-weinig-gebieden': 'Er zijn te weinig gebieden met een cijfer.',
  'alle-waarden-gelijk': 'Alle gebieden hebben hetzelfde cijfer.',
  'geen-streefgetal': 'Het plan geeft hiervoor geen streefgetal.',
  'reeks-te-oud': 'De reeks is te oud om nu iets te zeggen.',
  'niemand-gevraagd': 'Hier is niemand gevraagd.',
  'modelschatting-niet-opnieuw':
    'Dit is een berekend cijfer. Het leunt al op andere gebieden, daarom rekenen we er niet verder mee.',
  'model-past-niet': 'De gegevens passen niet bij deze berekening.',
  'marge-onbekend': 'We weten niet hoe onzeker dit cijfer is.',
  'kenmerken-hangen-samen': 'De kenmerken zeggen hetzelfde. Daardoor kan de berekening niet.',
  'geen-buren': 'Geen gebied grenst aan een ander gebied met een cijfer.',
  'geen-vergelijkingscijfer':
    'Er is geen cijfer van het grotere gebied in hetzelfde jaar. Daarom kunnen we niet vergelijken.',
  'eenheid-niet-te-vergelijken':
    'Dit cijfer hangt af van hoe groot een buurt is. Daarom kun je buurten er niet mee vergelijken.',
  'geen-bron-geladen': 'Hiervan is geen bron geladen.',
  'buurt-niet-in-bron':
    'De bron noemt deze buurt nergens. We weten niet of er geen meldingen zijn, of dat ze ontbreken.',
  'niet-elke-buurt-bekend': 'De bron geeft dit niet voor elke buurt. Daarom tellen we de buurten niet op.',
  'omgerekend-geen-telling':
    'Dit aantal is omgerekend naar andere grenzen. Het is daardoor geen telling meer.',
  'geen-volledig-jaar': 'De bron heeft geen volledig jaar tot de peildatum.',
  'geen-volledig-jaar-ervoor': 'Het jaar ervoor is niet volledig in de bron. Daarom vergelijken we niet.',
  'jaar-niet-volledig': 'Dit jaar is niet volledig.',
  'geen-datum-per-melding': 'De bron geeft alleen aantallen per jaar, geen dagen.',
  'beide-jaren-nul': 'In beide jaren was het aantal nul. Er valt niets te vergelijken.',
  'te-weinig-meldingen': 'Er zijn te weinig meldingen om een patroon te zien.',
  'geen-inwoners': 'Hier wonen geen mensen. Een cijfer per 1.000 inwoners bestaat dan niet.',
  'inwoners-onbekend': 'We weten niet hoeveel mensen hier wonen.',
  'inwoners-zijn-aanname':
    'Het aantal inwoners is hier verzonnen (voorbeelddata). Een echt aantal delen we daar niet door.',
  'aantal-65plus-onbekend': 'We weten niet hoeveel mensen van 65 jaar en ouder hier wonen.',
  'geen-woningen-in-buurt': 'In het register staan geen woningen in deze buurt.',
  'geen-woonzorgzone-bekend': 'Er is geen woonzorgzone bekend.',
  'woonzorgzone-alleen-per-wijk-bekend':
    'We weten alleen in welke wijk de woonzorgzone ligt. Daarom meten we niet.',
  'woonzorgzone-in-onderzoek': 'Volgens de bron wordt deze woonzorgzone nog onderzocht. Ze telt niet mee.',
  'ligging-onbekend': 'We weten niet waar dit ligt.',
  'te-korte-reeks':
    'De reeks is te kort. Nodig zijn vier hele kwartalen, en woningen die klaar kwamen in ten minste twee daarvan.',
  'geen-opleveringen': 'Er is nog geen woning klaar die meetelt. Daarom is er geen verwachting.',
  'alles-opgeleverd': 'Alle woningen zijn klaar.',
  'geen-datum-bekend': 'Van geen enkele woning is bekend op welke dag zij klaar was.',
  'geen-status-bekend': 'Van geen enkele woning is bekend hoe ver zij is.',
  'geen-einddatum': 'Het plan noemt geen einde.',
  'geen-eigen-gebied-in-de-bron':
    'De bron geeft dit gebied niet als geheel. Daarom staan hier alleen de buurten.',
  'bron-geeft-geen-cellen':
    'Hiervoor zijn cijfers per vakje van 100 bij 100 meter nodig. De ingelezen bron geeft die niet.',
  'bron-niet-ingelezen': 'Deze bron is nog niet ingelezen.',
  'te-weinig-antwoorden': 'Hier zijn te weinig antwoorden om iets te zeggen.',
  methodebreuk: 'De bron telt sindsdien op een andere manier. Deze jaren kunnen we niet vergelijken.',
  'grenzen-gewijzigd': 'De grenzen van het gebied zijn anders. Een groot deel van het cijfer is geschat.',
  'een-jaar': 'Er is maar één jaar met een cijfer.',
  'geen-bewonersonderzoek': 'Er is geen bewonersonderzoek met deze vraag per buurt.',
  'geen-telling-ernaast': 'Er is geen telling per buurt om ernaast te leggen.',
  'buurten-verschillen-te-weinig':
    'De buurten verschillen niet meer van elkaar dan de onzekerheid van het cijfer.',
}

/** What is known about the error of a figure in its unit, in words. */
export function foutTekst(fout: Fout, eenheid: Eenheid): string {
  switch (fout.soort) {
    case 'interval':
      return `het echte cijfer ligt waarschijnlijk tussen ${grens(fout.laag, eenheid)} en ${grens(fout.hoog, eenheid)} (${intervalWijzeTekst[fout.wijze ?? 'methode']}, ${getal(fout.zekerheid * 100, 0)}\u00a0% zeker)`
    case 'afronding':
      return `afgerond door de bron, hoogstens ${afrondingTekst(fout.plusMin, eenheid)} ernaast`
    case 'niet-in-bron':
      return 'marge niet in de bron'
    case 'volledige-telling':
      return 'telling, geen schatting'
  }
}

/** A limit of an interval; thousands of euros are said in euros. */
function grens(value: number, eenheid: Eenheid): string {
  return eenheid === 'duizend-euro' ? waardeMetEenheid(value, eenheid) : getal(value, 1)
}

/** Half a step of rounding: thousands of euros are said in euros, for that is how the value is written. */
function afrondingTekst(plusMin: number, eenheid: Eenheid): string {
  if (eenheid === 'duizend-euro') return waardeMetEenheid(plusMin, eenheid)
  return getal(plusMin, plusMin < 0.1 ? 2 : 1)
}

/** How a figure came to be. */
export const meetwijzeTekst = {
  modelschatting: 'berekend cijfer (model van RIVM)',
  register: 'cijfer uit registers',
  aangiften: 'bij de politie bekend',
  voorspelling: 'voorspelling uit kenmerken',
  panel: 'uit een panel',
  enquete: 'gevraagd aan bewoners',
  'eigen-opgave': 'eigen cijfer van wie het bestand gaf',
} as const

/** Said beside every figure of 2020 from the health survey. */
export const CORONA = 'gemeten in coronatijd'
