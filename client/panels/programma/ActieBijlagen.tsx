import type { ActieNu, Beheersoort, Spoor } from '../../../geodata/schema/programmastand.ts'
import { programmaTekst as tekst, strevengetal } from '../../../server/contract/text/nl/programma.ts'
import { Details } from '../../ui/Details.tsx'
import { Dingblad } from './Dingblad.tsx'
import { Dingmerken } from './Dingmerken.tsx'
import { NieuwKnop } from './NieuwKnop.tsx'
import type { Programmagegevens } from '../../api/programma-beheer.ts'
import type { Keuzes } from './velden.ts'
import type { VeranderbaarDing } from './Veldregel.tsx'

interface Props {
  actie: ActieNu
  gegevens: Programmagegevens
  keuzes: Keuzes
  mag: boolean
}

/** What hangs on an action: targets, money per year and hours of partners, each to be changed, ended or added. */
export function ActieBijlagen({ actie, gegevens, keuzes, mag }: Props) {
  const { programma } = gegevens
  const own = <Row extends { actie: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.actie === actie.id)
  const nameOf = (rows: readonly { id: string; naam: string }[], id: string) =>
    rows.find((row) => row.id === id)?.naam ?? id
  const parts = [
    {
      soort: 'streven' as const,
      kop: tekst.streefgetallen(actie.naam),
      dingen: own(programma.streven).map((ding) => ({ ding, naam: `${strevengetal(ding)} ${ding.wat}` })),
    },
    {
      soort: 'budgetregel' as const,
      kop: tekst.geldKop,
      dingen: own(programma.budgetregels).map((ding) => ({
        ding,
        naam: tekst.geldRegel(nameOf(programma.fondsen, ding.fonds), ding.jaar, ding.bedragEuro),
      })),
    },
    {
      soort: 'inzet' as const,
      kop: tekst.inzetKop,
      dingen: own(programma.inzet).map((ding) => ({
        ding,
        naam: tekst.inzet(nameOf(programma.partners, ding.partner), ding.urenPerJaar, ding.van, ding.tot),
      })),
    },
  ]
  return (
    <>
      {parts.map(({ soort, kop, dingen }) =>
        dingen.length === 0 && !mag ? null : (
          <div key={soort} className="block">
            <h5>{kop}</h5>
            <Dingen soort={soort} dingen={dingen} vandaag={gegevens.vandaag} keuzes={keuzes} mag={mag} />
            {mag ? <NieuwKnop soort={soort} keuzes={keuzes} vast={{ actie: actie.id }} /> : null}
          </div>
        ),
      )}
    </>
  )
}

interface DingenProps {
  soort: Beheersoort
  dingen: readonly {
    ding: VeranderbaarDing & { toegevoegd: Spoor | null; beeindigdOp: string | null; alleenNaam?: boolean }
    naam: string
  }[]
  vandaag: string
  keuzes: Keuzes
  mag: boolean
}

/** A list of things, each opening to its fields. */
export function Dingen({ soort, dingen, vandaag, keuzes, mag }: DingenProps) {
  return (
    <ul className="programma-dingen">
      {dingen.map(({ ding, naam }) => (
        <li key={ding.id}>
          <Details
            summary={
              <>
                {naam} <Dingmerken ding={ding} vandaag={vandaag} />
              </>
            }
          >
            <Dingblad soort={soort} ding={ding} dingnaam={naam} keuzes={keuzes} mag={mag} />
          </Details>
        </li>
      ))}
    </ul>
  )
}
