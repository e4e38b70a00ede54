/** Every way to set words on one, two or three lines, broken at spaces; whole on one line first. */
export function opRegels(words: readonly string[]): string[][] {
  const ways: string[][] = [[words.join(' ')]]
  for (let first = 1; first < words.length; first += 1) {
    ways.push([words.slice(0, first).join(' '), words.slice(first).join(' ')])
    for (let second = first + 1; second < words.length; second += 1) {
      ways.push([
        words.slice(0, first).join(' '),
        words.slice(first, second).join(' '),
        words.slice(second).join(' '),
      ])
    }
  }
  return ways
}

/** First name of a buurt with several names, with "e.o." (en omgeving): "Hofstede, De Doelen" gives "Hofstede e.o.". */
export function korteNaam(name: string): string | null {
  const first = name.split(/,| en |\//)[0]?.trim()
  return first === undefined || first === name.trim() || first === '' ? null : `${first} e.o.`
}
