import type { IndicatorTekst } from './indicator-tekst.ts'

/** Leefbaarometer 3 and the national figures beside it; classes are ordered words. */
export const leefbaarometerTeksten: Record<string, IndicatorTekst> = {
  'leefbaarometer-3-totaal': {
    naam: 'Leefbaarometer 3, totaal',
    zin: 'klasse van de Leefbaarometer 3',
    meer: 'een hogere klasse',
  },
  'leefbaarometer-3-woningvoorraad': {
    naam: 'Leefbaarometer 3, woningen',
    zin: 'klasse voor de woningen',
    meer: 'een hogere klasse',
  },
  'leefbaarometer-3-fysieke-omgeving': {
    naam: 'Leefbaarometer 3, omgeving',
    zin: 'klasse voor de omgeving buiten',
    meer: 'een hogere klasse',
  },
  'leefbaarometer-3-voorzieningen': {
    naam: 'Leefbaarometer 3, voorzieningen',
    zin: 'klasse voor de voorzieningen',
    meer: 'een hogere klasse',
  },
  'leefbaarometer-3-sociale-samenhang': {
    naam: 'Leefbaarometer 3, contact met de buurt',
    zin: 'klasse voor het contact met de buurt',
    meer: 'een hogere klasse',
  },
  'leefbaarometer-3-overlast-en-onveiligheid': {
    naam: 'Leefbaarometer 3, overlast en veiligheid',
    zin: 'klasse voor overlast en veiligheid',
    meer: 'een hogere klasse',
  },
  'nplv-zwak-of-lager': {
    naam: 'Woningen in een omgeving met klasse zwak of lager',
    zin: 'van de woningen ligt in een omgeving met klasse zwak of lager',
    meer: 'meer woningen in klasse zwak of lager',
  },
}
