import type { DoelId } from '../../schema/invoer.ts'
import { cijfers } from './cijfers.ts'
import type { Doel } from './doel.ts'
import { enquete } from './enquete.ts'
import { gebieden } from './gebieden.ts'
import { meldingen } from './meldingen.ts'
import { signalen } from './signalen.ts'
import { voorzieningen } from './voorzieningen.ts'
import { woningen } from './woningen.ts'
import { woningstatus } from './woningstatus.ts'
import { woonzorgzones } from './woonzorgzones.ts'

/** Every target of an import. A new one is one file, one line here and one in `doelvelden`. */
export const doelen: Readonly<Record<DoelId, Doel>> = {
  cijfers,
  woningen,
  woningstatus,
  voorzieningen,
  woonzorgzones,
  meldingen,
  signalen,
  enquete,
  gebieden,
}
