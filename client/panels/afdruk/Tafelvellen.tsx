import { tafelTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { opMaat, Vel } from './Kaartvel.tsx'

const A4 = { breedte: 210, hoogte: 297, letterfactor: 1, pagina: 'a4' } as const
const INNER = { x: 12, y: 12, breedte: 186, hoogte: 273 } as const
/** Stickers on a sheet, and rows on a form. */
const STICKERS = 48
const ROWS = 24

/** Numbers to cut out or to print on sticker paper. */
export function StickerVel({ code }: { code: string }) {
  return (
    <Vel {...A4}>
      <div className="vel__woorden" style={opMaat(INNER)}>
        <h2>{tafelTekst.stickers}</h2>
        <p className="vel__klein">
          {tafelTekst.stickersUitleg} {tafelTekst.rasterCode(code)}.
        </p>
        <ol className="vel__stickers">
          {Array.from({ length: STICKERS }, (_none, index) => (
            <li key={index}>{index + 1}</li>
          ))}
        </ol>
      </div>
    </Vel>
  )
}

/** Empty rows to write by number and square what somebody says. */
export function FormulierVel({ code, uitleg, eerste }: { code: string; uitleg: string; eerste: number }) {
  const heads = [
    tafelTekst.nummer,
    tafelTekst.vak,
    tafelTekst.goedBeter,
    tafelTekst.onderwerp,
    tafelTekst.watZegt,
  ]
  return (
    <Vel {...A4}>
      <div className="vel__woorden" style={opMaat(INNER)}>
        <h2>{tafelTekst.formulier}</h2>
        <p>{tafelTekst.formulierUitleg}</p>
        <p className="vel__invullen">{tafelTekst.bijeenkomst}</p>
        <table className="vel__tabel vel__formulier">
          <caption className="alleen-voorgelezen">{tafelTekst.formulier}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: ROWS }, (_none, index) => (
              <tr key={index}>
                <th scope="row">{eerste + index}</th>
                {heads.slice(1).map((head) => (
                  <td key={head}>{'\u00a0'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="vel__klein">
          {uitleg} {tafelTekst.rasterCode(code)}.
        </p>
      </div>
    </Vel>
  )
}
