import { planvorm } from '../../../../geodata/schema/planvorm.ts'
import { pijlerId } from '../../../../geodata/schema/indicator.ts'
import { asWords } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import { getal } from '../../../../server/contract/text/getal.ts'
import { pijlerTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { ambitiestatusTekst, ambitieTekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { versieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'

/** Names that a value may stand for: an object of the plan, a fund, an area. */
export type NaamVan = (id: string) => string | null

/**
 * The value of a field in words, for a history, a merge or a comparison: texts as they read, shapes by their kind and size, lists one after
 * another, names in place of ids.
 */
export function waardeWoorden(veld: string, waarde: unknown, naamVan: NaamVan): string {
  if (waarde === null || waarde === undefined || waarde === '') return tekst.leeg
  if (veld === 'vorm') return vormWoorden(waarde)
  if (veld === 'pijler') {
    const pijler = pijlerId.safeParse(waarde)
    if (pijler.success) return pijlerTekst[pijler.data]
  }
  if (veld === 'status' && typeof waarde === 'string') {
    return new Map(Object.entries(ambitiestatusTekst)).get(waarde) ?? waarde
  }
  if (veld === 'prioriteit') {
    return waarde === 'later' ? ambitieTekst.prioriteitNaam.later : String(waarde)
  }
  if (typeof waarde === 'boolean') return waarde ? ambitieTekst.ja : ambitieTekst.nee
  if (typeof waarde === 'number') return getal(waarde, Number.isInteger(waarde) ? 0 : 1)
  if (typeof waarde === 'string') return naamVan(waarde) ?? asWords(waarde)
  if (Array.isArray(waarde)) {
    if (waarde.length === 0) return tekst.leeg
    return waarde.map((one: unknown) => waardeWoorden('', one, naamVan)).join('; ')
  }
  return Object.values(waarde)
    .filter((one) => one !== null && one !== '')
    .map((one: unknown) => waardeWoorden('', one, naamVan))
    .join(', ')
}

function vormWoorden(waarde: unknown): string {
  const read = planvorm.safeParse(waarde)
  if (!read.success) return tekst.leeg
  const vorm = read.data
  const name = tekst.vormNaam[vorm.soort]
  switch (vorm.soort) {
    case 'punt':
      return name
    case 'lijn':
      return `${name}, ${tekst.hoeken(vorm.punten.length)}`
    case 'vlak':
      return `${name}, ${tekst.hoeken(vorm.vlakken.flat(2).length)}`
    case 'buurten':
      return `${name}: ${vorm.buurten.length}`
  }
}
