import { beforeAll, describe, expect, test } from 'vitest'
import { protectEdition } from '../../../analyses/onthulling/bescherming.ts'
import { auditEditions } from '../../../analyses/onthulling/keuring.ts'
import type { LinearSolver } from '../../../analyses/onthulling/oplosser-schema.ts'
import type { Beschermvraag, PubliekeEditie } from '../../../analyses/onthulling/schema.ts'
import { rounded } from '../../../analyses/onthulling/antwoord.ts'
import { openHighsSolver } from '../../../server/jobs/highs-disclosure.ts'
import { keyedChance } from '../../../server/jobs/keyed-chance.ts'
import { attack } from '../../helpers/onthulling/aanval.ts'
import { smallQuestion } from '../../helpers/onthulling/kleine-vraag.ts'
import { trialQuestion } from '../../helpers/onthulling/proefuitgave.ts'
import { carelessEdition, oneDecimal, primaryOnly } from '../../helpers/onthulling/zwakke-uitgave.ts'

const chance = keyedChance('a key that is only used in this test file')
let solver: LinearSolver
beforeAll(async () => {
  solver = await openHighsSolver()
})

function protect(question: Beschermvraag): PubliekeEditie {
  const outcome = protectEdition(question, { solver, chance })
  if (!outcome.gelukt) throw new Error(JSON.stringify(outcome))
  return outcome.openbaar
}

/** What an outsider finds, and whether the audit would have stopped it. */
async function tried(editions: readonly PubliekeEditie[]) {
  const found = await attack(editions)
  return {
    how: [...new Set(found.map(({ hoe }) => hoe))],
    found: found.length,
    audit: auditEditions(editions, solver).geslaagd,
  }
}

const small = { seed: 3, buurten: 8, wijken: 2, stadsdelen: 1, tabellen: 1, categorieen: 4, perioden: 2 }

describe('an attacker who has every edition', () => {
  test('finds nothing in ours, and much when only small counts are withheld', async () => {
    const question = trialQuestion(small)
    expect(await tried([protect(question)])).toEqual({ how: [], found: 0, audit: true })
    const weak = await tried([carelessEdition(question, primaryOnly)])
    expect(weak.how).toContain('stelsel')
    expect(weak.found).toBeGreaterThan(5)
    expect(weak.audit).toBe(false)
  })

  test('finds nothing where the years add up too', async () => {
    const question = trialQuestion({ ...small, metPeriodesom: 1 })
    expect(await tried([protect(question)])).toEqual({ how: [], found: 0, audit: true })
    expect(await tried([carelessEdition(question, primaryOnly)])).toMatchObject({ audit: false })
  })

  test('finds no count behind our classes of shares, and nearly all behind per cents with one decimal', async () => {
    const question = trialQuestion({ ...small, soort: 'aandeel' })
    expect(await tried([protect(question)])).toEqual({ how: [], found: 0, audit: true })
    const weak = await tried([carelessEdition(question, oneDecimal)])
    expect(weak.how).toContain('noemer')
    expect(weak.audit).toBe(false)
  })

  test('learns nothing from a second edition with the same rounding, and counts from one that rounds anew', async () => {
    const rijen = { a: [21, 33, 48], b: [17, 52, 29], c: [64, 23, 38] }
    const question = smallQuestion({ rijen, vorm: { soort: 'afgerond' } })
    const first = protect(question)
    const second = protect({ ...question, nummer: 2, datum: '2026-04-01', eerder: [first] })
    expect(second.tabellen).toEqual(first.tabellen)
    expect(await tried([first, second])).toEqual({ how: [], found: 0, audit: true })

    const moved = [0.05, 0.35, 0.65, 0.95].map((draw) =>
      carelessEdition(question, ({ waarde }) => rounded(waarde, 5, draw).antwoord),
    )
    const weak = await tried(moved)
    expect(weak.how).toContain('uitgaven')
    expect(weak.audit).toBe(false)
  })

  test('learns nothing from a wijk that gets a buurt more, unless both are published as they are', async () => {
    const rijen = { a: [40, 22], b: [31, 12], c: [2, 60], d: [25, 17] }
    const question = smallQuestion({ rijen, gebieden: { wijk: ['a', 'b'] } })
    const wijken = (gebieden: Beschermvraag['gebieden']) => ({
      gebieden,
      tabellen: question.tabellen.map((table) => ({ ...table, gebieden: gebieden.map(({ id }) => id) })),
    })
    const one = { ...question, ...wijken([{ id: 'wijk', atomen: ['a', 'b'] }]) }
    const two = {
      ...question,
      ...wijken([{ id: 'wijk', atomen: ['a', 'b', 'c'] }]),
      nummer: 2,
      datum: '2026-05-01',
    }
    const first = protect(one)
    const second = protect({ ...two, eerder: [first] })
    expect(first.tabellen[0]?.cellen.every(({ antwoord }) => antwoord.soort === 'waarde')).toBe(true)
    expect(second.tabellen[0]?.cellen.some(({ antwoord }) => antwoord.soort === 'niet-bekend')).toBe(true)
    expect(await tried([first, second])).toEqual({ how: [], found: 0, audit: true })

    const weak = await tried([one, two].map((asked) => carelessEdition(asked, primaryOnly)))
    expect(weak.how).toEqual(expect.arrayContaining(['stelsel', 'verschil']))
    expect(weak.audit).toBe(false)
  })

  test('learns nothing from what others publish about the same dwellings', async () => {
    const rijen = { a: [40, 3, 57], b: [31, 12, 7], c: [2, 60, 18], d: [25, 17, 1] }
    const bekend = Object.entries(rijen).map(([atom, parts]) => ({
      grootheid: 'woningen',
      categorie: null,
      atomen: [atom],
      perioden: ['2025'],
      waarde: parts.reduce((sum, part) => sum + part, 0),
    }))
    const question = { ...smallQuestion({ rijen, gebieden: { wijk: ['a', 'b'] } }), bekend }
    const edition = protect(question)
    const totals = edition.tabellen[0]?.cellen.filter(({ categorie }) => categorie === null) ?? []
    expect(totals.every(({ antwoord }) => antwoord.soort === 'waarde')).toBe(true)
    expect(await tried([edition])).toEqual({ how: [], found: 0, audit: true })
  })
})
