import type { Cijferkeuze } from '../../../map/kaartmodel.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { deelTekst } from '../../../../server/contract/text/nl/kaart-delen.ts'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { vergelijkTekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import { indicatorTekst, leeftijdTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { filterCount } from './filter-delen.ts'
import { type KaartKeuze, PLAN } from './keuze.ts'

/** One line of what a link holds: what it is about, and what was chosen. */
export interface Deelregel {
  deel: keyof typeof deelTekst.delen
  tekst: string
}

function naastWoorden(bron: Kaartbron, naast: KaartKeuze['naast']): string | null {
  if (naast === null) return null
  return naast === PLAN ? vergelijkTekst.metPlan : figureWords(bron, naast)
}

function figureWords(bron: Kaartbron, { cijfer, jaar, leeftijd }: Cijferkeuze): string {
  const indicator = bron.indicatoren.get(cijfer)
  const name = indicator === undefined ? cijfer : indicatorTekst(indicator).naam
  return [name, String(jaar), ...(leeftijd === 'alle' ? [] : [leeftijdTekst[leeftijd]])].join(', ')
}

/**
 * What a link holds, in words, for whoever gives it to another.
 *
 * @param dag day since which the figures stood, in words
 */
export function deelregels(bron: Kaartbron, keuze: KaartKeuze, dag: string): Deelregel[] {
  const layers = keuze.lagen.map((laag) => {
    const percent = keuze.dekking[laag]
    return percent === undefined ? lagenTekst[laag] : deelTekst.dekking(lagenTekst[laag], percent)
  })
  const colours = [
    deelTekst.kleuren[keuze.kleur],
    ...(keuze.kleur === 'verandering' && keuze.vanJaar !== null ? [deelTekst.vanaf(keuze.vanJaar)] : []),
    ...(keuze.kleur === 'tweetal' && keuze.tweede !== null ? [figureWords(bron, keuze.tweede)] : []),
  ]
  const filters = filterCount(keuze.filters)
  const place =
    keuze.gebied === null
      ? null
      : (bron.gebied.get(keuze.gebied)?.naam ??
        bron.wijken.find(({ id }) => id === keuze.gebied)?.naam ??
        keuze.gebied)
  const lines: [Deelregel['deel'], string | null][] = [
    ['cijfer', figureWords(bron, keuze)],
    ['kleuren', colours.join(', ')],
    ['lagen', layers.length === 0 ? deelTekst.geenLagen : layers.join(', ')],
    ['filters', filters === 0 ? null : deelTekst.filters(filters)],
    ['naast', naastWoorden(bron, keuze.naast)],
    ['gebied', place],
    ['eigen', keuze.eigen && deelTekst.eigen(keuze.eigen.buurten.length, keuze.eigen.vlakken.length)],
    ['ambitie', keuze.ambitie && deelTekst.ambitie[keuze.ambitie.soort]],
    ['beeld', keuze.beeld === null ? deelTekst.heleGebied : deelTekst.beeld],
    ['toon', keuze.toon && deelTekst.toon[keuze.toon]],
    ['cyclus', keuze.cyclus],
    ['versie', deelTekst.versie(dag, keuze.versie ?? '')],
  ]
  return lines.flatMap(([deel, tekst]) => (tekst === null ? [] : [{ deel, tekst }]))
}
