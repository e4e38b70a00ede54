import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import { eenheid, leeftijd, pijlerId } from '../../geodata/schema/indicator.ts'
import { aanpakstaat, hoofdstukId } from '../../geodata/schema/wijkaanpak.ts'
import { fout } from '../result.ts'
import { kaartje } from './kaartje-schema.ts'

/** A source of figures, borders or the programme, as it stands in the list at the end. */
export const documentbron = z.object({
  dataset: z.string(),
  titel: z.string(),
  bronhouder: z.string(),
  licentie: z.string(),
  vintage: z.string(),
  versie: z.string(),
  voorbeelddata: z.boolean(),
})
export type Documentbron = z.infer<typeof documentbron>

/** A figure of the texts, resolved: value, unit, year, error and source. */
export const documentcijfer = z.object({
  indicator: z.string(),
  /** Name a person gave it; null: it is in the catalogue, which has the words. */
  eigenNaam: z.string().nullable(),
  gebied: gebiedscode,
  gebiednaam: z.string(),
  jaar: z.number().int(),
  leeftijd,
  waarde: z.number(),
  /** Null: the source has no such figure any more, so its unit is not known. */
  eenheid: eenheid.nullable(),
  /** Null: not known any more. */
  fout: fout.nullable(),
  stand: z.enum(['gelijk', 'veranderd', 'weg']),
  /** Place in `bronnen`; null: its source is gone. */
  bron: z.number().int().nullable(),
})
export type Documentcijfer = z.infer<typeof documentcijfer>

/** Words, or a figure by its place in `cijfers`. */
export const documentdeel = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('woorden'), tekst: z.string() }),
  z.object({ soort: z.literal('cijfer'), cijfer: z.number().int() }),
])
export type Documentdeel = z.infer<typeof documentdeel>

/** A paragraph, or an item of a list. */
export const documentregel = z.object({ soort: z.enum(['alinea', 'punt']), delen: z.array(documentdeel) })
export type Documentregel = z.infer<typeof documentregel>

/** A text as its paragraphs and items. */
export const documenttekst = z.array(documentregel)
export type Documenttekst = z.infer<typeof documenttekst>

const euro = z.number().int().nullable()

export const documentambitie = z.object({
  id: z.uuid(),
  /** Number on the map and in the list of the map. */
  nummer: z.number().int(),
  titel: z.string(),
  tekst: documenttekst,
  pijler: pijlerId.nullable(),
  prioriteit: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal('later'), z.null()]),
  redenLater: documenttekst,
  doel: z
    .object({
      indicator: z.string(),
      eigenNaam: z.string().nullable(),
      gebiednaam: z.string(),
      eenheid: eenheid.nullable(),
      streefwaarde: z.number(),
      opDatum: z.iso.date(),
      eersteWaarde: z.object({ waarde: z.number(), jaar: z.number().int(), bron: z.string() }).nullable(),
    })
    .nullable(),
  meting: documenttekst,
  eigenaar: z.string(),
  partners: z.array(z.string()),
  /** Names of funds. */
  fondsen: z.array(z.string()),
  status: z.enum(['voorbereiding', 'loopt', 'klaar', 'gestopt']),
  /** Where it is: the whole wijk, whole buurten, or a drawn shape that lies in buurten. */
  waar: z.object({
    soort: z.enum(['wijk', 'buurten', 'vlak', 'lijn', 'punt']),
    buurten: z.array(z.string()),
  }),
})
export type Documentambitie = z.infer<typeof documentambitie>

/** What a buurt may expect: for each priority, in order, its text; null: none was written. */
export const documentbuurt = z.object({ naam: z.string(), prioriteiten: z.array(documenttekst.nullable()) })

export const documentactie = z.object({
  naam: z.string(),
  wie: z.string(),
  van: z.iso.date().nullable(),
  tot: z.iso.date().nullable(),
  fondsen: z.array(z.object({ naam: z.string(), bedragEuro: euro })),
  uren: z.object({ uren: z.number().int(), partner: z.string() }).nullable(),
  daarna: documenttekst,
  status: documentambitie.shape.status,
  /** Title of its ambition; empty: of none. */
  ambitie: z.string(),
})
export type Documentactie = z.infer<typeof documentactie>

const venster = { naam: z.string(), van: z.number().int().nullable(), tot: z.number().int().nullable() }

/** The money of one fund in this plan; `past` null: its size is not known. */
export const documentbudget = z.object({
  ...venster,
  regels: z.array(
    z.object({ jaar: z.number().int().nullable(), bedragEuro: euro, omschrijving: z.string() }),
  ),
  totaalEuro: z.number().int(),
  zonderBedrag: z.number().int(),
  omvangEuro: z.number().nullable(),
  past: z.boolean().nullable(),
})
export type Documentbudget = z.infer<typeof documentbudget>

/** What stops with a fund: the sheet "Wat stopt wanneer", of what this plan uses. */
export const documentstop = z.object({
  ...venster,
  /** Last day to decide what comes after the fund; null: its end is not known. */
  besluitUiterlijk: z.iso.date().nullable(),
  regels: z.array(
    z.object({
      wat: z.string(),
      /** What then stops; null: nobody wrote it down. */
      watStopt: z.string().nullable(),
      /** Who decides; null: the stuurgroep. */
      wieBesluit: z.string().nullable(),
      besluitUiterlijk: z.iso.date().nullable(),
      daarna: z.string(),
    }),
  ),
})
export type Documentstop = z.infer<typeof documentstop>

/** Hours that a partner gives without money. */
const documenturen = z.object({
  actie: z.string(),
  partner: z.string(),
  uren: z.number().int(),
  tot: z.iso.date().nullable(),
})

/** A wijkaanpak as one document: the same for the page, the print and the Word file. */
export const wijkaanpakdocument = z
  .object({
    vorm: z.literal(1),
    cyclus: z.object({ id: z.string(), naam: z.string(), peildatum: z.iso.date() }),
    wijk: z.object({ id: z.string(), naam: z.string() }),
    aanpak: z.string(),
    naam: z.string(),
    staat: aanpakstaat,
    versie: z.number().int(),
    /** Day of adoption; null: it is not. */
    vastgesteldOp: z.iso.date().nullable(),
    bijeenkomst: z
      .object({
        datum: z.iso.date(),
        plaats: z.string(),
        vorm: z.string(),
        aantalMensen: z.number().int(),
        bereik: z.string(),
        volgorde: z.array(z.string()),
      })
      .nullable(),
    geraadpleegd: z.array(z.string()),
    hoofdstukken: z.array(z.object({ hoofdstuk: hoofdstukId, tekst: documenttekst })),
    /** The priorities in order, then the other ambitions; `later` apart. */
    ambities: z.array(documentambitie),
    later: z.array(documentambitie),
    buurten: z.array(documentbuurt),
    afwijkingen: z.array(z.object({ thema: z.string(), reden: z.string() })),
    nietDoen: z.array(z.object({ wat: z.string(), waarom: z.string() })),
    acties: z.array(documentactie),
    budget: z.array(documentbudget),
    stopt: z.array(documentstop),
    uren: z.array(documenturen),
    kaart: kaartje,
    cijfers: z.array(documentcijfer),
    bronnen: z.array(documentbron),
    /** Whether a figure of the texts is example data. */
    voorbeelddata: z.boolean(),
  })
  .meta({ id: 'Wijkaanpakdocument' })
export type Wijkaanpakdocument = z.infer<typeof wijkaanpakdocument>
