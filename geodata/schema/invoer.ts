import { z } from 'zod'
import { datasetId } from './herkomst.ts'
import { eenheid, richting } from './indicator.ts'

/** Kinds of files a person may bring in. */
export const bestandsformaat = z.enum(['csv', 'xlsx', 'geojson', 'geopackage', 'shapefile', 'flatgeobuf'])
export type Bestandsformaat = z.infer<typeof bestandsformaat>

/** Coordinate systems that are read: RD New (EPSG:28992, metres) and WGS84 (EPSG:4326, degrees). */
export const stelsel = z.enum(['rd-new', 'wgs84'])
export type Stelsel = z.infer<typeof stelsel>

/** What rows of a file can become. `gebieden` is for the configuration of another place only. */
export const doelId = z.enum([
  'cijfers',
  'woningen',
  'woningstatus',
  'voorzieningen',
  'woonzorgzones',
  'meldingen',
  'signalen',
  'enquete',
  'gebieden',
])
export type DoelId = z.infer<typeof doelId>

/** One column as recognised from the first rows of a sheet. */
export const kolomHerkend = z.object({
  naam: z.string(),
  soort: z.enum(['tekst', 'getal', 'datum', 'leeg']),
  /** At most three different values, as a person sees them, each at most 60 characters. */
  voorbeelden: z.array(z.string()),
})
export type KolomHerkend = z.infer<typeof kolomHerkend>

/** One sheet, layer or table of a file. A CSV has one sheet, named after the file. */
export const bladHerkend = z.object({
  naam: z.string(),
  /** Number of rows where the file says it, else null. */
  rijen: z.number().int().nullable(),
  kolommen: z.array(kolomHerkend),
  /** Kind of geometry and its coordinate system; null when the sheet has none. `stelsel` null: cannot be told. */
  geometrie: z
    .object({ soort: z.enum(['punt', 'lijn', 'vlak', 'gemengd']), stelsel: stelsel.nullable() })
    .nullable(),
})
export type BladHerkend = z.infer<typeof bladHerkend>

/** What was recognised of a file before a person says what it means. */
export const herkenning = z.object({
  formaat: bestandsformaat,
  /** Text encoding and separators of a CSV; null elsewhere. */
  codering: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).nullable(),
  scheidingsteken: z.enum([',', ';', '\t', '|']).nullable(),
  decimaalteken: z.enum([',', '.']).nullable(),
  bladen: z.array(bladHerkend).min(1),
})
export type Herkenning = z.infer<typeof herkenning>

/** Name of a column as it stands in the file. */
export const kolomnaam = z.string().max(500)
/** A value that holds for all rows. */
export const vasteWaarde = z.string().max(500)
/** What a repeated column is: an indicator or a question. */
export const koppelingAls = z.string().max(80)
/** Where a field of the target comes from: a column of the sheet, or one value for all rows. */
export const veldbron = z.union([z.strictObject({ kolom: kolomnaam }), z.strictObject({ vast: vasteWaarde })])
export type Veldbron = z.infer<typeof veldbron>

/** How the columns of a file become the fields of a target. Can be kept under a name and used again. */
export const koppeling = z.strictObject({
  doel: doelId,
  /** Field id of the target -> where it comes from. Field ids are those of `doelvelden`. */
  velden: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,40}$/), veldbron),
  /**
   * Repeated columns: for `cijfers` each column holds one indicator (`als` = indicator id), for `enquete` one question
   * (`als` = question id); empty for other targets and for figures in long form.
   */
  reeks: z.array(z.strictObject({ kolom: kolomnaam, als: koppelingAls })).max(2000),
  /** Coordinate system of x/y columns or geometry; null: told by the values themselves. */
  stelsel: stelsel.nullable(),
})
export type Koppeling = z.infer<typeof koppeling>

/** A figure of one's own that is not in the catalogue. It is shown, and never counts in a pijler. */
export const eigenIndicator = z.strictObject({
  id: z.string().regex(/^eigen-[a-z0-9-]{1,50}$/),
  naam: z.string().trim().min(2).max(80),
  eenheid,
  richting,
  toelichting: z.string().trim().max(280),
})
export type EigenIndicator = z.infer<typeof eigenIndicator>

/** What a survey says about itself (domain: population, sample, response, weighting, mode, languages, period). */
export const enqueteVerantwoording = z.strictObject({
  populatie: z.string().trim().min(2).max(200),
  steekproef: z.number().int().positive().nullable(),
  respons: z.number().int().nonnegative(),
  weging: z.string().trim().min(2).max(200),
  wijze: z.string().trim().min(2).max(200),
  talen: z.string().trim().min(2).max(200),
  periodeVan: z.iso.date(),
  periodeTot: z.iso.date(),
  /** True for a poll among visitors of an activity: opinions of visitors, never per buurt, never in a score. */
  bijActiviteit: z.boolean(),
})
export type EnqueteVerantwoording = z.infer<typeof enqueteVerantwoording>

/** What is said about the dataset that an import makes. */
export const datasetOpgave = z.strictObject({
  dataset: datasetId,
  titel: z.string().trim().min(2).max(120),
  bronhouder: z.string().trim().min(2).max(120),
  licentie: z.string().trim().min(2).max(120),
  /** Vintage in words, e.g. "peildatum 1 oktober 2026". */
  vintage: z.string().trim().min(2).max(120),
  letOp: z.string().trim().max(500),
  voorbeelddata: z.boolean(),
})
export type DatasetOpgave = z.infer<typeof datasetOpgave>

/** All that a person decides about one import. */
export const invoerOpgave = z.strictObject({
  blad: z.string().max(300),
  koppeling,
  dataset: datasetOpgave,
  /** vervangen: the new version holds this file only; aanvullen: the present version plus this file, this file winning. */
  wijze: z.enum(['vervangen', 'aanvullen']),
  eigenIndicatoren: z.array(eigenIndicator).max(200),
  enquete: enqueteVerantwoording.nullable(),
})
export type InvoerOpgave = z.infer<typeof invoerOpgave>

/** A row or cell that was refused, with its place as a person sees it in the file and a Dutch reason. */
export const weigering = z.object({
  bestand: z.string(),
  /** Sheet or layer; null where the file has one only. */
  blad: z.string().nullable(),
  /** Row as a person sees it: the header is row 1; for features their place from 1. Null: the whole file. */
  rij: z.number().int().nullable(),
  kolom: z.string().nullable(),
  reden: z.string(),
})
export type Weigering = z.infer<typeof weigering>

/** Report of a dry run. Nothing has been changed yet. */
export const proefverslag = z.object({
  rijenGelezen: z.number().int(),
  /** Rows that will be taken over. */
  rijenGoed: z.number().int(),
  /** Rows that will not be taken over. */
  rijenGeweigerd: z.number().int(),
  /** Rows among the refused whose key stood in the file before. */
  rijenDubbel: z.number().int(),
  /** The first thousand refusals and warnings, in the order of the file. */
  weigeringen: z.array(weigering),
  weigeringenTotaal: z.number().int(),
  /** Against the version that is current now, by key. */
  verschil: z.object({
    nieuw: z.number().int(),
    gewijzigd: z.number().int(),
    gelijk: z.number().int(),
    verdwenen: z.number().int(),
    /** At most twenty changed rows: key, value before, value after. */
    voorbeelden: z.array(z.object({ sleutel: z.string(), voor: z.string(), na: z.string() })),
  }),
  /** Current version the difference is against; null when the dataset is new. */
  basisVersie: z.string().nullable(),
  /** Version that applying will make current. */
  versie: z.string(),
  sha256: z.string(),
  /** SHA-256 of the bytes of the finished version file. */
  zegel: z.string(),
  /** Years of the figures in the version, ascending; empty where rows have no year. */
  jaren: z.array(z.number().int()),
  /** What was done to the values, as codes: `decimale-komma`, `rd-naar-wgs84`, `plaats-in-buurt` ... */
  bewerkingen: z.array(z.string()),
  /** Rows of a dwelling list that match no dwelling: to solve by hand. At most a thousand. */
  nietGevonden: z.array(z.object({ rij: z.number().int(), adres: z.string() })),
})
export type Proefverslag = z.infer<typeof proefverslag>
