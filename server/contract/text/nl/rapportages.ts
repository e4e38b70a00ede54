import type { Bladpunt, Stuurgroepblad } from '../../../../analyses/voortgang/stuurgroepblad.ts'
import type { Antwoordtelling } from '../../../../analyses/voortgang/terugkoppeling.ts'
import type { Aanpakstaat } from '../../../../geodata/schema/wijkaanpak.ts'
import { aantal, datum, getal, opsomming } from '../getal.ts'
import { type Veldnaam, veldTekst } from './programma.ts'
import {
  antwoordTekst,
  inbrengerTekst,
  kwartaalnaam,
  plaatsnaam,
  voortgangstandTekst,
  voortgangTekst,
} from './voortgang.ts'
import { themaTekst } from './wijkanalyse.ts'

export const aanpakstaatTekst: Record<Aanpakstaat, string> = {
  concept: 'concept',
  'ter-bespreking': 'ter bespreking',
  vastgesteld: 'vastgesteld',
  gepubliceerd: 'gepubliceerd',
}

type Wijken = readonly { id: string; naam: string }[]

const named = (naam: string) => (naam === '' ? voortgangTekst.zonderNaam : naam)
const because = (reden: string) => (reden === '' ? '' : ` Reden: ${reden}`)
const inWijk = (wijk: string | null, wijken: Wijken) =>
  wijk === null ? '' : ` (${plaatsnaam(wijk, wijken)})`
/** The name of a field of the programme; one without words stays out. */
const veldnaam = (veld: string | null) =>
  veld !== null && veld in veldTekst ? veldTekst[veld as Veldnaam].toLowerCase() : null // looked at just before

/** Most actions that are named in one sentence. */
const MOST_NAMED = 4

/** A few names, and how many more there are. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(named)
  const left = names.length - shown.length
  return left === 0 ? opsomming(shown) : `${shown.join(', ')} en nog ${aantal(left)}`
}

/** One point of the sheet as a sentence. */
export function bladpuntTekst(punt: Bladpunt, wijken: Wijken): string {
  switch (punt.soort) {
    case 'daarna': {
      const due = punt.teLaat ? 'Het besluit had er moeten zijn op' : 'Besluit uiterlijk'
      return `${punt.bron} stopt op ${datum(punt.einde)}. Hoe gaat het daarna met ${someOf(punt.acties)}? ${due} ${datum(punt.uiterlijk)}.`
    }
    case 'plan-ligt-voor':
      return `Het plan van ${plaatsnaam(punt.wijk, wijken)} ligt ter bespreking sinds ${datum(punt.sinds)}.`
    case 'plan':
      return `Het plan van ${plaatsnaam(punt.wijk, wijken)} is ${aanpakstaatTekst[punt.naar]} sinds ${datum(punt.datum)}.`
    case 'voortgang': {
      const before =
        punt.van === null || punt.van === punt.stand ? '' : `, was ${voortgangstandTekst[punt.van]}`
      const value =
        punt.waarde === null ? '' : `, ${getal(punt.waarde, Number.isInteger(punt.waarde) ? 0 : 1)} bereikt`
      return `${named(punt.naam)}${inWijk(punt.wijk, wijken)}: ${voortgangstandTekst[punt.stand]}${before}${value} (${datum(punt.datum)}).${because(punt.reden)}`
    }
    case 'programma': {
      const veld = veldnaam(punt.veld)
      const what = punt.veld === null ? 'erbij gezet' : veld === null ? 'veranderd' : `${veld} veranderd`
      return `${named(punt.naam)}: ${what} op ${datum(punt.datum)}.${because(punt.reden)}`
    }
    case 'antwoord':
      return `Antwoord aan ${inbrengerTekst[punt.van]} over ${themaTekst(punt.thema)}${inWijk(punt.wijk, wijken)}: ${antwoordTekst[punt.antwoord].replace(/, want$/, '').toLowerCase()} (${datum(punt.datum)}).`
    case 'geen-antwoord':
      return `${themaTekst(punt.thema)}${inWijk(punt.wijk, wijken)}: ${inbrengerTekst[punt.van]} wachten op antwoord sinds ${datum(punt.uiterlijk)}.`
    case 'geld-stopt': {
      const left =
        punt.nietGeregeld === 0
          ? 'Van elk is opgeschreven hoe het verder gaat.'
          : `Nog niet opgeschreven hoe het verder gaat: ${aantal(punt.nietGeregeld)} van ${aantal(punt.acties.length)}.`
      return `${punt.naam}, ${datum(punt.einde)}: ${someOf(punt.acties)}. ${left}`
    }
  }
}

type Deel = 'teBesluiten' | 'veranderd' | 'looptVast' | 'geldDatStopt'

export const bladTekst = {
  titel: (naam: string) => `Stuurgroep ${naam}`,
  kop: 'Blad voor de stuurgroep',
  maand: 'Maand',
  voorzitter: (wie: string) => `Voorzitter: ${wie}`,
  opDag: (dag: string) => `Zoals het stond op ${datum(dag)}`,
  deel: {
    teBesluiten: 'Te besluiten',
    veranderd: 'Veranderd',
    looptVast: 'Loopt vast',
    geldDatStopt: 'Geld dat stopt',
  } satisfies Record<Deel, string>,
  leeg: {
    teBesluiten: 'Er ligt niets voor.',
    veranderd: 'Deze maand is er niets opgeschreven of besloten.',
    looptVast: 'Er loopt niets vast, voor zover iemand dat opschreef.',
    geldDatStopt: 'Binnen een jaar stopt er geen geld.',
  } satisfies Record<Deel, string>,
  meer: (meer: number) => (meer === 1 ? 'En nog één punt.' : `En nog ${aantal(meer)} punten.`),
  voet: 'Dit blad komt uit het programma, de plannen van de wijken en de voortgang. Niemand typte het over.',
  druk: 'Druk dit blad af',
} as const
export const BLADDELEN = [
  'teBesluiten',
  'veranderd',
  'looptVast',
  'geldDatStopt',
] as const satisfies readonly (Deel & keyof Stuurgroepblad)[]

export const kwartaalTekst = {
  titel: (kwartaal: string) => `Kwartaalrapportage, ${kwartaalnaam(kwartaal)}`,
  periode: (van: string, tot: string) => `Van ${datum(van)} tot en met ${datum(tot)}`,
  concept: 'Dit is een concept. Het verandert nog als iemand iets opschrijft over deze dagen.',
  vastgelegd: (wie: string, dag: string) =>
    `Vastgelegd op ${datum(dag)} door ${wie}. Er verandert niets meer aan.`,
  controlegetal: (sha256: string) => `Controlegetal (SHA-256): ${sha256}`,
  legVast: 'Leg dit kwartaal vast',
  bezig: 'Bezig',
  nogNiet: 'Vastleggen kan als het kwartaal voorbij is.',
  zeker: 'Na het vastleggen verandert deze rapportage nooit meer.',
  bevestig: 'Ja, leg vast',
  druk: 'Druk deze rapportage af',
  perProgramma: 'Per programma',
  perWijk: 'Per wijk',
  perFonds: 'Per fonds',
  terugkoppeling: 'Terugkoppeling',
  afwijkingen: 'Wat anders gaat dan bedoeld',
  geenAfwijkingen: 'Niemand schreef op dat iets anders gaat.',
  kolommen: {
    wat: 'Wat',
    streven: 'Streven',
    stand: 'Stand',
    verwachting: 'Verwachting',
    verschil: 'Verschil met vorig kwartaal',
    bron: 'Bron',
  },
  rijen: (naam: string) => `Acties en doelen van ${naam}`,
  geenRijen: 'Hier staan geen acties of doelen.',
  geenPlan: 'Er was nog geen plan voor deze wijk.',
  plan: (staat: string) => `Plan van de wijk: ${staat}.`,
  fonds: 'Fonds',
  jaren: 'Jaren',
  omvang: 'Grootte',
  verdeeld: 'Verdeeld in het programma',
  gevraagd: 'Gevraagd door de plannen',
  stopt: 'Stopt binnen een jaar',
  fondsenTabel: 'De fondsen: wat ervan is verdeeld, en wat binnen een jaar stopt',
  stoptRegel: (naam: string, einde: string, geregeld: boolean) =>
    `${named(naam)}, ${datum(einde)}${geregeld ? '' : ' (nog niet geregeld)'}`,
  niets: 'niets',
  onbekend: 'niet bekend',
  geenVerschil: 'geen verschil bekend',
  standen: (telling: Readonly<Record<string, number>>) => {
    const parts = Object.entries(telling).filter(([, count]) => count > 0)
    return parts.length === 0
      ? ''
      : opsomming(
          parts.map(
            ([stand, count]) =>
              `${aantal(count)} ${voortgangstandTekst[stand as keyof typeof voortgangstandTekst]}`,
          ), // its keys are those of the count
        )
  },
  telling: ({ ingebracht, open, teLaat, gegeven }: Antwoordtelling) => {
    const given = Object.entries(gegeven).filter(([, count]) => count > 0)
    const answers =
      given.length === 0
        ? 'Er is geen antwoord gegeven.'
        : `Antwoorden: ${opsomming(given.map(([soort, count]) => `${aantal(count)} ${antwoordTekst[soort as keyof typeof antwoordTekst].replace(/, want$/, '').toLowerCase()}`))}.` // its keys are the five answers
    return `Ingebracht: ${aantal(ingebracht)} thema’s. ${answers} Wacht op antwoord: ${aantal(open)}, waarvan te laat: ${aantal(teLaat)}.`
  },
} as const

export const rapportagesTekst = {
  bladen: 'Bladen voor de stuurgroepen',
  bladenUitleg: 'Elke maand één A4 per stuurgroep.',
  blad: (naam: string) => `Blad van ${naam}`,
  kwartalen: 'Kwartaalrapportages',
  kwartalenUitleg:
    'Per programma, wijk en fonds. Is een kwartaal voorbij, dan legt het programmabureau de rapportage vast.',
  loopt: 'dit kwartaal loopt nog',
  concept: 'concept',
  vast: (dag: string) => `vastgelegd op ${datum(dag)}`,
  geenRecht: 'De bladen en rapportages zijn voor de stuurgroepen.',
} as const
