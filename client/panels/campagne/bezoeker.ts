import { type Campagnebezoeker, campagnebezoeker } from '../../../geodata/schema/campagne.ts'
import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'

export type Bezoeker = Campagnebezoeker['wie']
/** An account by the name it has in the app. */
export interface Bezoekaccount {
  id: string
  naam: string
}

/** Roles that everybody of which can be named. */
export const BEZOEKROLLEN = Object.keys(tekst.rolBezoeker) as (keyof typeof tekst.rolBezoeker)[] // its own keys

/** Who it is, in words. @param accounts left out: this person does not see who they are */
export function bezoekernaam({ wie }: Campagnebezoeker, accounts?: readonly Bezoekaccount[]): string {
  if (wie.soort === 'rol') return tekst.rolBezoeker[wie.rol]
  if (accounts === undefined) return tekst.bezoekerAccount
  return accounts.find(({ id }) => id === wie.account)?.naam ?? tekst.bezoekerAccountWeg
}

/** A choice of the list as it stands in the form, e.g. "rol partner". */
export const keuzeVan = (wie: Bezoeker): string =>
  wie.soort === 'rol' ? `rol ${wie.rol}` : `account ${wie.account}`

/** The choice of the form back again; null: it is none. */
export function bezoekerVan(keuze: string): Bezoeker | null {
  const [soort, wie] = keuze.split(' ')
  return campagnebezoeker.shape.wie.safeParse({ soort, rol: wie, account: wie }).data ?? null
}

/** Whether two entries name the same at the same street. */
export const zelfdeBezoeker = (one: Campagnebezoeker, other: Campagnebezoeker): boolean =>
  one.straat === other.straat && keuzeVan(one.wie) === keuzeVan(other.wie)
