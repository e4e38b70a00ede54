import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Db } from '../../../server/store/open.ts'
import { hasUnsavedText, insertLetters, readField, type Tekstplek } from '../../../server/store/plan-texts.ts'
import { listHistory } from '../../../server/store/plan-read.ts'
import type { TextRoom } from '../../../server/samen/text-room.ts'
import { openRoom, saveField, textInPlan } from '../../helpers/text-history.ts'
import { NOW, openPlanDatabase } from '../../helpers/plan-database.ts'

let db: Db
let close: () => void
let count = 0

beforeAll(() => {
  ;({ db, close } = openPlanDatabase('text-room'))
})
afterAll(() => close())

const wie = (account: string) => ({
  rol: 'programmabureau',
  account,
  via: 'wachtwoord',
  persoon: `account:${account}`,
})

function newText(begin = ''): Tekstplek {
  const plek = textInPlan(db, `plan-${(count += 1)}`)
  if (begin !== '') saveField(db, plek, begin, wie('begin'))
  return plek
}

/** Somebody who has the text of a room and writes in it. */
function writer(room: TextRoom, account: string) {
  const doc = new Y.Doc()
  const text = doc.getText('tekst')
  const refresh = () => Y.applyUpdate(doc, room.answer(Y.encodeStateVector(doc)).update)
  refresh()
  return {
    text,
    refresh,
    send: (change: (text: Y.Text) => void) => {
      const before = Y.encodeStateVector(doc)
      change(text)
      return room.write(Y.encodeStateAsUpdate(doc, before), wie(account))
    },
  }
}

/** An update with one run of letters that were taken away, as Yjs writes it: numbers in sevens of bits, the lowest first. */
function takenAway(client: number, length: number): Uint8Array {
  const number = (value: number): number[] =>
    value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))]
  return new Uint8Array([1, 1, ...number(client), 0, 0, ...number(length), 0])
}

const field = (plek: Tekstplek): unknown => JSON.parse(readField(db, plek).waarde ?? '""')
const saves = (plek: Tekstplek) =>
  listHistory(db, plek.object, 'tekst')
    .toReversed()
    .map(({ persoon, waarde }) => [persoon, waarde === null ? null : (JSON.parse(waarde) as unknown)])

describe('a text becomes a save', () => {
  it('of each person, with what they did and what was there', () => {
    const plek = newText('Een mooi plein.')
    const room = openRoom(db, plek)
    const [anna, bert] = [writer(room, 'anna'), writer(room, 'bert')]
    anna.send((text) => text.insert(4, 'groot '))
    bert.refresh()
    bert.send((text) => text.insert(text.length, ' Met bomen.'))
    anna.refresh()
    anna.send((text) => text.insert(0, 'Nu: '))
    expect(field(plek)).toBe('Een mooi plein.')
    expect(room.save()).toEqual({ stand: 'bewaard' })
    expect(saves(plek)).toEqual([
      ['account:begin', 'Een mooi plein.'],
      ['account:anna', 'Nu: Een groot mooi plein.'],
      ['account:bert', 'Nu: Een groot mooi plein. Met bomen.'],
    ])
    expect(room.isWaiting).toBe(false)
    expect(hasUnsavedText(db, plek.plan)).toBe(false)
  })

  it('with what one took out of the words of another, each under their own name', () => {
    const plek = newText('aap noot mies')
    const room = openRoom(db, plek)
    const [anna, bert] = [writer(room, 'anna'), writer(room, 'bert')]
    anna.send((text) => text.insert(4, 'wim zus '))
    bert.refresh()
    bert.send((text) => text.delete(4, 4))
    bert.send((text) => text.delete(0, 4))
    room.save()
    expect(saves(plek).slice(1)).toEqual([
      ['account:anna', 'aap wim zus noot mies'],
      ['account:bert', 'zus noot mies'],
    ])
  })

  it('not when nothing is left of it', () => {
    const plek = newText('aap')
    const room = openRoom(db, plek)
    const anna = writer(room, 'anna')
    anna.send((text) => text.insert(3, ' noot'))
    anna.send((text) => text.delete(3, 5))
    expect(room.save()).toEqual({ stand: 'bewaard' })
    expect(saves(plek)).toEqual([['account:begin', 'aap']])
    expect(hasUnsavedText(db, plek.plan)).toBe(false)
  })

  it('only once it may stand in a plan; until then it is a draft that outlives the process', () => {
    const judge = (tekst: string) => (tekst.includes('verboden') ? ['Haal dit eruit.'] : [])
    const plek = newText('Goed.')
    const room = openRoom(db, plek, judge)
    writer(room, 'anna').send((text) => text.insert(5, ' verboden'))
    expect(room.save()).toEqual({ stand: 'concept', meldingen: ['Haal dit eruit.'] })
    expect(field(plek)).toBe('Goed.')
    expect(hasUnsavedText(db, plek.plan)).toBe(true)
    const after = openRoom(db, plek, judge)
    expect(after.tekst).toBe('Goed. verboden')
    writer(after, 'bert').send((text) => text.delete(5, 9))
    expect(after.save()).toEqual({ stand: 'bewaard' })
    // What anna wrote and may not stand is in no save, also not halfway.
    expect(JSON.stringify(saves(plek))).not.toContain('verboden')
  })

  it('with both where the field was changed by another road meanwhile', () => {
    const plek = newText('een mooi plein met bomen')
    const room = openRoom(db, plek)
    const anna = writer(room, 'anna')
    anna.send((text) => text.insert(4, 'heel '))
    saveField(db, plek, 'een mooi plein met oude bomen', wie('carla'))
    const update = room.follow()
    expect(update).not.toBeNull()
    expect(room.tekst).toBe('een heel mooi plein met oude bomen')
    room.save()
    expect(field(plek)).toBe('een heel mooi plein met oude bomen')
    expect(saves(plek).map(([persoon]) => persoon)).toEqual([
      'account:begin',
      'account:carla',
      'account:anna',
    ])
    expect(room.follow()).toBeNull()
    expect(openRoom(db, plek).tekst).toBe('een heel mooi plein met oude bomen')
  })
})

describe('what comes over the line', () => {
  it('is on disk under a number before it is acknowledged, and once however often it comes', () => {
    const plek = newText()
    const room = openRoom(db, plek)
    const doc = new Y.Doc()
    doc.getText('tekst').insert(0, 'aap')
    const update = Y.encodeStateAsUpdate(doc)
    const first = room.write(update, wie('anna'))
    expect(first).toMatchObject({ isNew: true })
    expect(openRoom(db, plek).tekst).toBe('aap')
    expect(room.write(update, wie('anna'))).toEqual({ ...Object(first), isNew: false })
    expect(room.tekst).toBe('aap')
  })

  it.each<[string, (doc: Y.Doc) => void]>([
    ['a map', (doc) => doc.getMap('tekst').set('a', 1)],
    ['another text', (doc) => doc.getText('anders').insert(0, 'x')],
    ['a format', (doc) => doc.getText('tekst').insert(0, 'x', { bold: true })],
    ['something embedded', (doc) => doc.getText('tekst').insertEmbed(0, { a: 1 })],
    ['an array in the text', (doc) => doc.getArray('tekst').push([1])],
  ])('is refused when it holds %s', (_, change) => {
    const room = openRoom(db, newText('aap'))
    const doc = new Y.Doc()
    change(doc)
    expect(room.write(Y.encodeStateAsUpdate(doc), wie('anna'))).toBe('onleesbaar')
    expect(room.tekst).toBe('aap')
  })

  it('is refused when it is no update, or does not fit on what is there', () => {
    const plek = newText('aap')
    const room = openRoom(db, plek)
    for (const bytes of [[], [255, 255, 255], [1, 2, 3, 4], [0]].map((list) => new Uint8Array(list))) {
      expect(room.write(bytes, wie('anna'))).toBe('onleesbaar')
    }
    const doc = new Y.Doc()
    doc.getText('tekst').insert(0, 'een')
    const before = Y.encodeStateVector(doc)
    doc.getText('tekst').insert(3, ' twee')
    expect(room.write(Y.encodeStateAsUpdate(doc, before), wie('anna'))).toBe('onleesbaar')
    expect(room.tekst).toBe('aap')
    expect(hasUnsavedText(db, plek.plan)).toBe(false)
  })

  it('is refused under the number of somebody else', () => {
    const room = openRoom(db, newText())
    const doc = new Y.Doc()
    doc.getText('tekst').insert(0, 'van anna')
    room.write(Y.encodeStateAsUpdate(doc), wie('anna'))
    const before = Y.encodeStateVector(doc)
    doc.getText('tekst').insert(0, 'en van bert? ')
    const update = Y.encodeStateAsUpdate(doc, before)
    expect(room.write(update, wie('bert'))).toBe('onleesbaar')
    expect(room.write(update, wie('anna'))).toMatchObject({ isNew: true })
  })

  it('of which nothing but its length is left costs nothing, however long it was', () => {
    const plek = newText('aap')
    const room = openRoom(db, plek)
    const bert = writer(room, 'bert')
    expect(room.write(takenAway(777, 2 ** 31), wie('anna'))).toMatchObject({ isNew: true })
    bert.send((text) => text.insert(3, ' noot'))
    expect(room.save()).toEqual({ stand: 'bewaard' })
    bert.refresh()
    bert.send((text) => text.insert(8, ' mies'))
    expect(room.save()).toEqual({ stand: 'bewaard' })
    expect(saves(plek).slice(1)).toEqual([
      ['account:bert', 'aap noot'],
      ['account:bert', 'aap noot mies'],
    ])
  })

  it('is refused when no computer could count its letters', () => {
    const room = openRoom(db, newText('aap'))
    expect(room.write(takenAway(778, 2 ** 31 + 1), wie('anna'))).toBe('onleesbaar')
    expect(room.write(takenAway(779, Number.MAX_SAFE_INTEGER), wie('anna'))).toBe('onleesbaar')
    expect(room.tekst).toBe('aap')
  })

  it('is refused when the text would be longer than a text can be', () => {
    const room = openRoom(db, newText())
    const anna = writer(room, 'anna')
    expect(anna.send((text) => text.insert(0, 'x'.repeat(1_000_000)))).toBe('te-lang')
    expect(room.tekst).toBe('')
  })
})

describe('the store lets go of no letter', () => {
  it('that is in no saved state, and takes none for an adopted plan', () => {
    const plek = newText()
    const room = openRoom(db, plek)
    writer(room, 'anna').send((text) => text.insert(0, 'aap'))
    expect(() => db.exec('DELETE FROM planletters')).toThrow('gaat niet weg voor het is opgenomen')
    expect(() => db.exec("UPDATE planletters SET veld = 'x'")).toThrow('verandert nooit')
    expect(() => db.exec('DELETE FROM plantekststand')).toThrow('gaat niet weg')
    const adopt = db.prepare(
      `INSERT INTO planovergang (aanpak, van, naar, versie, datum, rol, persoon, reden, tijd)
       VALUES (?, ?, ?, 1, '2026-11-26', 'stuurgroep', 'rol:stuurgroep', 'x', 'x')`,
    )
    adopt.run(plek.plan, 'concept', 'ter-bespreking')
    db.prepare("INSERT INTO planvaststelling (aanpak, versie, sha256, json) VALUES (?, 1, 'x', 'x')").run(
      plek.plan,
    )
    expect(() => adopt.run(plek.plan, 'ter-bespreking', 'vastgesteld')).toThrow('nog niet is bewaard')
    room.save()
    adopt.run(plek.plan, 'ter-bespreking', 'vastgesteld')
    expect(() => insertLetters(db, plek, new Uint8Array([0, 0]), wie('anna'), NOW)).toThrow('verandert nooit')
  })
})
