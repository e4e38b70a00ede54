import type { Werk } from '../momentopname.ts'
import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import type { Plaatsgegeven } from './plaatsgegeven.ts'
import { momentTekst, Zekerheidsmeter } from './Werkregels.tsx'

interface Props {
  omgeving: Omgeving
  plaats: Plaatsgegeven
  wijk: string | null
  /** Where one can walk in; null: no place with hours is known. */
  eerstePlek: string | null
}

function Wanneer({ omgeving, werk }: { omgeving: Omgeving; werk: Werk }) {
  const { straat } = omgeving.woorden
  return (
    <>
      <p class="ob-groot">{momentTekst(omgeving, werk.wanneer)}</p>
      <Zekerheidsmeter omgeving={omgeving} werk={werk} />
      {werk.eerder.map(({ wanneer, waarom }) => (
        <p>
          {straat.eerder(momentTekst(omgeving, wanneer))} <span lang="nl">{waarom}</span>
        </p>
      ))}
    </>
  )
}

function Meedoen({ omgeving }: { omgeving: Omgeving }) {
  const { straat } = omgeving.woorden
  const paysOwners = omgeving.uitgave.programma?.geldVoor.includes('particulier') === true
  const rows = [
    [straat.huurt, straat.huurtUitleg],
    [straat.eigenaar, paysOwners ? straat.eigenaarGeld : straat.eigenaarUitleg],
    [straat.vve, straat.vveUitleg],
  ] as const
  return (
    <dl class="ob-meedoen">
      {rows.map(([who, what]) => (
        <div>
          <dt>{who}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

function Bellen({ omgeving, eerstePlek }: Pick<Props, 'omgeving' | 'eerstePlek'>) {
  const { straat } = omgeving.woorden
  const { contact } = omgeving.uitgave
  if (contact === null) return <p>{straat.geenNummer}</p>
  return (
    <>
      <p lang="nl">
        <strong>{contact.functie}</strong>, {contact.tijden}
      </p>
      <p>
        <a class="ob-bel" href={`tel:${contact.telefoon.replaceAll(/[^0-9+]/g, '')}`}>
          {straat.bel(contact.telefoon)}
        </a>
      </p>
      {eerstePlek === null ? null : <p>{straat.loopBinnen(eerstePlek)}</p>}
    </>
  )
}

/** The first five questions of Mijn straat; the sixth, about ideas, stands after them. */
export function Antwoorden({ omgeving, plaats, wijk, eerstePlek }: Props) {
  const { uitgave, woorden } = omgeving
  const words = woorden.straat
  const werken = uitgave.werken.filter(({ straat, buurten }) =>
    plaats.straat === null ? buurten.some((code) => plaats.buurten.includes(code)) : straat === plaats.straat,
  )
  const plan = uitgave.plannen.find((one) => one.wijk === wijk)
  return (
    <>
      <section class={werken.length > 0 ? 'ob-vak ob-vak--werk' : 'ob-vak'}>
        <h2>{words.wat}</h2>
        {werken.length === 0 ? <p>{words.geenWerk}</p> : null}
        {werken.map(({ werk, plek }) => (
          <p class="ob-groot">
            {words.soort[werk]}
            {plek === plaats.naam ? '' : ': '}
            {plek === plaats.naam ? null : <span lang="nl">{plek}</span>}
          </p>
        ))}
      </section>
      <h2>{words.wanneer}</h2>
      {werken.length === 0 ? <p>{words.geenDatum}</p> : null}
      {werken.map((werk) => (
        <Wanneer omgeving={omgeving} werk={werk} />
      ))}
      <h2>{words.waarom}</h2>
      {wijk === null || uitgave.programma === null ? null : <p>{words.waaromGebied(uitgave.plaats.naam)}</p>}
      {plan === undefined ? (
        <p>{words.geenPlan}</p>
      ) : (
        <p>
          {words.waaromPlan} <a href={naar(omgeving, PAGINAS.wijk(plan.wijk))}>{words.leesPlan}</a>
        </p>
      )}
      <h2>{words.meedoen}</h2>
      <Meedoen omgeving={omgeving} />
      <h2>{words.bellen}</h2>
      <Bellen omgeving={omgeving} eerstePlek={eerstePlek} />
    </>
  )
}
