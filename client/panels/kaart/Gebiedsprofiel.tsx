import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { profiel, verschilZin } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { indicatorTekst, leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { CORONA, foutTekst, meetwijzeTekst, redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { bekendCijfer, verschilTussen } from '../../map/kaartmodel.ts'
import { Gebiedslagen } from './lagen/Gebiedslagen.tsx'
import { JaarPlot } from './JaarPlot.tsx'
import { Opvallend } from './Opvallend.tsx'
import type { PaneelProps, Voorzieningen } from './paneel-props.ts'
import { ProfielKnoppen } from './ProfielKnoppen.tsx'
import { cijferVan, gebiedVan, geschatVan } from './profielgegevens.ts'
import type { Kaartlagen } from './use-kaart-lagen.ts'
import { Vergelijkplot } from './Vergelijkplot.tsx'
import { Voorzieningenlijst } from './Voorzieningenlijst.tsx'
import { BronKnop } from '../bron/BronKnop.tsx'
import { Omrekening } from '../bron/Omrekening.tsx'
import { wijkregels } from './wijkregels.ts'

interface Props extends PaneelProps {
  gebied: string
  voorzieningen: Voorzieningen | null
  lagen: Kaartlagen
  kiesWoning: (key: string) => void
}

/** One area: its figure with year, source and limits, compared in the same year, and what stands out. */
export function Gebiedsprofiel({ gebied, voorzieningen, lagen, kiesWoning, ...props }: Props) {
  const { bron, model, keuze, kies } = props
  const area = gebiedVan(bron, gebied)
  if (area === null) return null
  const { indicator } = model
  const figure = cijferVan(bron, area, keuze)
  const value = figure?.waarde ?? null
  const error = figure?.fout ?? null
  const row = model.wijken.find(({ wijk }) => wijk.id === area.wijk.id)
  const ofWijk = row?.cijfer.soort === 'waarde' ? row.cijfer.cijfer : null
  const words = indicatorTekst(indicator)
  const percentages = indicator.eenheid === 'procent'
  const ofGemeente = bekendCijfer(bron.opzoeken(bron.gemeente.code, keuze.cijfer, keuze.jaar, keuze.leeftijd))
  const withGemeente = verschilTussen(indicator, figure, ofGemeente)
  const withWijk = area.soort === 'buurt' ? verschilTussen(indicator, figure, ofWijk) : null
  const missing = model.buurten.find(({ code }) => code === area.code)?.ontbreekt ?? null
  return (
    <article className="profiel" aria-label={profiel.label}>
      <header>
        <p className="profiel__boven">
          <span>
            {area.soort === 'buurt' ? profiel.buurtIn(area.wijk.naam) : profiel.wijkIn(bron.focusgebied)}
          </span>
          <button
            type="button"
            className="link profiel__sluit"
            aria-label={profiel.sluitLabel(area.naam)}
            onClick={() => kies({ gebied: null })}
          >
            {profiel.sluit}
          </button>
        </p>
        <h2>{area.naam}</h2>
      </header>
      <div className="profiel__cijfer">
        {value !== null ? (
          <>
            <Groot waarde={value} eenheid={indicator.eenheid} />
            <p>
              {percentages ? words.zin : words.naam}
              <br />
              <span className="subtle">
                {[
                  keuze.jaar,
                  ...(keuze.leeftijd === 'alle' ? [] : [leeftijdTekst[keuze.leeftijd]]),
                  ...(error === null ? [] : [foutTekst(error, indicator.eenheid)]),
                ].join(', ')}
              </span>
            </p>
          </>
        ) : (
          <p className="profiel__ontbreekt">
            {row?.cijfer.soort === 'bereik' && area.soort === 'wijk' ? null : (
              <span className="legenda__arcering" aria-hidden />
            )}
            <span>
              <strong>{words.naam}</strong>
              <br />
              {area.soort === 'wijk' && row !== undefined
                ? wijkregels(row, bron).map((regel) => (
                    <span key={regel} className="profiel__regel">
                      {regel}
                    </span>
                  ))
                : missing === null
                  ? profiel.geenCijfer
                  : redenTekst[missing]}
            </span>
          </p>
        )}
      </div>
      <Omrekening
        geschat={geschatVan(bron, area, keuze)}
        indeling={bron.bronnen.get(bron.datasetVan(indicator, keuze.jaar, keuze.leeftijd))?.indeling}
      />
      <p className="subtle">
        {meetwijzeTekst[indicator.meetwijze]}
        {indicator.meetwijze === 'modelschatting' && keuze.jaar === 2020 ? `, ${CORONA}` : ''}{' '}
        <BronKnop
          figure={{ gebied: area.code, indicator: indicator.id, jaar: keuze.jaar, leeftijd: keuze.leeftijd }}
        />
      </p>
      <Vergelijkplot area={area} value={value} bron={bron} model={model} />
      {withGemeente === null ? null : (
        <div className="profiel__zinnen">
          <p>
            <strong>{verschilZin(withGemeente, bron.gemeente.naam)}</strong>
          </p>
          {withWijk === null ? null : <p>{verschilZin(withWijk, profiel.deWijk)}</p>}
        </div>
      )}
      <JaarPlot area={area} bron={bron} model={model} />
      <Opvallend area={area} bron={bron} keuze={keuze} />
      <Voorzieningenlijst wijk={area.wijk} voorzieningen={voorzieningen} />
      <Gebiedslagen area={area} lagen={lagen} kiesWoning={kiesWoning} {...props} />
      <ProfielKnoppen {...props} wijk={area.wijk.id} />
    </article>
  )
}

/** More letters than this and the figure is set smaller, so that the words beside it keep their room. */
const LONG_LETTERS = 7

/** The big figure, with its unit smaller. */
function Groot({
  waarde,
  eenheid,
}: {
  waarde: number
  eenheid: PaneelProps['model']['indicator']['eenheid']
}) {
  const text = waardeMetEenheid(waarde, eenheid)
  const percent = text.endsWith('%')
  return (
    <p className={text.length > LONG_LETTERS ? 'profiel__groot profiel__groot--lang' : 'profiel__groot'}>
      {percent ? text.slice(0, -2) : text}
      {percent ? <small>{text.slice(-2)}</small> : null}
    </p>
  )
}
