import type { Onbekend } from '../../../../analyses/wijkanalyse/onbekend.ts'
import { opsomming } from '../getal.ts'

/** The gaps that are named in the one sentence at the top. */
const KORT_ONBEKEND: Partial<Record<Onbekend['code'], (row: Onbekend) => string>> = {
  'geen-cijfer-dat-meetelt': () => 'hoe het gaat in de buurten',
  'geen-gemeentecijfer': () => 'of het beter of minder gaat dan in de hele gemeente',
  'verandering-per-buurt': () => 'of het per buurt beter of slechter gaat',
  'buurten-zonder-cijfer': (row) =>
    row.code === 'buurten-zonder-cijfer' ? `hoe het gaat in ${row.aantal} van de ${row.totaal} buurten` : '',
  'huizen-en-buitenruimte': () => 'hoe het staat met de woningen en de buitenruimte',
}

/** What we do not know, in one sentence; the full list stands further on. */
export function nietWetenZin(unknowns: readonly Onbekend[]): string {
  const text = opsomming(unknowns.flatMap((row) => KORT_ONBEKEND[row.code]?.(row) ?? []))
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** One thing we do not know, as a sentence of its own. */
export function onbekendZin(row: Onbekend, wijk: string, cbsNaam: (code: string) => string): string {
  switch (row.code) {
    case 'geen-cijfer-dat-meetelt':
      return `Hoe het gaat in de buurten van ${wijk}: er is nog geen cijfer per buurt dat mag meetellen.`
    case 'geen-gemeentecijfer':
      return 'Of het beter of minder gaat dan in de hele gemeente: een cijfer van de gemeente in hetzelfde jaar ontbreekt.'
    case 'verandering-per-buurt':
      return 'Of het per buurt beter of slechter gaat: berekende cijfers meten dat niet.'
    case 'buurten-zonder-cijfer':
      return `Hoe het gaat in ${row.aantal} van de ${row.totaal} buurten: de bron publiceert ze niet (${row.jaar}).`
    case 'huizen-en-buitenruimte':
      return 'Hoe mensen hun straat en hun huis vinden: een bewonersonderzoek ontbreekt.'
    case 'leefbaarometer-te-oud':
      return `Of de wijk nu ‘voldoende’ haalt op de Leefbaarometer: de ingelezen reeks (2.0) stopt in ${row.jaar}.`
    case 'mensen-per-buurt':
      return 'Hoeveel mensen het per buurt zijn: inwoners per buurt zijn nog niet ingelezen.'
    case 'geen-eigen-wijkcijfer':
      return `Eén cijfer voor de hele ${wijk}: het CBS kent alleen ${cbsNaam(row.cbsWijk)}, en dat is een ander gebied. Het staat er los naast.`
    case 'geen-wijkcentrum-bekend':
      return `Of er in ${wijk} een wijkcentrum is dat op vaste tijden open is.`
    case 'marge-niet-in-bron':
      return 'Hoe precies de berekende cijfers zijn: de marge staat niet in de bron.'
    case 'stem-van-bewoners':
      return 'Wat bewoners en professionals zelf zeggen: er is nog geen sessie vastgelegd.'
  }
}
