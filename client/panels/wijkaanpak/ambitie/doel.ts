import type { Wijkambitie } from '../../../../geodata/schema/wijkambitie.ts'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { getalTekst, getalUit } from '../invoer.ts'

/** A goal as it is filled in; empty where nothing is chosen. */
export interface Doelontwerp {
  indicator: string
  gebied: string
  streefwaarde: string
  opDatum: string
  eerste: string
  jaar: string
  bron: string
}

type Doel = Wijkambitie['doel']

export function doelontwerp(doel: Doel): Doelontwerp {
  return {
    indicator: doel?.indicator ?? '',
    gebied: doel?.gebied ?? '',
    streefwaarde: getalTekst(doel?.streefwaarde),
    opDatum: doel?.opDatum ?? '',
    eerste: getalTekst(doel?.eersteWaarde?.waarde),
    jaar: getalTekst(doel?.eersteWaarde?.jaar),
    bron: doel?.eersteWaarde?.bron ?? '',
  }
}

/**
 * The goal of a draft, or what is wrong with it. A first value that is left open is not measured yet; one that was begun needs its year
 * and its source.
 */
export function doelUit(ontwerp: Doelontwerp): { doel: Doel } | { fout: string } {
  const { indicator, gebied, opDatum, bron } = ontwerp
  const target = getalUit(ontwerp.streefwaarde)
  if ('fout' in target) return target
  if (indicator === '' || gebied === '' || opDatum === '' || target.waarde === null)
    return { fout: tekst.onvolledig }
  const first = getalUit(ontwerp.eerste)
  if ('fout' in first) return first
  const common = { indicator, gebied, streefwaarde: target.waarde, opDatum }
  if (first.waarde === null) return { doel: { ...common, eersteWaarde: null } }
  const jaar = Number(ontwerp.jaar)
  if (!/^\d{4}$/.test(ontwerp.jaar) || bron.trim() === '') return { fout: tekst.eersteOnvolledig }
  return { doel: { ...common, eersteWaarde: { waarde: first.waarde, jaar, bron: bron.trim() } } }
}
