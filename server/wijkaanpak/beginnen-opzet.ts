import type { Verdieping } from '../../analyses/verdieping/verdieping.ts'
import { verdieping } from '../../analyses/verdieping/verdieping.ts'
import { wijkanalyse } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import { draftPlan } from '../../analyses/wijkaanpak/opzet.ts'
import type { Opzetthema } from '../../analyses/wijkaanpak/opzet-schema.ts'
import { programmaBij } from '../../analyses/prioriteiten/themas.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { HoofdstukId } from '../../geodata/schema/wijkaanpak.ts'
import type { AppContext } from '../context.ts'
import { themesOf } from '../contract/signaal-themas.ts'
import { opzetHoofdstukken } from '../contract/text/nl/wijkaanpak-opzet.ts'
import { opzetPrioriteiten, type Voorgesteld } from '../contract/text/nl/wijkaanpak-opzet-prioriteit.ts'
import { programmeNow } from '../programme.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { visibleSignals } from '../routes/signalen.ts'
import { listMeetings } from '../store/meetings.ts'
import { readAnalysis } from '../store/wijkanalyses.ts'

/** What a new plan begins with, and what "neem het voorstel opnieuw" gives. */
export interface Voorstel {
  hoofdstukken: Record<HoofdstukId, string>
  /** The residents' session the plan answers; null: there is none yet. */
  bijeenkomst: string | null
  ambities: Voorgesteld[]
}

/** The themes people take up together, in the order of the deeper analysis. */
function themesInOrder({ prioriteiten }: Verdieping): Opzetthema[] {
  const themes = new Map(prioriteiten.criteria.themas.map((row) => [row.thema, row]))
  return prioriteiten.volgorde.flatMap(({ thema }): Opzetthema[] => {
    const row = themes.get(thema)
    if (row === undefined) return []
    const { pijler, grond, bronfamilies, aanpak } = row
    return [{ thema, pijler, grond, bronfamilies, partners: aanpak.partners }]
  })
}

/**
 * The first draft of the plan of a wijk, from what is stored about it now: its analysis and the deeper one, the sessions and signals,
 * the programme and the register of plans. The same stored things give the same draft, letter for letter.
 */
export function proposalFor(app: AppContext, cyclus: string, wijk: Programmawijk): Voorstel {
  const { db } = app
  const current = app.current()
  const stored = readAnalysis(db, cyclus, wijk.id)
  const deeper = readAnalysis(db, cyclus, wijk.id, 'wijkverdieping')
  // Only how many organisations see a theme is taken, never what one of them wrote.
  const signals = visibleSignals(app, new Set(wijk.buurten)).signalen
  const opzet = draftPlan({
    wijk,
    analyse: stored === null ? null : wijkanalyse.parse(JSON.parse(stored.json)),
    volgorde: deeper === null ? null : themesInOrder(verdieping.parse(JSON.parse(deeper.json))),
    bijeenkomsten: listMeetings(db, cyclus),
    signalen: themesOf(signals).map(({ thema, organisaties }) => ({ thema, organisaties })),
    programma: current.programma === null ? null : programmeNow(app).stand,
    actiesPerThema: (thema) => programmaBij(thema, current.focus.themas).acties,
    indicatoren: current.indicatoren,
    vandaag: dateInTheNetherlands(app.clock()),
  })
  const bijeenkomst = opzet.bewoners[0]?.id ?? null
  const titles = new Map(current.versies.map(({ dataset, provenance }) => [dataset, provenance.bronhouder]))
  return {
    hoofdstukken: opzetHoofdstukken(opzet, (code) => current.gebied.get(code)?.naam ?? code),
    bijeenkomst,
    ambities: opzetPrioriteiten(
      opzet,
      { cyclus, vingerafdruk: stored?.sha256 ?? null, bijeenkomst },
      (dataset) => titles.get(dataset) ?? dataset,
    ),
  }
}
