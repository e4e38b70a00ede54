import type { ThemaRij } from '../../../analyses/prioriteiten/criteria-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { aantal, percentage } from '../../../server/contract/text/getal.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'

/** How many people a theme concerns in one buurt: its inhabitants times the largest share among the figures that differ there. */
export function uitlegVanMensen(
  mensen: number,
  gebied: string,
  row: ThemaRij,
  { invoer, prioriteiten }: Verdieping,
): Uitleg {
  const { telling } = prioriteiten.criteria
  const people =
    telling.basis === 'inwoners' ? telling.perBuurt.find((one) => one.gebied === gebied) : undefined
  const shares = row.indicatoren.flatMap(({ indicator, jaar, leeftijd, hogerIsGunstiger, cijfers }) => {
    const found = cijfers.find((figure) => figure.gebied === gebied && figure.verschilt)
    if (found === undefined) return []
    return [
      {
        naam: prioriteitenTekst.aandeelVan(indicatorTekst(indicator).naam, hogerIsGunstiger),
        waarde: percentage(found.waarde),
        cijfer: { gebied, indicator, jaar, leeftijd },
      },
    ]
  })
  const own = new Set([...row.indicatoren.map(({ dataset }) => dataset), people?.dataset])
  return {
    waarde: prioriteitenTekst.mensenOngeveer(mensen),
    methode: 'prioriteiten/totalen',
    formule: prioriteitenTekst.formule.mensen,
    invoer: [
      ...(people === undefined
        ? []
        : [{ naam: prioriteitenTekst.inwonersIn(people.jaar), waarde: aantal(people.inwoners) }]),
      ...shares,
    ],
    bronnen: invoer.filter(({ dataset }) => own.has(dataset)),
  }
}
