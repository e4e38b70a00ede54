/** Longest short name of a dataset, as the contract says. */
const MOST = 60

/** A name in lower case letters, digits and hyphens, at most `most` long: "Tevredenheid Één" becomes "tevredenheid-een". */
export function shortName(text: string, most = MOST): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replaceAll(/^-+|-+$/g, '')
}

/** Id for a new dataset out of its title: starts with a letter. */
export function datasetIdOf(title: string): string {
  const name = shortName(title)
  return name === '' || /^[a-z]/.test(name) ? name : shortName(`lijst-${name}`)
}

/** Id for a figure of one's own, out of the name of its column or its own name. */
export function ownFigureId(text: string): string {
  const name = shortName(text, 50)
  return `eigen-${name === '' ? 'cijfer' : name}`
}
