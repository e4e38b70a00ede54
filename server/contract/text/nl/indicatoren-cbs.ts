import type { IndicatorTekst } from './indicator-tekst.ts'

/** Key figures of CBS per wijk, city figures, police and Leefbaarometer. */
export const overigeTeksten: Record<string, IndicatorTekst> = {
  'cbs-laag-inkomen': {
    naam: 'Laag persoonlijk inkomen',
    zin: 'hoort bij de 40 % van Nederland met het laagste persoonlijke inkomen',
    meer: 'meer mensen met een laag persoonlijk inkomen',
  },
  'cbs-hoog-inkomen': {
    naam: 'Hoog persoonlijk inkomen',
    zin: 'hoort bij de 20 % van Nederland met het hoogste persoonlijke inkomen',
    meer: 'meer mensen met een hoog persoonlijk inkomen',
  },
  'cbs-arbeidsparticipatie': {
    naam: 'Betaald werk',
    zin: 'heeft betaald werk (15 tot 75 jaar)',
    meer: 'meer mensen met betaald werk',
  },
  'cbs-koop': { naam: 'Koopwoningen', zin: 'van de woningen is een koopwoning', meer: 'meer koopwoningen' },
  'cbs-woz': {
    naam: 'Gemiddelde WOZ-waarde',
    zin: 'gemiddelde WOZ-waarde van een woning',
    meer: 'een hogere WOZ-waarde',
  },
  'cbs-woningvoorraad': { naam: 'Woningen', zin: 'woningen', meer: 'meer woningen' },
  'cbs-inwoners': { naam: 'Inwoners', zin: 'inwoners', meer: 'meer inwoners' },
  'cbs-huishoudens': { naam: 'Huishoudens', zin: 'huishoudens', meer: 'meer huishoudens' },
  'cbs-0-14': { naam: '0 tot 15 jaar', zin: 'is jonger dan 15 jaar', meer: 'meer kinderen' },
  'cbs-15-24': { naam: '15 tot 25 jaar', zin: 'is 15 tot 25 jaar', meer: 'meer mensen van 15 tot 25 jaar' },
  'cbs-25-44': { naam: '25 tot 45 jaar', zin: 'is 25 tot 45 jaar', meer: 'meer mensen van 25 tot 45 jaar' },
  'cbs-45-64': { naam: '45 tot 65 jaar', zin: 'is 45 tot 65 jaar', meer: 'meer mensen van 45 tot 65 jaar' },
  'cbs-65plus': {
    naam: '65 jaar en ouder',
    zin: 'is 65 jaar of ouder',
    meer: 'meer mensen van 65 jaar en ouder',
  },
  'cbs-gemeente-rond-sociaal-minimum': {
    naam: 'Inkomen rond het sociaal minimum',
    zin: 'van de huishoudens heeft een inkomen rond het sociaal minimum',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-huishoudens-laag-inkomen': {
    naam: 'Huishoudens met een laag inkomen',
    zin: 'van de huishoudens hoort bij de 40 % met het minste inkomen',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-mediaan-vermogen': {
    naam: 'Vermogen van het middelste huishouden',
    zin: 'vermogen van het middelste huishouden',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-gestandaardiseerd-inkomen': {
    naam: 'Gemiddeld inkomen, omgerekend',
    zin: 'gemiddeld inkomen, omgerekend naar één persoon',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-wmo-per-1000': {
    naam: 'Inwoners met Wmo',
    zin: 'inwoners met een voorziening van de Wmo',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-jeugdzorg': {
    naam: 'Jongeren met jeugdzorg',
    zin: 'van de jongeren heeft jeugdzorg',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-zorgkosten-farmacie': {
    naam: 'Zorgkosten: medicijnen',
    zin: 'zorgkosten per verzekerde voor medicijnen',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-zorgkosten-ggz': {
    naam: 'Zorgkosten: geestelijke zorg',
    zin: 'zorgkosten per verzekerde voor geestelijke zorg',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-zorgkosten-huisarts': {
    naam: 'Zorgkosten: huisarts',
    zin: 'zorgkosten per verzekerde voor de huisarts',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-zorgkosten-medspec': {
    naam: 'Zorgkosten: ziekenhuis',
    zin: 'zorgkosten per verzekerde voor het ziekenhuis',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-zorgkosten-overig': {
    naam: 'Zorgkosten: overig',
    zin: 'zorgkosten per verzekerde voor overige zorg',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-zorgkosten-paramedisch': {
    naam: 'Zorgkosten: paramedisch',
    zin: 'zorgkosten per verzekerde voor paramedische zorg',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-zorgkosten-totaal': {
    naam: 'Zorgkosten: totaal',
    zin: 'zorgkosten per verzekerde',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-opleiding-laag': {
    naam: 'Opleiding: basis, vmbo of mbo 1',
    zin: 'mensen met basisonderwijs, vmbo of mbo 1',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-opleiding-midden': {
    naam: 'Opleiding: havo, vwo of mbo 2 tot en met 4',
    zin: 'mensen met havo, vwo of mbo 2 tot en met 4',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-opleiding-hoog': {
    naam: 'Opleiding: hbo of universiteit',
    zin: 'mensen met hbo of universiteit',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-arbeidsparticipatie': {
    naam: 'Betaald werk (gemeente)',
    zin: 'heeft betaald werk',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-zelfstandigen': {
    naam: 'Zelfstandigen',
    zin: 'van de werkenden heeft een eigen bedrijf',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-apotheek': {
    naam: 'Afstand tot een apotheek',
    zin: 'gemiddelde afstand tot een apotheek',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-basisonderwijs': {
    naam: 'Afstand tot een basisschool',
    zin: 'gemiddelde afstand tot een basisschool',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-bibliotheek': {
    naam: 'Afstand tot een bibliotheek',
    zin: 'gemiddelde afstand tot een bibliotheek',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-cafe': {
    naam: 'Afstand tot een café',
    zin: 'gemiddelde afstand tot een café',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-huisarts': {
    naam: 'Afstand tot een huisarts',
    zin: 'gemiddelde afstand tot een huisarts',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-kdv': {
    naam: 'Afstand tot een kinderdagverblijf',
    zin: 'gemiddelde afstand tot een kinderdagverblijf',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-oprit': {
    naam: 'Afstand tot een oprit',
    zin: 'gemiddelde afstand tot een oprit van een hoofdweg',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-restaurant': {
    naam: 'Afstand tot een restaurant',
    zin: 'gemiddelde afstand tot een restaurant',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-supermarkt': {
    naam: 'Afstand tot een supermarkt',
    zin: 'gemiddelde afstand tot een grote supermarkt',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-treinstation': {
    naam: 'Afstand tot een treinstation',
    zin: 'gemiddelde afstand tot een treinstation',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-afstand-ziekenhuis': {
    naam: 'Afstand tot een ziekenhuis',
    zin: 'gemiddelde afstand tot een ziekenhuis',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-aardgas': {
    naam: 'Gebruik van aardgas',
    zin: 'gemiddeld gebruik van aardgas per woning',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-elektriciteit': {
    naam: 'Gebruik van stroom',
    zin: 'gemiddeld gebruik van stroom per woning',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-bouwjaar-na-2000': {
    naam: 'Gebouwd na 2000',
    zin: 'van de woningen is na 2000 gebouwd',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-leegstand': {
    naam: 'Leegstand',
    zin: 'van de woningen staat leeg',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-huur-corporatie': {
    naam: 'Huur van een corporatie',
    zin: 'van de woningen is van een woningcorporatie',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-eengezins': {
    naam: 'Eengezinswoningen',
    zin: 'van de woningen is een eengezinswoning',
    meer: 'een hoger cijfer',
  },
  'cbs-gemeente-stadsverwarming': {
    naam: 'Stadsverwarming',
    zin: 'van de woningen heeft stadsverwarming',
    meer: 'een hoger cijfer',
  },
  'politie-inbraak-woning': {
    naam: 'Inbraak in een woning',
    zin: 'geregistreerde inbraken in woningen',
    meer: 'een hoger cijfer',
  },
  'politie-straatroof': { naam: 'Straatroof', zin: 'geregistreerde straatroven', meer: 'een hoger cijfer' },
  'politie-mishandeling': {
    naam: 'Mishandeling',
    zin: 'geregistreerde mishandelingen',
    meer: 'een hoger cijfer',
  },
  'politie-bedreiging': { naam: 'Bedreiging', zin: 'geregistreerde bedreigingen', meer: 'een hoger cijfer' },
  'politie-vernieling': { naam: 'Vernieling', zin: 'geregistreerde vernielingen', meer: 'een hoger cijfer' },
  'politie-totaal-misdrijven': {
    naam: 'Geregistreerde misdrijven, alle soorten',
    zin: 'geregistreerde misdrijven',
    meer: 'een hoger cijfer',
  },
  'politie-fraude': { naam: 'Fraude', zin: 'geregistreerde gevallen van fraude', meer: 'een hoger cijfer' },
  'politie-cybercrime': {
    naam: 'Computercriminaliteit',
    zin: 'geregistreerde gevallen van computercriminaliteit',
    meer: 'een hoger cijfer',
  },
  'politie-winkeldiefstal': {
    naam: 'Winkeldiefstal',
    zin: 'geregistreerde winkeldiefstallen',
    meer: 'een hoger cijfer',
  },
  'politie-inbraak-bedrijven': {
    naam: 'Inbraak in een bedrijf',
    zin: 'geregistreerde inbraken in bedrijven',
    meer: 'een hoger cijfer',
  },
  'politie-diefstal-fietsen': {
    naam: 'Diefstal van fietsen',
    zin: 'geregistreerde diefstallen van fietsen',
    meer: 'een hoger cijfer',
  },
  'politie-diefstal-motor': {
    naam: 'Diefstal van motorvoertuigen',
    zin: 'geregistreerde diefstallen van motorvoertuigen',
    meer: 'een hoger cijfer',
  },
  'leefbaarometer-2-klasse': {
    naam: 'Leefbaarometer 2.0',
    zin: 'klasse van de Leefbaarometer',
    meer: 'een hogere klasse',
  },
}
