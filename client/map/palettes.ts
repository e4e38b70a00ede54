/**
 * Data palettes of the visual language, section 5, in light and dark. Every palette keeps at least 9 CIEDE2000
 * between any two of its classes, also for people with deuteranopia or protanopia; a test computes it.
 */
export type Thema = 'licht' | 'donker'

export interface Paletset {
  /** Five classes of a figure; farther from the ground is more of what the name says. */
  sequentieel: readonly [string, string, string, string, string]
  /** Five classes of a count in hexagons, and the heat surface: never the colours of a figure, for they lie over one another. */
  telling: readonly [string, string, string, string, string]
  /** Seven classes, ongunstig (ochre) through the middle to gunstig (blue). */
  divergent: readonly [string, string, string, string, string, string, string]
  /** nog niet, gesprek, opname, uitvoering, klaar, wil niet. */
  status: readonly [string, string, string, string, string, string]
  /** Edge round a dwelling, so that dark status colours stay visible on a dark ground; null: none. */
  statusRand: string | null
  /** The five pijlers in the order of the programme; never without their icon. */
  pijlers: readonly [string, string, string, string, string]
  /** Corporation, private, VvE. */
  eigenaar: readonly [string, string, string]
  /** Campaigns of the renovation, in the order in which they were made. */
  campagne: readonly [string, string, string, string, string]
  /**
   * What is missing of a dwelling: nothing (nearest to the ground), status, label, owner, building year, more than one (farthest). No
   * hatching: a dwelling is a few pixels wide.
   */
  mist: readonly [string, string, string, string, string, string]
  /**
   * Two figures at once: rows are the second figure, low first; in a row the first figure goes from low to high. Blue is more of
   * the first, ochre more of the second, farthest from the ground is more of both.
   */
  tweetal: Negental
  /** What the figures of a pijler say of a buurt: ongunstiger, geen verschil, gunstiger, and both at once. */
  oordeel: readonly [string, string, string, string]
  /** High by high, low by low, high by low, low by high, and nothing that stands out. */
  clusters: readonly [string, string, string, string, string]
  /** Energy labels A (and better) to G: always darker as they are more economical. */
  label: readonly [string, string, string, string, string, string, string]
}

/** Nine colours, or the nine word colours on them. */
export type Negental = readonly [string, string, string, string, string, string, string, string, string]

const STATUS = ['#bcc5ca', '#f1dc8c', '#e0a043', '#b9462f', '#1d4f7d', '#18232a'] as const
const PIJLERS = ['#b97d0a', '#8a2f17', '#0f7a5c', '#3f93cc', '#2f2d74'] as const
const EIGENAAR = ['#174b78', '#dc9630', '#17806a'] as const
const LABEL = ['#0a1f44', '#174f86', '#2c7a9c', '#4f9376', '#b2a15f', '#eec244', '#f7e3b0'] as const

export const PALETTEN: Record<Thema, Paletset> = {
  licht: {
    sequentieel: ['#f5f3cc', '#b9d895', '#55b395', '#0a7e9b', '#1d4176'],
    telling: ['#f6e3ee', '#e2b0cf', '#c678aa', '#99407f', '#5b1657'],
    divergent: ['#834510', '#bc7c38', '#e1be8e', '#e8eef1', '#98c4e4', '#5593c6', '#144f84'],
    status: STATUS,
    statusRand: null,
    pijlers: PIJLERS,
    eigenaar: EIGENAAR,
    // No order and no judgement in them either; pijlers and campaigns never stand in one legend.
    campagne: PIJLERS,
    mist: ['#bcd2c8', '#8a2f17', '#dc9630', '#3f93cc', '#0f7a5c', '#14232b'],
    tweetal: [
      ...(['#eef0ee', '#a9cbe7', '#437aae'] as const),
      ...(['#e8cf9b', '#a9a28e', '#3d6a7c'] as const),
      ...(['#cf9433', '#836d27', '#2c2a3a'] as const),
    ],
    oordeel: ['#bc7c38', '#e8eef1', '#5593c6', '#4c5f69'],
    clusters: ['#1d4176', '#8fc7a6', '#c9821f', '#efd98a', '#e8eef1'],
    label: LABEL,
  },
  donker: {
    sequentieel: ['#292e4a', '#1f497e', '#247966', '#7dc28c', '#e1e3a6'],
    telling: ['#41203f', '#78386f', '#ad5f9c', '#d994c3', '#f7d3e8'],
    divergent: ['#f0b877', '#c07a35', '#6e4a24', '#26353d', '#2c5a80', '#4f97cd', '#a5d3f5'],
    status: STATUS,
    statusRand: '#e9eff2',
    pijlers: PIJLERS,
    eigenaar: EIGENAAR,
    // No order and no judgement in them either; pijlers and campaigns never stand in one legend.
    campagne: PIJLERS,
    mist: ['#3b5166', '#c0532f', '#dc9630', '#3f93cc', '#0f7a5c', '#e9eff2'],
    tweetal: [
      ...(['#313533', '#3c6b8d', '#5aaadf'] as const),
      ...(['#755321', '#667676', '#9cb7be'] as const),
      ...(['#d58845', '#dfc68a', '#ece9df'] as const),
    ],
    oordeel: ['#c07a35', '#26353d', '#4f97cd', '#c3ccd1'],
    clusters: ['#e1e3a6', '#247966', '#d08a36', '#6e4a24', '#26353d'],
    label: LABEL,
  },
}

/** Ground, lines and words of the map itself (design.md sections 4 and 8). */
export interface Kaartkleuren {
  land: string
  park: string
  werk: string
  water: string
  /** Lines between the pale buurten around the focus area. */
  contextlijn: string
  buurtlijn: string
  wijklijn: string
  casing: string
  inkt: string
  subtiel: string
  halo: string
  ontbreektLijn: string
  ontbreektGrond: string
  zone: string
  /** Circles of what can be reached on foot. */
  bereik: string
  actie: string
}

export const KAARTKLEUREN: Record<Thema, Kaartkleuren> = {
  licht: {
    land: '#edf0f0',
    park: '#e2e9e2',
    werk: '#e6e6ea',
    water: '#d3e0e8',
    contextlijn: '#ffffff',
    buurtlijn: '#ffffff',
    wijklijn: '#14232b',
    casing: '#ffffff',
    inkt: '#14232b',
    subtiel: '#4c5f69',
    halo: '#ffffff',
    ontbreektLijn: '#82929b',
    ontbreektGrond: '#f3f6f7',
    zone: '#2f2d74',
    bereik: '#0f7a5c',
    actie: '#0b5a7c',
  },
  donker: {
    land: '#1d282e',
    park: '#1e2c29',
    werk: '#232730',
    water: '#1a2a35',
    contextlijn: '#131d23',
    buurtlijn: '#131d23',
    wijklijn: '#e9eff2',
    casing: '#131d23',
    inkt: '#e9eff2',
    subtiel: '#a8b8c1',
    halo: '#131d23',
    ontbreektLijn: '#82929b',
    ontbreektGrond: '#19252c',
    zone: '#b9b8f0',
    bereik: '#58b08c',
    actie: '#7cc3e6',
  },
}

/** Word colour that stays readable (at least 4.5) on each of the five classes. */
export const WOORD_OP_KLASSE: Record<Thema, readonly [string, string, string, string, string]> = {
  licht: ['#14232b', '#14232b', '#14232b', '#ffffff', '#ffffff'],
  donker: ['#ffffff', '#ffffff', '#ffffff', '#131d23', '#131d23'],
}

/** The same for the seven divergent classes. */
export const WOORD_OP_VERSCHIL: Record<
  Thema,
  readonly [string, string, string, string, string, string, string]
> = {
  licht: ['#ffffff', '#14232b', '#14232b', '#14232b', '#14232b', '#14232b', '#ffffff'],
  donker: ['#131d23', '#131d23', '#ffffff', '#ffffff', '#ffffff', '#131d23', '#131d23'],
}
