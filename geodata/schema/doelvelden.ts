import type { DoelId } from './invoer.ts'
import {
  inpondenStap,
  type Maatregel,
  maatregelStand,
  nieuwbouwSoort,
  nieuwbouwStap,
  sloopStap,
} from './woningwerk.ts'

/** What a field of a target holds; decides how a cell is read. */
export type Veldsoort =
  'tekst' | 'getal' | 'heel-getal' | 'datum' | 'jaar' | 'keuze' | 'gebied' | 'buurt' | 'x' | 'y'

/** One field of a target. Its Dutch name stands in server/contract/text. */
export interface Doelveld {
  id: string
  soort: Veldsoort
  verplicht: boolean
  /** Accepted codes of a `keuze`. */
  keuzes?: readonly string[]
  /** Column names that are recognised by themselves, lower case, letters and digits only. */
  namen: readonly string[]
}

const text = (id: string, namen: readonly string[], verplicht = false): Doelveld => ({
  id,
  soort: 'tekst',
  verplicht,
  namen,
})
const field = (
  id: string,
  soort: Veldsoort,
  namen: readonly string[],
  verplicht = false,
  keuzes?: readonly string[],
): Doelveld => ({ id, soort, verplicht, namen, ...(keuzes === undefined ? {} : { keuzes }) })

const x = field('x', 'x', ['x', 'xcoordinaat', 'rdx', 'lon', 'longitude', 'lengtegraad', 'easting'])
const y = field('y', 'y', ['y', 'ycoordinaat', 'rdy', 'lat', 'latitude', 'breedtegraad', 'northing'])
const buurt = field('buurt', 'buurt', ['buurt', 'buurtcode', 'buurtnaam', 'bucode'])

/** How a dwelling is found: by BAG id, else by postcode, number, letter and addition. */
const dwellingKey: readonly Doelveld[] = [
  text('bag-id', [
    'bagid',
    'vbo',
    'vboid',
    'verblijfsobjectid',
    'bagverblijfsobjectid',
    'identificatie',
    'adresseerbaarobjectid',
    'eenheididbag',
  ]),
  text('postcode', ['postcode', 'pc6', 'pc']),
  field('huisnummer', 'heel-getal', ['huisnummer', 'huisnr', 'nr', 'nummer']),
  text('huisletter', ['huisletter', 'letter']),
  text('huisnummertoevoeging', ['huisnummertoevoeging', 'toevoeging', 'toev']),
]

const owners = ['corporatie', 'particulier', 'vve'] as const
const labels = ['A++++', 'A+++', 'A++', 'A+', 'A', 'B', 'C', 'D', 'E', 'F', 'G'] as const
const statuses = [
  'nog-niet-benaderd',
  'uitgenodigd',
  'gesprek-gepland',
  'gesprek-geweest',
  'opname',
  'aanbod',
  'akkoord',
  'voorbereiding',
  'uitvoering',
  'opgeleverd',
  'nazorg',
  'wil-nu-niet',
  'niet-bereikt',
] as const

/** Measures of a renovation, and how lists of a corporation head their columns. */
const measures: readonly (readonly [Maatregel, readonly string[]])[] = [
  ['gevel', ['gevel', 'gevelisolatie', 'maatregelgevel']],
  ['dak', ['dak', 'dakisolatie', 'maatregeldak']],
  ['glas', ['glas', 'beglazing', 'hrglas', 'maatregelglas']],
  ['ventilatie', ['ventilatie', 'maatregelventilatie']],
  ['asbest', ['asbest', 'asbestsanering', 'maatregelasbest']],
  ['vocht-schimmel', ['vochtschimmel', 'vochtenschimmel', 'vocht', 'schimmel']],
  ['tuin-erf', ['tuinerf', 'tuinenerfafscheiding', 'tuin', 'erfafscheiding']],
  ['oppluspakket', ['oppluspakket', 'opplussen']],
  ['gelijkvloers', ['gelijkvloers']],
]

/** Tracks beside the renovation. */
const tracks: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['inponden', inpondenStap.options, ['inponden', 'inpondstatus']],
  ['sloop', sloopStap.options, ['sloop', 'sloopstatus']],
  ['nieuwbouw', nieuwbouwStap.options, ['nieuwbouw', 'nieuwbouwstatus']],
  ['nieuwbouw-soort', nieuwbouwSoort.options, ['nieuwbouwsoort', 'soortnieuwbouw']],
]

/** The fields of every target, in the order in which a person maps them. */
export const doelvelden: Readonly<Record<DoelId, readonly Doelveld[]>> = {
  cijfers: [
    field(
      'gebied',
      'gebied',
      [
        'gebied',
        'gebiedscode',
        'code',
        'buurtcode',
        'wijkcode',
        'regio',
        'statcode',
        'wijkenenbuurten',
        'gwbcode',
        'gwbcode10',
      ],
      true,
    ),
    field('jaar', 'jaar', ['jaar', 'peiljaar', 'perioden', 'periode', 'jaarcode'], true),
    field('leeftijd', 'keuze', ['leeftijd', 'leeftijdsgroep'], false, ['alle', '18plus', '18-65', '65plus']),
    text('indicator', ['indicator', 'onderwerp', 'variabele', 'measure']),
    field('waarde', 'getal', ['waarde', 'value', 'cijfer', 'aantal', 'percentage']),
  ],
  woningen: [
    ...dwellingKey,
    x,
    y,
    buurt,
    text('straat', ['straat', 'straatnaam', 'openbareruimte', 'openbareruimtenaam']),
    text('blok', ['blok', 'complex', 'complexnummer', 'cluster', 'clusternummer', 'vhecomplex']),
    field('eigenaar', 'keuze', ['eigenaar', 'eigendom', 'eigendomsvorm', 'bezit'], false, owners),
    field('energielabel', 'keuze', ['energielabel', 'label', 'energieklasse', 'labelklasse'], false, labels),
    field('bouwjaar', 'jaar', ['bouwjaar', 'oorspronkelijkbouwjaar']),
    field('oppervlakte', 'getal', ['oppervlakte', 'gebruiksoppervlakte', 'gbo', 'm2']),
    field('woningtype', 'keuze', ['woningtype', 'type', 'gebouwtype'], false, [
      'eengezins',
      'meergezins',
      'onbekend',
    ]),
    text('pand', ['pand', 'pandid', 'pandidentificatie']),
    field('status', 'keuze', ['status', 'renovatiestatus', 'statusrenovatie'], false, statuses),
    field(
      'label-na',
      'keuze',
      ['labelna', 'labelnarenovatie', 'toekomstiglabel', 'doellabel'],
      false,
      labels,
    ),
    ...measures.map(([id, names]) => field(id, 'keuze', names, false, maatregelStand.options)),
    ...tracks.map(([id, steps, names]) => field(id, 'keuze', names, false, steps)),
    field('datum', 'datum', ['datum', 'peildatum', 'registratiedatum', 'datumstand']),
  ],
  woningstatus: [
    ...dwellingKey,
    field('status', 'keuze', ['status', 'renovatiestatus', 'stand', 'fase'], true, statuses),
    field('datum', 'datum', ['datum', 'statusdatum', 'datumstatus', 'sinds'], true),
  ],
  voorzieningen: [
    text('id', ['id', 'code', 'nummer']),
    text('naam', ['naam', 'voorziening', 'titel'], true),
    field('soort', 'keuze', ['soort', 'type', 'categorie'], true, [
      'wijkcentrum',
      'mfa',
      'mfa-light',
      'kluswinkel',
      'woonzorgcentrum',
    ]),
    text('adres', ['adres', 'straat', 'locatie']),
    text('wijk', ['wijk', 'wijknaam', 'wijkcode'], true),
    buurt,
    x,
    y,
    ...(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const).map((day, index) =>
      text(day, [
        day,
        ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'][index] ?? day,
      ]),
    ),
    field('openingstijden-jaar', 'jaar', ['openingstijdenjaar', 'jaar']),
  ],
  woonzorgzones: [
    text('id', ['id', 'code', 'nummer']),
    text('rond', ['rond', 'naam', 'kern', 'woonzorgzone'], true),
    text('status', ['status', 'stand'], true),
    text('wijk', ['wijk', 'wijknaam', 'wijkcode']),
    buurt,
    x,
    y,
    field('straal', 'getal', ['straal', 'straalmeters', 'radius'], true),
  ],
  meldingen: [
    text('id', ['id', 'meldingnummer', 'meldingid', 'zaaknummer', 'nummer', 'code'], true),
    field('soort', 'keuze', ['soort', 'soortmelding', 'categoriesoort'], true, [
      'melding-openbare-ruimte',
      'overlastmelding',
    ]),
    text('onderwerp', ['onderwerp', 'categorie', 'hoofdcategorie', 'rubriek'], true),
    field('datum', 'datum', ['datum', 'datummelding', 'meldingsdatum', 'aangemaaktop', 'ontvangen'], true),
    x,
    y,
    buurt,
  ],
  signalen: [
    text('id', ['id', 'nummer']),
    text('thema', ['thema', 'onderwerp'], true),
    field('pijler', 'keuze', ['pijler'], false, [
      'bestaanszekerheid',
      'ontwikkelingsmogelijkheden',
      'buurtcontacten',
      'omgeving',
      'woningen',
    ]),
    buurt,
    field('periode-van', 'datum', ['periodevan', 'van', 'vanaf', 'datum'], true),
    field('periode-tot', 'datum', ['periodetot', 'tot', 'totenmet']),
    text('soort-organisatie', ['soortorganisatie', 'organisatiesoort', 'organisatie'], true),
    field('hoe-vaak', 'keuze', ['hoevaak', 'vaker', 'frequentie'], true, ['een-keer', 'vaker']),
    text('vraagt', ['vraagt', 'vraag', 'verzoek', 'gevraagd']),
    field('houding', 'keuze', ['houding', 'tegenoverbevinding', 'oordeel'], true, [
      'bevestigt',
      'spreekt-tegen',
      'nieuw',
    ]),
    text('tekst', ['tekst', 'toelichting', 'omschrijving', 'signaal']),
  ],
  enquete: [
    field('gebied', 'gebied', ['gebied', 'gebiedscode', 'buurt', 'buurtcode', 'wijk', 'wijkcode'], true),
    field('gewicht', 'getal', ['gewicht', 'weging', 'weegfactor']),
  ],
  gebieden: [
    field('buurtcode', 'tekst', ['buurtcode', 'statcode', 'bucode', 'code'], true),
    text('buurtnaam', ['buurtnaam', 'statnaam', 'naam'], true),
    field('wijkcode', 'tekst', ['wijkcode', 'wkcode'], true),
    text('wijknaam', ['wijknaam']),
    text('gemeentecode', ['gemeentecode', 'gmcode', 'gm'], true),
    text('gemeentenaam', ['gemeentenaam']),
  ],
}
