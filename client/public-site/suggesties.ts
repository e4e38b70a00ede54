/** A row of the index: name, page within the language, and what tells it from others. */
type Rij = readonly [naam: string, pagina: string, bij: string]

const MOST = 6

const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Rows whose name or postcode begins with what was typed, then those that hold it. */
export function passend(rows: readonly Rij[], typed: string): Rij[] {
  const key = keyOf(typed)
  if (key.length < 2) return []
  const begins: Rij[] = []
  const holds: Rij[] = []
  for (const row of rows) {
    const name = keyOf(row[0])
    if (name.startsWith(key) || keyOf(row[2]).startsWith(key)) begins.push(row)
    else if (key.length >= 3 && name.includes(key)) holds.push(row)
  }
  return [...begins, ...holds].slice(0, MOST)
}

/** Links to what fits, while somebody types. They are plain links: Tab reaches them, and the form works without them. */
export function geefSuggesties(): void {
  const field = document.querySelector<HTMLInputElement>('#ob-vraag')
  const list = document.querySelector<HTMLUListElement>('#ob-suggesties')
  const { wortel = '', index } = document.documentElement.dataset
  if (field === null || list === null || index === undefined) return
  const folder = document.documentElement.lang === 'nl' ? '' : `${document.documentElement.lang}/`
  let rows: Promise<readonly Rij[]> | null = null
  const load = () =>
    (rows ??= fetch(`${wortel}${index}`)
      .then((answer) => answer.json() as Promise<readonly Rij[]>)
      .catch(() => []))
  field.addEventListener('focus', () => void load(), { once: true })
  field.addEventListener('input', () => {
    void load().then((all) => {
      const found = passend(all, field.value)
      list.replaceChildren(
        ...found.map(([naam, pagina, bij]) => {
          const item = document.createElement('li')
          const link = document.createElement('a')
          link.href = `${wortel}${folder}${pagina}`
          link.lang = 'nl'
          link.textContent = bij === '' ? naam : `${naam}, ${bij}`
          item.append(link)
          return item
        }),
      )
      list.hidden = found.length === 0
    })
  })
}
