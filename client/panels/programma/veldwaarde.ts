import { z } from 'zod'
import { type Veldwaarde, veldwaarde } from '../../../geodata/schema/programmastand.ts'
import { datum, euro, getal } from '../../../server/contract/text/getal.ts'
import { programmaTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import type { Keuzes, Veld } from './velden.ts'

/** A field as it is being filled in. */
export type Ontwerp = string | boolean | readonly string[]

/** The value of a field of a thing; what it has none of is nothing. */
export function waardeVan(ding: object, veld: Veld): Veldwaarde {
  const found = veldwaarde.safeParse(new Map<string, unknown>(Object.entries(ding)).get(veld.naam) ?? null)
  return found.success ? found.data : null
}

const list = z.array(z.string())

/** A value as the form begins with it. */
export function ontwerpVan({ soort }: Veld, waarde: Veldwaarde): Ontwerp {
  if (soort === 'ja-nee') return waarde === true
  if (soort === 'keuzes') return list.safeParse(waarde).data ?? []
  if (soort === 'regels') return (list.safeParse(waarde).data ?? []).join('\n')
  if (waarde === null) return ''
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : String(waarde)
}

/** A number as people write it in Dutch: 1.250,50; null: it is none. */
export function getalVan(text: string): number | null {
  const plain = text.trim().replace(/^€\s*/, '').replace(/\s/g, '')
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(plain)) return null
  return Number(plain.replaceAll('.', '').replace(',', '.'))
}

const line = (text: string) => text.trim().replace(/\s+/g, ' ')

/** What the API takes of a draft, or what is wrong with it. */
export function waardeUit(
  { soort, verplicht }: Veld,
  ontwerp: Ontwerp,
): { waarde: Veldwaarde; fout: null } | { waarde: null; fout: string } {
  const good = (waarde: Veldwaarde) => ({ waarde, fout: null })
  if (typeof ontwerp === 'boolean') return good(ontwerp)
  if (typeof ontwerp !== 'string') return good([...ontwerp])
  if (soort === 'regels') return good(ontwerp.split('\n').map(line).filter(Boolean))
  const text = line(ontwerp)
  if (text === '')
    return verplicht === true ? { waarde: null, fout: tekst.verplicht } : { waarde: null, fout: null }
  if (soort !== 'jaar' && soort !== 'getal') return good(text)
  const number = getalVan(text)
  return number === null ? { waarde: null, fout: tekst.geenGetal } : good(number)
}

/** A value in words. */
export function toonWaarde(veld: Veld, waarde: Veldwaarde, keuzes: Keuzes): string {
  const labels = new Map(veld.opties?.(keuzes).map(({ value, label }) => [value, label]))
  // Words that people wrote are shown as they are, also where they happen to be an id.
  const nameOf = (text: string) =>
    veld.opties === undefined ? text : (labels.get(text) ?? nameAnywhere(text, keuzes))
  if (waarde === null || waarde === '') return veld.soort === 'getal' ? tekst.onbekend : tekst.leeg
  if (typeof waarde === 'boolean') return waarde ? tekst.ja : tekst.nee
  if (Array.isArray(waarde)) return waarde.length === 0 ? tekst.leeg : waarde.map(nameOf).join('; ')
  if (typeof waarde === 'number') {
    if (veld.soort === 'jaar') return String(waarde)
    return veld.naam.endsWith('Euro') ? euro(waarde) : getal(waarde, Number.isInteger(waarde) ? 0 : 1)
  }
  return veld.soort === 'dag' ? datum(waarde) : nameOf(waarde)
}

/** Something that can no longer be chosen (an ended fund) still has its name. */
function nameAnywhere(id: string, { stand }: Keuzes): string {
  const all: readonly { id: string; naam: string }[] = [
    ...stand.fondsen,
    ...stand.partners,
    ...stand.doelen,
    ...stand.acties,
  ]
  return all.find((row) => row.id === id)?.naam ?? id
}
