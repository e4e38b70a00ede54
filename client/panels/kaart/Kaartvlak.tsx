import { useMemo, useState } from 'react'
import { foutmelding } from '../../../server/contract/text/nl/algemeen.ts'
import { kaart, kaartToetsen, lagenTekst } from '../../../server/contract/text/nl/kaart.ts'
import { kiesTekst } from '../../../server/contract/text/nl/kaart-filters.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { buurInRichting, PIJLEN } from '../../map/buren.ts'
import { gesprokenCellen, samenvatting } from '../../map/vlakbeeld/voorgelezen.ts'
import { Button } from '../../ui/Button.tsx'
import type { Gereedschap } from './adres/keuze.ts'
import { wisselBuurt as wisselAmbitiebuurt } from './ambitie/vormen.ts'
import { wisselBuurt } from './eigen/wijzigen.ts'
import { Kaartknoppen } from './Kaartknoppen.tsx'
import { Kaartlegenda } from './blad/Kaartlegenda.tsx'
import { Kaartwoorden } from './Kaartwoorden.tsx'
import type { KaartvlakProps, PaneelProps } from './paneel-props.ts'
import { Achtergrondlaag } from './achtergrond/Achtergrondlaag.tsx'
import { useBehouden } from './filters/use-behouden.ts'
import { useBuurtwissel } from './filters/use-buurtwissel.ts'
import { useNadruk } from './filters/use-nadruk.ts'
import { Toetsvlak } from './Toetsvlak.tsx'
import { bedektDoorBlad, useBovenBlad } from './blad/use-boven-blad.ts'
import { KRAP, useMedia } from './use-kaart.ts'
import { type Kaartstaat, useKaartobject } from './use-kaartobject.ts'

/** What an ambition without a shape becomes when a buurt is chosen with the keys. */
const HELE_BUURTEN = { soort: 'buurten' } as const

/** Keys of drawing (design.md section 12) while no tool is open: they open the tool that draws it. */
const TEKENTOETS: Record<string, Gereedschap> = { v: 'eigen-gebied', l: 'meten', p: 'meten' }

/** What is said of an area when a person arrives there: name, wijk, and what the table says of it. */
function gesproken({ bron, vlakbeeld }: Pick<PaneelProps, 'bron' | 'vlakbeeld'>, code: string): string {
  const area = vlakbeeld.gebieden.find((one) => one.code === code)
  return kaartToetsen.hier(
    bron.gebied.get(code)?.naam ?? code,
    bron.wijkVan.get(code)?.naam ?? '',
    area === undefined ? kaartToetsen.geenCijfer : gesprokenCellen(vlakbeeld, area),
  )
}

/** The map: one tab stop. Arrows go to the area beside, Enter opens its profile, Escape returns. */
export function Kaartvlak(props: KaartvlakProps) {
  const { bron, model, keuze, kies, vlakbeeld } = props
  const borders = useGrenzen()
  const grenzen = borders.data ?? null
  const [cursor, setCursor] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const words = useMemo(() => samenvatting(bron, model, vlakbeeld), [bron, model, vlakbeeld])
  const behouden = useBehouden(model, keuze.filters)
  const made = useKaartobject({ ...props, grenzen, cursor, behouden })
  const { container, kaartobject, lagenMislukt } = made
  // On a phone there is no room for whole sentences beside the wijken, also when the map has the screen to itself.
  const krap = useMedia(KRAP)
  const staat = grenzen === null && borders.isError ? 'geen-grenzen' : made.staat
  const wissel = useBuurtwissel(props, setSaid)
  useNadruk(kaartobject, { bron, behouden, wissel })
  const places = useMemo(
    () =>
      (grenzen?.gebieden ?? [])
        .filter((area) => bron.wijkVan.has(area.code))
        .map((area) => ({ code: area.code, punt: area.labelpunt })),
    [grenzen, bron],
  )
  useBovenBlad(kaartobject, {
    plek: container,
    gebied: keuze.gebied,
    punt: places.find(({ code }) => code === keuze.gebied)?.punt ?? null,
    staatVast: keuze.beeld !== null,
  })

  const onKey = (event: React.KeyboardEvent) => {
    const direction = PIJLEN[event.key]
    if (direction !== undefined) {
      event.preventDefault()
      const next = buurInRichting(places, cursor ?? keuze.gebied, direction)
      if (next === null) {
        setSaid(kaartToetsen.rand)
        return
      }
      setCursor(next)
      setSaid(gesproken(props, next))
      const place = places.find(({ code }) => code === next)
      if (place !== undefined) kaartobject?.toon(place.punt, bedektDoorBlad(container.current))
    } else if (event.key === 'Enter' && cursor !== null) {
      if (event.shiftKey) wissel(cursor)
      // While an own area is being made, Enter puts the buurt in it or takes it out, as a click does.
      else if (keuze.gereedschap === 'eigen-gebied')
        kies({ eigen: wisselBuurt(keuze.eigen, cursor), gebied: null })
      else if (keuze.gereedschap === 'ambitie' && (keuze.ambitie ?? HELE_BUURTEN).soort === 'buurten')
        kies({ ambitie: wisselAmbitiebuurt(keuze.ambitie, cursor), gebied: null })
      else kies({ gebied: cursor })
    } else if (event.key === 'Escape') {
      setCursor(null)
      setSaid('')
      if (keuze.gebied !== null) kies({ gebied: null })
    } else if (TEKENTOETS[event.key.toLowerCase()] !== undefined && !event.ctrlKey && !event.metaKey) {
      kies({ gereedschap: TEKENTOETS[event.key.toLowerCase()] ?? null })
    } else if (event.key === '+' || event.key === '=') kaartobject?.zoom(1)
    else if (event.key === '-') kaartobject?.zoom(-1)
  }

  return (
    <div className="kaartvlak">
      <Toetsvlak
        container={container}
        staat={staat}
        label={kaartToetsen.label(bron.focusgebied, vlakbeeld.titel)}
        uitleg={`${words} ${kaartToetsen.uitleg} ${kiesTekst.shift}`}
        gezegd={said}
        opToets={onKey}
        opAankomst={() => setSaid(words)}
        opVertrek={() => setCursor(null)}
      />
      {staat === 'klaar' ? null : (
        <div className="kaartvlak__melding">
          <p role={staat === 'laadt' ? undefined : 'alert'}>{meldingVan(staat)}</p>
          {staat === 'mislukt' || staat === 'verloren' ? (
            <Button onClick={props.opnieuw}>{kaart.opnieuw}</Button>
          ) : null}
          {staat === 'geen-grenzen' ? (
            <Button onClick={() => void borders.refetch()}>{kaart.opnieuw}</Button>
          ) : null}
          {staat === 'mislukt' ? (
            <Button onClick={() => location.reload()}>{foutmelding.opnieuwLaden}</Button>
          ) : null}
          {staat === 'laadt' || props.kort ? null : (
            <Button onClick={() => kies({ toon: 'tabel' })}>{kaart.toonTabel}</Button>
          )}
        </div>
      )}
      {lagenMislukt ? (
        <p className="kaartvlak__melding" role="alert">
          {lagenTekst.mislukt}
        </p>
      ) : null}
      <Achtergrondlaag {...{ kaartobject, keuze, kies }} />
      {kaartobject === null ? null : (
        <>
          <Kaartlegenda keuze={keuze} vlakbeeld={vlakbeeld} />
          <Kaartwoorden {...props} kort={props.kort || krap} kaartobject={kaartobject} />
          <Kaartknoppen
            kaartobject={kaartobject}
            naarGeheel={() => {
              kaartobject.pas()
              props.pan({ beeld: null })
            }}
          />
        </>
      )}
      {props.boven}
      {cursor === null ? null : (
        <p className="kaartvlak__hier" aria-hidden>
          {gesproken(props, cursor)}
        </p>
      )}
    </div>
  )
}

function meldingVan(staat: Exclude<Kaartstaat, 'klaar'> | 'geen-grenzen'): string {
  switch (staat) {
    case 'laadt':
      return kaart.kaartLaden
    case 'geen-grenzen':
      return kaart.geenGrenzen
    case 'herstelt':
      return kaart.herstelt
    case 'geen-webgl':
      return kaart.geenWebgl
    case 'verloren':
      return kaart.verloren
    case 'mislukt':
      return kaart.kaartMislukt
  }
}
