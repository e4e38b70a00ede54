import { useEffect } from 'react'

/**
 * Sets the size of the printed page in mm, without margins, and of A4 pages named `a4` in the same document. A rule made through
 * the CSSOM: the security policy of the app allows no styles written into the page.
 */
export function usePaginamaat({ breedte, hoogte }: { breedte: number; hoogte: number }): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@page { size: ${breedte}mm ${hoogte}mm; margin: 0 } @page a4 { size: 210mm 297mm; margin: 0 }`,
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [breedte, hoogte])
}
