import { isBeeindigd, yearOf } from '../../geodata/schema/programmastand.ts'
import { compareLists, sessionsAbout } from '../prioriteiten/lijsten.ts'
import { priorityDrafts } from './opzet-prioriteiten.ts'
import type { LopendPlan, Opzet, OpzetInvoer, OpzetOnbekend, Opzetpunt } from './opzet-schema.ts'

/** Themes of professionals that are named; more would fill a page. */
const MOST_SIGNALS = 5

/**
 * The first draft of a wijkaanpak, from what is known: the stored analysis, what residents and professionals said, the programme and
 * the register of plans. It proposes; people improve it.
 *
 * Pure: the same input gives the same draft. A figure enters only as the figure of the analysis, with its source; of a CBS wijk with
 * other buurten than this wijk (`ernaast`) none is ever taken. What is missing stands in `onbekend`, with its code.
 *
 * @example without an analysis: no points, no priorities, and `onbekend` says `geen-analyse`
 */
export function draftPlan(input: OpzetInvoer): Opzet {
  const { wijk, analyse, programma } = input
  const { bewoners, professionals } = sessionsAbout(input.bijeenkomsten, wijk)
  const prioriteiten = priorityDrafts(input, bewoners[0]?.volgorde.map(({ thema }) => thema) ?? [])
  const proposed = prioriteiten.filter(({ prioriteit }) => prioriteit !== 'later')
  const { verschillen } = compareLists(
    {
      bewoners: themesOf(bewoners[0]),
      professionals: themesOf(professionals[0]),
      voorstel: proposed.length === 0 ? null : proposed.map(({ thema }) => thema),
    },
    new Set(prioriteiten.flatMap(({ thema, cijfer }) => (cijfer === null ? [] : [thema]))),
  )
  return {
    wijk,
    cyclus:
      analyse === null
        ? null
        : {
            naam: analyse.cyclus.naam,
            peildatum: analyse.cyclus.peildatum,
            gemeente: analyse.focusgebied.gemeenteNaam,
          },
    inwoners: analyse?.inwoners?.soort === 'waarde' ? analyse.inwoners.cijfer : null,
    sterk: pointsOf(analyse, 'sterk'),
    zwak: pointsOf(analyse, 'zwak'),
    bewoners,
    professionals,
    signalen: input.signalen.slice(0, MOST_SIGNALS),
    verschillen,
    onbekend: unknownsOf(input, bewoners.length > 0),
    ambitie: programma?.ambitie ?? null,
    prioriteiten,
    gewoonWerk: analyse?.voorstel.gewoonWerk ?? [],
    plannen: plansOf(input),
  }
}

/** Points with the spread of all buurten: an extreme alone says nothing of how many people it is about. */
function pointsOf(analyse: OpzetInvoer['analyse'], kant: 'sterk' | 'zwak'): Opzetpunt[] {
  if (analyse === null) return []
  return analyse.sterkEnZwak[kant].map((punt) => {
    const spread =
      punt.soort === 'cijfer'
        ? analyse.spreidingen.find(
            ({ indicator, jaar }) => indicator === punt.indicator && jaar === punt.jaar,
          )
        : undefined
    const { laagste = null, hoogste = null } = spread ?? {}
    return { punt, bereik: laagste === null || hoogste === null ? null : { laagste, hoogste } }
  })
}

const themesOf = (session: { volgorde: readonly { thema: string }[] } | undefined): string[] | null =>
  session === undefined ? null : session.volgorde.map(({ thema }) => thema)

function unknownsOf({ analyse, programma }: OpzetInvoer, hasVoice: boolean): OpzetOnbekend[] {
  const found: OpzetOnbekend[] =
    analyse === null
      ? [{ code: 'geen-analyse' }]
      : analyse.onbekend.filter(({ code }) => !(hasVoice && code === 'stem-van-bewoners'))
  if (programma === null) found.push({ code: 'geen-programma' })
  else if (programma.fondsen.some(({ omvangEuro }) => omvangEuro === null))
    found.push({ code: 'bedragen-onbekend' })
  if (analyse?.voorbeelddata === true) found.push({ code: 'woningen-voorbeelddata' })
  return found
}

/** Plans of partners about this wijk or about all wijken, that run or are being made. */
function plansOf({ programma, wijk, vandaag }: OpzetInvoer): LopendPlan[] {
  if (programma === null) return []
  const owners = new Map(programma.partners.map(({ id, naam }) => [id, naam]))
  return programma.partnerplannen
    .filter(
      (plan) =>
        (plan.wijken.length === 0 || plan.wijken.includes(wijk.id)) &&
        !isBeeindigd(plan, vandaag) &&
        (plan.status === 'loopt' || plan.status === 'in-voorbereiding') &&
        (plan.tot === null || plan.tot >= yearOf(vandaag)),
    )
    .toSorted((a, b) => (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : a.id < b.id ? -1 : 1))
    .map(({ naam, alleenNaam, eigenaar, van, tot, status }) => ({
      naam,
      alleenNaam,
      eigenaar: owners.get(eigenaar) ?? eigenaar,
      van,
      tot,
      status,
    }))
}
