import { z } from 'zod'
import { type Adresdelen, adresboek } from '../../geodata/register/adressleutel.ts'
import { lastWords } from '../../geodata/register/fold.ts'
import type { Adressleutel } from '../../geodata/normalise/doelen/doel.ts'
import type { DatasetVersie } from './datasets.ts'
import type { Db } from './open.ts'
import { saidPerDwelling, withRegisterFiles } from './register-files.ts'

/** What an import may ask about known dwellings: `woningBekend`, `woningBijAdres` and `bouwjaarVan` of its context. */
export interface Woningzoeker {
  bekend: (id: string) => boolean
  /** Id of the one dwelling with this address; null when there is none, or more than one. */
  bijAdres: (key: Adressleutel) => string | null
  /** Year of building of a dwelling; null when no list gives it. */
  bouwjaarVan: (id: string) => number | null
}

const addressRow = z.object({
  id: z.string(),
  postcode: z.string().nullable(),
  huisnummer: z.number().nullable(),
  huisletter: z.string().nullish(),
  huisnummertoevoeging: z.string().nullish(),
})

/** Addresses of whole dwellings; files made before letter and addition existed have no such columns. */
function wholeAddresses(db: Db): z.infer<typeof addressRow>[] {
  const columns = db.prepare("SELECT name FROM pragma_table_info('woning')").pluck().all()
  const rows = columns.includes('huisletter')
    ? db.prepare('SELECT id, postcode, huisnummer, huisletter, huisnummertoevoeging FROM woning').all()
    : db.prepare('SELECT id, postcode, huisnummer FROM woning').all()
  return z.array(addressRow).parse(rows)
}

const yearRow = z.object({ id: z.string(), bouwjaar: z.number() })

/** Years of building of whole dwellings. */
function wholeYears(db: Db): z.infer<typeof yearRow>[] {
  return z
    .array(yearRow)
    .parse(db.prepare('SELECT id, bouwjaar FROM woning WHERE bouwjaar IS NOT NULL').all())
}

/**
 * Finds dwellings by id and by address in the given versions. A dwelling is known as soon as a list says more of it than a
 * status, also when its place is not known yet: a wrong id in a list of statuses must not make itself known.
 */
export function addressBook(dataDir: string, versions: readonly DatasetVersie[]): Woningzoeker {
  return withRegisterFiles(dataDir, versions, (files) => {
    const addresses = new Map<string, Adresdelen & { id: string }>()
    const years = new Map<string, number>()
    for (const file of files) {
      if (!file.heel) continue
      for (const row of wholeAddresses(file.db)) addresses.set(row.id, row)
      for (const { id, bouwjaar } of wholeYears(file.db)) years.set(id, bouwjaar)
    }
    for (const { woning: id, gezegd } of saidPerDwelling(files, [])) {
      const words = lastWords(gezegd)
      const year = words.get('bouwjaar')?.waarde
      if (year !== undefined) years.set(id, Number(year))
      if (words.size === (words.has('status') ? 1 : 0)) continue
      const text = (field: 'postcode' | 'huisnummer' | 'huisletter' | 'huisnummertoevoeging') =>
        words.get(field)?.waarde ?? null
      addresses.set(id, {
        id,
        postcode: text('postcode'),
        huisnummer: text('huisnummer'),
        huisletter: text('huisletter'),
        huisnummertoevoeging: text('huisnummertoevoeging'),
      })
    }
    const book = adresboek(addresses.values())
    return {
      bekend: (id) => addresses.has(id),
      bouwjaarVan: (id) => years.get(id) ?? null,
      bijAdres: (key) => book.bijAdres.get(key) ?? null,
    }
  })
}

/** Postcodes of real dwellings, ascending: the addresses a source may be asked for. Example data has none that exist. */
export function postcodesIn(dataDir: string, versions: readonly DatasetVersie[]): string[] {
  const real = versions.filter((version) => !version.voorbeelddata)
  return withRegisterFiles(dataDir, real, (files) => {
    const found = new Set<string>()
    for (const file of files) {
      if (!file.heel) continue
      for (const { postcode } of wholeAddresses(file.db)) if (postcode !== null) found.add(postcode)
    }
    for (const { gezegd } of saidPerDwelling(files, [])) {
      const postcode = lastWords(gezegd).get('postcode')?.waarde
      if (postcode !== undefined) found.add(postcode)
    }
    return [...found].toSorted()
  })
}
