import type { BeschermTabel, BeschermUitkomst, Beschermvraag, PubliekeEditie } from './schema.ts'
import { REST } from './stelsel.ts'

type Vraagfout = Extract<BeschermUitkomst, { reden: 'vraagfout' }>['fouten'][number]

/** Sums of amounts differ in their last bits. */
const RELATIVE_TOLERANCE = 1e-9

/**
 * What is wrong with a question: it contradicts itself, or what is public already. Empty: nothing. With a fault nothing is
 * protected, since a wrong sum would prove anything.
 */
export function findFaults(question: Beschermvraag): Vraagfout[] {
  const named = faultsOfNames(question)
  if (named.length > 0) return named
  const rows = question.tabellen.flatMap((table) => faultsOfRows(table, question.atomen))
  if (rows.length > 0) return rows
  return [...faultsOfTotals(question), ...faultsOfEarlier(question)]
}

function fault(fout: Vraagfout['fout'], plek: string): Vraagfout {
  return { fout, plek }
}

function faultsOfNames({ atomen, gebieden, tabellen, bekend }: Beschermvraag): Vraagfout[] {
  const known = new Set(atomen)
  const areas = new Set(gebieden.map(({ id }) => id))
  const twice = (names: readonly string[], where: string) =>
    names
      .filter((name, place) => names.indexOf(name) !== place)
      .map((name) => fault('dubbele-naam', `${where}/${name}`))
  const unknownAtoms = (members: readonly string[], where: string) =>
    members.filter((atom) => !known.has(atom)).map((atom) => fault('onbekend-atoom', `${where}/${atom}`))
  const telts = new Set(tabellen.map(({ telt }) => telt))
  return [
    ...twice(atomen, 'atomen'),
    ...twice(
      gebieden.map(({ id }) => id),
      'gebieden',
    ),
    ...twice(
      tabellen.map(({ id }) => id),
      'tabellen',
    ),
    ...gebieden.flatMap(({ id, atomen: members }) => unknownAtoms(members, `gebieden/${id}`)),
    ...bekend.flatMap(({ grootheid, atomen: members }) => unknownAtoms(members, `bekend/${grootheid}`)),
    ...tabellen.flatMap(({ id, categorieen, perioden, gebieden: asked }) => [
      ...twice([...categorieen, REST], `${id}/categorieen`),
      ...twice(perioden, `${id}/perioden`),
      ...twice(asked, `${id}/gebieden`),
      ...(telts.has(id) ? [fault('dubbele-naam', `${id}/telt`)] : []),
      ...asked.filter((area) => !areas.has(area)).map((area) => fault('onbekend-gebied', `${id}/${area}`)),
    ]),
  ]
}

function faultsOfRows(table: BeschermTabel, atoms: readonly string[]): Vraagfout[] {
  const { id, perioden, waarden } = table
  const place = (period: string, atom: string) => `${id}/${period}/${atom}`
  const rows = new Map<string, number>()
  for (const { periode, atoom } of waarden) {
    const key = place(periode, atoom)
    rows.set(key, (rows.get(key) ?? 0) + 1)
  }
  const wanted = perioden.flatMap((period) => atoms.map((atom) => place(period, atom)))
  return [
    ...wanted.filter((key) => !rows.has(key)).map((key) => fault('rij-ontbreekt', key)),
    ...[...rows].filter(([, count]) => count > 1).map(([key]) => fault('rij-dubbel', key)),
    ...waarden.flatMap((row) => faultsOfRow(row, table, place(row.periode, row.atoom))),
  ]
}

function faultsOfRow(
  { delen, totaal, bijdragen }: BeschermTabel['waarden'][number],
  { soort, categorieen, volledig }: BeschermTabel,
  where: string,
): Vraagfout[] {
  const sum = delen.reduce((all, part) => all + part, 0)
  const slack = soort === 'som' ? RELATIVE_TOLERANCE * Math.max(1, totaal) : 0
  const fits =
    delen.length === categorieen.length &&
    sum <= totaal + slack &&
    (!volledig || categorieen.length === 0 || sum >= totaal - slack)
  if (!fits) return [fault('delen-kloppen-niet', where)]
  if (soort !== 'som') {
    return [totaal, ...delen].every((value) => Number.isSafeInteger(value))
      ? []
      : [fault('geen-heel-aantal', where)]
  }
  return bijdragen?.length === categorieen.length + 1 ? [] : [fault('bijdragen-ontbreken', where)]
}

/** Tables about the same units say the same of their number, and are all rounded or none. */
function faultsOfTotals({ tabellen, bekend }: Beschermvraag): Vraagfout[] {
  const totals = new Map<string, number>()
  const kinds = new Map<string, string>()
  const faults: Vraagfout[] = []
  for (const { id, telt, soort, waarden } of tabellen) {
    const kind = soort === 'aandeel' ? 'aantal' : soort
    if ((kinds.get(telt) ?? kind) !== kind) faults.push(fault('totaal-verschilt-per-tabel', `${id}/soort`))
    kinds.set(telt, kind)
    for (const { atoom, periode, totaal } of waarden) {
      const key = JSON.stringify([telt, periode, atoom])
      const before = totals.get(key) ?? totaal
      if (before !== totaal) faults.push(fault('totaal-verschilt-per-tabel', `${id}/${periode}/${atoom}`))
      totals.set(key, totaal)
    }
  }
  for (const { grootheid, categorie, atomen, perioden, waarde } of bekend) {
    const parts = atomen.flatMap((atom) =>
      perioden.map((period) => truthOf(tabellen, totals, { grootheid, categorie, atom, period })),
    )
    // A fact about what no table counts changes nothing.
    if (parts.includes(null)) continue
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0)
    if (Math.abs(sum - waarde) > RELATIVE_TOLERANCE * Math.max(1, waarde)) {
      faults.push(fault('bekend-feit-klopt-niet', `${grootheid}/${perioden.join('+')}/${atomen.join('+')}`))
    }
  }
  return faults
}

function truthOf(
  tables: readonly BeschermTabel[],
  totals: ReadonlyMap<string, number>,
  {
    grootheid,
    categorie,
    atom,
    period,
  }: { grootheid: string; categorie: string | null; atom: string; period: string },
): number | null {
  if (categorie === null) return totals.get(JSON.stringify([grootheid, period, atom])) ?? null
  const table = tables.find(({ id }) => id === grootheid)
  const place = table?.categorieen.indexOf(categorie) ?? -1
  const row = table?.waarden.find(({ atoom, periode }) => atoom === atom && periode === period)
  return row?.delen[place] ?? null
}

/** What was public stays as it was, and stays in the question for as long as it hangs together with it. */
function faultsOfEarlier(question: Beschermvraag): Vraagfout[] {
  const numbers = question.eerder.map(({ nummer }) => nummer)
  const order =
    question.nummer > Math.max(0, ...numbers) ? [] : [fault('nummer-niet-opvolgend', `${question.nummer}`)]
  return [...order, ...question.eerder.flatMap((edition) => faultsOfEdition(question, edition))]
}

function faultsOfEdition(question: Beschermvraag, edition: PubliekeEditie): Vraagfout[] {
  const atoms = new Set(question.atomen)
  const telts = new Set(question.tabellen.map(({ telt }) => telt))
  return [
    ...edition.atomen.filter((atom) => !atoms.has(atom)).map((atom) => fault('atoom-verdwenen', atom)),
    ...edition.tabellen
      .filter(({ telt }) => telts.has(telt))
      .flatMap((earlier) => {
        const table = question.tabellen.find(({ id }) => id === earlier.id)
        if (table === undefined) return [fault('tabel-verdwenen', earlier.id)]
        const isSame =
          table.soort === earlier.soort &&
          table.telt === earlier.telt &&
          table.volledig === earlier.volledig &&
          table.categorieen.length === earlier.categorieen.length &&
          earlier.categorieen.every((name) => table.categorieen.includes(name))
        if (!isSame) return [fault('tabel-veranderd', earlier.id)]
        const gone = earlier.perioden.filter((period) => !table.perioden.includes(period))
        if (gone.length > 0)
          return gone.map((period) => fault('periode-verdwenen', `${earlier.id}/${period}`))
        return changedFigures(table, earlier, edition)
      }),
  ]
}

/** A figure that was told stays that figure: two values of one cell say what changed, and break every sum. */
function changedFigures(
  table: BeschermTabel,
  earlier: PubliekeEditie['tabellen'][number],
  { gebieden }: PubliekeEditie,
): Vraagfout[] {
  const rows = new Map(table.waarden.map((row) => [JSON.stringify([row.periode, row.atoom]), row]))
  const atoms = new Map(gebieden.map(({ id, atomen }) => [id, atomen]))
  return earlier.cellen.flatMap(({ gebied, categorie, periode, antwoord }) => {
    if (antwoord.soort === 'niet-bekend') return []
    const perioden = periode === null ? earlier.perioden : [periode]
    const place = categorie === null ? null : table.categorieen.indexOf(categorie)
    const value = perioden
      .flatMap((period) => (atoms.get(gebied) ?? []).map((atom) => rows.get(JSON.stringify([period, atom]))))
      .reduce((sum, row) => sum + ((place === null ? row?.totaal : row?.delen[place]) ?? 0), 0)
    const [low, high] =
      antwoord.soort === 'waarde' ? [antwoord.waarde, antwoord.waarde] : [antwoord.laag, antwoord.hoog]
    const slack = RELATIVE_TOLERANCE * Math.max(1, value)
    if (value >= low - slack && value <= high + slack) return []
    return [fault('eerder-cijfer-veranderd', `${earlier.id}/${gebied}/${categorie ?? ''}/${periode ?? ''}`)]
  })
}
