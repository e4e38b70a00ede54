import type { Thema } from '../palettes.ts'

/** Colours of what people draw (design.md sections 4 and 8): amber with a casing, corners in the yellow of the focus. */
export const TEKENKLEUREN: Record<Thema, { lijn: string; casing: string; hoek: string; rand: string }> = {
  licht: { lijn: '#b0760c', casing: '#ffffff', hoek: '#ffe36e', rand: '#14232b' },
  donker: { lijn: '#d29a2e', casing: '#131d23', hoek: '#ffe36e', rand: '#14232b' },
}

/** Opacity of the fill of a drawn area. */
export const VULLING = 0.13
