import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { legenda } from '../../../server/contract/text/nl/legenda.ts'
import { useThema } from '../../app/thema.ts'
import { kleurschaal } from '../../map/layers/kleuring.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { LegendaVerschil } from './LegendaVerschil.tsx'
import type { PaneelProps } from './paneel-props.ts'
import { Stippenbalk } from './Stippenbalk.tsx'
import { Klassejarenregel } from './tijd/Klassejarenregel.tsx'

/** Speaking legend: a sentence, a dot per area above the ramp, the gemeente under it, and what is missing. */
export function Legenda({ bron, model, keuze, kies }: PaneelProps) {
  const thema = useThema()
  const { richting } = model.indicator
  const asDifference = keuze.kleur === 'verschil' && model.kanVerschil
  const scale = kleurschaal(model, asDifference ? 'verschil' : 'klassen', thema)
  return (
    <section className="legenda">
      <div className="legenda__kop">
        <h2>{legenda.titel}</h2>
        <SegmentedControl
          legend={legenda.kleurwijze}
          value={keuze.kleur}
          options={[
            { value: 'klassen', label: legenda.klassen },
            { value: 'verschil', label: legenda.verschil },
          ]}
          onChange={(kleur) => kies({ kleur })}
        />
      </div>
      <p>
        {asDifference
          ? legenda.verschilZin(bron.gemeente.naam, keuze.jaar, richting)
          : legenda.klassenZin(indicatorTekst(model.indicator).meer, richting, thema === 'donker')}
      </p>
      {keuze.kleur === 'verschil' && !model.kanVerschil ? (
        <p className="subtle">{legenda.geenVerschilMogelijk}</p>
      ) : null}
      {asDifference ? null : <Klassejarenregel model={model} keuze={keuze} kies={kies} />}
      {asDifference ? (
        <LegendaVerschil model={model} kleuren={scale.kleuren} />
      ) : (
        <Stippenbalk model={model} kleuren={scale.kleuren} gemeente={bron.gemeente.naam} />
      )}
      <p className="legenda__ontbreekt">
        <span className="legenda__arcering" aria-hidden />
        <span>{model.niveau === 'buurt' ? legenda.geenCijfer : legenda.geenCijferWijk}</span>
        <span className="legenda__aantal">{model.zonderCijfer}</span>
      </p>
    </section>
  )
}
