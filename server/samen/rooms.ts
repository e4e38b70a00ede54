import { randomUUID } from 'node:crypto'
import { APP } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { SLUITCODE } from '../contract/samen.ts'
import { onPlanChange } from '../store/plan-notices.ts'
import { listUnsavedTexts } from '../store/plan-texts.ts'
import type { Planrij } from '../store/plans.ts'
import { findPlan } from '../wijkaanpak/plan.ts'
import { Participant } from './participant.ts'
import { PlanRoom } from './plan-room.ts'
import { findText, openText } from './plan-texts.ts'
import type { Samen } from './samen.ts'

/** How often it is looked whether whoever is connected is still signed in, in milliseconds. */
const SWEEP_MILLISECONDS = 5_000
/** Most connections of one session: so many windows of one browser. */
const MOST_OF_SESSION = 8
/** Most connections of an installation; far more than a municipality has people writing plans. */
const MOST_OF_ALL = 500

/** Opens the rooms of an installation; letters of a life before this one that no save took in are saved first. */
export function openRooms(app: AppContext): Samen {
  const rooms = new Map<string, PlanRoom>()
  const perSession = new Map<string, number>()
  let connections = 0
  let isClosed = false
  saveLeftOver(app)

  const roomOf = (plan: Planrij): PlanRoom => {
    const name = `${plan.cyclus}/${plan.id}`
    const room = rooms.get(name) ?? new PlanRoom(app, plan.cyclus, plan.id)
    rooms.set(name, room)
    return room
  }
  const stopListening = onPlanChange(app.db, (plan) => {
    for (const room of rooms.values()) {
      if (!room.isOf(plan)) continue
      try {
        room.changed()
      } catch (error) {
        // The change itself is on disk, and a text takes it over again when it is next saved or opened.
        app.operations.log.fault('Wie een plan open heeft, hoorde niet van een wijziging.', error)
      }
    }
  })
  const sweeping = setInterval(() => {
    for (const room of rooms.values()) room.sweep()
  }, SWEEP_MILLISECONDS)
  sweeping.unref()

  const count = (sessie: string, by: 1 | -1): void => {
    connections += by
    const own = (perSession.get(sessie) ?? 0) + by
    if (own <= 0) perSession.delete(sessie)
    else perSession.set(sessie, own)
  }
  return {
    hasRoom: (sessie) =>
      !isClosed && connections < MOST_OF_ALL && (perSession.get(sessie) ?? 0) < MOST_OF_SESSION,
    join: (plan, { sessie, ...about }, line) => {
      const room = roomOf(plan)
      const who = new Participant({ ...about, id: randomUUID() }, line)
      count(sessie, 1)
      room.join(who, plan)
      let isHere = true
      return {
        take: (text) => room.take(who, text),
        leave: () => {
          if (!isHere) return
          isHere = false
          count(sessie, -1)
          room.leave(who)
          if (room.isEmpty) rooms.delete(`${plan.cyclus}/${plan.id}`)
        },
      }
    },
    saveAll: () => {
      for (const room of rooms.values()) room.saveAll()
    },
    close: () => {
      isClosed = true
      clearInterval(sweeping)
      for (const room of rooms.values()) room.end(SLUITCODE.stopt)
      stopListening()
    },
  }
}

function saveLeftOver(app: AppContext): void {
  for (const { cyclus, aanpak, object, veld } of listUnsavedTexts(app.db)) {
    const place = findPlan(app, APP, cyclus, aanpak)
    const stand = place === null ? null : findText(app, place, object, veld)
    try {
      if (place !== null && stand !== null) openText(app, place, stand, veld).save()
    } catch (error) {
      // A disk that takes nothing: the letters stay, and are saved when their text is next opened.
      app.operations.log.fault('Letters van voor de start konden nog niet worden bewaard.', error)
    }
  }
}
