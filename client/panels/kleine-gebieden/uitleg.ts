import type { BuurtKlein, KleinCijfer } from '../../../analyses/kleine-gebieden/kleine-gebieden-schema.ts'
import { aantal, getal, percentage, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { kleineGebiedenTekst } from '../../../server/contract/text/nl/kleine-gebieden.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'

const tekst = kleineGebiedenTekst.uitleg
const METHODE = 'kleine-gebieden/kleine-gebieden'

/** How the mean of the buurten came to be. */
export function explainMean(figure: KleinCijfer, waarde: string): Uitleg {
  return {
    waarde,
    methode: METHODE,
    formule: tekst.gemiddelde,
    invoer: [{ naam: tekst.inBuurten, waarde: aantal(figure.aantalBuurten) }],
    bronnen: figure.bronnen,
  }
}

/** How the shrunken figure of a buurt came to be; its measured figure opens to its source. */
export function explainShrunken(figure: KleinCijfer, buurt: BuurtKlein, waarde: string): Uitleg {
  const { verband } = figure
  const mean = verband.bekend ? waardeMetEenheid(verband.gemiddelde, figure.eenheid) : ''
  const strength = verband.bekend && verband.sterkte !== null ? getal(verband.sterkte, 0) : null
  return {
    waarde,
    methode: METHODE,
    formule: strength === null ? tekst.fayHerriot(mean) : tekst.aandelen(mean, strength),
    invoer: [
      ...(buurt.direct === null
        ? []
        : [
            {
              naam: tekst.inGemeten,
              waarde: waardeMetEenheid(buurt.direct.waarde, figure.eenheid),
              cijfer: referenceOf(figure, buurt),
            },
          ]),
      { naam: tekst.inGemiddelde, waarde: mean },
      ...answersOf(buurt),
      ...(strength === null ? [] : [{ naam: tekst.inSterkte, waarde: strength }]),
    ],
    bronnen: figure.bronnen,
  }
}

/** How much of the shrunken figure comes from the buurt itself. */
export function explainOwnShare(figure: KleinCijfer, buurt: BuurtKlein, waarde: string): Uitleg {
  const strength = figure.verband.bekend ? figure.verband.sterkte : null
  return {
    waarde,
    methode: METHODE,
    formule: strength === null ? tekst.gedeeldVariantie : tekst.gedeeld,
    invoer: [
      ...answersOf(buurt),
      ...(strength === null ? [] : [{ naam: tekst.inSterkte, waarde: getal(strength, 0) }]),
      { naam: tekst.inEigen, waarde: percentage((buurt.eigenAandeel ?? 0) * 100) },
    ],
    bronnen: figure.bronnen,
  }
}

/** How many people answered in a buurt, and what these answers are worth. */
export function explainAnswers(figure: KleinCijfer, buurt: BuurtKlein, waarde: string): Uitleg {
  return {
    waarde,
    methode: 'enquete/cijfers',
    formule: tekst.antwoorden,
    invoer: answersOf(buurt),
    bronnen: figure.bronnen,
  }
}

function answersOf({ antwoorden, effectief }: BuurtKlein): Uitleg['invoer'][number][] {
  if (antwoorden === null || effectief === null) return []
  return [
    { naam: tekst.inAntwoorden, waarde: aantal(antwoorden) },
    { naam: tekst.inWaard, waarde: getal(effectief, 1) },
  ]
}

/** The published figure of a buurt. */
export function referenceOf({ indicator, jaar, leeftijd }: KleinCijfer, { gebied }: BuurtKlein) {
  return { gebied, indicator, jaar, leeftijd }
}
