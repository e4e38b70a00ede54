import { FileImage, FileSpreadsheet, FileType, Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Kaartbestand } from '../../../server/contract/uitvoer.ts'
import { afdrukPaneel as tekst } from '../../../server/contract/text/nl/afdruk.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { useMeldUitvoer } from '../../api/uitvoer.ts'
import { bewaarCsv } from '../../app/csv-file.ts'
import { vandaag } from '../../app/moment.ts'
import { Problem } from '../../app/Problem.tsx'
import { behoudBuurten } from '../../map/filter/buurten.ts'
import { naarRdGebieden } from '../../map/papier/gebieden.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Select } from '../../ui/Select.tsx'
import { maakCsv } from '../kaart/csv.ts'
import type { MiddenProps } from '../kaart/paneel-props.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import { AFDRUK_STANDAARD, afdrukAdres } from './afdruk-keuze.ts'
import { bestandsnaam, bewaarPng, bewaarSvg, PNG_BREEDTEN, type PngBreedte } from './bestanden.ts'
import { maakPlaatje } from './plaatje.ts'
import { useAfdruklagen } from './use-afdruklagen.ts'
import { bronnenVan, toontVoorbeelddata } from './voetregels.ts'
import './paneel-afdruk.css'

const ICON = { size: 17, strokeWidth: 1.9, 'aria-hidden': true } as const

/** Ways to take the map along: on paper, as a picture, as a drawing, as figures. */
export function AfdrukPaneel({ bron, model, keuze, vlakbeeld, voorzieningen, lagen }: MiddenProps) {
  const grenzen = useGrenzen().data
  const areas = useMemo(() => (grenzen === undefined ? null : naarRdGebieden(grenzen.gebieden)), [grenzen])
  const onPaper = useAfdruklagen(keuze, lagen, bron, areas)
  const [pixels, setPixels] = useState<PngBreedte>(2400)
  const [said, setSaid] = useState('')
  const note = useMeldUitvoer()
  const from = useMemo((): Afdrukbron | null => {
    if (grenzen === undefined || areas === null) return null
    return {
      bron,
      model,
      beeld: vlakbeeld,
      kaart: keuze,
      behouden: behoudBuurten(model, keuze.filters),
      grenzen,
      areas,
      voorzieningen,
      straten: [],
      voorbeeldstraten: false,
      lagen: onPaper,
    }
  }, [bron, model, keuze, vlakbeeld, grenzen, areas, voorzieningen, onPaper])
  // A picture without a layer that is still on its way would be another map than the one on the screen.
  const waits = from === null || Object.values(lagen.laadt).some((loads) => loads === true)
  const area = keuze.gebied ?? bron.focusgebied
  const example = from !== null && toontVoorbeelddata(from)
  const name = (ext: string, marked: boolean) => bestandsnaam(keuze.cijfer, keuze.jaar, area, marked, ext)

  /** Once it is written down that this file goes out, it is made. */
  const keep = (wat: Kaartbestand, file: string, make: () => Promise<void>) => {
    setSaid(tekst.bezig)
    const { cijfer, jaar, gebied } = keuze
    note.mutate(
      { wat, cijfer, jaar, gebied },
      {
        onSuccess: () => {
          make().then(
            () => setSaid(tekst.klaar(file)),
            () => setSaid(tekst.mislukt),
          )
        },
        onError: () => setSaid(''),
      },
    )
  }
  const png = (found: Afdrukbron) => {
    const file = name('png', example)
    keep('kaart-png', file, () => bewaarPng(maakPlaatje(found, vandaag(new Date())), pixels, file))
  }
  const svg = (found: Afdrukbron) => {
    const file = name('svg', example)
    keep('kaart-svg', file, async () => bewaarSvg(maakPlaatje(found, vandaag(new Date())).figuur, file))
  }
  const csv = () => {
    const file = name(
      'csv',
      bronnenVan({ bron, model, beeld: vlakbeeld }).some(({ voorbeelddata }) => voorbeelddata),
    )
    keep('kaart-csv', file, async () => bewaarCsv(maakCsv(model, bron, vlakbeeld, keuze.filters), file))
  }
  return (
    <div className="afdrukpaneel">
      <p>{tekst.uitleg}</p>
      <div>
        <Link
          className={buttonClass('primary')}
          href={afdrukAdres(keuze, { ...AFDRUK_STANDAARD, wat: keuze.gebied ?? AFDRUK_STANDAARD.wat })}
        >
          <Printer {...ICON} />
          <span>{tekst.afdrukken}</span>
        </Link>
        <p className="subtle">{tekst.afdrukkenUitleg}</p>
      </div>
      <div className="afdrukpaneel__png">
        <Select
          label={tekst.pngBreedte}
          value={String(pixels)}
          onChange={(text) => setPixels(PNG_BREEDTEN.find((size) => String(size) === text) ?? 2400)}
        >
          {PNG_BREEDTEN.map((size) => (
            <option key={size} value={size}>
              {tekst.pixels(size)}
            </option>
          ))}
        </Select>
        <Button icon={<FileImage {...ICON} />} disabled={waits} onClick={() => from !== null && png(from)}>
          {tekst.png}
        </Button>
      </div>
      <Button icon={<FileType {...ICON} />} disabled={waits} onClick={() => from !== null && svg(from)}>
        {tekst.svg}
      </Button>
      <div>
        <Button icon={<FileSpreadsheet {...ICON} />} onClick={csv}>
          {tekst.csv}
        </Button>
        <p className="subtle">{tekst.csvUitleg}</p>
      </div>
      {grenzen === undefined ? <p className="subtle">{tekst.grenzenLaden}</p> : null}
      {note.isError ? <Problem error={note.error} /> : null}
      <output aria-live="polite">{said}</output>
    </div>
  )
}
