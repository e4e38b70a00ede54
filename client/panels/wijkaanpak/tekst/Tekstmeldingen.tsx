import { MOST_DRAFT } from '../../../../server/contract/samen.ts'
import { samenTekst as words } from '../../../../server/contract/text/nl/samen.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { TextCopy, Tekststaat } from '../samen/text-copy.ts'

interface Props {
  copy: TextCopy | null
  staat: Tekststaat | null
  isVerbonden: boolean
  leesAlleen: boolean
  meest: number
  /** Characters of something that was too long to put in; null: nothing was. */
  teLang: number | null
  /** What the others who are in this text are called. */
  anderen: readonly string[]
}

/** What stands under a text: whether it is saved, who else is in it, why it cannot be saved, and what is to be done. */
export function Tekstmeldingen(props: Props) {
  const { copy, staat, isVerbonden, leesAlleen, meest, teLang, anderen } = props
  const { regel } = words
  const isShut = staat !== null && staat.dicht !== null && staat.dicht !== 'geen-recht'
  return (
    <>
      <p className="schrijfvak__regel">
        <output>{leesAlleen ? '' : regelVan(staat, isVerbonden)}</output>
        {anderen.length === 0 ? null : <span>{regel.samenMet(anderen)}</span>}
        {copy === null || leesAlleen ? null : (
          <span className="schrijfvak__lengte">{regel.lengte(copy.text.length, meest)}</span>
        )}
      </p>
      {teLang === null ? null : <Notice tone="warning">{words.plaksTeLang(teLang, MOST_DRAFT)}</Notice>}
      {staat?.stand === 'concept' ? (
        <Notice tone="warning" title={words.concept}>
          {staat.meldingen.map((melding) => (
            <p key={melding}>{melding}</p>
          ))}
          <p>{words.conceptVeilig}</p>
        </Notice>
      ) : null}
      {isShut ? <Notice>{words.dicht[staat.dicht ?? 'vastgesteld']}</Notice> : null}
      {isShut && copy !== null && staat.wachtend > 0 ? (
        <Notice tone="warning" title={words.nietMeer}>
          <p className="schrijfvak__plat">{copy.text.toString()}</p>
          <Button onClick={() => copy.discard()}>{words.overgenomen}</Button>
        </Notice>
      ) : null}
    </>
  )
}

function regelVan(staat: Tekststaat | null, isVerbonden: boolean): string {
  const { regel } = words
  if (staat === null || !staat.isGeladen) return isVerbonden ? regel.openen : regel.verbinden
  if (staat.dicht !== null) return words.dicht[staat.dicht]
  if (!staat.magSchrijven) return words.dicht['geen-recht']
  if (!isVerbonden) return staat.wachtend > 0 ? regel.hier : regel.zonderLijn
  if (staat.wachtend > 0) return regel.onderweg
  return staat.stand === 'concept'
    ? regel.alsConcept
    : staat.stand === 'bezig'
      ? regel.opSchijf
      : regel.inPlan
}
