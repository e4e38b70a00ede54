import type { IndicatorTekst } from './indicator-tekst.ts'

/** Health figures of RIVM, GGD and CBS. */
export const rivmTeksten: Record<string, IndicatorTekst> = {
  'rivm-moeite-met-rondkomen': {
    naam: 'Moeite met rondkomen',
    zin: 'heeft moeite met rondkomen',
    meer: 'meer mensen die moeite hebben met rondkomen',
  },
  'rivm-ervaren-gezondheid': {
    naam: 'Ervaren gezondheid',
    zin: 'voelt zich gezond of zeer gezond',
    meer: 'meer mensen die zich gezond voelen',
  },
  'rivm-hoog-risico-angst-depressie': {
    naam: 'Hoog risico op angst of depressie',
    zin: 'heeft een hoog risico op angst of depressie',
    meer: 'meer mensen met een hoog risico op angst of depressie',
  },
  'rivm-matig-hoog-risico-angst-depressie': {
    naam: 'Matig of hoog risico op angst of depressie',
    zin: 'heeft een matig of hoog risico op angst of depressie',
    meer: 'meer mensen met een matig of hoog risico op angst of depressie',
  },
  'rivm-heel-veel-stress': {
    naam: 'Heel veel stress',
    zin: 'had in de laatste vier weken heel veel stress',
    meer: 'meer mensen met heel veel stress',
  },
  'rivm-ernstig-beperkt-door-gezondheid': {
    naam: 'Ernstig beperkt door gezondheid',
    zin: 'is ernstig beperkt door de gezondheid',
    meer: 'meer mensen die ernstig beperkt zijn',
  },
  'rivm-beperkt-door-gezondheid': {
    naam: 'Beperkt door gezondheid',
    zin: 'is beperkt door de gezondheid',
    meer: 'meer mensen die beperkt zijn',
  },
  'rivm-langdurige-ziekte-en-beperkt': {
    naam: 'Langdurig ziek en beperkt',
    zin: 'is langdurig ziek en beperkt',
    meer: 'meer mensen die langdurig ziek en beperkt zijn',
  },
  'rivm-langdurige-aandoening': {
    naam: 'Langdurige aandoening',
    zin: 'heeft een of meer langdurige aandoeningen',
    meer: 'meer mensen met een langdurige aandoening',
  },
  'rivm-lichamelijke-beperking': {
    naam: 'Lichamelijke beperking',
    zin: 'heeft een of meer lichamelijke beperkingen',
    meer: 'meer mensen met een lichamelijke beperking',
  },
  'rivm-beperking-horen': {
    naam: 'Moeite met horen',
    zin: 'heeft een beperking in horen',
    meer: 'meer mensen met een beperking in horen',
  },
  'rivm-beperking-zien': {
    naam: 'Moeite met zien',
    zin: 'heeft een beperking in zien',
    meer: 'meer mensen met een beperking in zien',
  },
  'rivm-beperking-bewegen': {
    naam: 'Moeite met bewegen',
    zin: 'heeft een beperking in bewegen',
    meer: 'meer mensen met een beperking in bewegen',
  },
  'rivm-regie-over-eigen-leven': {
    naam: 'Regie over het eigen leven',
    zin: 'heeft matig of veel regie over het eigen leven',
    meer: 'meer mensen met regie over hun leven',
  },
  'rivm-vrijwilligerswerk': {
    naam: 'Vrijwilligerswerk',
    zin: 'doet vrijwilligerswerk',
    meer: 'meer mensen die vrijwilligerswerk doen',
  },
  'rivm-sociaal-eenzaam': {
    naam: 'Contact missen (sociaal eenzaam)',
    zin: 'mist contact met andere mensen',
    meer: 'meer mensen die contact missen',
  },
  'rivm-eenzaam': { naam: 'Eenzaam', zin: 'voelt zich eenzaam', meer: 'meer mensen die zich eenzaam voelen' },
  'rivm-ernstig-eenzaam': {
    naam: 'Ernstig eenzaam',
    zin: 'voelt zich ernstig of zeer ernstig eenzaam',
    meer: 'meer mensen die zich ernstig eenzaam voelen',
  },
  'rivm-emotioneel-eenzaam': {
    naam: 'Een hechte band missen (emotioneel eenzaam)',
    zin: 'mist een hechte band',
    meer: 'meer mensen die een hechte band missen',
  },
  'rivm-ernstige-geluidhinder-buren': {
    naam: 'Ernstige geluidhinder van buren',
    zin: 'heeft ernstige geluidhinder van buren',
    meer: 'meer mensen met ernstige geluidhinder van buren',
  },
  'rivm-mantelzorger': {
    naam: 'Mantelzorger',
    zin: 'geeft mantelzorg',
    meer: 'meer mensen die mantelzorg geven',
  },
  'rivm-beweegrichtlijn': {
    naam: 'Beweegrichtlijn',
    zin: 'voldoet aan de beweegrichtlijn',
    meer: 'meer mensen die aan de richtlijn voldoen',
  },
  'rivm-wekelijkse-sporters': {
    naam: 'Wekelijks sporten',
    zin: 'sport elke week',
    meer: 'meer mensen die elke week sporten',
  },
  'rivm-ondergewicht': {
    naam: 'Ondergewicht',
    zin: 'heeft ondergewicht',
    meer: 'meer mensen met ondergewicht',
  },
  'rivm-normaal-gewicht': {
    naam: 'Gezond gewicht',
    zin: 'heeft een gezond gewicht',
    meer: 'meer mensen met een gezond gewicht',
  },
  'rivm-overgewicht': { naam: 'Overgewicht', zin: 'heeft overgewicht', meer: 'meer mensen met overgewicht' },
  'rivm-ernstig-overgewicht': {
    naam: 'Ernstig overgewicht',
    zin: 'heeft ernstig overgewicht',
    meer: 'meer mensen met ernstig overgewicht',
  },
  'rivm-roker': { naam: 'Roken', zin: 'rookt', meer: 'meer mensen die roken' },
  'rivm-alcoholrichtlijn': {
    naam: 'Alcoholrichtlijn',
    zin: 'voldoet aan de alcoholrichtlijn',
    meer: 'meer mensen die aan de richtlijn voldoen',
  },
  'rivm-drinker': { naam: 'Alcohol drinken', zin: 'drinkt alcohol', meer: 'meer mensen die alcohol drinken' },
  'rivm-zware-drinker': { naam: 'Zwaar drinken', zin: 'drinkt zwaar', meer: 'meer mensen die zwaar drinken' },
  'rivm-overmatige-drinker': {
    naam: 'Overmatig drinken',
    zin: 'drinkt overmatig',
    meer: 'meer mensen die overmatig drinken',
  },
}
