import type { Campagne } from '../../geodata/schema/campagne.ts'
import type { Campagnekolom } from '../contract/campagnes-binair.ts'
import { GEEN_CAMPAGNE, sleutelmerk } from '../contract/campagnes-binair.ts'
import { dwellingKeys, type WoningenKolommen } from '../contract/woningen-binair.ts'
import type { Campagnewoning } from '../store/register-address.ts'
import { dwellingsIn } from './gebied.ts'

/**
 * For every dwelling of the map the campaign that holds it: by its block, its street or its buurt. The app refuses a dwelling in two
 * campaigns; where a later import put one there all the same, it is in the campaign that was made first.
 *
 * @param campaigns those that hold dwellings, in the order in which they were made
 * @param isVisible whether the name may be said: not of a campaign that also lies where this person does not work
 */
export function campaignColumn(
  columns: WoningenKolommen,
  rows: readonly Campagnewoning[],
  campaigns: readonly Campagne[],
  isVisible: (campaign: Campagne) => boolean,
): Campagnekolom {
  const holder = new Map<string, number>()
  for (const [number, { gebied }] of campaigns.entries()) {
    for (const { id } of dwellingsIn(gebied, rows)) if (!holder.has(id)) holder.set(id, number)
  }
  const nummer = Uint16Array.from(dwellingKeys(columns), (id) => holder.get(id) ?? GEEN_CAMPAGNE)
  const shown = new Set(nummer)
  // Campaigns of which no dwelling is shown here are nobody's business here.
  const kept = [...campaigns.keys()].filter((number) => shown.has(number))
  const place = new Map(kept.map((number, at) => [number, at]))
  const own = kept.flatMap((number) => campaigns[number] ?? [])
  return {
    kop: {
      aantal: columns.kop.aantal,
      merk: sleutelmerk(columns),
      campagnes: own.map((one) => ({ id: one.id, naam: isVisible(one) ? one.naam : null, staat: one.staat })),
      gewijzigdOp:
        own
          .map(({ gewijzigd }) => gewijzigd.tijd)
          .toSorted()
          .at(-1) ?? null,
    },
    nummer: nummer.map((number) => place.get(number) ?? GEEN_CAMPAGNE),
  }
}
