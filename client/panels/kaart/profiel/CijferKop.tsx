import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { profiel, verschilZin } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { indicatorTekst, leeftijdTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { CORONA, foutTekst, meetwijzeTekst, redenTekst } from '../../../../server/contract/text/nl/redenen.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { bekendCijfer, type Kaartmodel, verschilTussen } from '../../../map/kaartmodel.ts'
import { BronKnop } from '../../bron/BronKnop.tsx'
import { Omrekening } from '../../bron/Omrekening.tsx'
import { cijferVan, geschatVan, type Profielgebied } from '../profielgegevens.ts'
import { wijkregels } from '../wijkregels.ts'

interface Props {
  area: Profielgebied
  bron: Kaartbron
  model: Kaartmodel
}

/** One figure of an area: large, with year and limits, how it was made, and its difference in the same year. */
export function CijferKop({ area, bron, model }: Props) {
  const { indicator, keuze } = model
  const figure = cijferVan(bron, area, keuze)
  const row = model.wijken.find(({ wijk }) => wijk.id === area.wijk.id)
  const ofWijk = row?.cijfer.soort === 'waarde' ? row.cijfer.cijfer : null
  const words = indicatorTekst(indicator)
  const ofGemeente = bekendCijfer(bron.opzoeken(bron.gemeente.code, keuze.cijfer, keuze.jaar, keuze.leeftijd))
  const withGemeente = verschilTussen(indicator, figure, ofGemeente)
  const withWijk = area.soort === 'buurt' ? verschilTussen(indicator, figure, ofWijk) : null
  const missing = model.buurten.find(({ code }) => code === area.code)?.ontbreekt ?? null
  return (
    <>
      <div className="profiel__cijfer">
        {figure !== null ? (
          <>
            <Groot waarde={figure.waarde} eenheid={indicator.eenheid} />
            <p>
              {indicator.eenheid === 'procent' ? words.zin : words.naam}
              <br />
              <span className="subtle">
                {[
                  keuze.jaar,
                  ...(keuze.leeftijd === 'alle' ? [] : [leeftijdTekst[keuze.leeftijd]]),
                  foutTekst(figure.fout, indicator.eenheid),
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
      {withGemeente === null ? null : (
        <div className="profiel__zinnen">
          <p>
            <strong>{verschilZin(withGemeente, bron.gemeente.naam)}</strong>
          </p>
          {withWijk === null ? null : <p>{verschilZin(withWijk, profiel.deWijk)}</p>}
        </div>
      )}
    </>
  )
}

/** More letters than this and the figure is set smaller, so that the words beside it keep their room. */
const LONG_LETTERS = 7

/** The big figure, with its unit smaller. */
function Groot({ waarde, eenheid }: { waarde: number; eenheid: Kaartmodel['indicator']['eenheid'] }) {
  const text = waardeMetEenheid(waarde, eenheid)
  const percent = text.endsWith('%')
  return (
    <p className={text.length > LONG_LETTERS ? 'profiel__groot profiel__groot--lang' : 'profiel__groot'}>
      {percent ? text.slice(0, -2) : text}
      {percent ? <small>{text.slice(-2)}</small> : null}
    </p>
  )
}
