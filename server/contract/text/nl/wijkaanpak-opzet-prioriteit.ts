import type {
  Opzet,
  Opzetbuurt,
  Opzetcijfer,
  Opzetprioriteit,
} from '../../../../analyses/wijkaanpak/opzet-schema.ts'
import type { Programmawijk } from '../../../../geodata/schema/focusgebied.ts'
import type { PijlerId } from '../../../../geodata/schema/indicator.ts'
import type { Wijkambitie } from '../../../../geodata/schema/wijkambitie.ts'
import { opsomming } from '../getal.ts'
import { modelJaar } from './coronatijd.ts'
import { indicatorTekst, pijlerBronNodig } from './indicatoren.ts'
import { redenTekst } from './redenen.ts'
import { themaTekst } from './wijkanalyse.ts'
import { levendCijfer } from './wijkaanpak-opzet.ts'

/** What a first draft writes of a priority; the goal, its owner and its actions are for people to choose. */
export type Voorgesteld = Pick<
  Wijkambitie,
  | 'titel'
  | 'tekst'
  | 'vorm'
  | 'pijler'
  | 'prioriteit'
  | 'redenLater'
  | 'meting'
  | 'partners'
  | 'fondsen'
  | 'waarom'
  | 'perBuurt'
>

/** Where a draft comes from: the stored analysis by its fingerprint, and the residents' session it answers. */
export interface Grondslag {
  cyclus: string
  vingerafdruk: string | null
  bijeenkomst: string | null
}

const worse = ({ buurten }: Opzetcijfer): Opzetbuurt[] =>
  buurten.filter((row) => row.cijfer !== null && row.oordeel === 'ongunstiger')

/** On what the priority stands, in one sentence. */
function grondZin({ grond, pijler, cijfer }: Opzetprioriteit): string {
  if (cijfer === null || grond === 'geen-cijfer') return geenCijferZin(pijler)
  const withFigure = cijfer.buurten.filter((row) => row.cijfer !== null).length
  const name = `${indicatorTekst(cijfer.indicator).naam} (${modelJaar(cijfer.indicator, cijfer.jaar)})`
  const count = worse(cijfer).length
  return count === 0
    ? `${name}: in geen van de ${withFigure} buurten met een cijfer is het verschil met de gemeente groot genoeg.`
    : `${name}: in ${count} van de ${withFigure} buurten met een cijfer is het ongunstiger dan in de gemeente.`
}

const geenCijferZin = (pijler: PijlerId): string =>
  `Hierover zijn nog geen cijfers per buurt. ${pijlerBronNodig[pijler]}`

function tekstVan(row: Opzetprioriteit, wijk: Programmawijk): string {
  const { cijfer, redenOnbeslist, partners } = row
  const parts = [grondZin(row)]
  if (cijfer?.gemeente != null && cijfer.bereik !== null) {
    const { laagste, hoogste } = cijfer.bereik
    parts.push(
      `De buurten lopen van ${levendCijfer(laagste, wijk)} tot ${levendCijfer(hoogste, wijk)}, de gemeente heeft ${levendCijfer(cijfer.gemeente, wijk)}.`,
    )
  } else {
    parts.push('Wat dit per buurt betekent, vragen we aan bewoners.')
  }
  if (redenOnbeslist === 'een-bron') parts.push('Dit is onbeslist: er is maar één bron.')
  if (partners.length > 0) parts.push(`Dit pakken we samen op met ${opsomming(partners)}.`)
  return parts.join(' ')
}

function buurtTekst(row: Opzetbuurt, { indicator, jaar }: Opzetcijfer, wijk: Programmawijk): string {
  if (row.cijfer === null) return redenTekst[row.ontbreekt]
  const value = levendCijfer(row.cijfer, wijk)
  const year = ` (${jaar})`
  const { zin } = indicatorTekst(indicator)
  switch (row.oordeel) {
    case 'ongunstiger':
      return `${value} ${zin}${year}. Dat is ongunstiger dan in de gemeente.`
    case 'gunstiger':
      return `${value} ${zin}${year}. Dat is gunstiger dan in de gemeente.`
    case 'geen-verschil':
      return `${value} ${zin}${year}. Geen verschil met de gemeente.`
    case 'anders':
    case null:
      return `${value} ${zin}${year}.`
  }
}

function metingVan(
  { cijfer, pijler }: Opzetprioriteit,
  wijk: Programmawijk,
  bron: (dataset: string) => string,
): string {
  if (cijfer === null) return `${geenCijferZin(pijler)} We tellen tot die tijd wat er is gedaan.`
  const { indicator, jaar, dataset, volgendJaar, bereik } = cijfer
  const now =
    bereik === null
      ? ''
      : ` Nu: ${levendCijfer(bereik.laagste, wijk)} tot ${levendCijfer(bereik.hoogste, wijk)} in de buurten (${modelJaar(indicator, jaar)}).`
  const next =
    volgendJaar === null
      ? ' Wanneer het volgende cijfer komt, is niet bekend.'
      : ` Het volgende cijfer is van ${volgendJaar}, als de bron even vaak blijft meten.`
  const from = dataset === null ? '' : ` Bron: ${bron(dataset)}.`
  return `${indicatorTekst(indicator).naam}.${now}${from}${next}`
}

function waaromVan(
  row: Opzetprioriteit,
  { cyclus, vingerafdruk, bijeenkomst }: Grondslag,
  wijk: string,
): Wijkambitie['waarom'] {
  const finding: Wijkambitie['waarom'][number] = {
    soort: 'bevinding',
    id: `wijkanalyse/${cyclus}/${wijk}/${row.thema}`,
    vingerafdruk,
    zin: grondZin(row),
  }
  return row.bewoners === null || bijeenkomst === null
    ? [finding]
    : [finding, { soort: 'bijeenkomst', id: bijeenkomst, vingerafdruk: null, zin: row.thema }]
}

/**
 * The priorities of a first draft. What each means stands per buurt: its figure beside the gemeente, or why there is none.
 *
 * @param bron name of the source of a dataset
 */
export function opzetPrioriteiten(
  { wijk, prioriteiten }: Opzet,
  grondslag: Grondslag,
  bron: (dataset: string) => string,
): Voorgesteld[] {
  return prioriteiten.map((row): Voorgesteld => {
    const { cijfer, prioriteit, pijler, thema } = row
    const differing = cijfer === null ? [] : worse(cijfer).map(({ buurt }) => buurt)
    return {
      titel: themaTekst(thema),
      tekst: tekstVan(row, wijk),
      vorm: differing.length === 0 ? null : { soort: 'buurten', buurten: differing },
      pijler,
      prioriteit,
      redenLater: prioriteit === 'later' ? laterZin(row) : '',
      meting: metingVan(row, wijk, bron),
      partners: [...row.partners],
      fondsen: row.fondsen.map(({ id }) => id),
      waarom: waaromVan(row, grondslag, wijk.id),
      perBuurt:
        cijfer === null || prioriteit === 'later'
          ? []
          : cijfer.buurten.map((one) => ({ buurt: one.buurt, tekst: buurtTekst(one, cijfer, wijk) })),
    }
  })
}

function laterZin({ grond }: Opzetprioriteit): string {
  switch (grond) {
    case 'geen-cijfer':
      return 'We beginnen met drie onderwerpen. Hierover is nog geen cijfer per buurt.'
    case 'klein-verschil':
      return 'We beginnen met drie onderwerpen. Hier is het verschil met de gemeente klein.'
    case 'verschil':
      return 'We beginnen met drie onderwerpen. Bij dit onderwerp verschillen minder buurten, of loopt er al meer.'
  }
}
