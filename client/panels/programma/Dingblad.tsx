import type { Beheersoort, Spoor } from '../../../geodata/schema/programmastand.ts'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { programmaTekst as tekst, type Veldnaam } from '../../../server/contract/text/nl/programma.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { momentVan } from '../../app/moment.ts'
import { type Keuzes, VELDEN_VAN } from './velden.ts'
import { type VeranderbaarDing, Veldregel } from './Veldregel.tsx'

interface Props {
  soort: Beheersoort
  ding: VeranderbaarDing & { toegevoegd: Spoor | null; alleenNaam?: boolean }
  dingnaam: string
  keuzes: Keuzes
  mag: boolean
  /** Only these fields; left out: all of them. */
  alleen?: readonly Veldnaam[]
}

/** Fields that a thing of which only the name may be known still has. */
const OF_A_NAME: ReadonlySet<string> = new Set(['naam', 'status', 'eigenaar', 'beeindigdOp'])

/** Every field of a thing, each to be changed in its place. */
export function Dingblad({ soort, ding, dingnaam, keuzes, mag, alleen }: Props) {
  const corporatie = useCorporatie()
  const { toegevoegd } = ding
  const velden = VELDEN_VAN[soort].filter(
    ({ naam }) =>
      naam !== 'alleenNaam' &&
      (alleen === undefined || alleen.includes(naam)) &&
      (ding.alleenNaam !== true || OF_A_NAME.has(naam)),
  )
  return (
    <>
      {toegevoegd === null ? null : (
        <p className="subtle">
          {tekst.toegevoegd(
            wieTekst(toegevoegd.rol, corporatie),
            momentVan(toegevoegd.tijd).dag,
            toegevoegd.reden,
          )}
        </p>
      )}
      <dl className="programma-velden">
        {velden.map((veld) => (
          <Veldregel key={veld.naam} {...{ soort, ding, dingnaam, veld, keuzes, mag }} />
        ))}
      </dl>
    </>
  )
}
