/**
 * Every analysis with a method text, in the order in which people read them. The text stands in
 * `analyses/<id>.md`; a test holds this list against the folder.
 */
export const ANALYSES = [
  'wijkanalyse/wijkanalyse',
  'gebiedscijfer/gebiedscijfer',
  'gebiedscijfer/opzoeker',
  'gebiedscijfer/variantie',
  'vergelijking/verschil',
  'wijkanalyse/spreiding',
  'wijkanalyse/sterk-en-zwak',
  'wijkanalyse/pijlerbeeld',
  'wijkanalyse/onbekend',
  'wijkanalyse/inwoners',
  'prioriteiten/themas',
  'prioriteiten/voorstel',
  'wijkanalyse/cyclusverschil',
  'wijkanalyse/oorzaken',
  'verdieping/verdieping',
  'verdieping/analysegebied',
  'verdieping/inwoners-per-buurt',
  'leefbaarometer/kpi',
  'renovatie/voortgang',
  'voorzieningen/bereik',
  'voorzieningen/nu-open',
  'enquete/uitslag',
  'kleine-gebieden/aandelen',
  'kleine-gebieden/fay-herriot',
  'ruimte/buren',
  'ruimte/samenhang',
  'betrouwbaarheid/klasse',
  'betrouwbaarheid/niveau',
  'grenswijziging/overlap',
  'grenswijziging/kruistabel',
  'grenswijziging/omrekenen',
] as const

export type AnalyseId = (typeof ANALYSES)[number]
