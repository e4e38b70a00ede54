import { crc32, deflateSync } from 'node:zlib'
import { DISC_MM } from '../../analyses/wijkaanpak/kaartje-labels.ts'
import type { Kaartje, Mm } from '../../analyses/wijkaanpak/kaartje-schema.ts'
import { KAARTKLEUR, KAARTLIJN, VULLING } from '../../analyses/wijkaanpak/kaartje-svg.ts'

/** Pixels in a millimetre of the picture: about 150 in an inch. */
const PIXELS_PER_MM = 6

type Kleur = readonly [number, number, number]
const kleur = (hex: string): Kleur => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

/** Digits of 3 by 5 pixels, row by row: all that a picture without letters must say. */
const DIGITS = [
  '111101101101111',
  '010110010010111',
  '111001111100111',
  '111001111001111',
  '101101111001001',
  '111100111001111',
  '111100111101111',
  '111001001001001',
  '111101111101111',
  '111101111001111',
] as const

/** A picture in memory, painted over and over. */
class Doek {
  readonly breed: number
  readonly hoog: number
  readonly punten: Uint8Array

  constructor(breed: number, hoog: number) {
    this.breed = breed
    this.hoog = hoog
    this.punten = new Uint8Array(breed * hoog * 3)
  }

  stip(x: number, y: number, [r, g, b]: Kleur, dekking: number): void {
    if (x < 0 || y < 0 || x >= this.breed || y >= this.hoog) return
    const at = (y * this.breed + x) * 3
    this.meng(at, r, dekking)
    this.meng(at + 1, g, dekking)
    this.meng(at + 2, b, dekking)
  }

  meng(at: number, value: number, dekking: number): void {
    this.punten[at] =
      dekking === 1 ? value : Math.round((this.punten[at] ?? 0) * (1 - dekking) + value * dekking)
  }

  /** Fills what lies inside an odd number of rings, row by row at the middle of each pixel. */
  vlak(ringen: readonly (readonly Mm[])[], hue: Kleur, dekking: number): void {
    for (let row = 0; row < this.hoog; row += 1) {
      const y = (row + 0.5) / PIXELS_PER_MM
      const crossings: number[] = []
      for (const ring of ringen) {
        for (const [at, [x2, y2]] of ring.entries()) {
          const [x1, y1] = ring.at(at - 1) ?? [x2, y2]
          if (y1 > y !== y2 > y) crossings.push((x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) * PIXELS_PER_MM)
        }
      }
      crossings.sort((a, b) => a - b)
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const [from = 0, to = 0] = [crossings[pair], crossings[pair + 1]]
        for (let x = Math.max(0, Math.round(from)); x < Math.min(this.breed, Math.round(to)); x += 1) {
          this.stip(x, row, hue, dekking)
        }
      }
    }
  }

  /** A line as thick as asked, as discs along it. */
  lijn(punten: readonly Mm[], dikte: number, hue: Kleur): void {
    for (const [at, [x2, y2]] of punten.entries()) {
      const [x1, y1] = at === 0 ? [x2, y2] : (punten[at - 1] ?? [x2, y2])
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) * PIXELS_PER_MM))
      for (let step = 0; step <= steps; step += 1) {
        this.schijf([x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps], dikte / 2, hue)
      }
    }
  }

  schijf([x, y]: Mm, straal: number, hue: Kleur): void {
    const [middleX, middleY, radius] = [
      x * PIXELS_PER_MM,
      y * PIXELS_PER_MM,
      Math.max(0.5, straal * PIXELS_PER_MM),
    ]
    for (let row = Math.floor(middleY - radius); row <= middleY + radius; row += 1) {
      for (let column = Math.floor(middleX - radius); column <= middleX + radius; column += 1) {
        if (Math.hypot(column + 0.5 - middleX, row + 0.5 - middleY) <= radius) this.stip(column, row, hue, 1)
      }
    }
  }

  /** A number around its middle, each dot of a digit two pixels wide. */
  getal(value: number, [x, y]: Mm, hue: Kleur): void {
    const dot = 2
    const digits = String(value)
    const left = Math.round(x * PIXELS_PER_MM - (digits.length * 4 - 1) * (dot / 2))
    const top = Math.round(y * PIXELS_PER_MM - 2.5 * dot)
    for (const [place, digit] of [...digits].entries()) {
      for (const [at, on] of [...(DIGITS[Number(digit)] ?? '')].entries()) {
        if (on === '0') continue
        for (let part = 0; part < dot * dot; part += 1) {
          this.stip(
            left + (place * 4 + (at % 3)) * dot + (part % dot),
            top + Math.floor(at / 3) * dot + Math.floor(part / dot),
            hue,
            1,
          )
        }
      }
    }
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Eight bits per channel, red, green and blue, no interlacing. Source: https://www.w3.org/TR/png-3/ (IHDR). */
function png({ breed, hoog, punten }: Doek): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(breed, 0)
  header.writeUInt32BE(hoog, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(hoog * (breed * 3 + 1))
  for (let row = 0; row < hoog; row += 1) {
    rows.set(punten.subarray(row * breed * 3, (row + 1) * breed * 3), row * (breed * 3 + 1) + 1)
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

/**
 * The map of a plan as a picture of pixels, from the same shapes as the drawing: for readers of Word files that know no SVG, which the
 * format asks for. It has numbers and no names; the list below the map has those.
 */
export function kaartjePng(kaart: Kaartje): Uint8Array {
  const doek = new Doek(
    Math.round(kaart.breedteMm * PIXELS_PER_MM),
    Math.round(kaart.hoogteMm * PIXELS_PER_MM),
  )
  const ink = kleur(KAARTKLEUR.inkt)
  const amber = kleur(KAARTKLEUR.ambitie)
  const around = (ring: readonly Mm[]): Mm[] => (ring[0] === undefined ? [] : [...ring, ring[0]])
  const ground = kleur(KAARTKLEUR.grond)
  for (let at = 0; at < doek.punten.length; at += 1) doek.punten[at] = ground[at % 3] ?? 0
  const outline = (ringen: readonly (readonly Mm[])[], dikte: number, hue: Kleur) => {
    for (const ring of ringen) doek.lijn(around(ring), dikte, hue)
  }
  for (const ringen of kaart.omgeving) outline(ringen, KAARTLIJN.omgeving, kleur(KAARTKLEUR.omgevingslijn))
  for (const ringen of kaart.buurten) outline(ringen, 2 * KAARTLIJN.wijk, kleur(KAARTKLEUR.wijklijn))
  for (const ringen of kaart.buurten) doek.vlak(ringen, kleur(KAARTKLEUR.wijk), 1)
  for (const ringen of kaart.buurten) outline(ringen, KAARTLIJN.buurt, kleur(KAARTKLEUR.buurtlijn))
  for (const { ringen } of kaart.vlakken) doek.vlak(ringen, amber, VULLING)
  for (const { ringen } of kaart.vlakken) outline(ringen, KAARTLIJN.ambitie, amber)
  for (const { punten } of kaart.lijnen) doek.lijn(punten, KAARTLIJN.ambitie, amber)
  for (const { nummer, x, y } of kaart.nummers) {
    doek.schijf([x, y], DISC_MM, ink)
    doek.getal(nummer, [x, y], kleur(KAARTKLEUR.wijk))
  }
  return png(doek)
}
