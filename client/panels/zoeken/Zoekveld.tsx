import { Search } from 'lucide-react'
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components/ComboBox'
import { Header } from 'react-aria-components/Header'
import { Text } from 'react-aria-components/Text'
import { zoekTekst } from '../../../server/contract/text/nl/zoeken.ts'
import { useMag } from '../../api/sessie.ts'
import { useStraten } from '../../api/woningen.ts'
import { useCyclus } from '../../app/use-cyclus.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { useKaartbron } from '../kaart/use-kaart.ts'
import { useOpenZoekding } from './use-open-zoekding.ts'
import { zoek, type Zoekding, type Zoekgroep, zoeklijst } from './zoeklijst.ts'
import './zoekveld.css'

interface Props {
  /** What was typed before this came. */
  begin: string
  /** Closes the search; with words for what was done, or null when somebody simply went elsewhere. */
  sluit: (said: string | null) => void
}

/**
 * Keeps the rest of the page readable while the list is open. The list is not a dialog: one can walk on with Tab or a swipe, and what
 * can be reached must not be hidden from screen readers. Without this mark React Aria hides everything beside field and list.
 */
function useBlijftLeesbaar() {
  useLayoutEffect(() => {
    const page = document.getElementById('app')
    page?.setAttribute('data-react-aria-top-layer', '')
    return () => page?.removeAttribute('data-react-aria-top-layer')
  }, [])
}

/** The field of the search with its list: wijken, buurten, streets for who may read them, and figures by everyday words. */
export function Zoekveld({ begin, sluit }: Props) {
  const [vraag, setVraag] = useState(begin)
  const box = useRef<HTMLDivElement>(null)
  useBlijftLeesbaar()
  const { huidige } = useCyclus()
  const { bron, error } = useKaartbron(huidige?.id ?? null)
  const streets = useStraten(useMag('woningen-lezen')).data
  const lijst = useMemo(() => (bron === null ? [] : zoeklijst(bron, streets?.straten ?? [])), [bron, streets])
  const groepen = useMemo(() => zoek(lijst, vraag), [lijst, vraag])
  const open = useOpenZoekding(bron)
  const kies = (key: string) => {
    const ding = lijst.find(({ id }) => id === key)
    if (ding !== undefined) sluit(open(ding))
  }
  const [first] = groepen[0]?.dingen ?? []
  return (
    <ComboBox<Zoekgroep>
      aria-label={zoekTekst.label}
      items={groepen}
      inputValue={vraag}
      onInputChange={setVraag}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) kies(String(key))
      }}
      allowsEmptyCollection
      menuTrigger="focus"
      onBlur={() => sluit(null)}
    >
      <div ref={box} className="zoekvak__veld">
        <Search size={17} strokeWidth={1.9} aria-hidden />
        <Invoer eerste={vraag.trim() === '' ? null : (first ?? null)} kies={kies} sluit={() => sluit('')} />
      </div>
      <Popover className="zoeklijst" triggerRef={box} offset={6} placement="bottom end">
        <ListBox<Zoekgroep>
          className="zoeklijst__lijst"
          renderEmptyState={() => (
            <p className="zoeklijst__niets">
              {error !== null
                ? zoekTekst.mislukt
                : bron === null
                  ? zoekTekst.laden
                  : zoekTekst.niets(vraag.trim())}
            </p>
          )}
        >
          {(groep) => (
            <ListBoxSection id={groep.soort} aria-label={zoekTekst.groep[groep.soort]}>
              <Header className="zoeklijst__groep">
                {zoekTekst.groep[groep.soort]}
                {groep.soort === 'straat' && streets?.voorbeelddata === true ? <ExampleTag /> : null}
              </Header>
              <Collection items={groep.dingen}>{(ding: Zoekding) => <Keuze ding={ding} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** One thing that was found, with what it is. */
function Keuze({ ding }: { ding: Zoekding }) {
  return (
    <ListBoxItem id={ding.id} textValue={ding.naam} className="zoeklijst__ding">
      <Text slot="label">{ding.naam}</Text>
      <Text slot="description" className="subtle">
        {ding.uitleg}
      </Text>
    </ListBoxItem>
  )
}

/** The field itself. Enter takes the first when none was walked to; Escape closes the search: a cleared field would open its list anew. */
function Invoer({
  eerste,
  kies,
  sluit,
}: {
  eerste: Zoekding | null
  kies: (key: string) => void
  sluit: () => void
}) {
  const state = useContext(ComboBoxStateContext)
  return (
    <Input
      // Whoever opened the search wants to type.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      placeholder={zoekTekst.label}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && eerste !== null && state?.selectionManager.focusedKey === null) {
          event.preventDefault()
          event.stopPropagation()
          kies(eerste.id)
        } else if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          sluit()
        }
      }}
    />
  )
}
