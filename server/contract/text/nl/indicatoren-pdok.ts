import type { IndicatorTekst } from './indicator-tekst.ts'

/** Key figures of CBS per buurt, wijk and gemeente, as PDOK gives them. */
export const pdokTeksten: Record<string, IndicatorTekst> = {
  'pdok-inwoners': { naam: 'Inwoners (PDOK)', zin: 'inwoners', meer: 'meer inwoners' },
  'pdok-huishoudens': { naam: 'Huishoudens (PDOK)', zin: 'huishoudens', meer: 'meer huishoudens' },
  'pdok-woningvoorraad': { naam: 'Woningen (PDOK)', zin: 'woningen', meer: 'meer woningen' },
  'pdok-0-14': { naam: '0 tot 15 jaar (PDOK)', zin: 'is jonger dan 15 jaar', meer: 'meer kinderen' },
  'pdok-15-24': {
    naam: '15 tot 25 jaar (PDOK)',
    zin: 'is 15 tot 25 jaar',
    meer: 'meer mensen van 15 tot 25 jaar',
  },
  'pdok-25-44': {
    naam: '25 tot 45 jaar (PDOK)',
    zin: 'is 25 tot 45 jaar',
    meer: 'meer mensen van 25 tot 45 jaar',
  },
  'pdok-45-64': {
    naam: '45 tot 65 jaar (PDOK)',
    zin: 'is 45 tot 65 jaar',
    meer: 'meer mensen van 45 tot 65 jaar',
  },
  'pdok-65plus': {
    naam: '65 jaar en ouder (PDOK)',
    zin: 'is 65 jaar of ouder',
    meer: 'meer mensen van 65 jaar en ouder',
  },
  'pdok-alleenwonend': {
    naam: 'Huishoudens van één persoon',
    zin: 'van de huishoudens bestaat uit één persoon',
    meer: 'meer mensen die alleen wonen',
  },
  'pdok-huishoudens-met-kinderen': {
    naam: 'Huishoudens met kinderen',
    zin: 'van de huishoudens heeft thuiswonende kinderen',
    meer: 'meer huishoudens met kinderen',
  },
  'pdok-woz': {
    naam: 'Gemiddelde WOZ-waarde (PDOK)',
    zin: 'gemiddelde WOZ-waarde van een woning',
    meer: 'een hogere WOZ-waarde',
  },
  'pdok-eengezins': {
    naam: 'Eengezinswoningen',
    zin: 'van de woningen is een eengezinswoning',
    meer: 'meer eengezinswoningen',
  },
  'pdok-koop': {
    naam: 'Koopwoningen (PDOK)',
    zin: 'van de woningen is een koopwoning',
    meer: 'meer koopwoningen',
  },
  'pdok-huur-corporatie': {
    naam: 'Huurwoningen van een corporatie',
    zin: 'van de woningen is van een woningcorporatie',
    meer: 'meer woningen van een corporatie',
  },
  'pdok-bouwjaar-vanaf-2000': {
    naam: 'Gebouwd vanaf 2000',
    zin: 'van de woningen is in 2000 of later gebouwd',
    meer: 'meer nieuwere woningen',
  },
  'pdok-leegstand': {
    naam: 'Leegstaande woningen',
    zin: 'van de woningen staat leeg',
    meer: 'meer leegstand',
  },
  'pdok-stadsverwarming': {
    naam: 'Woningen met stadsverwarming',
    zin: 'van de woningen heeft stadsverwarming',
    meer: 'meer woningen met stadsverwarming',
  },
  'pdok-laag-inkomen': {
    naam: 'Laag persoonlijk inkomen (PDOK)',
    zin: 'hoort bij de 40 % van Nederland met het laagste persoonlijke inkomen',
    meer: 'meer mensen met een laag persoonlijk inkomen',
  },
  'pdok-hoog-inkomen': {
    naam: 'Hoog persoonlijk inkomen (PDOK)',
    zin: 'hoort bij de 20 % van Nederland met het hoogste persoonlijke inkomen',
    meer: 'meer mensen met een hoog persoonlijk inkomen',
  },
  'pdok-rond-sociaal-minimum': {
    naam: 'Inkomen rond het sociaal minimum (PDOK)',
    zin: 'van de huishoudens heeft een inkomen onder of rond het sociaal minimum',
    meer: 'meer huishoudens rond het sociaal minimum',
  },
  'pdok-arbeidsparticipatie': {
    naam: 'Betaald werk (PDOK)',
    zin: 'heeft betaald werk (15 tot 75 jaar)',
    meer: 'meer mensen met betaald werk',
  },
}
