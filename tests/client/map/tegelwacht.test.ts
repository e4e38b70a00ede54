import { describe, expect, test } from 'vitest'
import { GEDULD, Tegelwacht } from '../../../client/map/delen/tegelwacht.ts'

describe('whether a background comes through', () => {
  test('nothing is said before the patience is over', () => {
    const watch = new Tegelwacht()
    expect(watch.staat(1_000_000)).toBe('laadt')
    watch.vraag(0)
    expect(watch.staat(GEDULD - 1)).toBe('laadt')
    expect(watch.staat(GEDULD)).toBe('mislukt')
  })

  test('one of many that fails is no failure', () => {
    const watch = new Tegelwacht()
    for (let tile = 0; tile < 3; tile += 1) watch.vraag(0)
    watch.kwam()
    watch.kwamNiet()
    watch.kwamNiet()
    expect(watch.staat(10 * GEDULD)).toBe('goed')
  })

  test('refused at once is waited for too, then said, and said until one comes', () => {
    const watch = new Tegelwacht()
    watch.vraag(0)
    watch.kwamNiet()
    expect(watch.staat(10)).toBe('laadt')
    expect(watch.staat(GEDULD)).toBe('mislukt')
    watch.vraag(GEDULD + 1)
    expect(watch.staat(GEDULD + 2)).toBe('mislukt')
    watch.kwam()
    expect(watch.staat(GEDULD + 3)).toBe('goed')
  })

  test('falls out after it was good', () => {
    const watch = new Tegelwacht()
    watch.vraag(0)
    watch.kwam()
    watch.vraag(100)
    watch.kwamNiet()
    expect(watch.staat(100 + GEDULD)).toBe('mislukt')
  })

  test('what nobody waits for any more is no failure', () => {
    const watch = new Tegelwacht()
    watch.vraag(0)
    watch.hoeftNiet()
    expect(watch.staat(10 * GEDULD)).toBe('laadt')
  })
})
