import type { ReactNode } from 'react'
import type { BladHerkend, Herkenning } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import {
  bladTekst,
  coderingTekst,
  decimaalTekst,
  formaatTekst,
  invoerScherm,
  kolomsoortTekst,
  scheidingTekst,
} from '../../../server/contract/text/nl/invoer.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { FileRefused } from './FileRefused.tsx'
import { StepHeading } from './StepHeading.tsx'
import { ThrowAway } from './ThrowAway.tsx'

/** Columns shown at once per sheet; a wider sheet says how many more there are. */
const MOST_COLUMNS = 200

/** What was recognised of the file, before anything is said about what it means. */
export function RecognisedStep({ invoer, onNext }: { invoer: Invoer; onNext: () => void }) {
  const { herkenning, fout, staat } = invoer
  const open = staat === 'herkend' || staat === 'beproefd' || staat === 'gestopt'
  return (
    <section className="import__step">
      <StepHeading>{fout === null ? invoerScherm.herkendTitel : invoerScherm.geweigerdTitel}</StepHeading>
      {fout === null ? null : <FileRefused refusal={fout} />}
      {herkenning === null ? null : (
        <>
          <RecognisedFacts found={herkenning} />
          {herkenning.bladen.map((sheet, index) => (
            <SheetColumns key={sheet.naam} sheet={sheet} open={index === 0} />
          ))}
        </>
      )}
      {open ? (
        <div className="button-row">
          <Button kind="primary" onClick={onNext}>
            {invoerScherm.naarKoppeling}
          </Button>
          <ThrowAway invoer={invoer.id} />
        </div>
      ) : null}
    </section>
  )
}

function RecognisedFacts({ found }: { found: Herkenning }) {
  return (
    <dl className="facts import__facts">
      <Fact name={invoerScherm.formaat}>{formaatTekst[found.formaat]}</Fact>
      {found.codering === null ? null : (
        <Fact name={invoerScherm.codering}>{coderingTekst[found.codering]}</Fact>
      )}
      {found.scheidingsteken === null ? null : (
        <Fact name={invoerScherm.scheidingsteken}>{scheidingTekst[found.scheidingsteken]}</Fact>
      )}
      {found.decimaalteken === null ? null : (
        <Fact name={invoerScherm.decimaalteken}>{decimaalTekst[found.decimaalteken]}</Fact>
      )}
    </dl>
  )
}

function SheetColumns({ sheet, open }: { sheet: BladHerkend; open: boolean }) {
  const columns = invoerScherm.kolomKoppen
  // A name may stand twice; its place tells such columns apart.
  const shown = sheet.kolommen
    .slice(0, MOST_COLUMNS)
    .map((column, index) => ({ ...column, place: index + 1 }))
  return (
    <Details
      open={open}
      summary={
        <>
          <strong>{sheet.naam}</strong> ({bladTekst(sheet)})
        </>
      }
    >
      <div className="bounded">
        <ScrollTable caption={sheet.naam} captionHidden>
          <thead>
            <tr>
              <th scope="col">{columns.naam}</th>
              <th scope="col">{columns.soort}</th>
              <th scope="col">{columns.voorbeelden}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <tr key={column.place}>
                <th scope="row">{column.naam}</th>
                <td>{kolomsoortTekst[column.soort]}</td>
                <td className="import__examples">{column.voorbeelden.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      {sheet.kolommen.length > shown.length ? (
        <p className="subtle">{invoerScherm.kolommenDeel(shown.length, sheet.kolommen.length)}</p>
      ) : null}
    </Details>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
