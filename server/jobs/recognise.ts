import { herkenFormaat } from '../../geodata/formats/herken-bestand.ts'
import { BestandsFout, STANDAARD_GRENZEN, type Bestand } from '../../geodata/formats/lezer.ts'
import { herkendMagNiet, zonderPersonen } from '../../geodata/normalise/doelen/verboden.ts'
import { lezers } from './readers.ts'
import type { Herkenning, Weigering } from '../../geodata/schema/invoer.ts'

/** A file to look at. */
export interface HerkenOpdracht {
  bestand: Bestand
}

/** What was recognised, or why the file as a whole is refused. */
export type Herkend = { herkenning: Herkenning } | { fout: Weigering }

/**
 * Looks at the first rows of a file. A file with a column that may never enter this system (a BSN, say) is refused as a
 * whole, so that it is not kept either.
 */
export async function recognise({ bestand }: HerkenOpdracht): Promise<Herkend> {
  try {
    const herkenning = await lezers[await herkenFormaat(bestand)].herken(bestand, STANDAARD_GRENZEN)
    for (const { naam, kolommen } of herkenning.bladen) {
      const reden = herkendMagNiet(kolommen)
      if (reden !== null) throw new BestandsFout(bestand.naam, reden, { blad: naam })
    }
    const bladen = herkenning.bladen.map((blad) => ({ ...blad, kolommen: zonderPersonen(blad.kolommen) }))
    return { herkenning: { ...herkenning, bladen } }
  } catch (error) {
    if (error instanceof BestandsFout) return { fout: error.weigering }
    throw error
  }
}
