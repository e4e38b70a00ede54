/**
 * Where the service worker of the screen at the door stands, from the root of the app: in the folder of that screen, for it sees no page
 * outside the folder it comes from.
 */
export const DEURWERKER = 'werk/bezoeken/sw.js'
