import { begin } from './001-begin.ts'
import { invoer } from './002-invoer.ts'
import { verdieping } from './003-verdieping.ts'
import { cyclus } from './004-cyclus.ts'
import { archief } from './005-archief.ts'
import { accounts } from './006-accounts.ts'
import { objectversie } from './007-objectversie.ts'
import { sleutels } from './008-sleutels.ts'
import { logboek } from './009-logboek.ts'
import { gegevensversie } from './010-gegevensversie.ts'
import { programma } from './011-programma.ts'
import { wijkaanpak } from './012-wijkaanpak.ts'
import { samen } from './013-samen.ts'
import { voortgang } from './014-voortgang.ts'
import { renovatie } from './015-renovatie.ts'
import { campagne } from './016-campagne.ts'
import { openbaar } from './017-openbaar.ts'
import { planslot } from './018-planslot.ts'
import { bezoekbewaring } from './019-bezoekbewaring.ts'
import { planherkomst } from './020-planherkomst.ts'
import { bezoekafspraak } from './021-bezoekafspraak.ts'

/** All migrations, oldest first; place 1 is number 1. Add at the end, never change or remove one. */
export const MIGRATIONS: readonly string[] = [
  begin,
  invoer,
  verdieping,
  cyclus,
  archief,
  accounts,
  objectversie,
  sleutels,
  logboek,
  gegevensversie,
  programma,
  wijkaanpak,
  samen,
  voortgang,
  renovatie,
  campagne,
  openbaar,
  planslot,
  bezoekbewaring,
  planherkomst,
  bezoekafspraak,
]
