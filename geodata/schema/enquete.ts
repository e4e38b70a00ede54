import { z } from 'zod'
import { gebiedscode } from './gebied.ts'

/** Fewest answers in a buurt before anything per buurt is said. Source: domain.md, "What the figures may say". */
export const LEAST_ANSWERS_PER_BUURT = 30

/** One answer of one respondent to one question. Nothing else about the respondent is kept. */
export const enqueteAntwoord = z.object({
  /** Row of the file: all answers of one respondent share it. */
  rij: z.number().int().positive(),
  gebied: gebiedscode,
  vraag: z.string().max(80),
  antwoord: z.string().max(200),
  /** Weight of the respondent; 1 where the survey has none. */
  gewicht: z.number().positive(),
})
export type EnqueteAntwoord = z.infer<typeof enqueteAntwoord>

/**
 * A standard question: the answers that count, as people write them. Its id is the name of the question at import and of the
 * indicator it becomes. Answers are compared without capitals, accents and marks.
 */
export const enquetevraag = z.object({
  id: z.string().regex(/^enquete-[a-z0-9-]{1,50}$/),
  /** The question as it is put, in Dutch. */
  vraag: z.string(),
  gunstig: z.array(z.string()).min(1),
  neutraal: z.array(z.string()),
  ongunstig: z.array(z.string()).min(1),
  /** No opinion: not among those who answered. */
  geenAntwoord: z.array(z.string()),
})
export type Enquetevraag = z.infer<typeof enquetevraag>
