import './openbaar.css'
import { houdBij } from './nu.ts'
import { geefSuggesties } from './suggesties.ts'

/** Menus close with Escape and when the focus leaves them; without script they stay plain details. */
function closeMenus(): void {
  const menus = document.querySelectorAll<HTMLDetailsElement>('.ob-luik')
  for (const menu of menus) {
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return
      menu.open = false
      menu.querySelector('summary')?.focus()
    })
    menu.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false
    })
  }
}

/** Where staff see what a visitor will see: an edition that does not exist yet. */
const PREVIEW = /\/werk\/publiceren\//

/** Keeps the edition for when there is no internet. In a frame of another site, and of a preview, nothing is kept. */
function keepForLater(): void {
  if (!('serviceWorker' in navigator) || window.top !== window.self || PREVIEW.test(location.pathname)) return
  const root = document.documentElement.dataset['wortel'] ?? ''
  void navigator.serviceWorker
    .register(`${root}sw.js`, { scope: root === '' ? './' : root })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) =>
      active?.postMessage({ bewaar: document.documentElement.lang, pagina: location.href }, []),
    )
    .catch(() => undefined)
}

houdBij()
geefSuggesties()
closeMenus()
keepForLater()
