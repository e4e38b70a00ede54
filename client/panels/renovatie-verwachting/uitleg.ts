import type { AnalyseId } from '../../../analyses/catalog.ts'
import type {
  EigenaarRegel,
  Renovatie,
  Stand,
  VerwachtAantal,
} from '../../../analyses/renovatie/verwachting-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { aantal, getal, percentage } from '../../../server/contract/text/getal.ts'
import {
  bereik,
  renovatieTekst,
  renovatieUitleg,
  vanDeHonderd,
} from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import type { Uitleg } from '../../../server/contract/text/uitleg.ts'

/** The part of the document that is known. */
export type Deel = Extract<Renovatie, { bekend: true }>
/** Which of the outcomes a number is. */
type Welke = keyof typeof renovatieUitleg.welke
type Vooruit = Extract<EigenaarRegel['verwachting'], { bekend: true }>

/** Makes the windows behind the numbers of this page: each with its computation, what went in, and the dataset versions. */
export function explainer(verdieping: Verdieping, deel: Deel) {
  const from = (ids: readonly (string | null)[]) =>
    verdieping.invoer.filter(({ dataset }) => ids.includes(dataset))
  const dwellings = from(deel.datasets)
  const plan = from([deel.programmaDataset])
  const { runs } = verdieping.kans
  const make = (
    waarde: string,
    methode: AnalyseId,
    formule: string,
    invoer: Uitleg['invoer'] = [],
    bronnen = dwellings,
  ): Uitleg => ({ waarde, methode, formule, invoer, bronnen })

  /** What a forecast of one owner was made from. */
  const seen = ({ focusgebied, streven }: EigenaarRegel, ahead: Vooruit): Uitleg['invoer'] => [
    { naam: renovatieUitleg.nu, waarde: aantal(focusgebied.telt) },
    ...ahead.kwartalen.map((row) => ({
      naam: renovatieUitleg.kwartaal(row.jaar, row.kwartaal),
      waarde: aantal(row.aantal),
    })),
    { naam: renovatieUitleg.pas, waarde: getal(ahead.gemiddeld, 1) },
    { naam: renovatieUitleg.schokken, waarde: getal(ahead.schokken, 1) },
    { naam: renovatieUitleg.woningen, waarde: aantal(focusgebied.woningen) },
    ...(streven === null ? [] : [{ naam: renovatieUitleg.streven, waarde: aantal(streven) }]),
  ]

  const expected = (jaar: number, welke: Welke) =>
    `${renovatieUitleg.verwacht(jaar, runs)} ${renovatieUitleg.welke[welke]}`

  return {
    stand: (
      count: Stand,
      what: 'telt' | 'asbestOnbekend' | 'normOnbekend' | 'haaltNormNiet' | 'inUitvoering' | 'onderweg',
      soort: string,
      label: boolean,
    ) => {
      const formule = {
        telt: renovatieUitleg.klaar(soort, label),
        asbestOnbekend: renovatieUitleg.asbest(soort),
        normOnbekend: renovatieUitleg.norm(soort),
        haaltNormNiet: renovatieUitleg.haaltNiet(soort),
        inUitvoering: renovatieUitleg.uitvoering(soort),
        onderweg: renovatieUitleg.onderweg(soort),
      }[what]
      const all = [{ naam: renovatieUitleg.woningen, waarde: aantal(count.woningen) }]
      return make(aantal(count[what]), 'renovatie/oplevering', formule, all)
    },
    zonder: (count: number, what: 'zonderDatum' | 'zonderEigenaar' | 'zonderStatus') =>
      make(aantal(count), 'renovatie/oplevering', renovatieUitleg[what]),
    doel: (streven: number) =>
      make(aantal(streven), 'renovatie/verwachting', renovatieUitleg.doel(deel.planJaar), [], plan),
    tempo: (row: EigenaarRegel, ahead: Vooruit) =>
      make(
        getal(ahead.gemiddeld, 1),
        'renovatie/tempo',
        renovatieUitleg.tempo(
          ahead.kwartalen.reduce((sum, one) => sum + one.aantal, 0),
          ahead.kwartalen.length,
        ),
        seen(row, ahead),
      ),
    kwartalen: (row: EigenaarRegel, ahead: Vooruit) =>
      make(aantal(ahead.kwartalen.length), 'renovatie/vooruit', renovatieUitleg.kwartalen, seen(row, ahead)),
    aantal: (waarde: number, welke: Welke, jaar: number, row: EigenaarRegel, ahead: Vooruit) =>
      make(aantal(waarde), 'renovatie/vooruit', expected(jaar, welke), seen(row, ahead)),
    bereik: (laag: number, hoog: number, welke: Welke, jaar: number, row: EigenaarRegel, ahead: Vooruit) =>
      make(bereik(laag, hoog), 'renovatie/vooruit', expected(jaar, welke), seen(row, ahead)),
    kans: (share: number, jaar: number, row: EigenaarRegel, ahead: Vooruit) =>
      make(vanDeHonderd(share), 'renovatie/vooruit', renovatieUitleg.kans(jaar, runs), seen(row, ahead)),
    jaar: (year: number, row: EigenaarRegel, ahead: Vooruit) =>
      make(String(year), 'renovatie/vooruit', renovatieUitleg.jaar(runs), seen(row, ahead)),
    deelLaatste: (row: EigenaarRegel, ahead: Vooruit) =>
      make(
        percentage(ahead.deelLaatste * 100),
        'renovatie/tempo',
        renovatieUitleg.deelLaatste,
        seen(row, ahead),
      ),
    fonds: (
      found: VerwachtAantal,
      what: 'klaar' | 'rest',
      jaar: number,
      row: EigenaarRegel,
      ahead: Vooruit,
    ) =>
      make(
        renovatieTekst.middenEnGrenzen(found.midden, found.laag95, found.hoog95),
        'renovatie/fondsen',
        `${what === 'klaar' ? renovatieUitleg.verwacht(jaar, runs) : renovatieUitleg.rest} ${renovatieUitleg.grenzen}.`,
        seen(row, ahead),
        [...dwellings, ...plan],
      ),
  }
}

export type Explainer = ReturnType<typeof explainer>
