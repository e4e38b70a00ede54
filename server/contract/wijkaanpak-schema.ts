import { z } from 'zod'
import { aanpakopdracht } from '../../analyses/wijkaanpak/opdracht-schema.ts'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import { leeftijd } from '../../geodata/schema/indicator.ts'
import { aanpakstaat, planobject, plansoort } from '../../geodata/schema/wijkaanpak.ts'
import { bronvermelding, voorbeelddata } from './delen.ts'

/** Id of a wijkaanpak in its cyclus: that of its wijk, and of an alternative the same with a number: `boswijk`, `boswijk~2`. */
export const aanpakId = z.string().regex(/^[a-z][a-z0-9-]{1,40}(?:~[1-9]\d{0,2})?$/)

/** Number of a version in an address. */
export const versienummer = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .transform(Number)

/** Who did something: a role, and whether that was you. No names. */
const wie = { rol: z.string(), vanUzelf: z.boolean() }

export const setsoort = z.enum([
  'begin',
  'kopie',
  'wijziging',
  'toevoeging',
  'verwijdering',
  'herstel',
  'versie-terug',
  'ongedaan',
  'opnieuw',
  'opmerking',
])

/** One save. `doel`: the version that was undone, done again or put back. */
export const planversie = z.object({
  versie: z.number().int().positive(),
  soort: setsoort,
  doel: z.number().int().nullable(),
  tijd: z.iso.datetime({ offset: true }),
  naam: z.string().nullable(),
  ...wie,
})
export type Planversie = z.infer<typeof planversie>

export const cijfermerk = z.object({
  indicator: z.string(),
  gebied: gebiedscode,
  jaar: z.number().int(),
  leeftijd,
  waarde: z.number(),
})

/** A figure of a text beside what its source gives now; `weg`: it gives none any more, or none that you may see. */
export const merkstand = z.object({
  merk: cijfermerk,
  stand: z.enum(['gelijk', 'veranderd', 'weg']),
  nu: z.object({ waarde: z.number(), bron: bronvermelding }).nullable(),
  /** A later year for which the source gives this figure too; null: none. */
  nieuwer: z.object({ jaar: z.number().int(), waarde: z.number() }).nullable(),
})
export type Merkstand = z.infer<typeof merkstand>

/** Where a remark stands now; `plek` null: loose, its sentence or object is no longer there. */
export const opmerkingplek = z.object({
  opmerking: z.uuid(),
  plek: z
    .object({
      object: z.uuid(),
      veld: z.string().nullable(),
      begin: z.number().int().nullable(),
      eind: z.number().int().nullable(),
      isVerhuisd: z.boolean(),
    })
    .nullable(),
})

/** What a plan asks of a fund; `past` null: its size is not known, so that cannot be judged. */
export const fondsstand = z.object({
  fonds: z.string(),
  gevraagdEuro: z.number().int(),
  zonderBedrag: z.number().int(),
  omvangEuro: z.number().nullable(),
  past: z.boolean().nullable(),
})

/** A plan in a list. */
export const aanpakkop = z.object({
  id: aanpakId,
  cyclus: z.string(),
  wijk: z.string(),
  wijknaam: z.string(),
  naam: z.string(),
  /** Id of the plan of which this is a copy; null: it is none. */
  kopieVan: z.string().nullable(),
  staat: aanpakstaat,
  /** Number of the last save. */
  versie: z.number().int(),
})
export type Aanpakkop = z.infer<typeof aanpakkop>

const aanspraak = z.object({ aanpak: aanpakId, object: z.uuid() })
const maanden = { van: z.string(), tot: z.string(), door: z.tuple([aanspraak, aanspraak]) }

/** Something that the plans of two wijken claim both: the same ground, more of a fund than there is, the same partner or action at once. */
export const dubbeling = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('plek'),
    vierkanteMeter: z.number().int(),
    door: z.tuple([aanspraak, aanspraak]),
  }),
  z.object({
    soort: z.literal('geld'),
    fonds: z.string(),
    gevraagdEuro: z.number().int(),
    omvangEuro: z.number(),
    plannen: z.array(aanpakId),
  }),
  /** Months as `2027-03`. */
  z.object({ soort: z.literal('mensen'), partner: z.string(), ...maanden }),
  z.object({ soort: z.literal('maanden'), actie: z.string(), ...maanden }),
])

/** What can be taken back or done again: the save it is about. */
const terughaalbaar = z.object({ versie: z.number().int(), soort: setsoort }).nullable()

/** A whole plan, as the drafting screen opens it. */
export const wijkaanpak = aanpakkop.extend({
  /** Everything in it, removed objects too, in the order in which it was made. */
  objecten: z.array(planobject),
  /** The newest 500 saves and all that have a name, newest first. */
  versies: z.array(planversie),
  overgangen: z.array(
    z.object({
      van: aanpakstaat,
      naar: aanpakstaat,
      versie: z.number().int(),
      datum: z.iso.date(),
      rol: z.string(),
      reden: z.string(),
    }),
  ),
  /** The one to-do. */
  opdracht: aanpakopdracht,
  /** Every figure of the texts, once. */
  cijfers: z.array(merkstand),
  opmerkingplekken: z.array(opmerkingplek),
  geld: z.array(fondsstand),
  omvang: z.object({ woorden: z.number().int(), bladzijden: z.number(), pastOpZes: z.boolean() }),
  /** All plans of this wijk and cyclus, this one too. */
  alternatieven: z.array(aanpakkop),
  ongedaan: terughaalbaar,
  opnieuw: terughaalbaar,
  /** What you may do with this plan as it stands. */
  mag: z.object({
    /** May write in all of it; `eigen`: in what your role made. */
    schrijven: z.enum(['ja', 'eigen', 'nee']),
    acties: z.enum(['ja', 'eigen', 'nee']),
    meepraten: z.boolean(),
    verzetten: z.boolean(),
    vaststellen: z.boolean(),
  }),
  /** Fingerprint of what was adopted; null: it was not. */
  vastgesteld: z.object({ versie: z.number().int(), sha256: z.string() }).nullable(),
  voorbeelddata,
})
export type WijkaanpakAntwoord = z.infer<typeof wijkaanpak>

/** One change of one field; `waarde` null: as if it was never written. `veld` is `aanwezig` for adding, removing and putting back. */
export const veldgeschiedenis = z.object({
  versie: z.number().int(),
  soort: setsoort,
  tijd: z.iso.datetime({ offset: true }),
  veld: z.string(),
  waarde: z.unknown(),
  voorheen: z.unknown(),
  ...wie,
})

const woordstuk = z.object({ soort: z.enum(['gelijk', 'erbij', 'eraf']), tekst: z.string() })

/** What differs of one object between two versions. */
export const objectverschil = z.object({
  oud: z.uuid().nullable(),
  nieuw: z.uuid().nullable(),
  soort: plansoort,
  wat: z.enum(['toegevoegd', 'verwijderd', 'gewijzigd']),
  velden: z.array(
    z.object({
      veld: z.string(),
      soort: z.enum(['tekst', 'vorm', 'waarde']),
      oud: z.unknown(),
      nieuw: z.unknown(),
      woorden: z.array(woordstuk).nullable(),
    }),
  ),
  cijfers: z.array(
    z.object({
      merk: cijfermerk.omit({ waarde: true }),
      oud: z.number().nullable(),
      nieuw: z.number().nullable(),
    }),
  ),
})

/** What a change leaves: the number of the save, the objects it touched as they stand now, and which fields others changed meanwhile. */
export const planantwoord = z.object({
  versie: z.number().int(),
  objecten: z.array(planobject),
  /** Fields of the object that others changed since you saw it and that stand beside yours now. */
  samengevoegd: z.array(z.string()),
})
export type Planantwoord = z.infer<typeof planantwoord>
