import { z } from 'zod'
import type { Normalised } from './normalise/result.ts'
import { aanname, buurtAanname, straat } from './schema/aanname.ts'
import type { DatasetInhoud, ImportVerslag } from './schema/dataset-inhoud.ts'
import { focusgebied } from './schema/focusgebied.ts'
import { gebiedMetGrens } from './schema/gebied.ts'
import { provenance, type Provenance } from './schema/herkomst.ts'
import { leefbaarometer3, leefbaarometerKlasse } from './schema/leefbaarometer.ts'
import { melding, misdrijfTelling } from './schema/melding.ts'
import { programma } from './schema/programma.ts'
import { voorziening, woonzorgzone } from './schema/voorziening.ts'
import { waarneming } from './schema/waarneming.ts'
import { woning } from './schema/woning.ts'
import { woningfeit } from './schema/woningfeit.ts'

/** A dataset ready to be stored, and what the import did. */
export interface ImportResult {
  inhoud: DatasetInhoud
  verslag: ImportVerslag
}

const inhoudSchema: z.ZodType<DatasetInhoud> = z.object({
  provenance,
  gebieden: z.array(gebiedMetGrens),
  waarnemingen: z.array(waarneming),
  leefbaarometer: z.array(leefbaarometerKlasse),
  leefbaarometer3: z.array(leefbaarometer3).optional(),
  voorzieningen: z.array(voorziening),
  woonzorgzones: z.array(woonzorgzone),
  programma: programma.nullable(),
  focusgebied: focusgebied.nullable(),
  straten: z.array(straat),
  woningen: z.array(woning),
  woningfeiten: z.array(woningfeit),
  meldingen: z.array(melding),
  misdrijven: z.array(misdrijfTelling),
  aannamen: z.array(aanname),
  buurtAannamen: z.array(buurtAanname),
})

const empty: Omit<DatasetInhoud, 'provenance'> = {
  gebieden: [],
  waarnemingen: [],
  leefbaarometer: [],
  voorzieningen: [],
  woonzorgzones: [],
  programma: null,
  focusgebied: null,
  straten: [],
  woningen: [],
  woningfeiten: [],
  meldingen: [],
  misdrijven: [],
  aannamen: [],
  buurtAannamen: [],
}

/** Holds normalised rows against the schema. Throws when a normaliser let something through: that is a bug, not bad input. */
export function validateResult(source: Provenance, result: Normalised): ImportResult {
  const inhoud = inhoudSchema.parse({ provenance: source, ...empty, ...result.deel })
  return {
    inhoud,
    verslag: {
      dataset: source.id,
      rijenGelezen: result.rijenGelezen,
      rijenOvergenomen: result.rijenOvergenomen,
      afgekeurd: result.afgekeurd,
    },
  }
}
