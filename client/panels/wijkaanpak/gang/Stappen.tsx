import { Check } from 'lucide-react'
import { aanpakstaat, type Aanpakstaat } from '../../../../geodata/schema/wijkaanpak.ts'
import { aanpakstaatTekst, aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'

/** The four states of a plan in their order: what is done, where it stands, what comes. */
export function Stappen({ staat }: { staat: Aanpakstaat }) {
  const at = aanpakstaat.options.indexOf(staat)
  return (
    <ol className="planstappen" aria-label={tekst.stappen}>
      {aanpakstaat.options.map((state, index) => (
        <li
          key={state}
          className={`planstap planstap--${index < at ? 'klaar' : index === at ? 'nu' : 'later'}`}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="planstap__teken" aria-hidden>
            {index < at ? <Check size={13} strokeWidth={2.8} /> : null}
          </span>
          <span className={index === at ? undefined : 'voorgelezen-op-telefoon'}>
            {aanpakstaatTekst[state]}
          </span>
          {index < at ? <span className="alleen-voorgelezen">{tekst.stapKlaar}</span> : null}
        </li>
      ))}
    </ol>
  )
}
