import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { LEAST_PASSWORD, MOST_PASSWORD, type Wachtwoordfout } from '../contract/aanmelding.ts'
import { normalisePassword } from './password-hash.ts'

/** Lowest score of zxcvbn (0-4) that is taken: over 10^8 guesses. */
const LEAST_SCORE = 3
/** Only so many characters are weighed; the time of zxcvbn grows with the square of the length. */
const WEIGHED = 64
/** A part of a login name this short stands in many words by chance. */
const LEAST_NAME_PART = 4

/** Words that everybody here would try first; zxcvbn knows only English lists. */
const PRODUCT = 'wijkcyclus'
const LOCAL_WORDS = [
  'wachtwoord',
  'welkom',
  'lelystad',
  'gemeente',
  'wijkanalyse',
  'zomer',
  'winter',
  'lente',
  'herfst',
]

let estimator: Promise<ZxcvbnFactory> | null = null

/** Loads the word lists at the first new password: half a megabyte that most starts never need. */
function loadEstimator(): Promise<ZxcvbnFactory> {
  estimator ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory: Factory }, { dictionary, adjacencyGraphs }]) =>
      new Factory({ dictionary, graphs: adjacencyGraphs }),
  )
  return estimator
}

/** The login name, and what stands before the @ of an address. */
function namesIn(loginName: string): string[] {
  const whole = loginName.toLowerCase()
  return [whole, ...whole.split(/[@.\-_+]/)].filter((part) => part.length >= LEAST_NAME_PART)
}

/** The first thing that is wrong with a new password; null when it may be used. Any character counts, none is demanded. */
export async function passwordFault(password: string, loginName: string): Promise<Wachtwoordfout | null> {
  const text = normalisePassword(password)
  const length = [...text].length
  if (length < LEAST_PASSWORD) return 'te-kort'
  if (length > MOST_PASSWORD) return 'te-lang'
  const lower = text.toLowerCase()
  const names = namesIn(loginName)
  if ([PRODUCT, ...names].some((name) => lower.includes(name))) return 'bevat-naam'
  const { score } = (await loadEstimator()).check([...text].slice(0, WEIGHED).join(''), [
    PRODUCT,
    ...LOCAL_WORDS,
    ...names,
  ])
  return score < LEAST_SCORE ? 'te-makkelijk' : null
}
