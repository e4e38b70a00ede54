import { getal, punten, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import type { Papierlegenda } from '../../map/papier/legenda.ts'
import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'

/** Under this range a number at the ramp has a decimal when a break has one. */
const WIDE_RANGE = 40

/** The legend of what the colours say, as paper draws it. */
export function legendaVan(beeld: Vlakbeeld): Papierlegenda {
  const { kleuren, woorden } = beeld.schaal('licht')
  const colour = (place: number) => kleuren[place] ?? '#ffffff'
  const { vorm } = beeld
  switch (vorm.soort) {
    case 'lijst':
      return {
        soort: 'rijen',
        rijen: beeld.klassen
          .toReversed()
          .map(({ label, plaats, aantal }) => ({ kleur: colour(plaats), tekst: `${label} (${aantal})` })),
        label: beeld.titel,
      }
    case 'vierkant':
      return {
        soort: 'vierkant',
        cellen: Array.from({ length: 9 }, (_none, place) => ({
          kleur: colour(place),
          woord: woorden[place] ?? '#14232b',
          tekst: String(beeld.klassen[place]?.aantal ?? 0),
        })),
        naarRechts: kleurenTekst.tweetal.as(vorm.naarRechts),
        naarBoven: kleurenTekst.tweetal.as(vorm.naarBoven),
        label: kleurenTekst.tweetal.vierkant(vorm.naarRechts, vorm.naarBoven),
      }
    case 'balk': {
      const { klassen, plaatsen, merken, eenheid } = vorm
      const stippen = [...beeld.uitspraken.values()].flatMap(({ x, plaats }) =>
        x === null || plaats === null ? [] : [{ waarde: x, kleur: colour(plaats) }],
      )
      const values = stippen.map(({ waarde }) => waarde).sort((a, b) => a - b)
      const write = (value: number) =>
        eenheid === 'procentpunt' ? punten(value) : waardeMetEenheid(value, eenheid)
      const ends = [klassen.van, ...klassen.grenzen, klassen.tot]
      const decimals = ends.some((value) => value % 1 !== 0) && klassen.tot - klassen.van < WIDE_RANGE ? 1 : 0
      const text = kleurenTekst.stippen
      return {
        soort: 'stippen',
        stippen,
        klassen,
        kleuren: plaatsen.map(colour),
        merken,
        getal: (value) => getal(value, decimals),
        eenheid: eenheid === 'procent' ? '\u00a0%' : '',
        label:
          values.length === 0
            ? text.leeg
            : text.label(values.length, write(values[0] ?? 0), write(values.at(-1) ?? 0)),
      }
    }
  }
}

/** What the colours say, with what a dot stands for. */
export function legendaZin(beeld: Vlakbeeld): string {
  const text = kleurenTekst.stippen
  const dot = beeld.vorm.soort === 'balk' ? `${capital(text[beeld.niveau])}. ` : ''
  return `${dot}${beeld.zin('licht')}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
