import { rol } from '../../../server/contract/sessie.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { andereRolTekst } from '../../../server/contract/text/nl/logboek.ts'

/** A role in the log in words: those of people, nobody, and the app itself. */
export function roleName(name: string, corporatie: string | null): string {
  const known = rol.safeParse(name)
  if (known.success) return rolNaam(known.data, corporatie)
  return name === 'anoniem' || name === 'app' ? andereRolTekst[name] : name
}
