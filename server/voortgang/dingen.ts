import { isBeeindigd, type ProgrammaNu } from '../../geodata/schema/programmastand.ts'
import type { Voortgangsding } from '../../geodata/schema/voortgang.ts'
import { vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { CurrentData } from '../store/current.ts'
import { opsomming } from '../contract/text/getal.ts'
import { indicatorTekst } from '../contract/text/nl/indicatoren.ts'
import type { Geldendplan } from './plannen.ts'

/** Something progress is kept of, with whose own it is. */
export interface Plaatsding {
  ding: Voortgangsding
  /** Roles that keep it up to date because it is theirs. */
  eigenaren: readonly string[]
  /** The plan it stands in; null: it is of the programme. */
  plan: Geldendplan | null
}

/**
 * Roles of the organisations of an action: the housing corporation has one of its own, the gemeente has its programmabureau, all others
 * are partners. Which partner somebody works for no account says: what is of a partner, partners keep.
 */
function ownersOf(names: readonly string[], { corporatie, gemeenteNaam }: CurrentData['focus']): string[] {
  const roles = names
    .filter((naam) => naam !== `Gemeente ${gemeenteNaam}`)
    .map((naam) => (naam === corporatie ? 'centrada' : 'partner'))
  return [...new Set(roles)]
}

/**
 * Everything progress is kept of: running actions of the programme and their targets, then per wijk the ambitions and actions of the plan
 * that counts. What is known by its name only (domain.md, "Sensitive lines") is left out: it has no progress here.
 *
 * @param opDag ISO date
 */
export function thingsOf(
  stand: ProgrammaNu,
  plans: readonly Geldendplan[],
  current: CurrentData,
  opDag: string,
): Plaatsding[] {
  return [
    ...thingsOfProgramme(stand, current, opDag),
    ...plans.flatMap((plan) => thingsOfPlan(plan, stand, current)),
  ]
}

function thingsOfProgramme(stand: ProgrammaNu, { focus }: CurrentData, opDag: string): Plaatsding[] {
  const names = new Map(stand.partners.map(({ id, naam }) => [id, naam]))
  return stand.acties
    .filter((one) => !one.alleenNaam && !isBeeindigd(one, opDag))
    .flatMap((action): Plaatsding[] => {
      const partners = action.partners.map((id) => names.get(id) ?? id)
      const about = {
        programma: stand.lijnen.find(({ id }) => id === action.lijn)?.programma ?? null,
        wijk: null,
        fondsen: action.fondsen,
        wie: opsomming(partners),
      }
      const eigenaren = ownersOf(partners, focus)
      const own = stand.streven.filter((row) => row.actie === action.id && !isBeeindigd(row, opDag))
      return [
        {
          ding: { soort: 'actie', ding: action.id, naam: action.naam, streven: null, ...about },
          eigenaren,
          plan: null,
        },
        ...own.map(({ id, wat, aantal, eenheid, totEnMet }): Plaatsding => ({
          ding: {
            soort: 'streven',
            ding: id,
            naam: `${action.naam}: ${wat}`,
            streven: {
              wat,
              eenheid,
              waarde: aantal,
              begin: null,
              uiterlijk: totEnMet === null ? null : `${totEnMet}-12-31`,
            },
            ...about,
          },
          eigenaren,
          plan: null,
        })),
      ]
    })
}

function thingsOfPlan(plan: Geldendplan, stand: ProgrammaNu, { indicatoren }: CurrentData): Plaatsding[] {
  const programmeOfAction = (id: string | null) => {
    const lijn = stand.acties.find((row) => row.id === id)?.lijn
    return stand.lijnen.find((row) => row.id === lijn)?.programma ?? null
  }
  const base = (rol: string) => ({ eigenaren: [rol], plan })
  return [
    ...vanSoort(plan.objecten, 'ambitie').map(({ stam, rol, velden }): Plaatsding => {
      const indicator = indicatoren.find(({ id }) => id === velden.doel?.indicator)
      return {
        ding: {
          soort: 'ambitie',
          ding: stam,
          naam: velden.titel,
          programma: null,
          wijk: plan.wijk.id,
          streven:
            velden.doel === null
              ? null
              : {
                  wat: indicator?.eigenNaam ?? indicatorTekst(velden.doel.indicator).naam,
                  eenheid: indicator?.eenheid ?? 'aantal',
                  waarde: velden.doel.streefwaarde,
                  begin: velden.doel.eersteWaarde?.waarde ?? null,
                  uiterlijk: velden.doel.opDatum,
                },
          fondsen: velden.fondsen,
          wie: velden.eigenaar,
        },
        ...base(rol),
      }
    }),
    ...vanSoort(plan.objecten, 'actie').map(({ stam, rol, velden }): Plaatsding => ({
      ding: {
        soort: 'planactie',
        ding: stam,
        naam: velden.naam,
        programma: programmeOfAction(velden.programmaActie),
        wijk: plan.wijk.id,
        streven: null,
        fondsen: velden.fondsen.map(({ fonds }) => fonds),
        wie: velden.wie,
      },
      ...base(rol),
    })),
  ]
}

/** Whether somebody keeps something up to date. */
export function keeps(actor: Actor, { ding, eigenaren }: Plaatsding): boolean {
  const about = {
    ...(ding.wijk === null ? {} : { wijken: [ding.wijk] }),
    programma: ding.programma,
  }
  // Nobody has an empty role: what is nobody's own is kept by who keeps everything.
  return ['', ...eigenaren].some((rol) => may(actor, 'voortgang-bijhouden', { ...about, rol }))
}
