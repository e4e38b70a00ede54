import { useEffect, useState } from 'react'
import { Nadruk } from '../../../map/delen/nadruk.ts'
import type { Behouden } from '../../../map/filter/buurten.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'

interface Input {
  bron: Kaartbron
  behouden: Behouden
  /** Picks a buurt by hand or lets it go. */
  wissel: (code: string) => void
}

/** Keeps a map in step with the filters and with what is pointed at elsewhere on the screen. */
export function useNadruk(kaartobject: Kaart | null, { bron, behouden, wissel }: Input): void {
  const [nadruk, setNadruk] = useState<Nadruk | null>(null)
  useEffect(() => {
    let gone = false
    kaartobject
      ?.deel('nadruk', (map) => new Nadruk(map))
      .then((made) => {
        if (!gone) setNadruk(made)
      })
      // Without emphasis the map still stands; the table says what is kept.
      .catch(() => undefined)
    return () => {
      gone = true
      setNadruk(null)
    }
  }, [kaartobject])
  useEffect(() => {
    nadruk?.setGedempt(new Set([...bron.wijkVan.keys()].filter((code) => !behouden.codes.has(code))))
  }, [nadruk, bron, behouden])
  useEffect(() => {
    nadruk?.setGedrag(wissel, (code) => bron.wijken.find(({ id }) => id === code)?.buurten ?? [code])
  }, [nadruk, bron, wissel])
}
