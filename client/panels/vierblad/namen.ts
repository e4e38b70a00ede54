import type { Vierbladgegevens } from '../../api/vierblad.ts'

/** Gives the wijk of a plan by its name. */
export function wijkVan({ plannen, wijken }: Vierbladgegevens): (aanpak: string) => string {
  return (aanpak) => {
    const wijk = plannen.find((row) => row.aanpak === aanpak)?.wijk
    return wijken.find(({ id }) => id === wijk)?.naam ?? aanpak
  }
}
