import type { Punt } from '../../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import type { Bijeenkomst } from '../../../../geodata/schema/bijeenkomst.ts'
import type { Wijkambitie } from '../../../../geodata/schema/wijkambitie.ts'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { type Kant, puntTitel } from '../../../../server/contract/text/nl/wijkanalyse-zinnen.ts'

export type Bewijs = Wijkambitie['waarom'][number]

/** Something of the analysis that an ambition can rest on, and where it comes from in words. */
export interface Bewijskeuze {
  bewijs: Bewijs
  van: string
}

/** Most characters of a sentence that is kept. */
const MOST_SENTENCE = 300

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MOST_SENTENCE)

/**
 * What the wijkanalyse offers as a reason: its strong and weak points with the fingerprint of the analysis, and the themes that residents and
 * professionals ranked in their sessions.
 *
 * @param analyse its points and SHA-256; null: there is no analysis yet
 */
export function bewijskeuzes(
  analyse: { sterk: readonly Punt[]; zwak: readonly Punt[]; sha256: string | null } | null,
  sessies: readonly Pick<Bijeenkomst, 'id' | 'soort' | 'volgorde'>[],
): Bewijskeuze[] {
  const ofPoint = (punt: Punt, kant: Kant): Bewijskeuze => ({
    van: kant === 'gunstig' ? tekst.sterk : tekst.zwak,
    bewijs: {
      soort: 'bevinding',
      id: punt.soort === 'cijfer' ? punt.indicator : punt.voorziening,
      vingerafdruk: analyse?.sha256 ?? null,
      zin: plain(puntTitel(punt, kant)),
    },
  })
  return [
    ...sessies.flatMap(({ id, soort, volgorde }) =>
      volgorde.map(({ thema }): Bewijskeuze => ({
        van: soort === 'bewoners' ? tekst.bewoners : tekst.professionals,
        bewijs: { soort: 'bijeenkomst', id, vingerafdruk: null, zin: plain(thema) },
      })),
    ),
    ...(analyse?.sterk ?? []).map((punt) => ofPoint(punt, 'gunstig')),
    ...(analyse?.zwak ?? []).map((punt) => ofPoint(punt, 'ongunstig')),
  ]
}

/** Whether two reasons are about one thing. */
export const isZelfde = (a: Bewijs, b: Bewijs): boolean =>
  a.soort === b.soort && a.id === b.id && a.zin === b.zin
