import type { Plan } from '../../../../analyses/renovatie/planner/plan.ts'
import type { NietMee, Planblok } from '../../../../analyses/renovatie/planner/planvraag.ts'
import { aantal } from '../getal.ts'
import { labelstappen, woningen } from './aantallen.ts'
import { type PlanBegin, planKwartaal } from './renovatieplan-regels.ts'
import { blokNaam } from './renovatieplan.ts'

const doen = (count: number) => (count === 1 ? 'doet' : 'doen')
const zij = (count: number) => (count === 1 ? 'doet die' : 'doen ze')

/** Dwellings that are not in a plan, with the reason, in one sentence. */
export const nietMeeZin: Record<NietMee['reden'], (count: number) => string> = {
  'geen-blok': (count) =>
    `${woningen(count)} ${count === 1 ? 'staat' : 'staan'} in geen blok en ${doen(count)} niet mee.`,
  'eigenaar-onbekend': (count) =>
    `Van ${woningen(count)} is de eigenaar niet bekend. Geen fonds mag daarvoor betalen. Daarom ${zij(count)} niet mee.`,
  'wil-nu-niet': (count) =>
    `Bij ${woningen(count)} willen de bewoners nu niet. Er staat geen dag om het opnieuw te vragen. Daarom ${zij(count)} niet mee.`,
  'werk-begonnen': (count) => `Bij ${woningen(count)} is het werk al begonnen of klaar.`,
}

/** The promises of a plan in a few words: within it, and for a quarter outside it. */
export function beloftenZin({
  woningen: within,
  verschoven,
  later,
  eerder,
  verlopen,
  begonnen,
}: Plan['beloften']): string {
  const parts = [
    within === 0 ? null : `${aantal(verschoven)} van ${aantal(within)} toegezegde woningen verschuiven`,
    later === 0 ? null : `${woningen(later)} toegezegd voor na dit plan`,
    eerder === 0 ? null : `waarvan ${aantal(eerder)} nu eerder beginnen`,
    verlopen === 0 ? null : `${woningen(verlopen)} toegezegd voor een tijd die voorbij is, niet nagekomen`,
    begonnen === 0 ? null : `bij ${woningen(begonnen)} begon het blok al, zoals toegezegd`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'er is nog niets toegezegd' : parts.join('; ')
}

/**
 * What a promise outside a plan means for a block, in one sentence.
 *
 * @param quarter quarter of the plan in which the block begins; null: not in this plan
 */
export function toezeggingZin(
  blok: string,
  { kwartaal, stand }: NonNullable<Planblok['beloofdBuiten']>,
  quarter: number | null,
  begin: PlanBegin,
): string {
  const naam = blokNaam(blok)
  const said = `${naam.charAt(0).toUpperCase()}${naam.slice(1)} is toegezegd voor ${planKwartaal(begin, kwartaal)}.`
  const now = quarter === null ? null : planKwartaal(begin, quarter)
  switch (stand) {
    case 'later':
      return now === null
        ? `${said} Dat is na dit plan. De toezegging blijft staan.`
        : `${said} Dit plan begint eerder, in ${now}. Dat is niet wat is gezegd: vertel het eerst aan de bewoners.`
    case 'verlopen':
      return now === null
        ? `${said} Die tijd is voorbij en het werk is niet begonnen. De toezegging is niet nagekomen, en het blok staat niet in dit plan.`
        : `${said} Die tijd is voorbij en het werk is niet begonnen. De toezegging is niet nagekomen. In dit plan begint het werk in ${now}.`
    case 'begonnen':
      return now === null
        ? `${said} Het werk is begonnen: de toezegging is nagekomen. Wat er over is, staat niet in dit plan.`
        : `${said} Het werk is begonnen: de toezegging is nagekomen. Wat er over is, begint in ${now}.`
  }
}

const EIGENAREN = {
  particulier: 'koopwoningen',
  vve: 'woningen in een VvE',
  corporatie: 'huurwoningen',
} satisfies Record<keyof Planblok['woningen'], string>
/** The same for one. */
const EIGENAAR = {
  particulier: 'koopwoning',
  vve: 'woning in een VvE',
  corporatie: 'huurwoning',
} satisfies Record<keyof Planblok['woningen'], string>

export const plantellingTekst = {
  nietMee: 'Woningen die niet meedoen',
  nietMeeUitleg: 'Deze woningen staan wel in de gekozen wijken, en niet in het plan.',
  nietMeeTabel: 'Woningen die niet meedoen, per wijk',
  nietMeeGeen: 'Alle woningen in de gekozen wijken doen mee.',
  nietMeeNietGeteld: 'Toen dit plan werd gemaakt, telde de app dit nog niet.',
  wijk: 'Wijk',
  redenen: {
    'geen-blok': 'Geen blok bekend of te maken',
    'eigenaar-onbekend': 'Eigenaar niet bekend',
    'wil-nu-niet': 'Wil nu niet',
    'werk-begonnen': 'Werk begonnen of klaar',
  } satisfies Record<NietMee['reden'], string>,
  waaromStraatblok:
    'Dit is een blok per straat (afgeleid). Het register noemt voor deze koopwoningen geen blok. Zij staan naast elkaar aan één kant van de straat.',
  straatblokken: (blokken: number, dwellings: number) =>
    `${blokken === 1 ? '1 blok is een blok' : `${aantal(blokken)} blokken zijn een blok`} per straat (afgeleid), met ${woningen(dwellings)}. Het register noemt voor deze koopwoningen geen blok. De app zette bij elkaar wat aan een straat naast elkaar staat. Achter de naam staat (afgeleid).`,
  toezeggingen: 'Toezeggingen voor een tijd buiten dit plan',
  verwacht: 'Wie er naar verwachting meedoet',
  verwachtVan: (dwellings: number, steps: number) =>
    `${woningen(Math.round(dwellings))}, ${labelstappen(Math.round(steps))}`,
  verwachtUitleg:
    'Het plan telt elke eigenaar naar de kans dat hij meedoet. Geld en ploegen staan klaar voor alle woningen in het plan.',
  verwachtPerEigenaar: (owner: keyof typeof EIGENAREN, expected: number, all: number) =>
    all === 1
      ? `${Math.round(expected) === 1 ? 'Naar verwachting doet' : 'Misschien doet'} de enige ${EIGENAAR[owner]} mee. Geld en ploegen staan klaar.`
      : `Naar verwachting ${Math.round(expected) === 1 ? 'doet 1' : `doen ${aantal(Math.round(expected))}`} van de ${aantal(all)} ${EIGENAREN[owner]} mee. Geld en ploegen staan klaar voor alle ${aantal(all)}.`,
  samen: 'Dit blok begint samen met andere blokken, want iemand vulde in dat zij bij elkaar horen.',
} as const
