import type { Locator } from 'playwright-core'

/** Which of the elements that can be seen lie over each other by more than a pixel, in their words; empty when none do. */
export async function overlapping(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((found) => {
    const boxes = found
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({
        box: element.getBoundingClientRect(),
        words: element.getAttribute('aria-label') ?? (element.textContent || element.className),
      }))
    return boxes.flatMap(({ box: a, words }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box: b }) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
        .map((other) => `${words} ~ ${other.words}`),
    )
  })
}
