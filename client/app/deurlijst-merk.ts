/** Says in this browser that a list of addresses lies in it, so that only then the code that wipes it is fetched. */
const KEY = 'wijkcyclus-deurlijst'

/** Whether a list of addresses may lie in this browser. */
export function heeftDeurlijst(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false // storage is forbidden: nothing lies there
  }
}

/** Notes that a list lies in this browser, or that none does. */
export function merkDeurlijst(is: boolean): void {
  try {
    if (is) localStorage.setItem(KEY, '1')
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is forbidden: the list is not kept either.
  }
}
