import { lacksAfterwards, type Planfonds } from '../../../../analyses/wijkaanpak/geld.ts'
import type { Planactie } from '../../../../geodata/schema/planactie.ts'
import type { ActieNu, ProgrammaNu } from '../../../../geodata/schema/programmastand.ts'

/** The fields an action of a plan begins with when it is taken from the programme. Its funds are not taken: one may have ended. */
export function uitProgramma(
  actie: ActieNu,
  { partners }: Pick<ProgrammaNu, 'partners'>,
): Pick<Planactie, 'programmaActie' | 'naam' | 'wie' | 'van' | 'tot' | 'daarna'> {
  const names = actie.partners.map((id) => partners.find((row) => row.id === id)?.naam ?? id)
  return {
    programmaActie: actie.id,
    naam: actie.naam.slice(0, 160),
    wie: names.join(', ').slice(0, 120),
    van: actie.van === null ? null : `${actie.van}-01-01`,
    tot: actie.tot === null ? null : `${actie.tot}-12-31`,
    daarna: (actie.daarna ?? '').slice(0, 600),
  }
}

/** The funds of the programme as a plan judges them. */
export function planfondsen(programma: ProgrammaNu | null): Planfonds[] {
  return (programma?.fondsen ?? []).map(({ id, naam, van, tot, omvangEuro }) => ({
    id,
    naam,
    van,
    tot,
    omvangEuro,
  }))
}

/** Whether the money of an action ends before it does and nothing says what comes then. */
export function mistDaarna(actie: Planactie, programma: ProgrammaNu | null): boolean {
  return lacksAfterwards(actie, planfondsen(programma))
}

/** First day of a month, and its last, of "2027-03"; null: it is no month. */
export function dagVan(maand: string, eind: boolean): string | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(maand) ?? []
  if (year === undefined || month === undefined) return null
  if (!eind) return `${year}-${month}-01`
  const last =
    [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 30
  return `${year}-${month}-${last}`
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
