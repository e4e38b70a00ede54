import type { Achterstand } from '../../../../analyses/renovatie/achterstand.ts'
import type { Fondsstand } from '../../../../analyses/renovatie/fondsstand.ts'
import type { Spoorstand } from '../../../../analyses/renovatie/sporen.ts'
import { aantal, getal } from '../getal.ts'
import { statusTekst } from './woningen.ts'

/** The progress of the renovation as the register is now. */
export const voortgangRenovatieTekst = {
  titel: 'Hoe ver is de renovatie',
  waar: 'Waar',
  geheel: 'Alle wijken samen',
  uitleg:
    'De doelen gelden voor alle wijken samen. Daarom staat de verwachting alleen daar; per wijk staat wat klaar is en waar het wacht.',
  achter: 'Is het op tempo, en waar wacht het?',
  stand: 'Wat klaar is',
  norm: 'Particuliere woningen en woningen in een VvE tellen mee als zij zijn opgeleverd, label B of beter hebben of drie stappen zuiniger zijn, en vrij zijn van asbest. Weet het register dat niet, dan staan zij apart.',
  kwartalen: 'Klaar per kwartaal',
  kwartaal: (jaar: number, kwartaal: number) => `${jaar}, kwartaal ${kwartaal}`,
  kwartalenUitleg: 'Woningen die voor het doel meetellen. Het laatste kwartaal kan nog lopen.',
  fondsen: 'Per fonds',
  fondsKolommen: {
    fonds: 'Fonds',
    eigenaar: 'Eigenaar',
    woningen: 'Woningen',
    nu: 'Nu klaar',
    teGaan: 'Nog te gaan',
    nodig: 'Nodig per kwartaal',
    tempo: 'Tempo per kwartaal',
    einde: 'Klaar aan het eind',
    stand: 'Op tijd',
  },
  zonderFonds: 'Zonder fonds',
  geenFondsStand: 'geen fonds',
  fondsStand: {
    klaar: 'klaar',
    'op-schema': 'tempo is genoeg',
    achter: 'loopt achter',
    onbekend: 'niet te zeggen',
  } as const satisfies Record<Fondsstand['stand'], string>,
  fondsenUitleg:
    'Een woning staat bij het fonds van haar campagne, als dat fonds deze eigenaar mag betalen. Anders staat zij bij ‘Zonder fonds’. De rijen van een eigenaar zijn samen al zijn woningen.',
  fondsKwartalen: (eigenaar: string) => `Klaar per kwartaal en fonds: ${eigenaar}`,
  perKwartaal: (n: number) => getal(n, n < 10 ? 1 : 0),
  fondsTot: (naam: string, tot: number | null) => (tot === null ? naam : `${naam}, tot en met ${tot}`),
  bereik: (midden: number, laag: number, hoog: number) =>
    `${aantal(midden)} (${aantal(laag)} tot ${aantal(hoog)})`,
  nietTeZeggen: 'niet te zeggen',
  sporen: 'Aparte sporen en ventilatie',
  sporenUitleg: 'Ventilatie gaat over dezelfde woningen als de renovatie: tel die niet op.',
  kolommen: {
    eigenaar: 'Eigenaar',
    woningen: 'Woningen',
    telt: 'Klaar',
    asbest: 'Telt mee als asbest bekend is',
    label: 'Telt mee als het label genoeg blijkt',
    haaltNiet: 'Haalt de norm niet',
    uitvoering: 'In uitvoering',
    onderweg: 'Onderweg',
    doel: 'Doel',
    spoor: 'Spoor',
    bezig: 'Loopt',
  },
  geenDoel: 'geen doel',
  deel: (klaar: number, van: number) =>
    van === 0
      ? 'nog geen woningen'
      : `${aantal(klaar)} van ${aantal(van)} (${getal((100 * klaar) / van, 0)} %)`,
  procent: (n: number) => `${getal(n, 0)} %`,
  spoor: {
    inponden: 'Ingepond',
    sloop: 'Gesloopt',
    nieuwbouw: 'Nieuw gebouwd',
    'nieuwbouw-sociaal': 'Daarvan sociale huur',
    'nieuwbouw-midden': 'Daarvan hogere sociale huur of middenhuur',
    'tuin-particulier': 'Tuin en erfafscheiding, gerenoveerde particuliere woningen',
    'tuin-corporatie': 'Tuin en erfafscheiding, corporatiewoningen',
    ventilatie: 'Ventilatie',
  } as const satisfies Record<Spoorstand['id'], string>,
} as const

/** A pace: one decimal below ten, else whole. */
const tempo = (n: number) => getal(n, n < 10 ? 1 : 0)

/** Whether an owner keeps up, in one sentence. */
export function achterstandZin(soort: string, row: Achterstand): string {
  const { nodigPerKwartaal: needed, tempoPerKwartaal: pace, tot, stand } = row
  if (stand === 'gehaald') return `Het doel voor ${soort} is gehaald.`
  if (needed === null || pace === null || tot === null) {
    return `Of het doel voor ${soort} gehaald wordt, is niet te zeggen.`
  }
  const numbers = `nodig zijn er ${tempo(needed)} per kwartaal tot en met ${tot}, tot nu toe zijn het er ${tempo(pace)}`
  return stand === 'achter'
    ? `Het loopt achter voor ${soort}: ${numbers}.`
    : `Het tempo is genoeg voor ${soort}: ${numbers}.`
}

/** Where dwellings wait, in one sentence; null where none waits longer than usual. */
export function knelpuntZin(knelpunt: Achterstand['knelpunt']): string | null {
  if (knelpunt === null) return null
  const { status, aantal: count, teLang, gewoonDagen } = knelpunt
  const here = count === 1 ? 'staat 1 woning' : `staan ${aantal(count)} woningen`
  return `De meeste wachten bij ${statusTekst[status]}: daar ${here}, ${aantal(teLang)} daarvan langer dan gewoon (${aantal(gewoonDagen)} dagen).`
}
