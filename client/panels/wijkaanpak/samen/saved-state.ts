/** What the person must know of what they wrote. */
export type Werkstand =
  | { soort: 'weg'; wachtend: number }
  | { soort: 'bezig'; wachtend: number }
  | { soort: 'vraagt'; om: 'botst' | 'geweigerd' | 'concept'; aantal: number }
  | { soort: 'klaar' }

/** What is known of what was written here. */
export interface Werk {
  isWeg: boolean
  /** Changes and pieces of text that are not on the disk of the server. */
  wachtend: number
  /** Changes that met another's, changes the server refused, and texts that cannot be saved as they are. */
  botst: number
  geweigerd: number
  concepten: number
}

/** The one thing to say: what asks something of the person first, then whether there is a line, then what is under way. */
export function werkstandVan({ isWeg, wachtend, botst, geweigerd, concepten }: Werk): Werkstand {
  if (isWeg) return { soort: 'weg', wachtend }
  if (botst > 0) return { soort: 'vraagt', om: 'botst', aantal: botst }
  if (geweigerd > 0) return { soort: 'vraagt', om: 'geweigerd', aantal: geweigerd }
  if (wachtend > 0) return { soort: 'bezig', wachtend }
  return concepten > 0 ? { soort: 'vraagt', om: 'concept', aantal: concepten } : { soort: 'klaar' }
}
