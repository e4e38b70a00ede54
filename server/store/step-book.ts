import { z } from 'zod'
import type { Doelcontext, Stap } from '../../geodata/normalise/doelen/doel.ts'
import { perFieldInOrder } from '../../geodata/register/fold.ts'
import { statusStap } from '../../geodata/schema/woning.ts'
import { volgordeVan } from '../../geodata/schema/woningwerk.ts'
import { type RegisterVraag, saidPerDwelling, withRegisterFiles } from './register-files.ts'

const historyRow = z.object({ id: z.string(), historie: z.string() })

/** Steps of a status as a whole dwelling keeps them. */
function stepsIn(historie: string): Stap[] {
  return z
    .array(statusStap)
    .parse(JSON.parse(historie))
    .map(({ status, datum }) => ({ waarde: status, datum }))
}

/**
 * What the register says of every field with an order: `stappenVan` of the context of an import. All dwellings are read once; a list
 * asks for each of its rows.
 */
export function stepBook({ dataDir, versies, bewerkingen }: RegisterVraag): Doelcontext['stappenVan'] {
  return withRegisterFiles(dataDir, versies, (files) => {
    /** Histories of dwellings that one file alone speaks of: most of them, so they stay text until they are asked. */
    const whole = new Map<string, string>()
    for (const { db, heel } of files) {
      if (!heel) continue
      const rows = db.prepare("SELECT id, historie FROM woning WHERE historie <> '[]'").all()
      for (const { id, historie } of z.array(historyRow).parse(rows)) whole.set(id, historie)
    }
    const steps = new Map<string, Stap[]>()
    for (const { woning, gezegd } of saidPerDwelling(files, bewerkingen)) {
      whole.delete(woning)
      const ordered = gezegd.filter(({ veld }) => volgordeVan(veld) !== null)
      for (const [veld, words] of perFieldInOrder(ordered)) {
        steps.set(
          `${woning} ${veld}`,
          words.map(({ waarde, datum }) => ({ waarde, datum })),
        )
      }
    }
    return (woning, veld) => {
      const historie = veld === 'status' ? whole.get(woning) : undefined
      return historie === undefined ? (steps.get(`${woning} ${veld}`) ?? []) : stepsIn(historie)
    }
  })
}
