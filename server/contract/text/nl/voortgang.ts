import type {
  Antwoordsoort,
  Inbrenger,
  Verwachting,
  Voortgangstand,
} from '../../../../geodata/schema/voortgang.ts'
import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { datum, waardeMetEenheid } from '../getal.ts'

export const voortgangstandTekst: Record<Voortgangstand | 'onbekend', string> = {
  'op-schema': 'op schema',
  vertraagd: 'vertraagd',
  'loopt-vast': 'loopt vast',
  klaar: 'klaar',
  gestopt: 'gestopt',
  onbekend: 'niet bijgehouden',
}

export const verwachtingTekst: Record<Verwachting, string> = {
  'op-tijd': 'we halen het op tijd',
  later: 'we halen het later',
  niet: 'we halen het niet',
  'weten-we-niet': 'dat weten we niet',
}

/** The five answers in their fixed words. Source: domain.md, "From analysis to priorities". */
export const antwoordTekst: Record<Antwoordsoort, string> = {
  gedaan: 'Gedaan',
  'doen-we-dit-jaar': 'Doen we dit jaar',
  'komt-in-het-plan': 'Komt in het plan',
  'kan-niet': 'Kan niet, want',
  'weten-we-nog-niet': 'Weten we nog niet',
}

/** An answer with what it comes to, as one reads it: "Kan niet, want er is geen geld". */
export const antwoordKop = (antwoord: Antwoordsoort) =>
  antwoord === 'kan-niet' ? antwoordTekst[antwoord] : `${antwoordTekst[antwoord]}:`

export const inbrengerTekst: Record<Inbrenger, string> = {
  bewoners: 'bewoners',
  professionals: 'professionals',
}

/** A value in its unit; a quantity without one stays a number. */
export const maat = (value: number, eenheid: Eenheid) => waardeMetEenheid(value, eenheid)

/** "2026-K3" as "derde kwartaal van 2026". */
export function kwartaalnaam(kwartaal: string): string {
  const words = ['eerste', 'tweede', 'derde', 'vierde']
  return `${words[Number(kwartaal.slice(6)) - 1] ?? ''} kwartaal van ${kwartaal.slice(0, 4)}`
}

/** A place: the name of a wijk, or that it is wider. */
export function plaatsnaam(wijk: string | null, wijken: readonly { id: string; naam: string }[]): string {
  return wijk === null ? 'breder dan één wijk' : (wijken.find(({ id }) => id === wijk)?.naam ?? wijk)
}

export const voortgangTekst = {
  titel: 'Voortgang',
  uitleg:
    'Hier ziet u hoe de acties en doelen ervoor staan, en welk antwoord bewoners en professionals kregen. De bladen en de rapportage komen hieruit. Niemand typt ze over.',
  delen: 'Delen van voortgang',
  deel: {
    acties: 'Acties en doelen',
    antwoorden: 'Antwoorden',
    rapportages: 'Bladen en rapportages',
  },
  laden: 'De voortgang komt eraan',
  waar: 'Toon',
  alles: 'Alles',
  programma: (naam: string) => `Programma ${naam}`,
  wijk: (naam: string) => `Plan van ${naam}`,
  welke: 'Hoe staat het ervoor',
  alleStanden: 'Alle',
  telling: (getoond: number, totaal: number) => `${getoond} van ${totaal} acties en doelen`,
  geen: 'Hier staat nog niets. Acties komen uit het programma en uit de plannen van de wijken.',
  geenInKeuze: 'Niets past bij deze keuze. Kies iets anders.',
  soort: {
    actie: 'actie',
    streven: 'streefgetal',
    ambitie: 'wat we willen bereiken',
    planactie: 'actie van het plan',
  },
  zonderNaam: 'zonder naam',
  streven: 'Streven',
  strevenTot: (wat: string, uiterlijk: string | null) =>
    uiterlijk === null ? wat : `${wat}, uiterlijk ${datum(uiterlijk)}`,
  strevenMetGetal: (getal: string, wat: string) => `${getal} ${wat}`,
  begin: (getal: string) => `begon bij ${getal}`,
  wie: 'Wie',
  nu: 'Nu',
  nuOp: (waarde: string | null, dag: string) =>
    waarde === null ? `op ${datum(dag)}` : `${waarde} op ${datum(dag)}`,
  bron: 'Bron',
  verwachting: 'Verwachting',
  reden: 'Waarom het anders gaat',
  nietBijgehouden: 'Niemand schreef op hoe het hiermee staat. Dat is geen nul.',
  doorWie: (wie: string, dag: string) => `opgeschreven door ${wie} op ${dag}`,
  eerder: (aantal: number) => (aantal === 1 ? 'Eén eerdere stand' : `${aantal} eerdere standen`),
  schrijfOp: 'Schrijf op hoe het staat',
  schrijfOpVan: (naam: string) => `Schrijf op hoe het staat: ${naam}`,
  sluit: 'Sluit',
  formDatum: 'Hoe stond het op',
  formDatumUitleg: 'De dag waarop u dit weet. Niet later dan vandaag.',
  formStand: 'Hoe gaat het?',
  formWaarde: 'Hoeveel is er bereikt?',
  formWaardeUitleg: (wat: string) => `Tel vanaf het begin: ${wat}. Leeg: er is geen getal.`,
  formVerwachting: 'Wat verwacht u?',
  formBron: 'Waar weet u dat van?',
  formBronUitleg: 'Bijvoorbeeld een overzicht, een telling of een gesprek. Noem geen mensen.',
  formReden: 'Waarom gaat het anders?',
  formRedenUitleg: 'Alleen nodig als het niet op schema is, of later of niet wordt gehaald.',
  leeg: 'Vul dit veld in.',
  geenGetal: 'Vul een getal in, met een komma voor de cijfers achter de komma.',
  bewaar: 'Schrijf op',
  bezig: 'Bezig',
  bewaard: 'Opgeschreven.',
} as const

export const terugkoppelingTekst = {
  titel: 'Antwoorden',
  uitleg:
    'Elk thema dat bewoners of professionals inbrachten, krijgt binnen een kwartaal een van vijf antwoorden. Wat te laat is, staat bovenaan.',
  geen: 'Er is nog geen thema ingebracht. Thema’s komen uit de bijeenkomsten en uit de signalen.',
  geenInKeuze: 'Geen thema past bij deze keuze.',
  stand: { beantwoord: 'beantwoord', open: 'wacht op antwoord', 'te-laat': 'te laat' },
  keer: (keer: number, van: string, eerst: string, laatst: string) =>
    keer === 1
      ? `Eén keer ingebracht door ${van}, op ${datum(eerst)}`
      : `${keer} keer ingebracht door ${van}, van ${datum(eerst)} tot en met ${datum(laatst)}`,
  uiterlijk: (dag: string) => `Antwoord uiterlijk ${datum(dag)}`,
  antwoordVan: (wie: string, dag: string) => `${wie}, ${datum(dag)}`,
  opnieuw: 'Na dit antwoord is het thema opnieuw ingebracht.',
  eerder: (aantal: number) => (aantal === 1 ? 'Eén eerder antwoord' : `${aantal} eerdere antwoorden`),
  geef: 'Geef antwoord',
  geefOp: (thema: string, plaats: string) => `Geef antwoord op ${thema}, ${plaats}`,
  nieuwAntwoord: 'Geef een nieuw antwoord',
  formAntwoord: 'Antwoord',
  formToelichting: 'Wat is er gedaan, wat gaat u doen, of waarom kan het niet?',
  formToelichtingUitleg: 'Bewoners lezen dit. Noem geen namen of adressen.',
  kies: 'Kies een van de vijf antwoorden.',
  bewaar: 'Geef dit antwoord',
  bewaard: 'Het antwoord staat er.',
  telling: (laat: number, open: number, klaar: number) =>
    `${laat} te laat, ${open} wachten en ${klaar} beantwoord`,
} as const
