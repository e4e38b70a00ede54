import { rowOfDwelling } from '../../geodata/register/row.ts'
import { foldDwelling } from '../../geodata/register/fold.ts'
import { type Registerrij, ZONDER_WERK } from '../../geodata/schema/registerrij.ts'
import type { Registerwoning } from '../../geodata/schema/registerwoning.ts'
import { eigenaar, energielabel, renovatieStatus, woningtype } from '../../geodata/schema/woning.ts'
import type { Woningbewerking } from '../../geodata/schema/woningfeit.ts'
import { wordKeeper } from './dataset-read.ts'
import type { Db } from './open.ts'
import { type RegisterVraag, saidAbout, withRegisterFiles } from './register-files.ts'
import { closedWords, closedWordsOrNull, readRows, type RegisterRijen } from './register.ts'

type Cell = string | null
/** Columns of a whole dwelling in the order of the statement below. */
type Heel = [
  ...[id: string, buurt: string, straat: Cell, blok: Cell, nummer: number | null, letter: Cell],
  ...[toevoeging: Cell, postcode: Cell, eigenaar: unknown, label: unknown, bouwjaar: number | null],
  ...[
    oppervlakte: number | null,
    woningtype: unknown,
    status: unknown,
    sinds: Cell,
    lon: number,
    lat: number,
  ],
]

function wholeRows(db: Db): Registerrij[] {
  const [owner, label, status, type, place] = [
    closedWords(eigenaar),
    closedWordsOrNull(energielabel),
    closedWordsOrNull(renovatieStatus),
    closedWordsOrNull(woningtype),
    wordKeeper(),
  ]
  const rows = db
    .prepare(
      `SELECT id, buurt, straat, blok, huisnummer, huisletter, huisnummertoevoeging, postcode, eigenaar, energielabel,
         bouwjaar, oppervlakte, woningtype, status, historie ->> '$[#-1].datum', lon, lat
       FROM woning ORDER BY id`,
    )
    .raw()
    .all() as Heel[] // STRICT table of our own
  return rows.map(([id, buurt, straat, blok, nummer, letter, toevoeging, postcode, ...more]) => {
    const [ownedBy, labelled, bouwjaar, oppervlakte, kind, state, statusSinds, lon, lat] = more
    return {
      ...ZONDER_WERK,
      id,
      buurt: place(buurt),
      straat,
      blok,
      huisnummer: nummer,
      huisletter: letter,
      huisnummertoevoeging: toevoeging,
      postcode,
      eigenaar: owner(ownedBy),
      energielabel: label(labelled),
      bouwjaar,
      oppervlakte,
      woningtype: type(kind),
      status: status(state),
      statusSinds,
      punt: [lon, lat],
    }
  })
}

/** The whole register, one flat row per dwelling, in ascending order of id. */
export function readRegisterRows(question: RegisterVraag): RegisterRijen<Registerrij> {
  return readRows(question, wholeRows, (woning, velden) => rowOfDwelling({ woning, velden }))
}

/** Dwellings with the origin of their fields, in the order of the ids; those without a place in the register are left out. */
export function readRegisterDwellings(question: RegisterVraag, ids: readonly string[]): Registerwoning[] {
  const edits = new Map<string, Woningbewerking[]>()
  for (const edit of question.bewerkingen) {
    const known = edits.get(edit.woning)
    if (known === undefined) edits.set(edit.woning, [edit])
    else known.push(edit)
  }
  return withRegisterFiles(question.dataDir, question.versies, (files) =>
    ids.flatMap((id) => foldDwelling(id, saidAbout(files, edits.get(id) ?? [], id)) ?? []),
  )
}
