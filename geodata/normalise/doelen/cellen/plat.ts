/**
 * A name without anything that people write differently: lower case, letters and digits only, no accents.
 * Example: plat('Datum melding') and plat('datum_melding') are both 'datummelding'.
 */
export function plat(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** Words of a name as `plat` gives them. Example: 'telefoonNummer huurder' gives telefoon, nummer, huurder. */
export function woorden(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/**
 * A name as an identifier: lower case words joined by hyphens, at most 60 characters; empty when nothing is left.
 * Example: slug('MFA De Waterbever') is 'mfa-de-waterbever'.
 */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
}

/** An id that fits facilities and zones: a slug that starts with a letter, `prefix` before it where it does not. */
export function maakId(text: string, prefix: string): string {
  const id = slug(text)
  return /^[a-z][a-z0-9-]/.test(id) ? id : `${prefix}-${id}`.slice(0, 60)
}
