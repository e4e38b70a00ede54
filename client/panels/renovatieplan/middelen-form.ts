import { crewName, MOST_CREWS, type Plankeuzes } from '../../../analyses/renovatie/plankeuzes.ts'
import { nameOfQuarter, payingYears } from '../../../analyses/renovatie/planmiddelen.ts'
import { renovatieplanmiddelenTekst as tekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import type { Plannenlijst } from '../../api/renovatieplannen.ts'
import { getalUit } from '../voortgang/voortgang-form.ts'

export type Fondskeuze = Plannenlijst['keuzes']['fondsen'][number]
/** The quarters a plan is about. */
export type Periode = Pick<Plankeuzes, 'eerste' | 'kwartalen'>

/** Money of a fund as it is typed: one amount for every year, and years that have another. */
export interface Geldontwerp {
  elkJaar: string
  perJaar: Readonly<Record<number, string>>
}

/** A crew as it is typed; an empty quarter: from the first, to the last of the plan. */
export interface Ploegontwerp {
  naam: string
  tempo: string
  van: string
  tot: string
}

/** From a quarter on another number of homes to live in. */
export interface Wisselontwerp {
  vanaf: string
  aantal: string
}

/** What a plan can work with, as it is typed. */
export interface Middelenontwerp {
  geld: Readonly<Record<string, Geldontwerp>>
  /** Number of crews as it is typed; `ploegen` has a row for each as soon as it is a number. */
  aantalPloegen: string
  ploegen: readonly Ploegontwerp[]
  wisselwoningen: string
  daarna: readonly Wisselontwerp[]
}

/** Amounts per year as a form shows them: one amount where all years in which the fund pays have the same. */
export function geldontwerp(
  fund: Pick<Fondskeuze, 'van' | 'tot'>,
  jaren: readonly { jaar: number; euro: number }[],
  period: Periode,
): Geldontwerp {
  const years = payingYears(fund, period)
  const own = jaren.filter(({ jaar }) => years.includes(jaar))
  const [first] = own
  if (first !== undefined && own.length === years.length && own.every(({ euro }) => euro === first.euro)) {
    return { elkJaar: String(first.euro), perJaar: {} }
  }
  return { elkJaar: '', perJaar: Object.fromEntries(jaren.map(({ jaar, euro }) => [jaar, String(euro)])) }
}

const plainCrew = (naam: string): Ploegontwerp => ({ naam, tempo: '', van: '', tot: '' })

/** A name that no crew has yet. */
function freeName(taken: readonly string[]): string {
  const free = Array.from({ length: taken.length + 1 }, (_, at) => crewName(at))
  return free.find((naam) => !taken.includes(naam)) ?? crewName(taken.length)
}

/** As many rows as there are crews: new ones at the end, and the last ones go first. No number: as it was. */
export function metAantalPloegen(draft: Middelenontwerp, aantalPloegen: string): Middelenontwerp {
  const count = getalUit(aantalPloegen)
  if (count === null || !Number.isInteger(count) || count < 0 || count > MOST_CREWS)
    return { ...draft, aantalPloegen }
  const ploegen = draft.ploegen.slice(0, count)
  while (ploegen.length < count) ploegen.push(plainCrew(freeName(ploegen.map(({ naam }) => naam))))
  return { ...draft, aantalPloegen, ploegen }
}

/** Without one of the crews. */
export function zonderPloeg(draft: Middelenontwerp, at: number): Middelenontwerp {
  const ploegen = draft.ploegen.filter((_, index) => index !== at)
  return { ...draft, ploegen, aantalPloegen: String(ploegen.length) }
}

/** What the form begins with: what the programme gives out, and two crews. */
export function eersteMiddelen(fondsen: readonly Fondskeuze[], period: Periode): Middelenontwerp {
  const leeg = { aantalPloegen: '', ploegen: [], wisselwoningen: '0', daarna: [], geld: {} }
  return {
    ...metAantalPloegen(leeg, '2'),
    geld: Object.fromEntries(fondsen.map((fund) => [fund.id, geldontwerp(fund, fund.begroting, period)])),
  }
}

/** The means of a plan that was made, to change. A fund it did not use begins empty: nothing is added unasked. */
export function middelenVan(keuzes: Plankeuzes, fondsen: readonly Fondskeuze[]): Middelenontwerp {
  const { geld, ploegen, wisselwoningen } = keuzes
  return {
    geld: Object.fromEntries(
      fondsen.map((fund) => {
        const own = geld.find(({ fonds }) => fonds === fund.id)
        return [fund.id, geldontwerp(fund, own?.jaren ?? [], keuzes)]
      }),
    ),
    aantalPloegen: String(ploegen.length),
    ploegen: ploegen.map(({ naam, woningenPerKwartaal, van, tot }) => ({
      naam,
      tempo: woningenPerKwartaal === null ? '' : String(woningenPerKwartaal).replace('.', ','),
      van: van ?? '',
      tot: tot ?? '',
    })),
    wisselwoningen: String(wisselwoningen.begin),
    daarna: wisselwoningen.daarna.map(({ vanaf, aantal }) => ({ vanaf, aantal: String(aantal) })),
  }
}

/** A number that is not below zero, or the fault. */
type Gelezen = { waarde: number; fout: null } | { waarde: null; fout: string }

function numberFrom(text: string, isWhole: boolean): Gelezen {
  const waarde = getalUit(text)
  if (waarde === null) return { waarde, fout: tekst.getal }
  if (waarde < 0) return { waarde: null, fout: tekst.nietOnderNul }
  return isWhole && !Number.isInteger(waarde)
    ? { waarde: null, fout: tekst.heelGetal }
    : { waarde, fout: null }
}

/** Money as the API takes it: only years in which the fund pays; what is left empty pays nothing. */
function moneyOf(
  draft: Middelenontwerp,
  fondsen: readonly Fondskeuze[],
  period: Periode,
  fault: (veld: string, melding: string) => void,
): Plankeuzes['geld'] {
  return fondsen.flatMap((fund) => {
    const { elkJaar = '', perJaar = {} } = draft.geld[fund.id] ?? {}
    const every = elkJaar.trim() === '' ? null : numberFrom(elkJaar, true)
    if (every !== null && every.fout !== null) fault(`geld.${fund.id}`, every.fout)
    const jaren = payingYears(fund, period).flatMap((jaar) => {
      const text = perJaar[jaar] ?? ''
      const own = text.trim() === '' ? every : numberFrom(text, true)
      if (own !== null && own !== every && own.fout !== null) fault(`geld.${fund.id}.${jaar}`, own.fout)
      return own === null || own.waarde === null ? [] : [{ jaar, euro: own.waarde }]
    })
    return jaren.length === 0 ? [] : [{ fonds: fund.id, jaren }]
  })
}

/** The means as the API takes them; what is wrong goes to `fault`, by field. */
export function middelenUit(
  draft: Middelenontwerp,
  fondsen: readonly Fondskeuze[],
  period: Periode,
  fault: (veld: string, melding: string) => void,
): Pick<Plankeuzes, 'geld' | 'ploegen' | 'wisselwoningen'> {
  const read = (veld: string, text: string, isWhole = true): number => {
    const { waarde, fout } = numberFrom(text, isWhole)
    if (fout !== null) fault(veld, fout)
    return waarde ?? 0
  }
  const count = read('keuzes.ploegen', draft.aantalPloegen)
  if (count > MOST_CREWS) fault('keuzes.ploegen', tekst.teVeelPloegen(MOST_CREWS))
  return {
    geld: moneyOf(draft, fondsen, period, fault),
    ploegen: draft.ploegen.map(({ naam, tempo, van, tot }, at) => {
      if (naam.trim() === '') fault(`keuzes.ploegen.${at}.naam`, tekst.naamNodig)
      return {
        naam: naam.trim(),
        woningenPerKwartaal:
          tempo.trim() === '' ? null : read(`keuzes.ploegen.${at}.woningenPerKwartaal`, tempo, false),
        van: van === '' ? null : van,
        tot: tot === '' ? null : tot,
      }
    }),
    wisselwoningen: {
      begin: read('keuzes.wisselwoningen.begin', draft.wisselwoningen),
      daarna: draft.daarna.map(({ vanaf, aantal }, at) => ({
        vanaf,
        aantal: read(`keuzes.wisselwoningen.daarna.${at}.aantal`, aantal),
      })),
    },
  }
}

/** A later number of homes, from the quarter after the last one that was named. */
export function metWissel(draft: Middelenontwerp, period: Periode): Middelenontwerp {
  const all = quartersOf(period)
  const last = draft.daarna.at(-1)?.vanaf
  const vanaf = all[Math.min(all.length - 1, Math.max(0, all.indexOf(last ?? '')) + 1)] ?? ''
  return { ...draft, daarna: [...draft.daarna, { vanaf, aantal: draft.wisselwoningen }] }
}

/** The quarters of a plan by name, to choose from. */
export function quartersOf(period: Periode): string[] {
  return Array.from({ length: period.kwartalen }, (_, at) => nameOfQuarter(period, at))
}
