import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'

/** Most letters of a search; longer names of streets do not exist. */
export const MEESTE_LETTERS = 60

/** Searching by street or postcode: a form that works without script, and gets suggestions with it. */
export function Zoekvorm({ omgeving, vraag = '' }: { omgeving: Omgeving; vraag?: string }) {
  const { begin } = omgeving.woorden.paginas
  return (
    <search>
      <form class="ob-zoek" method="get" action={naar(omgeving, PAGINAS.zoek)}>
        <label for="ob-vraag">{begin.veld}</label>
        <div class="ob-zoek__rij">
          <input
            id="ob-vraag"
            name="q"
            type="search"
            value={vraag}
            maxlength={MEESTE_LETTERS}
            autocomplete="off"
            autocapitalize="words"
            spellcheck={false}
            enterkeyhint="search"
            lang="nl"
          />
          <button type="submit">{begin.zoek}</button>
        </div>
        <ul class="ob-zoek__lijst" id="ob-suggesties" hidden></ul>
      </form>
    </search>
  )
}
