import { datum } from '../../../server/contract/text/getal.ts'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { publicerenTekst as tekst } from '../../../server/contract/text/nl/publiceren.ts'
import { type Openbaargegevens, useBesluit } from '../../api/openbaar.ts'
import { useCorporatie, useMag } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'

/** Which translations a person looked at; the others say on every page that nobody did. */
export function TalenDeel({ talen }: Pick<Openbaargegevens, 'talen'>) {
  const mag = useMag('openbaar-besluiten')
  const corporatie = useCorporatie()
  const decide = useBesluit()
  return (
    <section className="block" aria-labelledby="publiceren-talen">
      <h2 id="publiceren-talen">{tekst.talen}</h2>
      <p className="publiceren__uitleg">{tekst.talenUitleg}</p>
      {decide.isError ? <Problem error={decide.error} /> : null}
      <ul className="plain-list">
        {talen.map(({ taal, nagekeken }) => {
          const doen = nagekeken === null ? tekst.kijkNa : tekst.nietMeer
          return (
            <li key={taal} className="publiceren__taal">
              <span>
                <strong>{tekst.taal[taal]}</strong>{' '}
                {nagekeken === null
                  ? tekst.nietNagekeken
                  : tekst.nagekeken(wieTekst(nagekeken.rol, corporatie), datum(nagekeken.datum))}
              </span>
              {mag ? (
                <Button
                  aria-label={tekst.van(tekst.taal[taal], doen)}
                  disabled={decide.isPending}
                  onClick={() =>
                    decide.mutate({
                      soort: 'vertaling',
                      taal,
                      aan: nagekeken === null,
                      reden: nagekeken === null ? tekst.redenNagekeken : tekst.redenNietMeer,
                    })
                  }
                >
                  {doen}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
