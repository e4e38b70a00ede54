/**
 * Words that never stand on the public side, in any form they are written in. Source: domain.md, "The public side" and "Words for
 * residents" (Never). Words that are only wrong about a wijk or people are refused together with that.
 */
const REFUSED: readonly RegExp[] = [
  /achterstand/i,
  /probleem(wijk|buurt|straat|gebied|gezin|jongere)/i,
  /kwetsba/i,
  /aandachts(wijk|buurt|gebied)/i,
  /hot\s?-?spot/i,
  /doelgroep/i,
  /multiprobleem/i,
  /laag\s?-?opgeleid/i,
  /slecht(er|st)?\s+scor/i,
  /\bslechtste?\b/i,
  /\bde laagste\b/i,
  /risico(wijk|buurt|straat|gebied|gezin|jongere)/i,
]

/** The first refused word in a text; null when there is none. */
export function refusedWord(text: string): string | null {
  for (const word of REFUSED) {
    const found = word.exec(text)
    if (found !== null) return found[0]
  }
  return null
}
