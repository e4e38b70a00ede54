import { useState } from 'react'
import type { Bezoekadres } from '../../../server/contract/campagnebezoeken.ts'
import { eigenaarInLijst, uitkomstInLijst } from '../../../server/contract/text/nl/adreslijst.ts'
import { afspraakInWoorden, bezoekTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import { type Adreslijst, useLegGeinformeerdVast } from '../../api/campagnes.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { AfspraakForm } from './AfspraakForm.tsx'
import { BezoekForm } from './BezoekForm.tsx'

interface Props {
  campagne: string
  lijst: Adreslijst
  vandaag: string
}

/** The addresses in the order of the walk, with what can be written down at each door. */
export function Adrestabel({ campagne, lijst, vandaag }: Props) {
  const [open, setOpen] = useState<Bezoekadres | null>(null)
  const [agree, setAgree] = useState<Bezoekadres | null>(null)
  const tell = useLegGeinformeerdVast(campagne)
  const roundOf = ({ woning }: Bezoekadres) =>
    lijst.rondes.findLast(({ woningen }) => woningen.includes(woning))
  const openRound = open === null ? undefined : roundOf(open)
  return (
    <>
      {tell.isError ? <Problem error={tell.error} /> : null}
      {lijst.rondes.length === 0 ? <p>{tekst.zonderRonde}</p> : null}
      <ScrollTable caption={tekst.tabel(lijst.straat)} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.adres}</th>
            <th scope="col">{tekst.eigenaar}</th>
            <th scope="col">{tekst.duo}</th>
            <th scope="col">{tekst.afspraak}</th>
            <th scope="col">{tekst.nietGetroffen}</th>
            <th scope="col">{tekst.uitkomst}</th>
            <th scope="col">{tekst.geinformeerd}</th>
          </tr>
        </thead>
        <tbody>
          {lijst.adressen.map((row) => (
            <tr key={row.woning}>
              <th scope="row">{row.adres}</th>
              <td>{eigenaarInLijst[row.eigenaar]}</td>
              <td>{row.duo ?? tekst.geenDuo}</td>
              <td>
                {afspraakInWoorden(row.afspraak)}{' '}
                <Button aria-label={tekst.afspraakVan(row.adres)} onClick={() => setAgree(row)}>
                  {tekst.afspraakSchrijf}
                </Button>
              </td>
              <td>{tekst.keer(row.nietGetroffen)}</td>
              <td>
                {row.uitkomst === null ? tekst.nogNiet : uitkomstInLijst[row.uitkomst]}{' '}
                {roundOf(row) === undefined ? null : (
                  <Button aria-label={tekst.schrijfVan(row.adres)} onClick={() => setOpen(row)}>
                    {tekst.schrijf}
                  </Button>
                )}
              </td>
              <td>
                {tekst.geinformeerdOp(row.geinformeerdOp)}{' '}
                {row.geinformeerdOp === null ? (
                  <Button
                    aria-label={tekst.vertelVan(row.adres)}
                    disabled={tell.isPending}
                    onClick={() => tell.mutate({ woningen: [row.woning], datum: vandaag })}
                  >
                    {tekst.vertel}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {agree === null ? null : (
        <Dialog
          title={tekst.afspraakVan(agree.adres)}
          closeLabel={tekst.sluit}
          onClose={() => setAgree(null)}
        >
          <AfspraakForm campagne={campagne} rij={agree} onDone={() => setAgree(null)} />
        </Dialog>
      )}
      {open === null || openRound === undefined ? null : (
        <Dialog title={tekst.formTitel(open.adres)} closeLabel={tekst.sluit} onClose={() => setOpen(null)}>
          <BezoekForm
            campagne={campagne}
            ronde={openRound.id}
            woning={open.woning}
            partners={lijst.partners}
            vandaag={vandaag}
            onDone={() => setOpen(null)}
          />
        </Dialog>
      )}
    </>
  )
}
