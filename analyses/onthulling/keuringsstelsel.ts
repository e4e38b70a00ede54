import { groupBy } from '../statistics/group-by.ts'
import { type Beperkt, splitByColumns } from './keuringsdelen.ts'
import type { Doel, Keuringsdeel, Regel, Vorm } from './keuringsdeel-schema.ts'
import type {
  Celsleutel,
  GatInBescherming,
  PubliekAntwoord,
  PubliekeEditie,
  PubliekeTabel,
} from './schema.ts'

/** Least and largest count, and change of a count, that may not be told: the same limits as those of withholding, stated apart. */
const SMALL = { least: 1, most: 4 } as const

/** Category of what no named category holds. */
const UNNAMED = ''

/** Everything that is public about one cell. */
interface Publiek extends Regel {
  cel: Celsleutel
  /** Whether an edition has it as a cell. */
  isGevraagd: boolean
  /** Readable elsewhere, whatever we publish. */
  elders: boolean
  breedte: number
}

/** What is to be audited: parts that need a solver, and what is plain to see without one. */
export interface Keuringsstelsel {
  delen: Keuringsdeel[]
  gaten: GatInBescherming[]
}

/**
 * The system as an outsider would build it, out of public answers of all editions and nothing else: the unknowns are the finest
 * there are (category by atom by period), and every published number bounds a sum of them. It shares no code with what
 * decided over withholding, so that a mistake there does not hide itself here.
 *
 * @param editions all that ever were public, the new one last
 */
export function buildAuditSystem(editions: readonly PubliekeEditie[]): Keuringsstelsel {
  const tables = editions.flatMap(({ tabellen }) => tabellen)
  const groups = [...new Set(tables.map(({ telt }) => telt))].map((telt) => {
    const ofGroup = tables.filter((table) => table.telt === telt)
    return groupSystem(telt, ofGroup, editions)
  })
  return { delen: groups.flatMap(({ delen }) => delen), gaten: groups.flatMap(({ gaten }) => gaten) }
}

/** One table over all editions. */
interface Samen {
  id: string
  categorieen: readonly string[]
  perioden: ReadonlySet<string>
  /** In order of time, of the last edition that has it. */
  volgorde: readonly string[]
  veranderingBeschermd: boolean
  breedte: number
}

function groupSystem(
  telt: string,
  tables: readonly PubliekeTabel[],
  editions: readonly PubliekeEditie[],
): Keuringsstelsel {
  const merged = mergeTables(tables)
  const columns = new Columns(telt, merged, [...new Set(editions.flatMap(({ atomen }) => atomen))])
  const publics = collectAnswers(telt, tables, editions, columns)
  const geheel = tables.every(({ soort }) => soort !== 'som')
  const rules = [...columns.equalities(), ...publics.values()]
  const changes = geheel ? changePairs(telt, merged, publics) : []
  const targets = [
    ...cellTargets([...publics.values()]),
    ...columns.singles(publics),
    ...(geheel ? restTargets(telt, merged, publics, columns) : []),
    ...changes.flatMap(changeTarget),
  ]
  const largest = rules.reduce((most, { laag }) => Math.max(most, laag), 0)
  const meest = 2 * largest + 1000 * (tables[0]?.breedte ?? 1)
  const limited: Beperkt = { kolommen: columns.count, regels: rules, doelen: targets }
  return {
    delen: splitByColumns(limited).map((part) => ({ ...part, geheel, meest })),
    gaten: changes.flatMap(toldChange),
  }
}

function mergeTables(tables: readonly PubliekeTabel[]): Samen[] {
  return [...groupBy(tables, ({ id }) => id)].map(([id, versions]) => {
    const last = versions.at(-1)
    const names = new Set(versions.flatMap(({ categorieen }) => categorieen))
    const isWhole = versions.some(({ volledig }) => volledig) || names.size === 0
    return {
      id,
      categorieen: isWhole ? [...names] : [...names, UNNAMED],
      perioden: new Set(versions.flatMap(({ perioden }) => perioden)),
      volgorde: last?.perioden ?? [],
      veranderingBeschermd: versions.some(({ veranderingBeschermd }) => veranderingBeschermd),
      breedte: Math.min(...versions.map(({ breedte }) => breedte)),
    }
  })
}

/** Numbers the finest unknowns of a group, and writes any cell as a sum of them. */
class Columns {
  count = 0
  readonly #numbers = new Map<string, number>()
  readonly #names: Celsleutel[] = []
  readonly #telt: string
  readonly #tables: readonly Samen[]
  readonly #atoms: readonly string[]

  constructor(telt: string, tables: readonly Samen[], atoms: readonly string[]) {
    this.#telt = telt
    this.#tables = tables
    this.#atoms = atoms
    for (const table of tables) {
      for (const periode of table.perioden) {
        for (const atoom of atoms) {
          for (const categorie of table.categorieen) this.#add(table.id, categorie, atoom, periode)
          if (table.categorieen.length === 0 && this.#splitters(periode).length === 0)
            this.#add(telt, null, atoom, periode)
        }
      }
    }
  }

  /** A cell as a sum of unknowns; null when a period of it is in no table. */
  form({ grootheid, categorie, atomen, perioden }: Celsleutel): Vorm | null {
    const kolommen: number[] = []
    for (const periode of perioden) {
      for (const atoom of atomen) {
        const found =
          categorie === null
            ? this.#total(atoom, periode)
            : [this.#find(grootheid, categorie, atoom, periode)]
        if (found.length === 0) return null
        for (const number of found) {
          if (number === undefined) return null
          kolommen.push(number)
        }
      }
    }
    return { kolommen, factoren: kolommen.map(() => 1), vast: 0 }
  }

  /** Tables about the same units have the same totals. */
  equalities(): Regel[] {
    const rules: Regel[] = []
    const periods = new Set(this.#tables.flatMap(({ perioden }) => [...perioden]))
    for (const periode of periods) {
      const [first, ...others] = this.#splitters(periode)
      if (first === undefined) continue
      for (const other of others) {
        for (const atoom of this.#atoms) {
          const [left, right] = [first, other].map((table) =>
            table.categorieen.flatMap((categorie) => this.#find(table.id, categorie, atoom, periode) ?? []),
          )
          const kolommen = [...(left ?? []), ...(right ?? [])]
          const factoren = [...(left ?? []).map(() => 1), ...(right ?? []).map(() => -1)]
          rules.push({ kolommen, factoren, vast: 0, laag: 0, hoog: 0 })
        }
      }
    }
    return rules
  }

  /** The finest unknowns that are no cell of any edition. */
  singles(publics: ReadonlyMap<string, Publiek>): Doel[] {
    return this.#names.flatMap((cel, number) => {
      if (publics.has(nameOf(cel))) return []
      const breedte =
        this.#tables.find(({ id }) => id === cel.grootheid)?.breedte ?? this.#tables[0]?.breedte ?? 1
      const vorm = { kolommen: [number], factoren: [1], vast: 0 }
      return [{ cel, wat: 'waarde' as const, breedte, streng: 'ongevraagd' as const, ...vorm }]
    })
  }

  #splitters(period: string): Samen[] {
    return this.#tables.filter(({ categorieen, perioden }) => categorieen.length > 0 && perioden.has(period))
  }

  #total(atoom: string, periode: string): (number | undefined)[] {
    const [table] = this.#splitters(periode)
    if (table === undefined) return [this.#find(this.#telt, null, atoom, periode)]
    return table.categorieen.map((categorie) => this.#find(table.id, categorie, atoom, periode))
  }

  #find(grootheid: string, categorie: string | null, atoom: string, periode: string): number | undefined {
    return this.#numbers.get(JSON.stringify([grootheid, categorie, atoom, periode]))
  }

  #add(grootheid: string, categorie: string | null, atoom: string, periode: string): void {
    const key = JSON.stringify([grootheid, categorie, atoom, periode])
    if (this.#numbers.has(key)) return
    this.#numbers.set(key, this.count)
    this.#names.push({ grootheid, categorie, atomen: [atoom], perioden: [periode] })
    this.count += 1
  }
}

function nameOf({ grootheid, categorie, atomen, perioden }: Celsleutel): string {
  return JSON.stringify([grootheid, categorie, [...atomen].toSorted(), [...perioden].toSorted()])
}

function collectAnswers(
  telt: string,
  tables: readonly PubliekeTabel[],
  editions: readonly PubliekeEditie[],
  columns: Columns,
): Map<string, Publiek> {
  const found = new Map<string, Publiek>()
  const note = (cel: Celsleutel, answer: PubliekAntwoord, breedte: number, elders: boolean) => {
    const vorm = columns.form(cel)
    if (vorm === null) return
    const [laag, hoog] = limitsOf(answer)
    const name = nameOf(cel)
    const known = found.get(name)
    if (known === undefined) {
      found.set(name, { cel, ...vorm, laag, hoog, isGevraagd: !elders, elders, breedte })
      return
    }
    known.laag = Math.max(known.laag, laag)
    known.hoog = Math.min(known.hoog, hoog)
    known.isGevraagd ||= !elders
    known.elders ||= elders
  }
  const ids = new Set([telt, ...tables.map(({ id }) => id)])
  const widthOf = (id: string) =>
    Math.min(...tables.filter((table) => id === telt || table.id === id).map((one) => one.breedte))
  for (const { bekend, gebieden, tabellen } of editions) {
    for (const { waarde, ...cel } of bekend) {
      if (ids.has(cel.grootheid)) note(cel, { soort: 'waarde', waarde }, widthOf(cel.grootheid), true)
    }
    const atoms = new Map(gebieden.map(({ id, atomen }) => [id, atomen]))
    for (const table of tabellen) {
      if (table.telt !== telt) continue
      for (const { gebied, categorie, periode, antwoord } of table.cellen) {
        const grootheid = categorie === null ? telt : table.id
        const perioden = periode === null ? table.perioden : [periode]
        const cel = { grootheid, categorie, atomen: atoms.get(gebied) ?? [], perioden }
        note(cel, antwoord, widthOf(grootheid), false)
      }
    }
  }
  return found
}

function limitsOf(answer: PubliekAntwoord): [number, number] {
  if (answer.soort === 'niet-bekend') return [0, Infinity]
  return answer.soort === 'waarde' ? [answer.waarde, answer.waarde] : [answer.laag, answer.hoog]
}

function isExact(found: Publiek | undefined): boolean {
  return found !== undefined && found.laag === found.hoog
}

/** Every cell of an edition that is not published as it is. */
function cellTargets(publics: readonly Publiek[]): Doel[] {
  return publics
    .filter((found) => found.isGevraagd && !isExact(found))
    .map(({ cel, kolommen, factoren, vast, breedte }) => ({
      cel,
      wat: 'waarde',
      breedte,
      streng: 'onthouden',
      kolommen,
      factoren,
      vast,
    }))
}

/** The rest of a group, where neither the group nor the part is published as it is, and the rest is not simply published. */
function restTargets(
  telt: string,
  tables: readonly Samen[],
  publics: ReadonlyMap<string, Publiek>,
  columns: Columns,
): Doel[] {
  return [...publics.values()].flatMap((found) => {
    const { cel, breedte } = found
    const table = cel.categorie === null ? undefined : tables.find(({ id }) => id === cel.grootheid)
    if (table === undefined || isExact(found)) return []
    const total = { ...cel, grootheid: telt, categorie: null }
    const whole = columns.form(total)
    const others = table.categorieen.filter((categorie) => categorie !== cel.categorie)
    const areOthersPublic = others.every((categorie) => isExact(publics.get(nameOf({ ...cel, categorie }))))
    if (whole === null || areOthersPublic || isExact(publics.get(nameOf(total)))) return []
    return [{ cel, wat: 'rest', breedte, streng: 'ongevraagd', ...minus(whole, found) }]
  })
}

function minus(plus: Vorm, min: Vorm): Vorm {
  return {
    kolommen: [...plus.kolommen, ...min.kolommen],
    factoren: [...plus.factoren, ...min.factoren.map((factor) => -factor)],
    vast: plus.vast - min.vast,
  }
}

interface Verandering {
  nu: Publiek
  toen: Publiek
}

/** Cells of following periods, of tables in which a change is guarded. */
function changePairs(
  telt: string,
  tables: readonly Samen[],
  publics: ReadonlyMap<string, Publiek>,
): Verandering[] {
  return tables
    .filter(({ veranderingBeschermd }) => veranderingBeschermd)
    .flatMap(({ id, volgorde }) =>
      [...publics.values()].flatMap((nu) => {
        const [period = ''] = nu.cel.perioden
        const before = volgorde[volgorde.indexOf(period) - 1]
        const isOfTable = nu.cel.grootheid === id || nu.cel.grootheid === telt
        if (!isOfTable || nu.cel.perioden.length > 1 || before === undefined) return []
        const toen = publics.get(nameOf({ ...nu.cel, perioden: [before] }))
        return toen === undefined || (nu.elders && toen.elders) ? [] : [{ nu, toen }]
      }),
    )
}

/** Both are published as they are: the change is there to read. */
function toldChange({ nu, toen }: Verandering): GatInBescherming[] {
  if (!isExact(nu) || !isExact(toen)) return []
  const change = Math.abs(nu.laag - toen.laag)
  if (change < SMALL.least || change > SMALL.most) return []
  return [{ cel: nu.cel, wat: 'verandering', laag: change, hoog: change, breedte: nu.breedte }]
}

function changeTarget({ nu, toen }: Verandering): Doel[] {
  if (isExact(nu) || isExact(toen)) return []
  return [{ cel: nu.cel, wat: 'verandering', breedte: nu.breedte, streng: 'verandering', ...minus(nu, toen) }]
}
