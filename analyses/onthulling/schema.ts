import { z } from 'zod'

/**
 * What disclosure control gets and gives. How to call it:
 *
 * 1. Make one `Beschermvraag` for the whole edition out of a frozen snapshot: the atoms (fixed sets of dwellings, for instance
 *    buurten), the areas as unions of atoms, the tables with their true values PER ATOM (never per area: adding up is done
 *    here), what others publish about the same dwellings (`bekend`), and the public answer of EVERY earlier edition, also of
 *    a withdrawn one (`eerder`): what was once public stays known.
 * 2. Call `protectEdition(question, { solver, chance })` (`bescherming.ts`), or in the server the job that spreads it over the workers
 *    (`server/jobs/protect.ts`). Both end with the audit.
 * 3. `gelukt: true`: publish `openbaar` and nothing else, keep it whole for the next edition, show `verslag` to staff only: it
 *    holds reasons per cell, and a reason says what a cell is. `gelukt: false`: publish nothing; the last edition stays.
 *
 * A public cell is told apart by what it counts: population or table, category, the set of its atoms and the set of its
 * periods. Two areas with the same atoms, or one cell in two editions, are one unknown.
 *
 * Counts are whole numbers of what `telt` names (dwellings, reports); sums are in the unit of their table and not negative.
 */

const naam = z.string().min(1).max(80)
const heelAantal = z.number().int().nonnegative()

/** An area that is a union of atoms; public figures exist for such areas only. */
export const beschermGebied = z.object({ id: naam, atomen: z.array(naam).min(1) })
export type BeschermGebied = z.infer<typeof beschermGebied>

/**
 * aantal: counts, published as they are or withheld; afgerond: counts, rounded with a key; aandeel: parts of the total in
 * classes; som: amounts given by contributors (for instance WOZ value over objects), guarded against dominance.
 */
export const beschermSoort = z.enum(['aantal', 'afgerond', 'aandeel', 'som'])
export type BeschermSoort = z.infer<typeof beschermSoort>

/** True values of one atom in one period. */
export const atoomwaarde = z.object({
  atoom: naam,
  periode: naam,
  /** All units, or the whole amount. */
  totaal: z.number().nonnegative(),
  /** One per category, in the order of the table; with `volledig` they add up to `totaal`. */
  delen: z.array(z.number().nonnegative()),
  /** Only of a sum: per category, and last of the total, who contributes. */
  bijdragen: z
    .array(
      z.object({
        aantal: heelAantal,
        /** The largest contributions, in descending order; three are enough. */
        grootste: z.array(z.number().nonnegative()).max(5),
      }),
    )
    .optional(),
})
export type Atoomwaarde = z.infer<typeof atoomwaarde>

/** What says which cells a table has and how they hang together; public. */
export const tabelvorm = z.object({
  id: naam,
  soort: beschermSoort,
  /** What the totals count. Tables with the same `telt` have the same totals, period by period. */
  telt: naam,
  /** Categories that exclude each other; empty: the table has totals only. */
  categorieen: z.array(naam),
  /** Whether the categories together are the total; if not, the rest is an unknown of its own. */
  volledig: z.boolean(),
  /** In order of time. */
  perioden: z.array(naam).min(1),
  /** Whether the sum of all periods is published too (events; not for stocks). */
  periodesom: z.boolean(),
  /** Whether a change of 1 to 4 between two following periods says something about a household (stocks). */
  veranderingBeschermd: z.boolean(),
})
export type Tabelvorm = z.infer<typeof tabelvorm>

export const beschermTabel = tabelvorm.extend({
  /** Areas for which this table is asked; empty: earlier published and only needed as something known. */
  gebieden: z.array(naam),
  /** Whether it hurts when all of a group, or none, turn out to be in a category. */
  gevoelig: z.boolean(),
  /** A row for every atom and every period: missing is not zero, so a missing row is a fault. */
  waarden: z.array(atoomwaarde),
})
export type BeschermTabel = z.infer<typeof beschermTabel>

/** One quantity of the system: what is counted, over which atoms and which periods. */
export const celsleutel = z.object({
  /** Id of the table for a category; `telt` for a total. */
  grootheid: naam,
  /** null: the total. */
  categorie: naam.nullable(),
  atomen: z.array(naam).min(1),
  perioden: z.array(naam).min(1),
})
export type Celsleutel = z.infer<typeof celsleutel>

/** A number that anybody can read elsewhere, exactly, whatever we do: dwellings per buurt in the BAG. */
export const bekendFeit = celsleutel.extend({ waarde: z.number().nonnegative() })
export type BekendFeit = z.infer<typeof bekendFeit>

/**
 * What a visitor reads in one cell. `laag` and `hoog` are the least and the largest count the answer leaves open, for who has only
 * this answer. niet-bekend says nothing, also not why.
 */
export const publiekAntwoord = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('waarde'), waarde: z.number().nonnegative() }),
  /** Rounded with a key; `waarde` null: less than ten. */
  z.object({
    soort: z.literal('afgerond'),
    waarde: heelAantal.nullable(),
    laag: heelAantal,
    hoog: heelAantal,
  }),
  /** A class of shares, fractions: from `van` up to and not including `tot` (of which 1 is included). */
  z.object({
    soort: z.literal('aandeel'),
    van: z.number().min(0).max(1),
    tot: z.number().min(0).max(1),
    laag: heelAantal,
    hoog: heelAantal,
  }),
  z.object({ soort: z.literal('niet-bekend') }),
])
export type PubliekAntwoord = z.infer<typeof publiekAntwoord>

export const publiekeCel = z.object({
  gebied: naam,
  /** null: the total. */
  categorie: naam.nullable(),
  /** null: all periods of the table together. */
  periode: naam.nullable(),
  antwoord: publiekAntwoord,
})
export type PubliekeCel = z.infer<typeof publiekeCel>

export const publiekeTabel = tabelvorm.extend({
  /** Width (largest minus least) that every withheld cell keeps: 5 for counts, an amount for sums. */
  breedte: z.number().positive(),
  cellen: z.array(publiekeCel),
})
export type PubliekeTabel = z.infer<typeof publiekeTabel>

/** All figures that an edition makes public: the only thing the audit and the attacker see. */
export const publiekeEditie = z.object({
  nummer: z.number().int().positive(),
  /** Day on which it is published. */
  datum: z.iso.date(),
  /** Every atom there is, also one that no area holds. */
  atomen: z.array(naam),
  gebieden: z.array(beschermGebied),
  bekend: z.array(bekendFeit),
  tabellen: z.array(publiekeTabel),
})
export type PubliekeEditie = z.infer<typeof publiekeEditie>

export const beschermvraag = z.object({
  nummer: z.number().int().positive(),
  datum: z.iso.date(),
  /** The one fixed set of atoms, for good: an atom is never split and never leaves. */
  atomen: z.array(naam).min(1),
  gebieden: z.array(beschermGebied),
  bekend: z.array(bekendFeit),
  tabellen: z.array(beschermTabel),
  /** Public answers of all earlier editions, withdrawn ones included. */
  eerder: z.array(publiekeEditie),
})
export type Beschermvraag = z.infer<typeof beschermvraag>

/**
 * Why a cell is withheld (for staff only). klein: 1 to 4; rest-klein: all but 1 to 4; te-weinig-woningen: share of fewer than 20;
 * hele-groep: all of a group, or the zeros that say so; overheersing: one or two contributors make up almost all;
 * verandering-klein: changed by 1 to 4; ter-bescherming: another cell could be computed from it; eerder-onthouden: an earlier
 * edition withheld it.
 */
export const onthoudReden = z.enum([
  'klein',
  'rest-klein',
  'te-weinig-woningen',
  'hele-groep',
  'overheersing',
  'verandering-klein',
  'ter-bescherming',
  'eerder-onthouden',
])
export type OnthoudReden = z.infer<typeof onthoudReden>

/** A cell of the question by its place in it. */
export const celplek = publiekeCel.omit({ antwoord: true }).extend({ tabel: naam })
export type Celplek = z.infer<typeof celplek>

/** What protection did to one table. */
export const tabelverslag = z.object({
  tabel: naam,
  cellen: heelAantal,
  /** With a value, a rounded value or a class. */
  gepubliceerd: heelAantal,
  onthouden: z.partialRecord(onthoudReden, heelAantal),
  /** Part (0..1) of all that is counted in cells of single asked areas and categories that stands in withheld cells. */
  aandeelOnthouden: z.number().min(0).max(1),
  /** Information lost, in bits: per cell log2 of the number of values its answer leaves open (a withheld one: as proven). */
  verlorenBits: z.number().nonnegative(),
})
export type Tabelverslag = z.infer<typeof tabelverslag>

/** A cell that the audit could narrow too far: `laag` and `hoog` as computed from public answers alone. */
export const gatInBescherming = z.object({
  cel: celsleutel,
  /** waarde: the cell itself; rest: its total without it; verandering: against the period before. */
  wat: z.enum(['waarde', 'rest', 'verandering']),
  laag: z.number(),
  /** null: no upper bound. */
  hoog: z.number().nullable(),
  breedte: z.number().positive(),
})
export type GatInBescherming = z.infer<typeof gatInBescherming>

/** Outcome of the audit. */
export const keuringsuitslag = z.object({
  geslaagd: z.boolean(),
  /** Unknowns whose interval was held against the width they need. */
  gekeurd: heelAantal,
  /** Least width found as a multiple of the width needed, over all unknowns that are not already narrower without us; null without unknowns. */
  krapste: z.number().nullable(),
  gaten: z.array(gatInBescherming),
})
export type Keuringsuitslag = z.infer<typeof keuringsuitslag>

export const beschermVerslag = z.object({
  cellen: heelAantal,
  gepubliceerd: heelAantal,
  tabellen: z.array(tabelverslag),
  redenen: z.array(celplek.extend({ reden: onthoudReden })),
  keuring: keuringsuitslag,
})
export type BeschermVerslag = z.infer<typeof beschermVerslag>

/**
 * Why there is no edition. keuring: the audit narrowed a cell; te-snel: a table would get a new period within three months; vraagfout: the
 * question contradicts itself or what is public already (`plek` says where).
 */
const geenUitgave = z.discriminatedUnion('reden', [
  z.object({ gelukt: z.literal(false), reden: z.literal('keuring'), verslag: beschermVerslag }),
  z.object({ gelukt: z.literal(false), reden: z.literal('te-snel'), vanaf: z.iso.date() }),
  z.object({
    gelukt: z.literal(false),
    reden: z.literal('vraagfout'),
    fouten: z.array(
      z.object({
        fout: z.enum([
          'dubbele-naam',
          'onbekend-atoom',
          'onbekend-gebied',
          'rij-ontbreekt',
          'rij-dubbel',
          'delen-kloppen-niet',
          'geen-heel-aantal',
          'bijdragen-ontbreken',
          'totaal-verschilt-per-tabel',
          'bekend-feit-klopt-niet',
          'atoom-verdwenen',
          'tabel-verdwenen',
          'tabel-veranderd',
          'periode-verdwenen',
          'eerder-cijfer-veranderd',
          'nummer-niet-opvolgend',
        ]),
        plek: z.string(),
      }),
    ),
  }),
])

/** The edition with its report, or why there is none. */
export const beschermUitkomst = z.union([
  z.object({ gelukt: z.literal(true), openbaar: publiekeEditie, verslag: beschermVerslag }),
  geenUitgave,
])
export type BeschermUitkomst = z.infer<typeof beschermUitkomst>
