import { describe, expect, it, test } from 'vitest'
import { type Hindernis, hindernis } from '../../../analyses/renovatie/planner/plan.ts'
import { NIETMEEREDENEN } from '../../../analyses/renovatie/planner/planvraag.ts'
import {
  buurtcijferfoutZin,
  buurtcijferNaam,
  planbuurtTekst,
} from '../../../server/contract/text/nl/renovatieplan-buurt.ts'
import { hindernisZin } from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import {
  beloftenZin,
  nietMeeZin,
  plantellingTekst,
  toezeggingZin,
} from '../../../server/contract/text/nl/renovatieplan-telling.ts'

const begin = { jaar: 2027, kwartaal: 2 }

/** Every kind of hindrance with the sentence people read; quarter 3 of a plan from K2 2027 is K1 2028. */
const SENTENCES: readonly [Hindernis, string][] = [
  [
    {
      regel: 'geld',
      jaar: 2029,
      eigenaren: ['vve'],
      fondsen: ['vhf-1', 'vhf-3'],
      nodigEuro: 900_000,
      overEuro: 25_000,
    },
    'VHF 1 en VHF 3 op in 2029: nodig €\u00a0900.000, over €\u00a025.000.',
  ],
  [
    { regel: 'geld', jaar: 2029, eigenaren: ['vve'], fondsen: [], nodigEuro: 1, overEuro: 0 },
    'Geen fonds mag deze eigenaren betalen in 2029.',
  ],
  [
    { regel: 'ploegen', kwartaal: 3, nodig: 20, over: 4 },
    'Buiten capaciteit in K1 2028: de ploegen kunnen nog 4 woningen aan, nodig is 20.',
  ],
  [
    { regel: 'wisselwoningen', kwartaal: 3, nodig: 3, over: 1 },
    'Te weinig wisselwoningen in K1 2028: nodig 3, over 1.',
  ],
  [
    { regel: 'overlast', kwartaal: 3, buurt: 'BU1', nodig: 30, over: 2 },
    'Er wordt in K1 2028 al veel gewerkt in deze buurt.',
  ],
  [{ regel: 'natuur', kwartaal: 3, maanden: [3, 4] }, 'Nesten of vleermuizen in mrt, apr.'],
  [
    { regel: 'toestemming', vanaf: 3 },
    'Toestemming van huurders kan er niet eerder zijn: op zijn vroegst K1 2028.',
  ],
  [{ regel: 'vve-vergadering', vanaf: 3 }, 'De VvE moet eerst besluiten: op zijn vroegst K1 2028.'],
  [
    { regel: 'huurdersadvies', vanaf: 3 },
    'De huurdersorganisatie geeft eerst advies: op zijn vroegst K1 2028.',
  ],
  [
    { regel: 'persoonlijk-geinformeerd', vanaf: 3 },
    'Eerst moet iedereen persoonlijk zijn geïnformeerd: op zijn vroegst K1 2028.',
  ],
  [
    { regel: 'wachtverzoek', vanaf: 3, woningen: 2 },
    'Bewoners van 2 woningen vroegen te wachten tot K1 2028.',
  ],
  [{ regel: 'wachtverzoek', vanaf: 3, woningen: 1 }, 'Bewoners van 1 woning vroegen te wachten tot K1 2028.'],
  [{ regel: 'straat', straat: 'Laan', blok: 'K2', kwartaal: 3 }, 'In de Laan begint in K1 2028 al K2.'],
  [{ regel: 'vastgezet', kwartaal: 3 }, 'Met de hand vastgezet op K1 2028.'],
  [{ regel: 'vastgezet', kwartaal: null }, 'Met de hand buiten dit plan gezet.'],
  [{ regel: 'beloften', kwartaal: 3 }, 'Toegezegd voor K1 2028, en er mag niet meer verschuiven.'],
  [
    { regel: 'beloften', kwartaal: 11, naDitPlan: true },
    'Toegezegd voor K1 2030, na dit plan. Eerder beginnen is niet wat is gezegd.',
  ],
  [
    { regel: 'kleinste-serie', kwartaal: 3, woningen: 4, minstens: 10 },
    'Een te kleine serie in K1 2028: 4 woningen, nodig zijn er 10.',
  ],
  [{ regel: 'einde-plan', duur: 2 }, 'Het werk is dan niet klaar voor het einde van het plan.'],
  [{ regel: 'waarde', minder: 12.5 }, 'Dat kan, maar het hele plan wordt er minder goed van (12,5 punten).'],
]

describe('why a block cannot begin in a quarter', () => {
  const names: Record<string, string> = { 'vhf-1': 'VHF 1', 'vhf-3': 'VHF 3' }

  test.each(SENTENCES)('%j', (found, sentence) => {
    expect(hindernis.parse(found)).toEqual(found)
    expect(hindernisZin(found, begin, (fund) => names[fund] ?? fund)).toBe(sentence)
  })

  it('has a sentence for every kind', () => {
    const kinds = hindernis.options.map(({ shape }) => shape.regel.value)
    expect([...new Set(SENTENCES.map(([{ regel }]) => regel))].toSorted()).toEqual([...kinds].toSorted())
  })
})

describe('what is counted under a plan', () => {
  it('says dwellings that do not take part, one or many', () => {
    expect(NIETMEEREDENEN.map((reden) => [nietMeeZin[reden](412), nietMeeZin[reden](1)])).toEqual([
      ['412 woningen staan in geen blok en doen niet mee.', '1 woning staat in geen blok en doet niet mee.'],
      [
        'Van 412 woningen is de eigenaar niet bekend. Geen fonds mag daarvoor betalen. Daarom doen ze niet mee.',
        'Van 1 woning is de eigenaar niet bekend. Geen fonds mag daarvoor betalen. Daarom doet die niet mee.',
      ],
      [
        'Bij 412 woningen willen de bewoners nu niet. Er staat geen dag om het opnieuw te vragen. Daarom doen ze niet mee.',
        'Bij 1 woning willen de bewoners nu niet. Er staat geen dag om het opnieuw te vragen. Daarom doet die niet mee.',
      ],
      [
        'Bij 412 woningen is het werk al begonnen of klaar.',
        'Bij 1 woning is het werk al begonnen of klaar.',
      ],
    ])
  })

  it('says the promises within a plan and outside it', () => {
    const none = { woningen: 0, verschoven: 0, hoogstens: 0, later: 0, eerder: 0, verlopen: 0, begonnen: 0 }
    expect(beloftenZin(none)).toBe('er is nog niets toegezegd')
    expect(beloftenZin({ ...none, woningen: 20, verschoven: 2 })).toBe(
      '2 van 20 toegezegde woningen verschuiven',
    )
    expect(beloftenZin({ ...none, later: 12, eerder: 4, verlopen: 8, begonnen: 1 })).toBe(
      '12 woningen toegezegd voor na dit plan; waarvan 4 nu eerder beginnen; 8 woningen toegezegd voor een tijd die voorbij is, niet nagekomen; bij 1 woning begon het blok al, zoals toegezegd',
    )
  })

  it('says of each promise outside a plan whether it is kept', () => {
    const say = (stand: 'later' | 'verlopen' | 'begonnen', kwartaal: number, quarter: number | null) =>
      toezeggingZin('K1', { kwartaal, zekerheid: 'zeker', stand }, quarter, begin)
    expect(say('later', 11, null)).toBe(
      'Blok K1 is toegezegd voor K1 2030. Dat is na dit plan. De toezegging blijft staan.',
    )
    expect(say('later', 11, 0)).toMatch(/begint eerder, in K2 2027\. Dat is niet wat is gezegd/)
    expect(say('verlopen', -2, null)).toMatch(
      /voor K4 2026\..*niet nagekomen, en het blok staat niet in dit plan/,
    )
    expect(say('verlopen', -2, 1)).toMatch(/niet nagekomen\. In dit plan begint het werk in K3 2027/)
    expect(say('begonnen', -2, null)).toMatch(/nagekomen\. Wat er over is, staat niet in dit plan/)
    expect(say('begonnen', -2, 1)).toMatch(/nagekomen\. Wat er over is, begint in K3 2027/)
  })
})

describe('what is said of the weight of a buurt', () => {
  it('names figures as people know them, an own one by its own name', () => {
    expect(buurtcijferNaam({ id: 'rivm-ervaren-gezondheid', eigenNaam: null })).toBe('Ervaren gezondheid')
    expect(planbuurtTekst.blokWeegt(87, ['Ervaren gezondheid', 'WOZ-druk'])).toBe(
      'Gewicht van de buurt: 87 van 100, naar ervaren gezondheid en WOZ-druk.',
    )
    expect(planbuurtTekst.zonder('Kade', 'niet-gepubliceerd')).toBe(
      'Kade: geen cijfer. De bron publiceert dit gebied niet.',
    )
    expect(planbuurtTekst.blokZonder('niet-gepubliceerd')).toMatch(
      /^De buurt heeft geen gewicht\. Geen cijfer\./,
    )
  })

  it('says why a figure cannot be chosen, and what to do', () => {
    const own = { id: 'eigen', eigenNaam: 'Kou' }
    for (const fout of ['onbekend', 'ander-onderwerp', 'niet-per-buurt', 'geen-richting'] as const) {
      expect(buurtcijferfoutZin(fout, own)).toMatch(/‘Kou’.*\. Kies een cijfer uit de lijst\.$/)
    }
  })
})

describe('a block of one dwelling', () => {
  it('is spoken of as one', () => {
    const { verwachtPerEigenaar: expected, verwachtVan } = plantellingTekst
    expect(verwachtVan(1, 1)).toBe('1 woning, 1 labelstap')
    expect(verwachtVan(2, 3)).toBe('2 woningen, 3 labelstappen')
    expect(expected('particulier', 0.9, 1)).toBe(
      'Naar verwachting doet de enige koopwoning mee. Geld en ploegen staan klaar.',
    )
    expect(expected('particulier', 0.3, 1)).toBe(
      'Misschien doet de enige koopwoning mee. Geld en ploegen staan klaar.',
    )
    expect(expected('vve', 1.2, 6)).toBe(
      'Naar verwachting doet 1 van de 6 woningen in een VvE mee. Geld en ploegen staan klaar voor alle 6.',
    )
    expect(expected('corporatie', 4, 6)).toBe(
      'Naar verwachting doen 4 van de 6 huurwoningen mee. Geld en ploegen staan klaar voor alle 6.',
    )
  })
})
