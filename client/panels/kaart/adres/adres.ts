import { pijlerId } from '../../../../geodata/schema/indicator.ts'
import { KLASSEJAREN } from '../../../map/klassewaarden.ts'
import { KLEURWIJZEN } from '../../../map/vlakbeeld/keuze.ts'
import { readLayers1 } from './adres-1.ts'
import { readShape, writeShape } from './ambitie-deel.ts'
import {
  CIJFER,
  GEBIED,
  type Lezer,
  matching,
  oneOf,
  readAge,
  readClasses,
  readBeside,
  readFigure,
  readOwnArea,
  readView,
  readYear,
  writeClasses,
  writeFigure,
  writeOwnArea,
  writeView,
} from './delen.ts'
import { readFilters, writeFilters } from './filter-delen.ts'
import {
  type AdresFout,
  GEREEDSCHAPPEN,
  type KaartKeuze,
  LAGEN,
  PLAN,
  type Laag,
  MELDINGVORMEN,
  STANDAARD,
  WEERGAVEN,
  WONINGKLEUREN,
  TOEN,
} from './keuze.ts'

/** Version of the address that is written; earlier ones are read for as long as the app exists. */
const VERSION = '2'
const READABLE: readonly string[] = ['1', VERSION]
const NO_LAYERS = 'geen'
const VERSIE = /^[0-9a-f]{16}$/
const CYCLUS = /^[a-z0-9][a-z0-9-]{1,19}$/

interface Layers {
  lagen: readonly Laag[]
  dekking: KaartKeuze['dekking']
  unknown: string[]
}

/** `wijkcentra,woningen:60,buurten`: the first on top, opacity in percent behind a colon. */
function readLayers(text: string): Layers {
  const lagen: Laag[] = []
  const dekking: Partial<Record<Laag, number>> = {}
  const unknown: string[] = []
  for (const part of text.split(',').filter((one) => one !== '' && one !== NO_LAYERS)) {
    const [, name = '', percent] = /^([a-z]+)(?::(100|[1-9]\d))?$/.exec(part) ?? []
    const laag = oneOf(LAGEN)(name)
    if (laag === null || lagen.includes(laag)) {
      unknown.push(part)
      continue
    }
    lagen.push(laag)
    if (percent !== undefined) dekking[laag] = Number(percent)
  }
  return { lagen, dekking, unknown }
}

function writeLayers({ lagen, dekking }: KaartKeuze): string {
  if (lagen.length === 0) return NO_LAYERS
  return lagen
    .map((laag) => (dekking[laag] === undefined ? laag : `${laag}:${Math.round(dekking[laag])}`))
    .join(',')
}

export interface GelezenAdres {
  keuze: KaartKeuze
  fouten: readonly AdresFout[]
}

/** The address that was read last: several parts of the screen ask for the same one, one after the other. */
let gelezen: { search: string; adres: GelezenAdres } | null = null

/** The choices in an address, without asking whether the figure or area exists. */
export function leesAdres(search: string): GelezenAdres {
  if (gelezen?.search !== search) gelezen = { search, adres: leesNieuw(search) }
  return gelezen.adres
}

function leesNieuw(search: string): GelezenAdres {
  const params = new URLSearchParams(search)
  const fouten: AdresFout[] = []
  const read = <T>(deel: AdresFout['deel'], parse: Lezer<T>, otherwise: T): T => {
    const text = params.get(deel)
    if (text === null) return otherwise
    const found = parse(text)
    if (found === null) fouten.push({ deel, waarde: text })
    return found ?? otherwise
  }
  const version = params.get('v') ?? VERSION
  if (!READABLE.includes(version)) fouten.push({ deel: 'adres', waarde: version })
  const named = params.get('laag')
  const layers: Layers =
    named === null
      ? { lagen: STANDAARD.lagen, dekking: {}, unknown: [] }
      : version === '1'
        ? { ...readLayers1(named), dekking: {} }
        : readLayers(named)
  const { filters, unknown } = readFilters(params.get('filter') ?? '')
  fouten.push(
    ...layers.unknown.map((waarde) => ({ deel: 'laag' as const, waarde })),
    ...unknown.map((waarde) => ({ deel: 'filter' as const, waarde })),
  )
  const keuze: KaartKeuze = {
    lagen: layers.lagen,
    dekking: layers.dekking,
    cijfer: read('cijfer', matching(CIJFER), STANDAARD.cijfer),
    jaar: read('jaar', readYear, STANDAARD.jaar),
    leeftijd: read('leeftijd', readAge, STANDAARD.leeftijd),
    kleur: read('kleur', oneOf(KLEURWIJZEN), STANDAARD.kleur),
    klassen: read('klassen', readClasses, STANDAARD.klassen),
    klassejaren: read('klasjaren', oneOf(KLASSEJAREN), STANDAARD.klassejaren),
    vanJaar: read('vanaf', readYear, null),
    tweede: read('tweede', readFigure, null),
    pijler: read('pijler', oneOf(pijlerId.options), null),
    woningkleur: read('woning', oneOf(WONINGKLEUREN), STANDAARD.woningkleur),
    meldingvorm: read('melding', oneOf(MELDINGVORMEN), STANDAARD.meldingvorm),
    filters,
    naast: read('naast', readBeside, null),
    gebied: read('gebied', matching(GEBIED), null),
    eigen: read('eigen', readOwnArea, null),
    ambitie: read('ambitie', readShape, null),
    beeld: read('beeld', readView, null),
    toon: read('toon', oneOf(WEERGAVEN), null),
    gereedschap: read('paneel', oneOf(GEREEDSCHAPPEN), null),
    // The shell chooses the cyclus; one that does not exist is named by `controleerCyclus`.
    cyclus: read('cyclus', matching(CYCLUS), null),
    versie: read('versie', matching(VERSIE), null),
    toen: read('cijfers', oneOf([TOEN]), null) === TOEN && VERSIE.test(params.get('versie') ?? ''),
  }
  return { keuze, fouten }
}

/** The address of a choice, starting with a question mark. What is as an empty address has it is left out. */
export function schrijfAdres(keuze: KaartKeuze): string {
  const filter = writeFilters(keuze.filters)
  const parts: [name: string, value: string | null][] = [
    ['v', VERSION],
    ['laag', writeLayers(keuze)],
    ['cijfer', keuze.cijfer],
    ['jaar', String(keuze.jaar)],
    ['leeftijd', keuze.leeftijd],
    ['kleur', keuze.kleur === STANDAARD.kleur ? null : keuze.kleur],
    ['klassen', keuze.klassen && writeClasses(keuze.klassen)],
    ['klasjaren', keuze.klassejaren === STANDAARD.klassejaren ? null : keuze.klassejaren],
    ['vanaf', keuze.vanJaar === null ? null : String(keuze.vanJaar)],
    ['tweede', keuze.tweede && writeFigure(keuze.tweede)],
    ['pijler', keuze.pijler],
    ['woning', keuze.woningkleur === STANDAARD.woningkleur ? null : keuze.woningkleur],
    ['melding', keuze.meldingvorm === STANDAARD.meldingvorm ? null : keuze.meldingvorm],
    ['filter', filter === '' ? null : filter],
    ['naast', keuze.naast && (keuze.naast === PLAN ? PLAN : writeFigure(keuze.naast))],
    ['gebied', keuze.gebied],
    ['eigen', keuze.eigen && writeOwnArea(keuze.eigen)],
    ['ambitie', keuze.ambitie && writeShape(keuze.ambitie)],
    ['beeld', keuze.beeld && writeView(keuze.beeld)],
    ['toon', keuze.toon],
    ['paneel', keuze.gereedschap],
    ['cyclus', keuze.cyclus],
    ['versie', keuze.versie],
    ['cijfers', keuze.toen && keuze.versie !== null ? TOEN : null],
  ]
  // Every value is made of characters that stand in an address as they are, but the plus of a label.
  const written = parts.flatMap(([name, value]) =>
    value === null ? [] : `${name}=${value.replaceAll('+', '%2B')}`,
  )
  return `?${written.join('&')}`
}
