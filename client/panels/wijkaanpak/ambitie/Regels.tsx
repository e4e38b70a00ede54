import { Plus, Trash2 } from 'lucide-react'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Keuzeveld, Tekstveld } from '../Autoveld.tsx'
import { regelsVan } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** Amounts of money of an ambition, or of the plan as a whole: fund, year, euros, and what for. */
export function Regels({ ambitie }: { ambitie: string | null }) {
  const { plan, programma, mag, opslag } = usePlan()
  const regels = regelsVan(plan.objecten, ambitie)
  const funds = (programma?.fondsen ?? []).map(({ id, naam, van, tot }) => ({
    value: id,
    label: `${naam} (${tekst.venster(van, tot)})`,
  }))
  return (
    <>
      {regels.map((regel) => (
        <div key={regel.id} className="regel">
          <Tekstveld object={regel} veld="omschrijving" label={tekst.regelWaarvoor} />
          <div className="veldenpaar">
            <Keuzeveld
              object={regel}
              veld="fonds"
              label={tekst.regelFonds}
              geen={tekst.geenFonds}
              opties={funds}
            />
            <Tekstveld object={regel} veld="jaar" soort="getal" label={tekst.regelJaar} />
            <Tekstveld object={regel} veld="bedragEuro" soort="getal" label={tekst.regelBedrag} />
          </div>
          {mag(regel) ? (
            <Button
              kind="quiet"
              icon={<Trash2 {...ICON} />}
              aria-label={tekst.regelWeg(regel.velden.omschrijving)}
              onClick={() => void opslag.verwijder(regel.id)}
            />
          ) : null}
        </div>
      ))}
      {plan.mag.schrijven === 'nee' ? null : (
        <div>
          <Button
            icon={<Plus {...ICON} />}
            onClick={() => void opslag.voegToe('budgetregel', { ambitie, omschrijving: '' })}
          >
            {tekst.regelErbij}
          </Button>
        </div>
      )}
    </>
  )
}
