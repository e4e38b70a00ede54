import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { Wijkambitie } from '../../geodata/schema/wijkambitie.ts'
import {
  type Aanpakstaat,
  aanpakstaat,
  type Planobject,
  type PlanobjectVan,
  vanSoort,
} from '../../geodata/schema/wijkaanpak.ts'
import { addUpFunds, lacksAfterwards, type Planfonds } from './geld.ts'
import { sizeOf } from './omvang.ts'
import type { Aanpakopdracht, Aanpakpunt, AanpakpuntCode } from './opdracht-schema.ts'

/** How many priorities a plan has at most. Source: domain.md, "The wijkaanpak". */
export const MOST_PRIORITIES = 3

/** What the to-do is made of. */
export interface Planinhoud {
  staat: Aanpakstaat
  objecten: readonly Planobject[]
  /** The residents' session that the plan names; null when it names none, or one that was withdrawn. */
  bijeenkomst: Bijeenkomst | null
  fondsen: readonly Planfonds[]
  /** How many figures in the texts differ from their source, or are no longer there. */
  verouderdeCijfers: number
}

type Ambitie = PlanobjectVan<'ambitie'>
type Mist = Pick<Aanpakpunt, 'ontbreekt' | 'objecten'>

const NOTHING: Mist = { ontbreekt: [], objecten: [] }
const said = (...ontbreekt: string[]): Mist => ({ ontbreekt, objecten: [] })

/** The state after this one; null at the end. */
export function stateAfterPlan(state: Aanpakstaat): Aanpakstaat | null {
  return aanpakstaat.options[aanpakstaat.options.indexOf(state) + 1] ?? null
}

/** Whether an ambition is one of the priorities now; one for later is not. */
export function isPriority({ prioriteit }: Pick<Wijkambitie, 'prioriteit'>): boolean {
  return prioriteit !== null && prioriteit !== 'later'
}

/** The name by which people know an ambition or an action in a list. */
const named = (objects: readonly { id: string; velden: { titel: string } | { naam: string } }[]): Mist => ({
  ontbreekt: objects.map(({ velden }) => ('titel' in velden ? velden.titel : velden.naam)),
  objecten: objects.map(({ id }) => id),
})

/** Themes of the residents' ranking that no priority takes up by its title or pijler text, and for which no reason is given. */
function departuresWithoutReason({ bijeenkomst, objecten }: Planinhoud): string[] {
  if (bijeenkomst === null) return []
  const plan = vanSoort(objecten, 'aanpak')[0]?.velden
  const plain = (text: string) => text.trim().toLowerCase()
  const reasoned = new Set(
    (plan?.afwijkingen ?? []).filter(({ reden }) => reden.trim() !== '').map(({ thema }) => plain(thema)),
  )
  const priorities = vanSoort(objecten, 'ambitie').filter(({ velden }) => isPriority(velden))
  // A priority takes a theme up when it rests on that session under that theme: `waarom` with the theme as its sentence, or its title.
  const taken = new Set(
    priorities.flatMap(({ velden }) => [
      plain(velden.titel),
      ...velden.waarom.filter(({ id }) => id === bijeenkomst.id).map(({ zin }) => plain(zin)),
    ]),
  )
  return bijeenkomst.volgorde
    .map(({ thema }) => thema)
    .filter((thema) => !taken.has(plain(thema)) && !reasoned.has(plain(thema)))
}

function missingOf(code: AanpakpuntCode, content: Planinhoud): Mist {
  const { objecten, bijeenkomst, fondsen } = content
  const ambities = vanSoort(objecten, 'ambitie')
  const priorities = ambities.filter(({ velden }) => isPriority(velden))
  const without = (lacks: (one: Ambitie) => boolean) => named(priorities.filter(lacks))
  switch (code) {
    case 'bewonersbijeenkomst':
      return bijeenkomst === null ? said('bijeenkomst') : NOTHING
    case 'volgorde-bewoners':
      return (bijeenkomst?.volgorde.length ?? 0) === 0 ? said('volgorde') : NOTHING
    case 'redenen-afwijking':
      return said(...departuresWithoutReason(content))
    case 'geraadpleegde-partners': {
      const consulted = vanSoort(objecten, 'aanpak')[0]?.velden.geraadpleegd ?? []
      return consulted.some((name) => name.trim() !== '') ? NOTHING : said('partners')
    }
    case 'prioriteiten':
      return priorities.length === 0 ? said('prioriteit') : NOTHING
    case 'niet-meer-dan-drie':
      return priorities.length > MOST_PRIORITIES || hasDoubles(priorities) ? named(priorities) : NOTHING
    case 'reden-later':
      return named(
        ambities.filter(({ velden }) => velden.prioriteit === 'later' && velden.redenLater.trim() === ''),
      )
    case 'maat':
      return without(({ velden }) => velden.doel === null || velden.meting.trim() === '')
    case 'eerste-waarde':
      return without(({ velden }) => (velden.doel?.eersteWaarde ?? null) === null)
    case 'eigenaar':
      return without(({ velden }) => velden.eigenaar.trim() === '')
    case 'daarna':
      return named(vanSoort(objecten, 'actie').filter(({ velden }) => lacksAfterwards(velden, fondsen)))
    case 'zes-bladzijden': {
      const { pastOpZes, bladzijden } = sizeOf(objecten)
      return pastOpZes ? NOTHING : said(String(bladzijden))
    }
    case 'cijfers-nagekeken':
      return content.verouderdeCijfers === 0 ? NOTHING : said(String(content.verouderdeCijfers))
    case 'open-taken': {
      const open = vanSoort(objecten, 'opmerking').filter(({ velden }) => velden.isTaak && !velden.isAfgedaan)
      return { ontbreekt: open.map(({ velden }) => velden.tekst), objecten: open.map(({ id }) => id) }
    }
    case 'geld-past': {
      const lines = vanSoort(objecten, 'budgetregel').map(({ velden }) => velden)
      return said(...addUpFunds(lines, fondsen).flatMap(({ past, fonds }) => (past === false ? [fonds] : [])))
    }
  }
}

function hasDoubles(priorities: readonly Ambitie[]): boolean {
  return new Set(priorities.map(({ velden }) => velden.prioriteit)).size < priorities.length
}

/** What must be there before adoption, and what is advised. */
const NEEDED: readonly { code: AanpakpuntCode; verplicht: boolean }[] = [
  { code: 'bewonersbijeenkomst', verplicht: true },
  { code: 'volgorde-bewoners', verplicht: true },
  { code: 'redenen-afwijking', verplicht: true },
  { code: 'geraadpleegde-partners', verplicht: true },
  { code: 'prioriteiten', verplicht: true },
  { code: 'niet-meer-dan-drie', verplicht: true },
  { code: 'reden-later', verplicht: true },
  { code: 'maat', verplicht: true },
  { code: 'eerste-waarde', verplicht: true },
  { code: 'eigenaar', verplicht: true },
  { code: 'daarna', verplicht: true },
  { code: 'geld-past', verplicht: true },
  { code: 'zes-bladzijden', verplicht: true },
  { code: 'cijfers-nagekeken', verplicht: false },
  { code: 'open-taken', verplicht: false },
]

/**
 * The one to-do of a wijkaanpak: what is there and what is missing before it can be adopted. To put it up for discussion and to publish
 * it nothing is needed: in discussion the list shows what must still come.
 *
 * @example a plan without a residents' session: the point `bewonersbijeenkomst` is not done, and `magVerder` is false in discussion
 */
export function planToDo(content: Planinhoud): Aanpakopdracht {
  const naar = stateAfterPlan(content.staat)
  if (naar === null || naar === 'gepubliceerd') return { naar, magVerder: naar !== null, punten: [] }
  const punten = NEEDED.map(({ code, verplicht }): Aanpakpunt => {
    const { ontbreekt, objecten } = missingOf(code, content)
    return { code, verplicht, klaar: ontbreekt.length === 0, ontbreekt, objecten }
  })
  const isComplete = punten.every(({ klaar, verplicht }) => klaar || !verplicht)
  return { naar, magVerder: naar === 'ter-bespreking' || isComplete, punten }
}
