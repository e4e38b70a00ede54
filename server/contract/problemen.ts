import { z } from 'zod'

/** Stable codes of everything that can go wrong, with their HTTP status. The Dutch sentences are in text/. */
export const PROBLEEM_STATUS = {
  'ongeldige-invoer': 400,
  'niet-aangemeld': 401,
  'geen-recht': 403,
  'demo-staat-uit': 403,
  'vreemde-herkomst': 403,
  'doel-nodig': 403,
  'tweede-factor-nodig': 403,
  'koppeling-van-een-ander': 403,
  'niet-gevonden': 404,
  'onbekend-gebied': 404,
  'onbekende-indicator': 404,
  'onbekend-jaar': 404,
  'onbekende-leeftijd': 404,
  'onbekende-cyclus': 404,
  'onbekende-wijk': 404,
  'onbekende-dataset': 404,
  'onbekende-taak': 404,
  'onbekende-woning': 404,
  'onbekende-invoer': 404,
  'onbekend-blad': 404,
  'onbekende-koppeling': 404,
  'onbekende-versie': 404,
  'onbekende-bron': 404,
  'onbekende-laag': 404,
  'onbekende-bijeenkomst': 404,
  'onbekend-signaal': 404,
  'geen-wijkanalyse': 404,
  'geen-woningen': 404,
  'onbekend-account': 404,
  'onbekende-sleutel': 404,
  'onbekende-reservekopie': 404,
  'methode-niet-toegestaan': 405,
  'duurt-te-lang': 408,
  'cyclus-bestaat-al': 409,
  'indeling-onjuist': 409,
  'taak-is-klaar': 409,
  'invoer-niet-zo-ver': 409,
  'proef-verouderd': 409,
  'niet-de-geldende': 409,
  'dataset-is-van-de-app': 409,
  'bron-per-adres': 409,
  'dataset-heeft-invoer': 409,
  'versie-beschadigd': 409,
  'taak-loopt-nog': 409,
  'veld-veranderd': 409,
  'cyclus-vastgesteld': 409,
  'cyclus-niet-zo-ver': 409,
  'cyclus-veranderd': 409,
  'al-ingetrokken': 409,
  'sleutel-al-gebruikt': 409,
  'sleutel-nog-bezig': 409,
  'inlognaam-bezet': 409,
  'laatste-beheerder': 409,
  'intussen-veranderd': 412,
  'te-groot': 413,
  'bestand-te-groot': 413,
  'adres-te-lang': 414,
  'verkeerd-mediatype': 415,
  'versie-nodig': 428,
  'te-veel-vragen': 429,
  'te-veel-bestanden': 429,
  'koppen-te-groot': 431,
  'interne-fout': 500,
  'even-niet-bereikbaar': 503,
  'alleen-lezen': 503,
  'schijf-vol': 507,
} as const

export type ProbleemCode = keyof typeof PROBLEEM_STATUS

/** One fault in a request: where it stands and what is wrong, as a code with a Dutch sentence. */
export const invoerfout = z.object({
  deel: z.enum(['pad', 'query', 'body', 'header']),
  veld: z.string(),
  melding: z.string(),
})
export type Invoerfout = z.infer<typeof invoerfout>

/** Problem details after RFC 9457, with a stable `code` and, for invalid input, every fault at once. */
export const probleem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    fouten: z.array(invoerfout).optional(),
  })
  .meta({ id: 'Probleem' })
export type Probleem = z.infer<typeof probleem>
