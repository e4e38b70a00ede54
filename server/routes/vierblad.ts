import { sheetOfPlans } from '../../analyses/wijkaanpak/vier.ts'
import { type Planobject, vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import { ownBuurten } from '../auth/eigen-gebied.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { leesVierblad } from '../contract/wijkaanpakken.ts'
import { type Route, slowRoute } from '../mount.ts'
import { noteLook } from '../requests/inzage.ts'
import { readStand } from '../store/plan-read.ts'
import { listPlans } from '../store/plans.ts'
import { fundsOf } from '../wijkaanpak/keuring.ts'
import { countingPlans } from '../wijkaanpak/plan.ts'
import { mayWithPlan, personOf } from '../wijkaanpak/wie.ts'
import { cycleOr404 } from './cyclusgang.ts'
import type { DwellingSource } from './woningbron.ts'
import { makeDwellingColumns, rowOf } from './woningkolommen.ts'

const hasShape = (objecten: readonly Planobject[]): boolean =>
  vanSoort(objecten, 'ambitie').some(({ velden }) => velden.vorm !== null)

/** One sheet over the plans of all wijken of a cyclus, with the dwellings that two of them claim. */
export function planSheetRoutes(app: AppContext, source: DwellingSource): Route[] {
  const dwellingsOf = makeDwellingColumns(source)
  return [
    slowRoute(leesVierblad, 'wijkaanpak-lezen', async ({ actor, params }) => {
      const { id, besluit } = cycleOr404(app, params.cyclus)
      const plans = countingPlans(
        listPlans(app.db, id).filter((plan) => mayWithPlan(actor, 'wijkaanpak-lezen', plan)),
      )
      const mayCount = may(actor, 'woningen-lezen')
      const zicht = !mayCount ? 'geen-recht' : actor.inzagedoel === null ? 'doel-nodig' : 'alle'
      const objects = plans.map(({ id: aanpak, wijk, staat, nummer }) => ({
        aanpak,
        wijk,
        staat,
        objecten: readStand(app.db, nummer, personOf(actor).persoon).map(({ object }) => object),
      }))
      const count = objects.length >= 2 && objects.some(({ objecten }) => hasShape(objecten))
      if (count && zicht === 'alle') {
        noteLook(app, actor, {
          object: `wijkaanpak/${id}`,
          operatie: leesVierblad.operationId,
          vraag: { plannen: objects.map(({ aanpak }) => aanpak) },
        })
      }
      // One by one only those of the own wijken, for a shape may reach into another.
      const own = zicht === 'alle' ? ownBuurten(actor, app.current().focus.standaardIndeling.wijken) : null
      const columns = count ? await dwellingsOf(own) : null
      const borders = new Map(app.current().gebieden.map(({ code, grens }) => [code, grens]))
      const sheet = sheetOfPlans(objects, fundsOf(app), {
        borderOf: (buurt) => borders.get(buurt) ?? null,
        woningen: columns === null ? null : rowOf(columns),
        zicht,
      })
      const counted = sheet.dubbel.some((row) => row.soort === 'plek' && row.woningen.bekend)
      return {
        ...sheet,
        wijken: besluit.wijken.map(({ id: wijk, naam }) => ({ id: wijk, naam })),
        voorbeelddata: counted && columns?.kop.voorbeelddata === true,
      }
    }),
  ]
}
