import type { Bereikbaarheid, Deel } from '../../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import { aantal, getal } from '../getal.ts'

export type Maat = 'lopen' | 'rollator' | 'zone'

/** Words of the screen about what is nearby on foot. */
export const bereikbaarheidTekst = {
  naam: 'Dichtbij',
  inleiding:
    'Welk deel van de woningen, en van de mensen van 65 jaar en ouder, heeft een wijkcentrum op loopafstand of ligt in een gebied met zorg en hulp dichtbij?',
  maat: {
    lopen: 'Wijkcentrum, lopend',
    rollator: 'Wijkcentrum, met een rollator',
    zone: 'In een woonzorgzone',
  } satisfies Record<Maat, string>,
  maatKort: { lopen: 'Lopend', rollator: 'Met rollator', zone: 'Woonzorgzone' } satisfies Record<
    Maat,
    string
  >,
  woningen: 'Woningen',
  ouderen: '65 jaar en ouder',
  buurt: 'Buurt',
  perBuurt: 'Per buurt: deel van de woningen dichtbij',
  perBuurtUitleg:
    'Het streepje geeft aan tussen welke getallen de uitkomst ligt als de omweg korter of langer is, of de cirkel kleiner of groter.',
  nietGemeten: 'niet gemeten',
  buurtenZonder: (zonder: number, met: number) =>
    `Alleen gemeten in ${met} van de ${met + zonder} buurten met woningen. Over de andere zegt dit niets.`,
  zonderWoningen: (zonder: number, alle: number) =>
    zonder === 1
      ? `In 1 van de ${alle} buurten staan geen woningen in het register. Die telt niet mee.`
      : `In ${zonder} van de ${alle} buurten staan geen woningen in het register. Die tellen niet mee.`,
  waaromNiet: 'Waarom niet gemeten',
  aannamen: 'Wat we aannemen',
  aannameLopen: ({ lopenMeters, omweg }: Bereikbaarheid['aannamen']) =>
    `Lopend is hoogstens ${aantal(lopenMeters)} meter, ongeveer tien minuten. We meten in een rechte lijn en maken die ${getal(omweg, 1)} keer zo lang, want straten lopen niet recht.`,
  aannameRollator: ({ rollatorMeters }: Bereikbaarheid['aannamen']) =>
    `Met een rollator is hoogstens ${aantal(rollatorMeters)} meter. Zo ver lopen ouderen gemiddeld in tien minuten; een harde grens bestaat niet.`,
  aannameOmweg: ({ omwegKort, omwegLang }: Bereikbaarheid['aannamen']) =>
    `Bij elke uitkomst staat tussen welke getallen hij ligt als de omweg ${getal(omwegKort, 1)} of ${getal(omwegLang, 1)} is.`,
  aannameZone: ({ straalSpeling }: Bereikbaarheid['aannamen']) =>
    `De bron geeft van een woonzorgzone geen grens. De cirkel is een aanname; we rekenen ook met een cirkel die ${aandeelTekst(straalSpeling * 100)} kleiner of groter is.`,
  aannameOuderen: 'Mensen van 65 jaar en ouder verdelen we gelijk over de woningen van hun buurt.',
  plaatsen: 'Vanaf deze plekken is gemeten',
  geenPlaats: 'Vanaf geen enkele plek.',
  plaatsenNiet: 'Deze plekken konden we niet meten',
  zones: 'Woonzorgzones waarin is gemeten',
  zonesNiet: 'Woonzorgzones die we niet konden meten',
  geenTijden: 'geen openingstijden bekend',
  kaart: 'Kaart',
  kaartUitleg:
    'Om elke plek twee cirkels: zo ver komt iemand lopend (groot) en met een rollator (klein), met de omweg erbij gerekend. Een gestippelde cirkel is een woonzorgzone.',
  kaartSamenvatting: (plaatsen: number, zones: number) =>
    `Kaart met ${aantal(plaatsen)} ${plaatsen === 1 ? 'plek' : 'plekken'} en ${aantal(zones)} ${zones === 1 ? 'woonzorgzone' : 'woonzorgzones'}. Dezelfde gegevens staan in de lijsten en de tabel.`,
  kaartLeeg: 'Er is hier geen plek om op de kaart te zetten.',
} as const

/** A share as a percentage of what was measured; null when there is nobody. */
export function shareOf(part: Deel, key: 'binnen' | 'laag' | 'hoog'): number | null {
  return part.totaal === 0 ? null : (part[key] / part.totaal) * 100
}

/** The range of the assumptions: "48-67 %", or that it makes no difference. */
export function bereikVan(part: Deel): string {
  const low = shareOf(part, 'laag')
  const high = shareOf(part, 'hoog')
  if (low === null || high === null) return ''
  const [from, to] = [getal(low, 0), getal(high, 0)]
  return from === to ? 'blijft gelijk' : `tussen ${from} en ${to}\u00a0%`
}

/** A share in whole percents, as the bars write it. */
export function aandeelTekst(value: number): string {
  return `${getal(value, 0)}\u00a0%`
}

/** How a share came to be. */
export const bereikbaarheidUitleg = {
  formule: (maat: Maat, wie: 'woningen' | 'ouderen', part: Deel) => {
    const what =
      wie === 'woningen'
        ? `${aantal(part.binnen)} van de ${aantal(part.totaal)} woningen`
        : `ongeveer ${aantal(part.binnen)} van de ${aantal(part.totaal)} mensen van 65 jaar en ouder`
    const where = {
      lopen: 'wonen op loopafstand van een wijkcentrum',
      rollator: 'wonen dicht genoeg bij een wijkcentrum voor wie met een rollator loopt',
      zone: 'liggen in de cirkel van een woonzorgzone',
    }[maat]
    const where65 = maat === 'zone' ? 'wonen in de cirkel van een woonzorgzone' : where
    const liggen = maat === 'zone' ? where : where.replace('wonen', 'liggen')
    return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${wie === 'woningen' ? liggen : where65}.`
  },
  totaal: (wie: 'woningen' | 'ouderen') => (wie === 'woningen' ? 'Woningen' : 'Mensen van 65 jaar en ouder'),
  binnen: 'Daarvan dichtbij',
  streng: 'Dichtbij met de langste omweg of de kleinste cirkel',
  ruim: 'Dichtbij met de kortste omweg of de grootste cirkel',
  buurten: 'Buurten die meetellen',
} as const
