import type { Fout, KanNietReden } from '../../../../analyses/result.ts'
import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { getal, waardeMetEenheid } from '../getal.ts'

/** Why a figure or result is missing, short. */
export const redenTekst: Record<KanNietReden, string> = {
  'niet-gepubliceerd': 'Geen cijfer. De bron publiceert dit gebied niet.',
  'niet-in-dit-jaar': 'Geen cijfer. De bron geeft dit onderwerp niet in dit jaar.',
  'niet-op-dit-niveau': 'Geen cijfer. De bron geeft dit onderwerp niet voor dit soort gebied.',
  afgekeurd: 'Geen cijfer. De waarde in de bron kon niet kloppen en is afgekeurd.',
  'niet-om-te-rekenen':
    'Geen cijfer. De bron geeft dit voor gebieden met andere grenzen. Omrekenen naar dit gebied kan niet.',
  'geen-cijfer-dat-mag-meetellen': 'Hiervoor zijn nog geen cijfers per buurt.',
  'geen-cijfer-voor-de-peildatum': 'Er is geen cijfer van voor de peildatum.',
  'geen-buurt-met-cijfer': 'Geen enkele buurt heeft een cijfer.',
  'geen-woningen-bekend': 'Er is geen register van woningen geladen.',
  'ligging-alleen-per-wijk-bekend':
    'We weten alleen in welke wijk het wijkcentrum staat. Daarom meten we niet.',
  'geen-voorziening-bekend': 'Er is hier geen wijkcentrum met openingstijden bekend.',
  'te-weinig-gebieden': 'Er zijn te weinig gebieden met een cijfer.',
  'alle-waarden-gelijk': 'Alle gebieden hebben hetzelfde cijfer.',
  'geen-streefgetal': 'Het plan geeft hiervoor geen streefgetal.',
  'reeks-te-oud': 'De reeks is te oud om nu iets te zeggen.',
  'niemand-gevraagd': 'Hier is niemand gevraagd.',
  'modelschatting-niet-opnieuw':
    'Dit is een berekend cijfer. Het leunt al op andere gebieden, daarom rekenen we er niet verder mee.',
  'model-past-niet': 'De gegevens passen niet bij deze berekening.',
  'marge-onbekend': 'We weten niet hoe onzeker dit cijfer is.',
  'kenmerken-hangen-samen': 'De kenmerken zeggen hetzelfde. Daardoor kan de berekening niet.',
  'geen-buren': 'Geen gebied grenst aan een ander gebied met een cijfer.',
  'geen-vergelijkingscijfer':
    'Er is geen cijfer van het grotere gebied in hetzelfde jaar. Daarom kunnen we niet vergelijken.',
  'eenheid-niet-te-vergelijken':
    'Dit cijfer hangt af van hoe groot een buurt is. Daarom kun je buurten er niet mee vergelijken.',
  'geen-inwoners': 'Hier woont niemand.',
}

/** What is known about the error of a figure in its unit, in words. */
export function foutTekst(fout: Fout, eenheid: Eenheid): string {
  switch (fout.soort) {
    case 'interval':
      return `het echte cijfer ligt waarschijnlijk tussen ${getal(fout.laag, 1)} en ${getal(fout.hoog, 1)}`
    case 'afronding':
      return `afgerond door de bron, hoogstens ${afrondingTekst(fout.plusMin, eenheid)} ernaast`
    case 'niet-in-bron':
      return 'marge niet in de bron'
    case 'volledige-telling':
      return 'telling, geen schatting'
  }
}

/** Half a step of rounding: thousands of euros are said in euros, for that is how the value is written. */
function afrondingTekst(plusMin: number, eenheid: Eenheid): string {
  if (eenheid === 'duizend-euro') return waardeMetEenheid(plusMin, eenheid)
  return getal(plusMin, plusMin < 0.1 ? 2 : 1)
}

/** How a figure came to be. */
export const meetwijzeTekst = {
  modelschatting: 'berekend cijfer (model van RIVM)',
  register: 'cijfer uit registers',
  aangiften: 'bij de politie bekend',
  voorspelling: 'voorspelling uit kenmerken',
  panel: 'uit een panel',
  'eigen-opgave': 'eigen cijfer van wie het bestand gaf',
} as const

/** Said beside every figure of 2020 from the health survey. */
export const CORONA = 'gemeten in coronatijd'
