import type { Geldreeks } from '../../../../analyses/renovatie/planherkomst.ts'
import type { Ploegkeuze } from '../../../../analyses/renovatie/plankeuzes.ts'
import { aantal, euro, getal } from '../getal.ts'
import { kwartaalKort } from './campagnes.ts'

const jaren = (van: number, tot: number) => (van === tot ? String(van) : `${van} tot en met ${tot}`)

const BRON: Record<Geldreeks['bron'], string> = {
  begroting: 'begroting van het programma',
  opgave: 'ingevuld bij dit plan',
  onbekend: 'niet bewaard',
}

/** When a crew works. */
function periode(van: string | null, tot: string | null): string {
  if (van === null && tot === null) return 'het hele plan'
  if (tot === null) return `vanaf ${kwartaalKort(van ?? '')}`
  return van === null
    ? `tot en met ${kwartaalKort(tot)}`
    : `${kwartaalKort(van)} tot en met ${kwartaalKort(tot)}`
}

/** Money, crews and homes to live in: how they are asked, and how they stand under a plan. */
export const renovatieplanmiddelenTekst = {
  ploegen: 'Aantal ploegen',
  perPloeg: 'Per ploeg: naam, tempo, van wanneer tot wanneer',
  perPloegUitleg:
    'Stopt een ploeg, kies dan het laatste kwartaal waarin zij werkt. Laat u het tempo leeg, dan geldt de aanname onder het plan.',
  ploegNummer: (at: number) => `ploeg ${at + 1}`,
  ploegNaam: (at: number) => `Naam van ploeg ${at + 1}`,
  ploegTempo: (naam: string) => `Woningen per kwartaal van ${naam}`,
  ploegVan: (naam: string) => `${naam}: eerste kwartaal`,
  ploegTot: (naam: string) => `${naam}: laatste kwartaal`,
  begin: 'begin van het plan',
  einde: 'einde van het plan',
  kwartaal: kwartaalKort,
  nietInPlan: (kwartaal: string) => `${kwartaalKort(kwartaal)} (buiten dit plan)`,
  ploegWeg: (naam: string) => `Haal ${naam} weg`,
  haalWeg: 'Haal weg',
  teVeelPloegen: (most: number) => `Vul hooguit ${most} ploegen in.`,
  naamNodig: 'Geef de ploeg een naam.',
  wissel: 'Wisselwoningen per kwartaal',
  wisselDaarna: 'Andere aantallen wisselwoningen later',
  wisselUitleg: 'Het aantal hierboven geldt vanaf het begin. Hier zegt u vanaf welk kwartaal het anders is.',
  wisselVanaf: (at: number) => `Verandering ${at + 1}: vanaf`,
  wisselAantal: (at: number) => `Verandering ${at + 1}: wisselwoningen`,
  wisselWeg: (at: number) => `Haal verandering ${at + 1} weg`,
  wisselErbij: 'Voeg een verandering toe',
  geld: 'Geld',
  geldUitleg:
    'Van veel fondsen is het bedrag niet bekend. Vul in waarmee u rekent. Leeg: dit fonds betaalt niets.',
  fonds: (naam: string, van: number | null, tot: number | null) =>
    `${tot === null ? naam : `${naam} (${van === null ? '' : `${van} `}tot en met ${tot})`}: euro per jaar`,
  begroting: (rows: readonly { jaar: number; euro: number }[]) =>
    rows.length === 0
      ? 'De begroting van het programma noemt geen bedrag.'
      : `Begroting van het programma: ${rows.map((row) => `${row.jaar} ${euro(row.euro)}`).join(', ')}.`,
  betaaltNiet: 'Dit fonds betaalt in geen enkel jaar van dit plan.',
  perJaar: (naam: string) => `Per jaar een ander bedrag: ${naam}`,
  perJaarGroep: (naam: string) => `Euro per jaar uit ${naam}`,
  perJaarUitleg: 'U ziet alleen de jaren waarin dit fonds betaalt. Leeg: het bedrag hierboven.',
  getal: 'Vul een getal in.',
  heelGetal: 'Vul een heel getal in.',
  nietOnderNul: 'Vul 0 of meer in.',
  kop: 'Waarmee dit plan rekent',
  geldTabel: 'Geld per fonds en jaar',
  kolomFonds: 'Fonds',
  kolomJaren: 'Jaar',
  kolomEuro: 'Euro per jaar',
  kolomBron: 'Bron',
  geenGeld: 'In dit plan betaalt geen enkel fonds.',
  jaren,
  bron: (bron: Geldreeks['bron']) => BRON[bron],
  ploegenKop: 'Ploegen',
  geenPloegen: 'In dit plan werkt geen ploeg.',
  ploegZin: ({ naam, van, tot, woningenPerKwartaal }: Ploegkeuze, tempo: number | null) => {
    const speed = woningenPerKwartaal ?? tempo
    const own = woningenPerKwartaal === null ? 'uitgangspunt' : 'ingevuld bij dit plan'
    return `${naam}: ${periode(van, tot)}${speed === null ? '' : `, ${getal(speed, Number.isInteger(speed) ? 0 : 1)} woningen per kwartaal (${own})`}`
  },
  wisselKop: 'Wisselwoningen',
  wisselBegin: (count: number) => `${aantal(count)} per kwartaal, vanaf het begin`,
  wisselLater: (vanaf: string, count: number) =>
    `${aantal(count)} per kwartaal, vanaf ${kwartaalKort(vanaf)}`,
  /** Crews that work at a time. */
  ploegenTegelijk: ({ minst, meest }: { minst: number; meest: number }) =>
    minst === meest ? aantal(meest) : `${aantal(minst)} tot ${aantal(meest)} tegelijk`,
} as const
