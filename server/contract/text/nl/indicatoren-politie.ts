import type { IndicatorTekst } from './indicator-tekst.ts'

/** Counts of the police per area: crimes and nuisance stay apart and are never added up. */
export const politieTeksten: Record<string, IndicatorTekst> = {
  'misdrijven-inbraak-woning': {
    naam: 'Inbraak in een woning, per gebied',
    zin: 'geregistreerde inbraken in een woning',
    meer: 'meer geregistreerde inbraken',
  },
  'misdrijven-straatroof': {
    naam: 'Straatroof, per gebied',
    zin: 'geregistreerde straatroven',
    meer: 'meer geregistreerde straatroven',
  },
  'misdrijven-mishandeling': {
    naam: 'Mishandeling, per gebied',
    zin: 'geregistreerde mishandelingen',
    meer: 'meer geregistreerde mishandelingen',
  },
  'misdrijven-bedreiging': {
    naam: 'Bedreiging, per gebied',
    zin: 'geregistreerde bedreigingen',
    meer: 'meer geregistreerde bedreigingen',
  },
  'misdrijven-vernieling': {
    naam: 'Vernieling, per gebied',
    zin: 'geregistreerde vernielingen',
    meer: 'meer geregistreerde vernielingen',
  },
  'misdrijven-totaal': {
    naam: 'Geregistreerde misdrijven per gebied, alle soorten',
    zin: 'geregistreerde misdrijven',
    meer: 'meer geregistreerde misdrijven',
  },
  'overlast-totaal': {
    naam: 'Overlast, gemeld bij de politie',
    zin: 'meldingen van overlast bij de politie',
    meer: 'meer meldingen van overlast',
  },
}
