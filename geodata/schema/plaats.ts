import { z } from 'zod'
import { focusgebied } from './focusgebied.ts'
import { datasetId } from './herkomst.ts'
import { invoerOpgave } from './invoer.ts'

/** A file of the place itself: where it lies and what it means, exactly as for a file that a person brings in. */
export const plaatsbestand = z.strictObject({
  /** Path, relative to the folder of the configuration file. */
  pad: z.string().min(1).max(500),
  /** Replacing only: what the configuration says is the whole dataset, so a second start gives the same. */
  opgave: invoerOpgave.extend({ wijze: z.literal('vervangen') }),
})
export type Plaatsbestand = z.infer<typeof plaatsbestand>

/**
 * Configuration of a place, in one file: the focus area, which data it begins with, and what its programme says. Another
 * place needs another file and no other code. Messages are Dutch: a wrong file stops the start with them.
 */
export const plaats = z
  .strictObject({
    /** What the focus area says about its own source, shown on the screen Gegevens. */
    herkomst: z.strictObject({
      bronhouder: z.string().trim().min(2).max(120),
      bron: z.string().trim().min(2).max(300),
      url: z.url().nullable(),
      licentie: z.string().trim().min(2).max(120),
      licentieUrl: z.url().nullable(),
      vintage: z.string().trim().min(2).max(120),
      verkregenOp: z.iso.date(),
      letOp: z.array(z.string()),
    }),
    /** The cyclus a demo begins with; figures count as they stood on `peildatum`. */
    eersteCyclus: z.strictObject({
      id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,19}$/),
      naam: z.string().trim().min(1).max(60),
      peildatum: z.iso.date(),
    }),
    /** Ids of the embedded datasets that are about this place. */
    ingebed: z.array(datasetId),
    /** Whether a demo of this place makes example data (dwellings, reports). */
    voorbeelddata: z.boolean(),
    bestanden: z.array(plaatsbestand).max(100),
    focusgebied: z.strictObject(focusgebied.shape),
  })
  .refine(({ ingebed, voorbeelddata }) => !voorbeelddata || ingebed.includes('cbs-kerncijfers-wijken'), {
    path: ['voorbeelddata'],
    message:
      'Voorbeelddata kan alleen met cbs-kerncijfers-wijken bij "ingebed": daar staan de woningen per wijk in.',
  })
  .refine(
    ({ bestanden, focusgebied: { indeling } }) =>
      bestanden.every(
        ({ opgave }) => (opgave.koppeling.doel === 'gebieden') === (opgave.dataset.dataset === indeling),
      ),
    {
      path: ['bestanden'],
      message:
        'Een bestand met doel "gebieden" maakt de dataset die bij focusgebied.indeling staat, en geen ander.',
    },
  )
  .refine(
    ({ bestanden }) => {
      const ids = bestanden.map(({ opgave }) => opgave.dataset.dataset)
      return new Set(ids).size === ids.length
    },
    { path: ['bestanden'], message: 'Elk bestand maakt een eigen dataset: geef elk een ander id.' },
  )
export type Plaats = z.infer<typeof plaats>
