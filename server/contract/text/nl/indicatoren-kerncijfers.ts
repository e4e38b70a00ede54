import type { IndicatorTekst } from './indicator-tekst.ts'

/** Key figures of CBS per buurt, wijk and gemeente (kerncijfers wijken en buurten). */
export const kerncijferTeksten: Record<string, IndicatorTekst> = {
  'cbs-kwb-inwoners': { naam: 'Inwoners (CBS)', zin: 'inwoners', meer: 'meer inwoners' },
  'cbs-kwb-huishoudens': { naam: 'Huishoudens (CBS)', zin: 'huishoudens', meer: 'meer huishoudens' },
  'cbs-kwb-woningvoorraad': { naam: 'Woningen (CBS)', zin: 'woningen', meer: 'meer woningen' },
  'cbs-kwb-0-14': { naam: 'Kinderen tot 15 jaar', zin: 'kinderen tot 15 jaar', meer: 'meer kinderen' },
  'cbs-kwb-15-24': {
    naam: 'Mensen van 15 tot 25 jaar',
    zin: 'mensen van 15 tot 25 jaar',
    meer: 'meer mensen van 15 tot 25 jaar',
  },
  'cbs-kwb-25-44': {
    naam: 'Mensen van 25 tot 45 jaar',
    zin: 'mensen van 25 tot 45 jaar',
    meer: 'meer mensen van 25 tot 45 jaar',
  },
  'cbs-kwb-45-64': {
    naam: 'Mensen van 45 tot 65 jaar',
    zin: 'mensen van 45 tot 65 jaar',
    meer: 'meer mensen van 45 tot 65 jaar',
  },
  'cbs-kwb-65plus': {
    naam: 'Mensen van 65 jaar en ouder',
    zin: 'mensen van 65 jaar en ouder',
    meer: 'meer mensen van 65 jaar en ouder',
  },
  'cbs-kwb-eenpersoonshuishoudens': {
    naam: 'Mensen die alleen wonen',
    zin: 'huishoudens van één persoon',
    meer: 'meer mensen die alleen wonen',
  },
  'cbs-kwb-huishoudens-zonder-kinderen': {
    naam: 'Huishoudens zonder kinderen',
    zin: 'huishoudens zonder kinderen',
    meer: 'meer huishoudens zonder kinderen',
  },
  'cbs-kwb-huishoudens-met-kinderen': {
    naam: 'Huishoudens met kinderen',
    zin: 'huishoudens met kinderen',
    meer: 'meer huishoudens met kinderen',
  },
  'cbs-kwb-woz': {
    naam: 'Gemiddelde WOZ-waarde (CBS)',
    zin: 'gemiddelde WOZ-waarde van een woning',
    meer: 'een hogere WOZ-waarde',
  },
  'cbs-kwb-koop': {
    naam: 'Koopwoningen (CBS)',
    zin: 'van de woningen is een koopwoning',
    meer: 'meer koopwoningen',
  },
  'cbs-kwb-huur-corporatie': {
    naam: 'Huurwoningen van een corporatie',
    zin: 'van de woningen is van een woningcorporatie',
    meer: 'meer woningen van een woningcorporatie',
  },
  'cbs-kwb-meergezins': {
    naam: 'Appartementen',
    zin: 'van de woningen staat in een gebouw met meer woningen',
    meer: 'meer appartementen',
  },
  'cbs-kwb-stadsverwarming': {
    naam: 'Woningen met stadsverwarming',
    zin: 'van de woningen heeft stadsverwarming',
    meer: 'meer woningen met stadsverwarming',
  },
  'cbs-kwb-arbeidsparticipatie': {
    naam: 'Betaald werk (CBS)',
    zin: 'heeft betaald werk (15 tot 75 jaar)',
    meer: 'meer mensen met betaald werk',
  },
  'cbs-kwb-laag-inkomen': {
    naam: 'Laag persoonlijk inkomen (CBS)',
    zin: 'hoort bij de 40 % van Nederland met het laagste persoonlijke inkomen',
    meer: 'meer mensen met een laag persoonlijk inkomen',
  },
  'cbs-kwb-hoog-inkomen': {
    naam: 'Hoog persoonlijk inkomen (CBS)',
    zin: 'hoort bij de 20 % van Nederland met het hoogste persoonlijke inkomen',
    meer: 'meer mensen met een hoog persoonlijk inkomen',
  },
}
