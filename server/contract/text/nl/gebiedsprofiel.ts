import type { Verschil } from '../../../../analyses/vergelijking/verschil.ts'
import type { OpenNu } from '../../../../analyses/voorzieningen/nu-open.ts'
import { getal, klok, percentage, punten } from '../getal.ts'

/** Words of the right panel of the map: the profile of one area, and the wijken when none is chosen. */
export const profiel = {
  label: 'Profiel van het gebied',
  buurtIn: (wijk: string) => `Buurt in ${wijk}`,
  wijkIn: (gebied: string) => `Wijk in ${gebied}`,
  sluit: 'Sluit',
  sluitLabel: (naam: string) => `Sluit het profiel van ${naam}`,
  geenCijfer: 'geen cijfer',
  opKaart: (cijfer: string) => `Op de kaart: ${cijfer.toLowerCase()}`,
  heleProfiel: 'Hele profiel',
  heleProfielLabel: (naam: string) => `Hele profiel van ${naam}`,
  dezeBuurt: 'Deze buurt',
  dezeWijk: 'Deze wijk',
  inDeWijk: 'In de wijk',
  wijk: 'Wijk',
  buurten: (aantal: number) => (aantal === 1 ? '1 buurt' : `${aantal} buurten`),
  geenWijkcijfer: 'bereik',
  zone: (rond: string) => `Woonzorgzone rond ${rond}`,
  zoneUitleg: (straal: number) => `ligging bij benadering, straal van ${straal} meter is een aanname`,
  perJaarLetOp: 'Modelcijfers: verandering per buurt is hier niet gemeten.',
  perJaarBandUitleg: 'Grijs: geen verschil.',
  wijkPunten: (waarde: string) => `wijk ${waarde}`,
  deWijk: 'de wijk',
  tijdenVan: (jaar: number) => `tijden van ${jaar}`,
  perJaarLabel: (jaar: number, waarde: number) => `${jaar}: ${punten(waarde)}`,
  gunstiger: 'gunstiger',
  ongunstiger: 'ongunstiger',
  anders: 'anders',
  bron: 'bron',
  bronLabel: (naam: string) => `bron van ${naam}`,
  naarWijkanalyse: 'Naar wijkanalyse',
  cijfers: 'Cijfers',
  cijfersLabel: 'Download de cijfers van de tabel als CSV',
  wijkenTitelAantal: (gebied: string, aantal: number) =>
    aantal === 4 ? `${gebied} in vier wijken` : `${gebied} in ${aantal} wijken`,
  wijkenUitleg: 'Kies een wijk, of een buurt op de kaart of in de tabel.',
  bereikVan: (bereik: string) => `bereik van de buurten ${bereik}`.trim(),
  gemiddelde: (aantal: number, waarde: string) => `gewoon gemiddelde van ${aantal} buurten: ${waarde}`,
  ernaastAlgemeen: (naam: string, wijk: string, waarde: string) =>
    `${naam} (CBS-wijk, niet de ${wijk}): ${waarde}`,
  open: (naam: string) => `Open het profiel van ${naam}`,
  voorzieningen: 'Wijkcentra',
  geenWijkcentrum: 'Geen wijkcentrum met tijden bekend.',
  geenWijkcentrumKort: 'geen wijkcentrum met tijden bekend',
  zonderPunt: 'Alleen de wijk is bekend: geen punt op de kaart.',
  buurtPunt: 'Alleen de buurt is bekend: het teken staat midden in de buurt.',
} as const

/** Why a difference is not called one, by the rule that decided. */
const GEEN_VERSCHIL = {
  punten: {
    kort: 'minder dan 5 procentpunt',
    zin: 'minder dan 5 procentpunt verschil noemen we hier geen verschil.',
  },
  interval: { kort: 'het kan toeval zijn', zin: 'geen verschil, want het kan toeval zijn.' },
  afronding: { kort: 'het kan afronding zijn', zin: 'geen verschil, want het kan afronding zijn.' },
} as const

/** That two figures do not differ, and by which rule, in a few words. */
export function geenVerschilKort({ regel }: Verschil, met: string): string {
  return `geen verschil met ${met} (${GEEN_VERSCHIL[regel ?? 'punten'].kort})`
}

/** "8,5 procentpunt onder de gemeente in hetzelfde jaar", or that it is no difference. */
export function verschilZin(verschil: Verschil, met: string): string {
  if (verschil.oordeel === 'geen-verschil')
    return `Met ${met}: ${GEEN_VERSCHIL[verschil.regel ?? 'punten'].zin}`
  const side = verschil.punten < 0 ? 'onder' : 'boven'
  const judged =
    verschil.oordeel === 'anders'
      ? ''
      : verschil.oordeel === 'gunstiger'
        ? ' Dat is gunstiger.'
        : ' Dat is ongunstiger.'
  return `${getal(Math.abs(verschil.punten), 1)} procentpunt ${side} ${met} in hetzelfde jaar.${judged}`
}

/** "20,0-27,7 %": a range with one percent sign. */
export function bereikTekst(low: number, high: number): string {
  return `${getal(low, 1)}-${percentage(high)}`
}

/** Whether a place is open now; "op aanvraag" is not open. */
export function openTekst(nu: OpenNu): string {
  switch (nu.staat) {
    case 'open':
      return nu.tot === null ? 'nu open' : `nu open tot ${klok(nu.tot)}`
    case 'misschien':
      return nu.tot === null ? 'soms open, vraag het na' : `soms open tot ${klok(nu.tot)}, vraag het na`
    case 'dicht':
      return nu.vanaf === null ? 'nu dicht' : `nu dicht, open vanaf ${klok(nu.vanaf)}`
    case 'op-aanvraag':
      return 'vandaag op aanvraag'
    case 'onbekend':
      return 'tijden niet bekend'
  }
}

/** The same, short enough for a label on the map. */
export function openKort(nu: OpenNu): string {
  switch (nu.staat) {
    case 'open':
      return 'nu open'
    case 'misschien':
      return 'soms open'
    case 'dicht':
      return 'nu dicht'
    case 'op-aanvraag':
      return 'op aanvraag'
    case 'onbekend':
      return 'tijden niet bekend'
  }
}
