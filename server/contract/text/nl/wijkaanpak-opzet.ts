import { writeMark } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import type {
  LopendeActie,
  LopendPlan,
  OpenFonds,
  Opzet,
  OpzetOnbekend,
  Opzetpunt,
} from '../../../../analyses/wijkaanpak/opzet-schema.ts'
import type { Vergelijking } from '../../../../analyses/prioriteiten/lijsten.ts'
import type { Cijfer } from '../../../../analyses/result.ts'
import type { Bijeenkomst } from '../../../../geodata/schema/bijeenkomst.ts'
import type { Programmawijk } from '../../../../geodata/schema/focusgebied.ts'
import type { HoofdstukId } from '../../../../geodata/schema/wijkaanpak.ts'
import { datum, opsomming } from '../getal.ts'
import { modelJaar } from './coronatijd.ts'
import { keuzeTekst, periodeTekst } from './programma.ts'
import { wieZiet } from './signalen.ts'
import { themaTekst } from './wijkanalyse.ts'
import { onbekendZin } from './wijkanalyse-onbekend.ts'
import { type Kant, puntTitel } from './wijkanalyse-zinnen.ts'

/** Names of areas by their code. */
export type Gebiedsnaam = (code: string) => string

/** Lines of a text: an item of a list begins with "- ". */
const lines = (...parts: readonly (string | readonly string[] | null)[]): string =>
  parts.flatMap((part) => part ?? []).join('\n')

const item = (text: string): string => `- ${text}`

/** A figure in a text; the figure of a CBS wijk that is this wijk stands under the name of the wijk. */
export function levendCijfer(cijfer: Cijfer, wijk: Programmawijk): string {
  const { indicator, jaar, leeftijd, waarde } = cijfer
  const gebied = cijfer.gebied === wijk.cbsWijk ? wijk.id : cijfer.gebied
  return writeMark({ indicator, gebied, jaar, leeftijd, waarde })
}

/** A point in a line: in how many buurten, then the spread of all of them beside the gemeente. */
function puntRegel({ punt, bereik }: Opzetpunt, kant: Kant, wijk: Programmawijk, naam: Gebiedsnaam): string {
  if (punt.soort === 'voorziening') return item(`${puntTitel(punt, kant)} (tijden van ${punt.jaar}).`)
  const gemeente = naam(punt.gemeente.gebied)
  const title = `${puntTitel(punt, kant)} dan in ${gemeente}`
  if (bereik === null) return item(`${title}.`)
  const [low, high] = [levendCijfer(bereik.laagste, wijk), levendCijfer(bereik.hoogste, wijk)]
  const year = modelJaar(punt.indicator, punt.jaar)
  return item(
    `${title}. De buurten lopen van ${low} tot ${high}, ${gemeente} heeft ${levendCijfer(punt.gemeente, wijk)} (${year}).`,
  )
}

function hoeStaatDeWijkErvoor(opzet: Opzet, naam: Gebiedsnaam): string {
  const { cyclus, wijk, inwoners, sterk, zwak } = opzet
  if (cyclus === null) {
    return `Voor ${wijk.naam} is nog geen wijkanalyse uitgerekend. Daarom staat hier nog geen cijfer.`
  }
  const begin = `Dit komt uit de wijkanalyse van ${wijk.naam}, met cijfers tot ${datum(cyclus.peildatum)}.`
  const people =
    inwoners === null
      ? ''
      : ` In de wijk wonen ${levendCijfer(inwoners, wijk)} mensen (CBS, ${inwoners.jaar}).`
  return lines(
    begin + people,
    'Dit is sterk:',
    sterk.length === 0
      ? item(`Geen buurt met een cijfer is duidelijk gunstiger dan ${cyclus.gemeente}.`)
      : sterk.map((punt) => puntRegel(punt, 'gunstig', wijk, naam)),
    'Dit kan beter:',
    zwak.length === 0
      ? item(`Geen buurt met een cijfer is duidelijk ongunstiger dan ${cyclus.gemeente}.`)
      : zwak.map((punt) => puntRegel(punt, 'ongunstig', wijk, naam)),
  )
}

/** Their own list in their own order; what they said with it stands behind the theme. */
function volgorde({ volgorde: ranked }: Bijeenkomst): string[] {
  return ranked.map(({ thema, toelichting }, at) =>
    item(`${at + 1}. ${themaTekst(thema)}${toelichting.trim() === '' ? '' : `: ${toelichting.trim()}`}`),
  )
}

function watBewonersZeggen({ bewoners: [session], wijk }: Opzet): string {
  if (session === undefined) {
    return lines(
      `Er is nog geen bijeenkomst met bewoners van ${wijk.naam} vastgelegd. Daarom staat hier nog geen lijst van bewoners.`,
      'Zonder die bijeenkomst stellen we dit plan niet vast.',
    )
  }
  const { datum: day, aantalMensen, plaats, vorm, bereik } = session
  return lines(
    `Op ${datum(day)} praatten ${aantalMensen} mensen over de wijk. Dat was in ${plaats}, met ${vorm.toLowerCase()}. Zo vroegen we mensen: ${bereik}.`,
    'Bewoners zetten dit bovenaan:',
    volgorde(session),
  )
}

function watProfessionalsZeggen({ professionals: [session], signalen }: Opzet): string {
  const own =
    session === undefined
      ? ['Er is nog geen bijeenkomst van het breed integraal netwerk vastgelegd.']
      : [
          `Op ${datum(session.datum)} praatten ${session.aantalOrganisaties ?? session.aantalMensen} ${session.aantalOrganisaties === null ? 'mensen' : 'organisaties'} over de wijk. Zij zetten dit bovenaan:`,
          ...volgorde(session),
        ]
  const seen =
    signalen.length === 0
      ? ['Er zijn geen signalen uit de buurten van deze wijk.']
      : [
          'Dit zien organisaties in de buurten:',
          ...signalen.map(({ thema, organisaties }) =>
            item(`${themaTekst(thema)}: ${wieZiet(organisaties)}.`),
          ),
        ]
  return lines(own, seen)
}

function onbekendRegel(row: OpzetOnbekend, { naam: wijk }: Programmawijk, naam: Gebiedsnaam): string {
  switch (row.code) {
    case 'geen-analyse':
      return `Hoe het gaat in ${wijk}: er is nog geen wijkanalyse uitgerekend.`
    case 'geen-programma':
      return 'Welke acties en fondsen er zijn: er is geen programma geladen.'
    case 'bedragen-onbekend':
      return 'Hoeveel geld er in de fondsen zit: het programma noemt geen bedragen.'
    case 'geen-eigen-wijkcijfer':
      return `Eén cijfer voor de hele ${wijk}: het CBS kent alleen ${naam(row.cbsWijk)}, en dat is een ander gebied.`
    case 'woningen-voorbeelddata':
      return 'Hoeveel woningen het zijn: de woningen in de app zijn voorbeelddata. Ze staan niet in dit plan.'
    default:
      return onbekendZin(row, wijk, naam)
  }
}

function watWeNietWeten({ onbekend, wijk }: Opzet, naam: Gebiedsnaam): string {
  return lines(
    'Dit weten we nog niet, en dit is waarom:',
    onbekend.map((row) => item(onbekendRegel(row, wijk, naam))),
  )
}

const voorgesteld = ({ prioriteiten }: Opzet): string[] =>
  prioriteiten.filter(({ prioriteit }) => prioriteit !== 'later').map(({ thema }) => themaTekst(thema))

const metPunt = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

function watWeWillenBereiken(opzet: Opzet): string {
  const names = voorgesteld(opzet)
  return lines(
    opzet.ambitie === null ? null : `Het programma wil dit bereiken: ${metPunt(opzet.ambitie)}`,
    names.length === 0
      ? 'Voor deze wijk is nog geen voorstel gemaakt.'
      : `In ${opzet.wijk.naam} willen we eerst werken aan: ${opsomming(names)}. Bij elk kiezen we samen een doel dat we kunnen meten.`,
  )
}

const PLAATS = { bewoners: 'bewoners', professionals: 'professionals', voorstel: 'dit voorstel' } as const

/** How the lists differ about one theme, in one sentence. */
function verschilZin({ thema, soort, lijst, plaatsen, geenCijfer }: Vergelijking): string {
  const name = themaTekst(thema)
  const because = geenCijfer ? ' Hierover is geen cijfer per buurt.' : ''
  if (soort === 'alleen' && lijst !== null)
    return `${name} staat alleen op de lijst van ${PLAATS[lijst]}.${because}`
  if (soort === 'niet-bij' && lijst !== null)
    return `${name} staat niet op de lijst van ${PLAATS[lijst]}.${because}`
  const places = (['bewoners', 'professionals', 'voorstel'] as const).flatMap((one) =>
    plaatsen[one] === null ? [] : [`op plaats ${plaatsen[one]} bij ${PLAATS[one]}`],
  )
  return `${name} staat ${opsomming(places)}.`
}

function driePrioriteiten(opzet: Opzet): string {
  const { verschillen, bewoners, prioriteiten } = opzet
  if (prioriteiten.length === 0)
    return 'Er zijn nog geen prioriteiten voorgesteld. De mensen aan tafel kiezen ze.'
  const differences =
    verschillen.length > 0
      ? ['Hier verschillen de lijsten:', ...verschillen.map((row) => item(verschilZin(row)))]
      : bewoners.length === 0
        ? ['Bewoners hebben hun lijst nog niet gemaakt. Daarom kan dit voorstel nog veranderen.']
        : []
  return lines(
    differences,
    'Dit is een voorstel om over te praten. De mensen aan tafel kiezen. In de tabel staat wat elke prioriteit per buurt betekent.',
  )
}

function planRegel({ naam, alleenNaam, eigenaar, van, tot, status }: LopendPlan): string {
  if (alleenNaam) return item(`${naam}.`)
  return item(`${naam}, van ${eigenaar}: ${periodeTekst(van, tot)}, ${keuzeTekst.status[status]}.`)
}

function actieRegel({ naam, alleenNaam, partners }: LopendeActie): string {
  return item(alleenNaam || partners.length === 0 ? `${naam}.` : `${naam}, met ${opsomming(partners)}.`)
}

/** Each once, in order. */
function eenKeer<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

function watErAlLoopt({ plannen, prioriteiten }: Opzet): string {
  const acties = eenKeer(prioriteiten.flatMap((row) => row.acties))
  return lines(
    plannen.length === 0
      ? 'In het register staat nog geen plan van een partner voor deze wijk.'
      : ['Deze plannen van partners lopen al:', ...plannen.map(planRegel)],
    acties.length === 0
      ? 'Het programma noemt bij deze onderwerpen geen actie die nu loopt.'
      : ['Dit doet het programma al bij deze onderwerpen:', ...acties.map(actieRegel)],
  )
}

/** A fund by its short name where it has one with a number: "Volkshuisvestingsfonds 1 (VHF 1)" reads as an address. */
function kortFonds(naam: string): string {
  const [, short] = /\d \(([^)]+)\)$/.exec(naam) ?? []
  return short ?? naam
}

const fondsTot = ({ naam, tot }: Pick<OpenFonds, 'naam' | 'tot'>): string =>
  tot === null ? `${kortFonds(naam)} (einde niet bekend)` : `${kortFonds(naam)} (tot en met ${tot})`

function watErbijKomt({ prioriteiten }: Opzet): string {
  const funds = eenKeer(
    prioriteiten.filter(({ prioriteit }) => prioriteit !== 'later').flatMap((row) => row.fondsen),
  )
  return lines(
    'Wat we aan dit plan toevoegen, spreken we nog af: wie het doet, wat, wanneer en met welk geld.',
    funds.length === 0
      ? 'We kennen hierbij geen fonds dat nu open is.'
      : [
          'Dit geld past bij de prioriteiten en is nu open:',
          ...funds.map((fund) => item(`${fondsTot(fund)}.`)),
        ],
  )
}

function hoeWeHetMeten({ prioriteiten }: Opzet): string {
  const estimated = prioriteiten.some(({ cijfer }) => cijfer?.isBerekend === true)
  return lines(
    'We tellen elk kwartaal wat er is gedaan. En we vragen het bewoners zelf.',
    estimated
      ? 'Berekende cijfers laten niet zien wat dit plan heeft gedaan. Ze laten zien waar we beginnen.'
      : null,
    prioriteiten.length === 0
      ? null
      : 'In de tabel staat per prioriteit wat we meten, uit welke bron, en wanneer het volgende cijfer komt.',
  )
}

function watWeNietDoen({ gewoonWerk, prioriteiten }: Opzet): string {
  const later = prioriteiten.filter(({ prioriteit }) => prioriteit === 'later')
  const ordinary = gewoonWerk.map(({ thema, partners }) =>
    item(
      partners.length === 0
        ? `${themaTekst(thema)}: dat is gewoon werk. Van wie, moet nog blijken.`
        : `${themaTekst(thema)}: dat is al het gewone werk van ${opsomming(partners)}.`,
    ),
  )
  const postponed = later.map(({ thema }) =>
    item(`${themaTekst(thema)}: dat komt later, want we beginnen met drie onderwerpen.`),
  )
  return ordinary.length + postponed.length === 0
    ? 'Wat we niet doen, spreken we nog af.'
    : lines('Dit doen we niet in dit plan, en dit is waarom:', ordinary, postponed)
}

/** The ten chapters of a first draft: plain Dutch, with figures that stay tied to their source. */
export function opzetHoofdstukken(opzet: Opzet, naam: Gebiedsnaam): Record<HoofdstukId, string> {
  return {
    'hoe-staat-de-wijk-ervoor': hoeStaatDeWijkErvoor(opzet, naam),
    'wat-bewoners-zeggen': watBewonersZeggen(opzet),
    'wat-professionals-zeggen': watProfessionalsZeggen(opzet),
    'wat-we-niet-weten': watWeNietWeten(opzet, naam),
    'wat-we-willen-bereiken': watWeWillenBereiken(opzet),
    'drie-prioriteiten': driePrioriteiten(opzet),
    'wat-er-al-loopt': watErAlLoopt(opzet),
    'wat-erbij-komt': watErbijKomt(opzet),
    'hoe-we-het-meten': hoeWeHetMeten(opzet),
    'wat-we-niet-doen': watWeNietDoen(opzet),
  }
}
