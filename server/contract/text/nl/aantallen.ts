import { aantal } from '../getal.ts'

/** So many dwellings, as people say it. */
export const woningen = (count: number) => (count === 1 ? '1 woning' : `${aantal(count)} woningen`)

/** So many steps of the energy label. */
export const labelstappen = (count: number) => (count === 1 ? '1 labelstap' : `${aantal(count)} labelstappen`)
