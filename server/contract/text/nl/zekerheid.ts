import type { OnbeslistReden, Positie, RobuustCijfer } from '../../../../analyses/robuust/pijlers-schema.ts'
import type { Keuze } from '../../../../analyses/robuust/keuzes.ts'
import { aantal, getal, opsomming, waardeMetEenheid } from '../getal.ts'
import { bronfamilieTekst } from './bronfamilies.ts'

/** Words of the part that says how sure the five pijlers are. */
export const zekerheidTekst = {
  naam: 'Hoe zeker',
  inleiding: (gebied: string, nul: string) =>
    `Een andere rekenaar had andere keuzes kunnen maken. Daarom is elk onderwerp heel vaak uitgerekend, steeds met andere redelijke keuzes. Hier staat per onderwerp waar ${gebied} dan ligt ten opzichte van ${nul}, en of dat genoeg is voor een uitspraak.`,
  schaal: (nul: string) =>
    `Nul is ${nul}, in hetzelfde jaar. De punten zijn van een schaal van ongeveer 0 (de minst gunstige buurt van de gemeente) tot 100 (de gunstigste). Het is geen rapportcijfer en geen volgorde van wijken.`,
  wegingGelijk: 'Elke buurt telt even zwaar: niet van alle buurten is bekend hoeveel mensen er wonen.',
  wegingInwoners: 'Een buurt met meer inwoners telt zwaarder.',
  allesEenModel: 'Alles wat hier staat rust op één rekenmodel. Daarom doen we nergens een uitspraak.',
  allesEenModelUitleg:
    'Dat is geen fout. Een tweede bron die het model niet deelt, zoals een eigen bewonersonderzoek, kan het beslissen.',
  zelfdeModel:
    'Deze onderwerpen komen uit hetzelfde rekenmodel en vertellen bijna hetzelfde. Ze tellen als één bron.',
  samenhang: (een: string, ander: string) => `${een} en ${ander}: samenhang`,
  samenhangOver: (buurten: number) => `over ${aantal(buurten)} buurten van de gemeente`,

  geenUitkomst: 'Geen uitkomst.',
  oordeel: { onbeslist: 'onbeslist', ongunstiger: 'ongunstiger', gunstiger: 'gunstiger' },
  linkerkant: (punten: number) => `← ${aantal(punten)} ongunstiger`,
  rechterkant: (punten: number) => `${aantal(punten)} gunstiger →`,
  beeld: (pijler: string, uitkomst: string) => `${pijler}: ${uitkomst}`,
  middelste: 'Middelste uitkomst:',
  bereik: 'In 95 % van de berekeningen ligt het tussen',
  en: 'en',
  waaromOnbeslist: 'Waarom onbeslist',

  bewijs: 'Waarop het rust',
  bewijsTabel: (pijler: string) => `Cijfers bij ${pijler.toLowerCase()}`,
  kolommen: { cijfer: 'Cijfer', verschil: 'Verschil', marge: 'Marge' },
  margeBekend: 'bekend',
  margeOnbekend: 'niet in de bron',
  bron: (familie: string) => `${familie.charAt(0).toUpperCase()}${familie.slice(1)} alleen:`,
  bronDraagt: 'Deze bron mag meetellen in een uitspraak.',
  bronDraagtNiet: 'Te klein verschil zonder marge: deze bron kan geen uitspraak dragen.',

  gewisseld: 'Wat is gewisseld',
  gewisseldUitleg:
    'Hoeveel elke keuze op zichzelf de uitkomst laat schuiven. Een schatting: het kan er enkele procenten naast zitten.',
  nietGewisseld: 'viel hier niets te wisselen',
  uitkomstGelijk: 'De uitkomst was in elke berekening gelijk.',

  ontbreekt: 'Wat ontbreekt',
  nietsOntbreekt: 'Van elke buurt is elk cijfer er.',
} as const

/** What a choice is called. */
export const keuzeTekst: Record<Keuze, string> = {
  normalisatie: 'De schaal',
  gewichten: 'De gewichten van de cijfers',
  aanvulling: 'Buurten zonder cijfer',
  steekproef: 'De marge van de cijfers',
}

/** Why there is no verdict, one sentence each. */
export function onbeslistTekst(reden: OnbeslistReden, { bronnen }: Positie): string {
  switch (reden) {
    case 'een-bron':
      return `Het rust op één bron: ${opsomming(bronnen.map(({ bronfamilie }) => bronfamilieTekst(bronfamilie)))}. Er is geen tweede bron die het bevestigt.`
    case 'berekeningen-lopen-uiteen':
      return 'De berekeningen lopen uiteen: minder dan 80 % gaat dezelfde kant op.'
    case 'bronnen-niet-eens':
      return 'De bronnen zeggen niet hetzelfde.'
    case 'onder-vijf-punten':
      return 'De bron geeft geen marge, en het verschil is minder dan 5 procentpunt. Dat noemen we geen verschil.'
  }
}

/** A share of the runs: never "100 %" or "0 %" unless it is exactly so. */
export function deelTekst(share: number): string {
  if (share > 0.995 && share < 1) return 'ruim 99 %'
  if (share > 0 && share < 0.005) return 'minder dan 1 %'
  return `${getal(share * 100, 0)} %`
}

/** Points against zero in words. */
export function puntenTekst(points: number): string {
  const size = getal(Math.abs(points), 0)
  if (size === '0') return 'gelijk'
  return `${size} ${size === '1' ? 'punt' : 'punten'} ${points < 0 ? 'ongunstiger' : 'gunstiger'}`
}

/** The side on which most runs lie, with their share. */
export function meesteKant({
  aandeelOngunstiger,
  aandeelGunstiger,
}: Pick<Positie, 'aandeelOngunstiger' | 'aandeelGunstiger'>): {
  deel: string
  kant: 'ongunstiger' | 'gunstiger'
} {
  return aandeelOngunstiger >= aandeelGunstiger
    ? { deel: deelTekst(aandeelOngunstiger), kant: 'ongunstiger' }
    : { deel: deelTekst(aandeelGunstiger), kant: 'gunstiger' }
}

/** The sentence that a pijler begins with, around the share that opens: before it, and after it. */
export function hoofdzin(
  positie: Positie,
  gebied: string,
  nul: string,
): { voor: string; deel: string; na: string } {
  const { deel, kant } = meesteKant(positie)
  return {
    voor: `${positie.oordeel === 'onbeslist' ? 'Onbeslist. ' : ''}In`,
    deel,
    na: `van de berekeningen is ${gebied} ${kant} dan ${nul}.`,
  }
}

/** How the computed numbers came to be, for the window behind them. */
export const zekerheidUitleg = {
  deel: (kant: string, runs: number) =>
    `Het deel van de ${aantal(runs)} berekeningen dat onder nul (ongunstiger) of boven nul (gunstiger) uitkomt; hier: ${kant}. In elke berekening: punten van het gebied min punten van de vergelijking, gewogen over de cijfers hieronder.`,
  punten: (wat: string, runs: number) =>
    `${wat} van ${aantal(runs)} berekeningen, op volgorde gezet. Elke berekening: punten van het gebied min punten van de vergelijking, gewogen over de cijfers hieronder.`,
  middelste: 'De middelste',
  laag: 'De uitkomst waar 2,5 % onder ligt',
  hoog: 'De uitkomst waar 2,5 % boven ligt',
  gemiddelde: (buurten: number, naarInwoners: boolean) =>
    `Gemiddelde van ${aantal(buurten)} ${buurten === 1 ? 'buurt' : 'buurten'} met een cijfer, ${naarInwoners ? 'gewogen naar inwoners' : 'elke buurt even zwaar'}.`,
  eigenCijfer: 'Het eigen cijfer van het gebied, zoals de bron het geeft.',
  verschil: (gebied: string, nul: string) => `${gebied} min ${nul}, op één decimaal.`,
  invloed:
    'Berekeningen gaan in paren die één keuze delen en de rest opnieuw loten. Hoe meer de twee van een paar op elkaar lijken, hoe meer die keuze bepaalt.',
  samenhang:
    'Samenhang (correlatie van Pearson) tussen een cijfer van het ene en een cijfer van het andere onderwerp, over alle buurten met beide.',
} as const

/** Value of an area with its unit. */
export function waardeTekst({ waarde, vergelijking }: RobuustCijfer): string {
  return waardeMetEenheid(waarde, vergelijking.eenheid)
}

/** Difference with its sign; percentages differ in points. */
export function verschilTekst({ verschil, vergelijking }: RobuustCijfer): string {
  const sign = verschil > 0 ? '+' : ''
  return vergelijking.eenheid === 'procent'
    ? `${sign}${getal(verschil, 1)}`
    : `${sign}${waardeMetEenheid(verschil, vergelijking.eenheid)}`
}

/** Buurten without a figure. */
export function zonderCijferTekst(indicator: string, count: number, total: number): string {
  return `${indicator}: van ${aantal(count)} van de ${aantal(total)} buurten is er geen cijfer.`
}
