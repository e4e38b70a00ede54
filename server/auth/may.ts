import type { Handeling, Inzagedoel, Rol } from '../contract/sessie.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { DoelId } from '../../geodata/schema/invoer.ts'
import type { Actor } from './actor.ts'

/** What an action is about, where that decides. */
export interface RechtObject {
  /** Kind of area a figure is about. */
  niveau?: 'land' | 'gemeente' | 'wijk' | 'buurt'
  indicator?: Pick<Indicator, 'rol' | 'eigenNaam'>
}

/** What everybody may do, signed in or not. */
const EVERYBODY: readonly Handeling[] = [
  'sessie-lezen',
  'sessie-beginnen',
  'sessie-eindigen',
  'gebieden-lezen',
  'voorzieningen-lezen',
  'cijfers-openbaar-lezen',
  'uitvoer-maken',
]

/** What everybody with a session may do with it and with the own account. */
const SIGNED_IN: readonly Handeling[] = ['eigen-account-lezen', 'eigen-account-wijzigen']

/** What whoever works with figures per buurt and the wijkanalyse may read. */
const READERS: readonly Handeling[] = [
  'cijfers-buurt-lezen',
  'datasets-lezen',
  'bronnen-lezen',
  'enquetes-lezen',
  'programma-lezen',
  'cyclus-lezen',
  'wijkanalyse-lezen',
  'taak-lezen',
]

const DWELLINGS: readonly Handeling[] = ['woningen-lezen', 'meldingen-lezen', 'inzagedoel-kiezen']

/** Bringing in files. What kind of rows a role may bring in stands in `mayImport`. */
const IMPORTS: readonly Handeling[] = ['invoer-lezen', 'invoer-doen', 'koppeling-bewaren', 'adres-zoeken']

/**
 * The rights table: role by action, on top of what everybody may. The programmabureau moves a cyclus forward and only the
 * stuurgroep adopts it. Partners and wijkteams enter signals; a wijkteam reads its own only, a partner none. Dwellings and points of reports only for those who
 * need them for their task; stuurgroep, partner, wijkteam and bewonersvertegenwoordiger never see them.
 */
export const RIGHTS: Record<Rol, readonly Handeling[]> = {
  beheerder: [
    ...READERS,
    ...IMPORTS,
    'cijfers-intern-lezen',
    'voorbeelddata-verwijderen',
    'bron-ophalen',
    'wijkanalyse-herhalen',
    'taak-stoppen',
    'account-beheren',
    'sleutel-beheren',
    'logboek-lezen',
    'bewaartermijn-uitvoeren',
    'reservekopie-lezen',
    'reservekopie-maken',
    'systeem-lezen',
  ],
  programmabureau: [
    ...READERS,
    ...DWELLINGS,
    ...IMPORTS,
    'cijfers-intern-lezen',
    'signalen-lezen',
    'signaal-vastleggen',
    'signaal-intrekken',
    'bron-ophalen',
    'cyclus-maken',
    'cyclus-verzetten',
    'kalender-wijzigen',
    'bijeenkomst-vastleggen',
    'wijkanalyse-maken',
    'wijkanalyse-herhalen',
    'taak-stoppen',
  ],
  programmamanager: [...READERS, ...DWELLINGS, 'cijfers-intern-lezen', 'signalen-lezen'],
  stuurgroep: [...READERS, 'wijkanalyse-herhalen', 'cyclus-vaststellen'],
  centrada: [...READERS, ...DWELLINGS, ...IMPORTS, 'woning-wijzigen', 'taak-stoppen'],
  partner: [...READERS, 'signaal-vastleggen'],
  wijkteam: [...READERS, 'signaal-vastleggen', 'eigen-signalen-lezen'],
  bewonersvertegenwoordiger: READERS,
  'functionaris-gegevensbescherming': ['logboek-lezen'],
}

/**
 * What kinds of rows a role may bring in, and so see in a report: rows about single dwellings only for the housing corporation and the
 * programmabureau, points of reports and signals only for the programmabureau. `gebieden` come from a configuration file.
 */
export const IMPORT_TARGETS: Partial<Record<Rol, readonly DoelId[]>> = {
  beheerder: ['cijfers', 'voorzieningen', 'woonzorgzones'],
  programmabureau: [
    'cijfers',
    'woningen',
    'woningstatus',
    'voorzieningen',
    'woonzorgzones',
    'meldingen',
    'signalen',
    'enquete',
  ],
  centrada: ['woningen', 'woningstatus'],
}

/** Kinds of rows that are about single dwellings or reports. */
const ABOUT_ADDRESSES: readonly DoelId[] = ['woningen', 'woningstatus', 'meldingen']

/** Purposes a role may choose for data about single dwellings and reports. */
const PURPOSES: Partial<Record<Rol, readonly Inzagedoel[]>> = {
  programmabureau: ['wijkanalyse-maken', 'vraag-beantwoorden', 'gegevens-controleren'],
  programmamanager: ['wijkanalyse-maken', 'vraag-beantwoorden'],
  centrada: ['renovatie-plannen', 'vraag-beantwoorden', 'gegevens-controleren'],
}

/** The purposes this actor may choose; empty for who never sees such data. */
export function purposesOf(actor: Actor): readonly Inzagedoel[] {
  return actor.rol === 'anoniem' || actor.rol === 'app' ? [] : (PURPOSES[actor.rol] ?? [])
}

/** Whether an actor may bring in rows of this kind, and read the report of such an import. */
export function mayImport(actor: Actor, target: DoelId): boolean {
  if (actor.rol === 'app') return true
  // A key without a purpose sees no single dwelling or report, in the report of an import neither.
  if (actor.via === 'sleutel' && actor.inzagedoel === null && ABOUT_ADDRESSES.includes(target)) return false
  return actor.rol !== 'anoniem' && (IMPORT_TARGETS[actor.rol] ?? []).includes(target)
}

/**
 * The one question every route asks: may this actor do this with this object? The screen hides what is refused; this
 * decides.
 *
 * Figures: a figure of a buurt asks `cijfers-buurt-lezen`; a figure that is for staff only asks `cijfers-intern-lezen`;
 * other figures of a wijk and above come from open sources and may be read by everybody.
 */
export function may(actor: Actor, action: Handeling, object: RechtObject = {}): boolean {
  if (actor.rol === 'app') return true
  const granted = (wanted: Handeling) =>
    (actor.beperktTot === null || actor.beperktTot.includes(wanted)) &&
    (EVERYBODY.includes(wanted) ||
      (actor.rol !== 'anoniem' &&
        actor.rol !== 'app' &&
        (SIGNED_IN.includes(wanted) || RIGHTS[actor.rol].includes(wanted))))
  if (!granted(action)) return false
  if (action !== 'cijfers-openbaar-lezen') return true
  // A figure somebody brought in is no open source: whoever is not signed in does not see it, at any level.
  const isOwn = object.indicator?.eigenNaam !== undefined
  if ((object.niveau === 'buurt' || isOwn) && !granted('cijfers-buurt-lezen')) return false
  return object.indicator?.rol !== 'alleen-intern' || granted('cijfers-intern-lezen')
}

/** All actions of an actor, for the screen. */
export function actionsOf(actor: Actor, all: readonly Handeling[]): Handeling[] {
  return all.filter((action) => may(actor, action))
}
