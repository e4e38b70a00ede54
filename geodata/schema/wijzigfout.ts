import { z } from 'zod'

/** What is wrong with a change to a dwelling, at the part of the form it is about. `bij`: the day or year the sentence names. */
export const wijzigfout = z.object({
  deel: z.enum(['waarde', 'datum', 'reden']),
  fout: z.enum([
    'geen-waarde',
    'in-de-toekomst',
    'voor-de-bouw',
    'voor-wat-er-staat',
    'terug-zonder-reden',
    'overslaan-zonder-reden',
    'niet-vooruit',
  ]),
  bij: z.string(),
})
export type Wijzigfout = z.infer<typeof wijzigfout>
