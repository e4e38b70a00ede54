import type { DoelId } from '../../schema/invoer.ts'

/** A kind of column that may not enter for some targets. Source: domain.md, "Rights, and what never enters". */
export interface Verbod {
  /** Whether a column is of this kind, by its name without capitals and marks, and by its words. */
  raakt: (naam: string, delen: readonly string[]) => boolean
  doelen: ReadonlySet<DoelId>
  reden: string
}

/** Rows about dwellings, and about what people did or said: a person may stand behind each row. */
const PERSONAL: readonly DoelId[] = ['woningen', 'woningstatus', 'meldingen', 'signalen', 'enquete']
const DWELLINGS: readonly DoelId[] = ['woningen', 'woningstatus', 'meldingen']
const PLACES: readonly DoelId[] = ['voorzieningen', 'woonzorgzones']
const ALL: readonly DoelId[] = [...PERSONAL, ...PLACES, 'cijfers', 'gebieden']

const contains =
  (...parts: readonly string[]) =>
  (naam: string): boolean =>
    parts.some((part) => naam.includes(part))
const word =
  (...words: readonly string[]) =>
  (_: string, delen: readonly string[]): boolean =>
    delen.some((deel) => words.includes(deel))
const whole =
  (...names: readonly string[]) =>
  (naam: string): boolean =>
    names.includes(naam)
const either =
  (...tests: readonly Verbod['raakt'][]): Verbod['raakt'] =>
  (naam, delen) =>
    tests.some((test) => test(naam, delen))

/** Whether a column holds a BSN, by its name. */
export const isBsnKolom = either(
  word('bsn', 'sofi', 'bsnnr', 'bsnnummer'),
  contains('burgerservice', 'sofinummer', 'sofinr'),
  (naam) => naam.startsWith('bsn') || naam.endsWith('bsn'),
)

/** What may never enter, the gravest first: the first that a column is decides the reason. */
export const verboden: readonly Verbod[] = [
  {
    raakt: isBsnKolom,
    doelen: new Set(ALL),
    reden: 'Een BSN mag niet in deze app. Haal de kolom uit het bestand.',
  },
  {
    raakt: either(
      contains(
        'voornaam',
        'achternaam',
        'roepnaam',
        'voorletter',
        'tussenvoegsel',
        'familienaam',
        'geslachtsnaam',
      ),
      contains(
        'contactpersoon',
        'initialen',
        'aanhef',
        'naambewoner',
        'bewonernaam',
        'bewonersnaam',
        'naamhuurder',
      ),
      contains('huurdernaam', 'naameigenaar', 'eigenaarnaam', 'naammelder', 'meldernaam', 'respondentnaam'),
    ),
    doelen: new Set([...PERSONAL, ...PLACES, 'cijfers']),
    reden: 'Namen van mensen komen niet in deze app.',
  },
  {
    raakt: whole(
      'naam',
      'namen',
      'bewoner',
      'bewoners',
      'huurder',
      'huurders',
      'melder',
      'indiener',
      'respondent',
    ),
    doelen: new Set(PERSONAL),
    reden: 'Namen van mensen komen niet in deze app.',
  },
  {
    raakt: contains('geboortedatum', 'geboortedag', 'gebdatum', 'gebdat', 'datumgeboorte'),
    doelen: new Set([...PERSONAL, ...PLACES, 'cijfers']),
    reden: 'Geboortedatums komen niet in deze app.',
  },
  {
    raakt: either(
      contains('telefoon', 'mobiel', 'gsm', 'whatsapp'),
      word('tel', 'telnr', '06'),
      whole('telnummer'),
    ),
    doelen: new Set([...PERSONAL, ...PLACES]),
    reden: 'Telefoonnummers komen niet in deze app.',
  },
  {
    raakt: whole('telefoon', 'telefoonnummer', 'mobiel', 'mobielnummer', 'email', 'emailadres', 'mailadres'),
    doelen: new Set(['cijfers']),
    reden: 'Telefoonnummers en e-mailadressen komen niet in deze app.',
  },
  {
    raakt: either(contains('email', 'mailadres'), word('mail')),
    doelen: new Set([...PERSONAL, ...PLACES]),
    reden: 'E-mailadressen komen niet in deze app.',
  },
  {
    raakt: contains(
      'geboorte',
      'nationaliteit',
      'herkomst',
      'etnic',
      'afkomst',
      'migratie',
      'allochtoon',
      'autochtoon',
    ),
    doelen: new Set(PERSONAL),
    reden: 'Herkomst, nationaliteit en geboorte van mensen komen niet in deze app.',
  },
  {
    raakt: contains('religie', 'geloof', 'godsdienst', 'politiekevoorkeur', 'seksuele'),
    doelen: new Set(PERSONAL),
    reden: 'Geloof en overtuiging van mensen komen niet in deze app.',
  },
  {
    raakt: contains(
      'inkomen',
      'salaris',
      'schuld',
      'achterstand',
      'uitkering',
      'bijstand',
      'toeslag',
      'iban',
      'rekeningnummer',
    ),
    doelen: new Set(PERSONAL),
    reden: 'Inkomen, schulden en uitkeringen van mensen komen niet in deze app.',
  },
  {
    raakt: either(
      word('wmo'),
      contains(
        'jeugdhulp',
        'jeugdzorg',
        'jeugdbescherming',
        'veiligthuis',
        'wmovoorziening',
        'wmoindicatie',
        'hulpverlening',
      ),
    ),
    doelen: new Set(PERSONAL),
    reden: 'Hulp die mensen krijgen, zoals Wmo, jeugdhulp en Veilig Thuis, komt niet in deze app.',
  },
  {
    raakt: contains('diagnose', 'medisch', 'medicatie', 'verslaving', 'psychi'),
    doelen: new Set(PERSONAL),
    reden: 'Gegevens over de gezondheid van mensen komen niet in deze app.',
  },
  {
    raakt: contains(
      'verdachte',
      'strafblad',
      'antecedent',
      'dader',
      'slachtoffer',
      'procesverbaal',
      'fraude',
      'onderhuur',
    ),
    doelen: new Set(PERSONAL),
    reden: 'Verdenkingen en politiegegevens van mensen komen niet in deze app.',
  },
  {
    raakt: either(
      contains(
        'gezondheid',
        'ziekte',
        'gezin',
        'huishoudsamenstelling',
        'burgerlijkestaat',
        'kinderen',
        'opmerking',
      ),
      contains('bijzonderheden', 'notitie'),
    ),
    doelen: new Set(DWELLINGS),
    reden: 'Gezondheid, gezin en opmerkingen over bewoners komen niet in deze app.',
  },
]
