import type { Actie, Deelprogramma, Lijn, Partner, Programma } from '../schema/programma.ts'
import type { ActieNu, ProgrammaNu, StrevenNu } from '../schema/programmastand.ts'

/** What nobody changed yet. */
const ONGEWIJZIGD = { toegevoegd: null, gewijzigd: {}, beeindigdOp: null } as const

/** A name as an id: "GO! Kinderopvang" becomes "go-kinderopvang". */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Every partner the plan names; those its list leaves out get an id of their name. */
function partnersOf({ partners = [], acties }: Programma): Partner[] {
  const known = new Set(partners.flatMap(({ naam, ookGenoemd }) => [naam, ...ookGenoemd]))
  const others = new Set(acties.flatMap((row) => row.partners).filter((naam) => !known.has(naam)))
  return [...partners, ...[...others].map((naam) => ({ id: slugOf(naam), naam, ookGenoemd: [] }))]
}

/** Programmes and lines; of a plan that does not list them those its actions name. */
function linesOf(plan: Programma): { programmas: Deelprogramma[]; lijnen: Lijn[] } {
  if (plan.programmas !== undefined && plan.lijnen !== undefined) {
    return { programmas: plan.programmas, lijnen: plan.lijnen }
  }
  const names = [...new Set(plan.acties.map(({ programma }) => programma))]
  const lines = new Map(plan.acties.map((row) => [row.lijn, row.programma]))
  return {
    programmas: names.map((naam) => ({ id: slugOf(naam), naam, voorzitter: null })),
    lijnen: [...lines].map(([naam, programma]) => ({
      id: slugOf(naam),
      programma: slugOf(programma),
      naam,
      voorWie: null,
      nplv: null,
      van: null,
      tot: null,
      alleenNaam: false,
    })),
  }
}

function actionOf(row: Actie, lines: readonly Lijn[], partners: readonly Partner[]): ActieNu {
  const named = (naam: string) => partners.find((one) => one.naam === naam || one.ookGenoemd.includes(naam))
  return {
    ...ONGEWIJZIGD,
    id: row.id,
    naam: row.naam,
    lijn: lines.find(({ naam }) => naam === row.lijn)?.id ?? slugOf(row.lijn),
    bouwsteen: row.bouwsteen ?? null,
    doelen: [...(row.doelen ?? [])],
    interventies: [...(row.interventies ?? [])],
    monitoring: [...(row.monitoring ?? [])],
    fondsen: [...row.fondsen],
    partners: [...new Set(row.partners.flatMap((naam) => named(naam)?.id ?? []))],
    van: row.van,
    tot: row.tot,
    toelichting: row.toelichting ?? null,
    daarna: null,
    watStopt: null,
    wieBesluit: null,
    besluitVoor: null,
    alleenNaam: row.alleenNaam,
  }
}

function targetsOf({ id: actie, streven }: Actie): StrevenNu[] {
  return streven.map(({ id, wat, aantal, eenheid, circa, totEnMet }, at) => ({
    ...ONGEWIJZIGD,
    id: id ?? `${actie}-${at + 1}`,
    actie,
    wat,
    aantal,
    eenheid,
    circa,
    totEnMet,
  }))
}

/** The programme as the plan gives it, in the form in which people change it. A plan without amounts: every size is unknown. */
export function programmaVanPlan(plan: Programma): ProgrammaNu {
  const partners = partnersOf(plan)
  const { programmas, lijnen } = linesOf(plan)
  return {
    naam: plan.naam,
    planJaar: plan.planJaar,
    ambitie: plan.ambitie ?? null,
    kernwaarden: [...(plan.kernwaarden ?? [])],
    hoofddoelen: [...(plan.hoofddoelen ?? [])],
    rollen: [...(plan.rollen ?? [])],
    programmas,
    lijnen,
    doelen: [...(plan.doelen ?? [])],
    acties: plan.acties.map((row) => actionOf(row, lijnen, partners)),
    fondsen: plan.fondsen.map((row) => ({ ...ONGEWIJZIGD, ...row, omvangEuro: null })),
    partners: partners.map((row) => ({ ...ONGEWIJZIGD, ...row })),
    streven: plan.acties.flatMap(targetsOf),
    budgetregels: [],
    inzet: [],
    partnerplannen: [],
  }
}
