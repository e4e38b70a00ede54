import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { DoelId } from '../../geodata/schema/invoer.ts'
import type { Handeling, Inzagedoel } from '../contract/sessie.ts'
import type { Actor } from './actor.ts'
import { INVOERDOELEN, INZAGEDOELEN, rechtVan } from './rechten.ts'

/** What an action is about, where that decides. What is left out is not asked. */
export interface RechtObject {
  /** Kind of area a figure is about. */
  niveau?: 'land' | 'gemeente' | 'wijk' | 'buurt'
  indicator?: Pick<Indicator, 'rol' | 'eigenNaam'>
  /** Programmawijken it is about, all of them; null: also about what lies in no programmawijk. */
  wijken?: readonly string[] | null
  /** Programme it is about; null: about all of them. */
  programma?: string | null
  /** Role that entered it. */
  rol?: string
  /** Whether the cyclus has been put before residents. */
  voorgelegd?: boolean
  /** Kind of rows a file is read as. */
  invoer?: DoelId
  /** Purpose that is chosen. */
  inzagedoel?: Inzagedoel
}

/** Whether all that something is about belongs to the wijken of an actor. */
function isWithinOwn(actor: Actor, wijken: RechtObject['wijken']): boolean {
  if (actor.wijken === 'alle' || wijken === undefined) return true
  return wijken !== null && wijken.length > 0 && wijken.every((id) => actor.wijken.includes(id))
}

/** Whether what something is about is a programme of an actor; what is about all of them is for who keeps all of them. */
function isOwnProgramme({ programmas }: Actor, programma: RechtObject['programma']): boolean {
  if (programmas === 'alle') return true
  return programma === undefined
    ? programmas.length > 0
    : programma !== null && programmas.includes(programma)
}

/** What the cell of the table says about this object. */
function isGranted(actor: Actor, action: Handeling, object: RechtObject): boolean {
  if (actor.rol === 'app') return true
  if (actor.beperktTot !== null && !actor.beperktTot.includes(action)) return false
  switch (rechtVan(actor.rol, action)) {
    case 'nee':
      return false
    case 'ja':
      return true
    case 'alle wijken':
      return actor.wijken === 'alle'
    case 'eigen wijken':
      return isWithinOwn(actor, object.wijken)
    case 'eigen':
      return isWithinOwn(actor, object.wijken) && (object.rol ?? actor.rol) === actor.rol
    case 'eigen programma':
      return isOwnProgramme(actor, object.programma)
    case 'voorgelegd':
      return isWithinOwn(actor, object.wijken) && object.voorgelegd !== false
  }
}

/**
 * The one question every route asks: may this actor do this with this object? The screen hides what is refused; this
 * decides, by the table in `rechten.ts`.
 *
 * Figures: a figure of a buurt asks `cijfers-buurt-lezen`; a figure that is for staff only asks `cijfers-intern-lezen`;
 * other figures of a wijk and above come from open sources and may be read by everybody.
 */
export function may(actor: Actor, action: Handeling, object: RechtObject = {}): boolean {
  if (!isGranted(actor, action, object)) return false
  if (actor.rol === 'app') return true
  if (object.invoer !== undefined) {
    return actor.rol !== 'anoniem' && (INVOERDOELEN[actor.rol] ?? []).includes(object.invoer)
  }
  if (object.inzagedoel !== undefined) return purposesOf(actor).includes(object.inzagedoel)
  if (action !== 'cijfers-openbaar-lezen') return true
  // A figure somebody brought in is no open source: whoever is not signed in does not see it, at any level.
  const isOwn = object.indicator?.eigenNaam !== undefined
  const { wijken } = object
  if (object.niveau === 'buurt') {
    if (!isGranted(actor, 'cijfers-buurt-lezen', wijken === undefined ? {} : { wijken })) return false
  } else if (isOwn && !isGranted(actor, 'cijfers-buurt-lezen', {})) return false
  return object.indicator?.rol !== 'alleen-intern' || isGranted(actor, 'cijfers-intern-lezen', {})
}

/** The purposes this actor may choose; empty for who never sees such data. */
export function purposesOf(actor: Actor): readonly Inzagedoel[] {
  if (actor.rol === 'anoniem' || actor.rol === 'app' || !may(actor, 'inzagedoel-kiezen')) return []
  return INZAGEDOELEN[actor.rol] ?? []
}

/** Whether an actor may bring in rows of this kind, and read the report of such an import. */
export function mayImport(actor: Actor, target: DoelId): boolean {
  return (['invoer-lezen', 'invoer-doen'] as const).some((action) => may(actor, action, { invoer: target }))
}

/** Programmes whose data an actor keeps up to date. */
export function keptProgrammes(actor: Actor): 'alle' | string[] {
  if (!may(actor, 'programma-bijhouden')) return []
  return may(actor, 'programma-bijhouden', { programma: null }) || actor.programmas === 'alle'
    ? 'alle'
    : [...actor.programmas]
}

/** All actions of an actor, for the screen. */
export function actionsOf(actor: Actor, all: readonly Handeling[]): Handeling[] {
  return all.filter((action) => may(actor, action))
}

/** An actor is never changed, and one request asks several times. */
const figureRightsOf = new WeakMap<Actor, string>()

/** What decides over the figures an actor may read: an answer kept for one actor is good for another with the same key. */
export function figureRights(actor: Actor): string {
  const known = figureRightsOf.get(actor)
  if (known !== undefined) return known
  const rights = JSON.stringify([
    may(actor, 'cijfers-openbaar-lezen'),
    may(actor, 'cijfers-buurt-lezen'),
    may(actor, 'cijfers-intern-lezen'),
    actor.wijken === 'alle' ? 'alle' : actor.wijken.toSorted(),
  ])
  figureRightsOf.set(actor, rights)
  return rights
}
