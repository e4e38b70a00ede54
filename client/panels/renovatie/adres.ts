import type { RegisterKolommen } from '../../../server/contract/renovatie-binair.ts'
import { registerlijstTekst } from '../../../server/contract/text/nl/renovatieregister.ts'

/** What a dwelling of the columns is called: street, number and what follows it. */
export function adresVan(
  register: RegisterKolommen,
  at: number,
  naamVan: (straat: string) => string,
): string {
  const street = register.kop.straten[register.straat[at] ?? -1]
  const number = register.huisnummer[at] ?? 0
  const suffix = register.kop.achtervoegsels[register.achtervoegsel[at] ?? 0] ?? ''
  const name = street === undefined ? registerlijstTekst.zonderStraat : naamVan(street)
  return number === 0 ? name : `${name} ${number}${suffix}`
}
