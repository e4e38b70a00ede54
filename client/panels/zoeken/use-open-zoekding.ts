import { useLocation, useSearch } from 'wouter'
import { zoekTekst } from '../../../server/contract/text/nl/zoeken.ts'
import { paths } from '../../app/paths.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { leesAdres, schrijfAdres } from '../kaart/adres/adres.ts'
import { controleerKeuze, pasKeuzeAan } from '../kaart/adres/controle.ts'
import { type KaartKeuze, STANDAARD } from '../kaart/adres/keuze.ts'
import type { Zoekding } from './zoeklijst.ts'

/** The map with what was found: an area is opened, a figure is put on it; everything else that was chosen stays. */
export function metGevonden(bron: Kaartbron, keuze: KaartKeuze, { soort, doel }: Zoekding): KaartKeuze {
  if (soort !== 'cijfer') return { ...keuze, gebied: doel }
  return pasKeuzeAan(bron, { ...keuze, cijfer: doel })
}

/** Opens on the map what was found, from whatever screen; gives the words for what was done. */
export function useOpenZoekding(bron: Kaartbron | null): (ding: Zoekding) => string {
  const [path, navigate] = useLocation()
  const search = useSearch()
  return (ding) => {
    if (bron === null) return ''
    const asked = path === paths.kaart ? leesAdres(search).keuze : STANDAARD
    navigate(paths.kaart + schrijfAdres(metGevonden(bron, controleerKeuze(bron, asked).keuze, ding)))
    return ding.soort === 'cijfer' ? zoekTekst.staatOpKaart(ding.naam) : zoekTekst.isOpen(ding.naam)
  }
}
