import { eigenaar } from '../../../geodata/schema/woning.ts'
import type { Woningbeeld } from '../../../analyses/ambitie/beeld-schema.ts'
import type { LabelOfOnbekend } from '../../../analyses/ambitie/woningtelling.ts'
import { beeldTekst } from '../../../server/contract/text/nl/ambitiebeeld.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { PALETTEN } from '../../map/palettes.ts'
import type { Thema } from '../../app/thema.ts'

/** One part of a bar: what it is called, how many, and its colour; null: nothing is known, drawn as stripes. */
export interface Balkdeel {
  naam: string
  aantal: number
  kleur: string | null
}

type Verdeling = Extract<Woningbeeld['verdeling'], { bekend: true }>

/** Dwellings by owner, the unknown last and only when there are any. */
export function eigenaardelen(
  { perEigenaar }: Verdeling,
  thema: Thema,
  corporatie: string | null,
): Balkdeel[] {
  const colours = PALETTEN[thema].eigenaar
  return eigenaar.options.flatMap((one, at) =>
    one === 'onbekend' && perEigenaar[one] === 0
      ? []
      : [{ naam: eigenaarNaam(one, corporatie), aantal: perEigenaar[one], kleur: colours[at] ?? null }],
  )
}

/** Groups of labels that stand together, economical first; the place of their colour among the seven of a label. */
const LABELGROEPEN: readonly { naam: string; kleur: number; van: (label: LabelOfOnbekend) => boolean }[] = [
  { naam: 'A of B', kleur: 1, van: (label) => /^[AB]/.test(label) },
  { naam: 'C', kleur: 2, van: (label) => label === 'C' },
  { naam: 'D', kleur: 3, van: (label) => label === 'D' },
  { naam: 'E tot G', kleur: 5, van: (label) => /^[EFG]$/.test(label) },
]

/** Dwellings by group of labels, and those without one. */
export function labeldelen({ perLabel }: Verdeling, thema: Thema): Balkdeel[] {
  const colours = PALETTEN[thema].label
  const sum = (van: (label: LabelOfOnbekend) => boolean) =>
    perLabel.reduce((total, { label, aantal }) => total + (van(label) ? aantal : 0), 0)
  const known = LABELGROEPEN.map(({ naam, kleur, van }) => ({
    naam,
    aantal: sum(van),
    kleur: colours[kleur] ?? null,
  }))
  const unknown = sum((label) => label === 'onbekend')
  return unknown === 0 ? known : [...known, { naam: beeldTekst.labelOnbekend, aantal: unknown, kleur: null }]
}
