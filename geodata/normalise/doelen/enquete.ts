import type { Cel } from '../../formats/lezer.ts'
import { OpgaveFout } from './opgave-fout.ts'
import { Celfout, toon, type Gelezen } from './cellen/celfout.ts'
import { gebiedslezer } from './cellen/gebied.ts'
import { leesGetal } from './cellen/getal.ts'
import type { Doel } from './doel.ts'
import { isHerkomst } from './een-huishouden.ts'
import { Rijlezer, isLegeRij } from './rijlezer.ts'
import { tekstlezer } from './tekstcel.ts'
import { koppelVelden } from './velden.ts'

/** Characters of an answer. Source: schema of enqueteAntwoord. */
const MOST_ANSWER = 200
/** Weight of one respondent at most: beyond it one answer would be the outcome. */
const MOST_WEIGHT = 100

function leesGewicht(cel: Cel): Gelezen<number> {
  const weight = leesGetal(cel, 'decimaal')
  if (typeof weight !== 'number') return weight
  return weight > 0 && weight <= MOST_WEIGHT
    ? weight
    : new Celfout(`${toon(cel)} is geen gewicht. Een gewicht is meer dan 0 en ten hoogste ${MOST_WEIGHT}.`)
}

/** The wijk of a buurt, by its code. Example: BU12340111 lies in WK123401. */
function wijkVan(code: string): string {
  return code.startsWith('BU') ? `WK${code.slice(2, 8)}` : code
}

/**
 * Answers to a survey, one row per respondent and one column per question (`reeks`): area, weight and answers, and nothing
 * else about the respondent. Answers of visitors of an activity (`bijActiviteit`) are never kept per buurt: the wijk
 * takes its place. An empty answer is no answer. Refused: long answers, and answers with a person in them; and the whole list where a question is
 * one after origin.
 */
export const enquete: Doel = (opgave, kolommen, _declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const stop = (reden: string): never => {
    throw new OpgaveFout(context.bestand, reden, { blad: context.blad })
  }
  const about = opgave.enquete ?? stop('Vul eerst in hoe de enquête is gehouden.')
  if (velden.reeks.length === 0) stop('Kies ten minste één kolom met een vraag.')
  const lezer = new Rijlezer(context, ontvanger)
  const [gebied, gewicht] = [velden.bron('gebied'), velden.bron('gewicht')]
  const leesGebied = gebiedslezer(context, 'gebied')
  const questions = velden.reeks.map(({ als, bron }) => ({ als, bron, lees: tekstlezer(MOST_ANSWER, true) }))

  return {
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const given = lezer.eis(gebied, leesGebied(gebied.lees(rij)))
      const cell = gewicht.lees(rij)
      lezer.komma(cell)
      const weight = gewicht.is ? lezer.eis(gewicht, leesGewicht(cell)) : 1
      const answers = questions.map(({ bron, lees }) => lezer.neem(bron, lees(bron.lees(rij))))
      // Not row by row: without the rows that are refused the outcome would be that of the others.
      const origin = answers.findIndex((answer) => answer !== null && isHerkomst(answer))
      if (origin >= 0)
        stop(
          `De kolom "${questions[origin]?.bron.kolom ?? ''}" noemt herkomst of nationaliteit van mensen. Die komt niet in deze app. Koppel deze kolom niet.`,
        )
      if (!lezer.goed || given === null || weight === null) return
      const area = about.bijActiviteit ? wijkVan(given) : given
      if (area !== given) lezer.bewerking('bezoekers-per-wijk')
      for (const [index, { als }] of questions.entries()) {
        const antwoord = answers[index] ?? null
        if (antwoord === null) continue
        ontvanger.rij({
          soort: 'antwoord',
          rij: { rij: rij.rij, gebied: area, vraag: als, antwoord, gewicht: weight },
        })
      }
    },
    klaar() {},
  }
}
