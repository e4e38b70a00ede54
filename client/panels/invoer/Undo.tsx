import { useState } from 'react'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { draaiInvoerTerug, Invoer } from '../../../server/contract/invoer.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { useDraaiTerug, useTeruggedraaid } from '../../api/invoer.ts'
import { useMag } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

interface Props {
  invoer: Invoer
  onUndone?: () => void
}

/** Undoes an import after asking once more, and says what stands: the version before, and what people changed since. */
export function Undo({ invoer, onUndone }: Props) {
  const may = useMag('invoer-doen')
  const undo = useDraaiTerug(invoer.id)
  const answer = useTeruggedraaid(invoer.id)
  const [asking, setAsking] = useState(false)
  const title = invoer.opgave?.dataset.titel ?? invoer.bestandsnaam
  const done = () => {
    setAsking(false)
    onUndone?.()
  }
  return (
    <>
      {invoer.staat === 'toegepast' && may ? (
        <Button onClick={() => setAsking(true)}>{verslagTekst.draaiTerug}</Button>
      ) : null}
      {invoer.staat === 'teruggedraaid' ? <Undone answer={answer} /> : null}
      {asking ? (
        <Dialog
          title={verslagTekst.draaiTerugTitel}
          closeLabel={algemeen.sluiten}
          onClose={() => setAsking(false)}
        >
          <p>{verslagTekst.draaiTerugUitleg(title)}</p>
          {undo.isError ? <Problem error={undo.error} /> : null}
          <div className="button-row">
            <Button
              kind="danger"
              disabled={undo.isPending}
              onClick={() => void undo.mutateAsync().then(done, () => undefined)}
            >
              {verslagTekst.draaiTerugJa}
            </Button>
            <Button onClick={() => setAsking(false)}>{algemeen.annuleren}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

/** The outcome; the answer is there only as long as the screen on which it was undone. */
function Undone({ answer }: { answer: AnswerOf<typeof draaiInvoerTerug> | null }) {
  const columns = verslagTekst.blijftStaanKolommen
  const kept = answer?.blijftStaan ?? []
  return (
    <>
      <Notice tone="positive" title={verslagTekst.teruggedraaid}>
        <p>{outcome(answer)}</p>
      </Notice>
      {kept.length === 0 ? null : (
        <ScrollTable caption={verslagTekst.blijftStaan}>
          <thead>
            <tr>
              <th scope="col">{columns.woning}</th>
              <th scope="col">{columns.veld}</th>
              <th scope="col">{columns.waarde}</th>
              <th scope="col">{columns.datum}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map((row) => (
              <tr key={`${row.woning} ${row.veld}`}>
                <th scope="row">{row.woning}</th>
                <td>{row.veld}</td>
                <td>{row.waarde}</td>
                <td>{datum(row.datum)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  )
}

function outcome(answer: AnswerOf<typeof draaiInvoerTerug> | null): string {
  if (answer === null) return verslagTekst.teruggedraaidKort
  return answer.versie === null
    ? verslagTekst.teruggedraaidLeeg
    : verslagTekst.teruggedraaidVersie(answer.versie)
}
