import { isAfgelopen, isBeeindigd, type ProgrammaNu } from '../../geodata/schema/programmastand.ts'
import type { AppContext } from '../context.ts'
import { programmeNow } from '../programme.ts'

/** Funds and partners of the programme as it is now; empty where none is loaded. */
export function fundsAndPartners(
  app: AppContext,
): Pick<ProgrammaNu, 'fondsen' | 'partners' | 'budgetregels'> {
  if (app.current().programma === null) return { fondsen: [], partners: [], budgetregels: [] }
  const { fondsen, partners, budgetregels } = programmeNow(app).stand
  return { fondsen, partners, budgetregels }
}

/** The same, as a form offers them on a day. */
export function choicesOn(app: AppContext, vandaag: string) {
  const { fondsen, partners } = fundsAndPartners(app)
  return {
    fondsen: fondsen.map(({ id, naam, van, tot, beeindigdOp }) => ({
      id,
      naam,
      van,
      tot,
      dicht: isAfgelopen({ tot, beeindigdOp }, vandaag),
    })),
    partners: partners.filter((one) => !isBeeindigd(one, vandaag)).map(({ id, naam }) => ({ id, naam })),
  }
}
