import type { Grens } from '../../geodata/schema/gebied.ts'
import type { Planvorm } from '../../geodata/schema/planvorm.ts'
import { type Aanpakstaat, type Planobject, vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import { pointsInside, type Punten, USUAL_DISTANCE_METERS } from '../ambitie/binnen.ts'
import { published } from '../ambitie/hele-buurten.ts'
import { type Aanspraak, claimedTwice } from './dubbel.ts'
import { addUpFunds, type Planfonds } from './geld.ts'
import type { Bladaanspraak, Bladdubbeling, GedeeldeWoningen, Vierblad } from './vier-schema.ts'

/** A plan on the sheet: of each wijk the one that counts. */
export interface Bladplan {
  aanpak: string
  wijk: string
  staat: Aanpakstaat
  objecten: readonly Planobject[]
}

/** What the sheet needs of the place. */
export interface Bladgrond {
  borderOf: (buurt: string) => Grens | null
  /** Dwellings; null: none are known. */
  woningen: Punten | null
  /** Whether who asks sees them one by one; else the reason why not. */
  zicht: 'alle' | 'geen-recht' | 'doel-nodig'
}

/**
 * One sheet over the plans of all wijken: their priorities, what two of them claim both, and per fund what they ask of it and which of
 * their actions outlive it.
 */
export function sheetOfPlans(
  plans: readonly Bladplan[],
  funds: readonly Planfonds[],
  grond: Bladgrond,
): Vierblad {
  const objects = new Map(plans.flatMap(({ objecten }) => objecten.map((one) => [one.id, one] as const)))
  const named = (claim: Aanspraak): Bladaanspraak => ({
    ...claim,
    naam: nameOf(objects.get(claim.object)),
  })
  const both = ([one, other]: [Aanspraak, Aanspraak]): [Bladaanspraak, Bladaanspraak] => [
    named(one),
    named(other),
  ]
  return {
    plannen: plans.map(({ aanpak, wijk, staat, objecten }) => ({
      aanpak,
      wijk,
      staat,
      prioriteiten: vanSoort(objecten, 'ambitie')
        .flatMap(({ id, velden: { prioriteit, titel } }) =>
          typeof prioriteit === 'number' ? [{ nummer: prioriteit, object: id, titel }] : [],
        )
        .toSorted((a, b) => a.nummer - b.nummer),
      later: vanSoort(objecten, 'ambitie').filter(({ velden }) => velden.prioriteit === 'later').length,
      acties: vanSoort(objecten, 'actie').length,
    })),
    dubbel: claimedTwice(plans, funds, grond.borderOf).map((row): Bladdubbeling => {
      if (row.soort === 'geld') return row
      if (row.soort !== 'plek') return { ...row, door: both(row.door) }
      const [one, other] = row.door.map(({ object }) => shapeOf(objects.get(object)))
      return { ...row, woningen: sharedDwellings(one ?? null, other ?? null, grond), door: both(row.door) }
    }),
    fondsen: funds.flatMap((fund) => fundOf(plans, fund)),
  }
}

const nameOf = (one: Planobject | undefined): string =>
  one?.soort === 'ambitie' ? one.velden.titel : one?.soort === 'actie' ? one.velden.naam : ''
const shapeOf = (one: Planobject | undefined): Planvorm | null =>
  one?.soort === 'ambitie' ? one.velden.vorm : null

/** Dwellings that lie in both shapes; for who may not see them only those of whole buurten, rounded per buurt before they are added up. */
function sharedDwellings(
  one: Planvorm | null,
  other: Planvorm | null,
  { woningen, zicht }: Bladgrond,
): GedeeldeWoningen {
  if (one === null || other === null || woningen === null)
    return { bekend: false, reden: 'geen-woningen-bekend' }
  if (zicht === 'alle') {
    const [a, b] = [one, other].map((vorm) => pointsInside(woningen, vorm, USUAL_DISTANCE_METERS))
    let aantal = 0
    for (let at = 0; at < woningen.aantal; at += 1) if (a?.[at] === 1 && b?.[at] === 1) aantal += 1
    return { bekend: true, aantal, afgerond: false }
  }
  if (one.soort !== 'buurten' || other.soort !== 'buurten') return { bekend: false, reden: zicht }
  const counts = new Map(other.buurten.filter((code) => one.buurten.includes(code)).map((code) => [code, 0]))
  for (let at = 0; at < woningen.aantal; at += 1) {
    const count = counts.get(woningen.buurtVan(at))
    if (count !== undefined) counts.set(woningen.buurtVan(at), count + 1)
  }
  const aantal = [...counts.values()].reduce((sum, count) => sum + published(count), 0)
  return { bekend: true, aantal, afgerond: true }
}

function fundOf(plans: readonly Bladplan[], fund: Planfonds): Vierblad['fondsen'] {
  const { id: fonds, naam, van, tot, omvangEuro } = fund
  const lines = (one: Bladplan) => vanSoort(one.objecten, 'budgetregel').map(({ velden }) => velden)
  const perPlan = plans.flatMap((one) =>
    addUpFunds(lines(one), [fund]).map(({ gevraagdEuro, zonderBedrag }) => ({
      aanpak: one.aanpak,
      gevraagdEuro,
      zonderBedrag,
    })),
  )
  const [together] = addUpFunds(plans.flatMap(lines), [fund])
  const acties = plans.flatMap(({ aanpak, objecten }) =>
    vanSoort(objecten, 'actie').flatMap(({ id, velden }) => {
      if (!velden.fondsen.some((row) => row.fonds === fonds)) return []
      const { naam: name, tot: last, daarna } = velden
      const stopt = tot !== null && (last === null || Number(last.slice(0, 4)) > tot)
      return [{ aanpak, object: id, naam: name, tot: last, stopt, daarna }]
    }),
  )
  if (perPlan.length === 0 && acties.length === 0) return []
  const samenEuro = together?.gevraagdEuro ?? 0
  return [{ fonds, naam, van, tot, omvangEuro, perPlan, samenEuro, past: together?.past ?? null, acties }]
}
