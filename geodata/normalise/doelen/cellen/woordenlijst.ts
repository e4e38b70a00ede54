import { leeftijd, pijlerId } from '../../../schema/indicator.ts'
import { puntSoort } from '../../../schema/melding.ts'
import { voorzieningSoort } from '../../../schema/voorziening.ts'
import { eigenaar, energielabel, renovatieStatus } from '../../../schema/woning.ts'
import {
  inpondenStap,
  maatregelStand,
  nieuwbouwSoort,
  nieuwbouwStap,
  sloopStap,
} from '../../../schema/woningwerk.ts'
import { keuzewoorden } from './keuze.ts'

/** Kinds of reports as lists of a gemeente and a corporation name them. */
export const meldingsoorten = keuzewoorden(puntSoort.options, {
  'melding-openbare-ruimte': ['MOR', 'openbare ruimte', 'melding OR', 'buitenruimte', 'MOR-melding'],
  overlastmelding: ['overlast', 'melding overlast', 'woonoverlast', 'burenoverlast'],
})

/** Age groups, also by the codes of dimension Leeftijd in RIVM's table 50090NED. */
export const leeftijden = keuzewoorden(leeftijd.options, {
  alle: ['totaal', 'alle leeftijden', 'iedereen'],
  '18plus': ['18+', '18 jaar en ouder', '18 jaar of ouder', '18 en ouder', '20300'],
  '18-65': ['18 tot 65 jaar', '18 tot 65', '18-64', '18-65 jaar', '53115'],
  '65plus': ['65+', '65 jaar en ouder', '65 jaar of ouder', '65 en ouder', '80200'],
})

/** Owners; rent without more is a corporation's, as in the lists of housing corporations. */
export const eigenaren = keuzewoorden(eigenaar.options, {
  corporatie: [
    'woningcorporatie',
    'woningbouwcorporatie',
    'woningbouwvereniging',
    'huur',
    'huurwoning',
    'sociale huur',
    'huur corporatie',
    'corporatie huur',
    'corporatiewoning',
    'huurcorporatie',
  ],
  particulier: [
    'koop',
    'koopwoning',
    'eigen woning',
    'eigenaar bewoner',
    'eigenaarbewoner',
    'particuliere eigenaar',
    'particuliere huur',
    'particuliere verhuur',
    'huur particulier',
    'huur overig',
  ],
  vve: ['vereniging van eigenaars', 'vereniging van eigenaren', 'appartement vve', 'koop vve', 'vve koop'],
})

/** A label as written: capitals, without the word label and without blanks; the plus signs count. */
export function labelVorm(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^(?:ENERGIE)?(?:LABEL|KLASSE):?/, '')
}

export const energielabels = keuzewoorden(energielabel.options, null, labelVorm)

/** Statuses in the plain words of domain.md, "Renovation". */
export const statussen = keuzewoorden(renovatieStatus.options, {
  'nog-niet-benaderd': ['niet benaderd', 'nog te benaderen'],
  uitgenodigd: ['uitnodiging verstuurd', 'uitnodiging gestuurd', 'brief verstuurd'],
  'gesprek-gepland': ['keukentafelgesprek gepland', 'afspraak gepland', 'afspraak gemaakt'],
  'gesprek-geweest': [
    'keukentafelgesprek geweest',
    'gesprek gevoerd',
    'gesprek gehad',
    'keukentafelgesprek gevoerd',
  ],
  opname: ['opname gedaan', 'woningopname', 'opgenomen'],
  aanbod: ['aanbod gedaan', 'offerte', 'aanbieding'],
  akkoord: ['toestemming', 'toestemming of akkoord', 'toestemming gegeven', 'akkoord gegeven'],
  voorbereiding: ['in voorbereiding'],
  uitvoering: ['in uitvoering', 'bezig', 'gestart'],
  opgeleverd: ['oplevering', 'gereed', 'klaar'],
  nazorg: ['in nazorg'],
  'wil-nu-niet': ['wil niet', 'geen interesse', 'nu niet'],
  'niet-bereikt': ['niet thuis', 'geen gehoor', 'geen contact'],
})

export const woningtypen = keuzewoorden(['eengezins', 'meergezins', 'onbekend'] as const, {
  eengezins: [
    'eengezinswoning',
    'eengezinshuis',
    'rijwoning',
    'rijwoning tussen',
    'rijwoning hoek',
    'tussenwoning',
    'hoekwoning',
    'twee-onder-een-kap',
    'twee-onder-één-kap',
    '2-onder-1-kap',
    'twee-onder-een-kap / rijwoning hoek',
    'vrijstaande woning',
    'vrijstaand',
  ],
  meergezins: [
    'meergezinswoning',
    'appartement',
    'flat',
    'flatwoning',
    'galerijwoning',
    'portiekwoning',
    'maisonnette',
    'etagewoning',
  ],
})

/** States of a measure as lists of a corporation write them; "ja" alone does not say whether it is done or needed. */
export const maatregelstanden = keuzewoorden(maatregelStand.options, {
  nodig: ['nog doen', 'te doen', 'moet nog', 'open'],
  gepland: ['in planning', 'ingepland', 'opdracht verstrekt'],
  uitgevoerd: ['gereed', 'klaar', 'gedaan', 'aangebracht', 'gesaneerd', 'afgerond'],
  'niet-nodig': ['niet van toepassing', 'niet aanwezig', 'voldoet', 'in orde'],
})

export const inpondenstappen = keuzewoorden(inpondenStap.options, {
  onderzoek: ['in onderzoek'],
  gesprek: ['in gesprek'],
  aanbod: ['aanbod gedaan'],
  gekocht: ['aangekocht', 'teruggekocht'],
  verhuurd: ['in verhuur'],
})
export const sloopstappen = keuzewoorden(sloopStap.options, {
  onderzoek: ['in onderzoek'],
  besloten: ['sloopbesluit', 'besluit genomen'],
  leeg: ['leegstaand'],
})
export const nieuwbouwstappen = keuzewoorden(nieuwbouwStap.options, {
  onderzoek: ['in onderzoek'],
  besloten: ['besluit genomen'],
  'in-aanbouw': ['in bouw'],
  opgeleverd: ['oplevering', 'gereed'],
})
export const nieuwbouwsoorten = keuzewoorden(nieuwbouwSoort.options, {
  middenhuur: ['midden huur'],
  koop: ['koopwoning'],
})

export const voorzieningsoorten = keuzewoorden(voorzieningSoort.options, {
  wijkcentrum: ['buurthuis', 'buurtcentrum', 'wijkgebouw'],
  mfa: ['multifunctionele accommodatie'],
  'mfa-light': ['wijkinfopunt'],
  woonzorgcentrum: ['verzorgingshuis', 'zorgcentrum'],
})

export const pijlers = keuzewoorden(pijlerId.options, {
  ontwikkelingsmogelijkheden: ['ontwikkeling'],
  buurtcontacten: ['contact met de buurt', 'contacten'],
  omgeving: ['uitnodigende omgeving', 'leefomgeving'],
  woningen: ['comfortabele woningen', 'wonen'],
})

export const hoeVaak = keuzewoorden(['een-keer', 'vaker'] as const, {
  'een-keer': ['één keer', '1 keer', 'eenmaal', 'eenmalig', '1x', 'een keer gezien'],
  vaker: ['meer keren', 'vaak', 'regelmatig', 'meerdere keren', 'vaker gezien'],
})

export const houdingen = keuzewoorden(['bevestigt', 'spreekt-tegen', 'nieuw'] as const, {
  bevestigt: ['bevestiging', 'klopt'],
  'spreekt-tegen': ['tegenspraak', 'spreekt dit tegen', 'klopt niet'],
  nieuw: ['nieuw signaal'],
})
