import { useEffect } from 'react'
import { kaartjeTekst } from '../../../server/contract/text/nl/wijkaanpak-document.ts'

/**
 * Pages of A4 with their number, as long as the screen is there. A rule made through the CSSOM: the security policy of the app allows no
 * styles written into the page.
 */
export function usePaginaA4(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@page { size: 210mm 297mm; margin: 15mm 17mm 17mm;
        @bottom-right { content: '${kaartjeTekst.bladzijde} ' counter(page) ' ${kaartjeTekst.van} ' counter(pages);
          font-family: 'Source Sans 3 Variable', sans-serif; font-size: 8pt; color: #4c5f69 } }`,
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [])
}
