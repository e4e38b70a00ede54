import type { PubliekeTaal } from './momentopname.ts'

/**
 * Words that never stand on the public side, in any form they are written in, per language. Source of the Dutch ones: domain.md, "The
 * public side" and "Words for residents" (Never); the others say the same in their language. Words that are only wrong about a wijk or
 * people are refused together with that.
 */
const REFUSED: Readonly<Record<PubliekeTaal, readonly RegExp[]>> = {
  nl: [
    /achterstand/i,
    /probleem(wijk|buurt|straat|gebied|gezin|jongere)/i,
    /kwetsba/i,
    /aandachts(wijk|buurt|gebied)/i,
    /hot\s?-?spot/i,
    /doelgroep/i,
    /multiprobleem/i,
    /laag\s?-?opgeleid/i,
    /slecht(er|st)?\s+scor/i,
    /\bslechtste?\b/i,
    /\bde laagste\b/i,
    /risico(wijk|buurt|straat|gebied|gezin|jongere)/i,
  ],
  en: [
    /\b(deprived|disadvantaged|underprivileged|run-?down)\b/i,
    /\bproblem(atic)?\s+(neighbourhood|neighborhood|area|district|street|famil|youth)/i,
    /vulnerab/i,
    /hot\s?-?spot/i,
    /\btarget\s+groups?\b/i,
    /\bmulti-?problem/i,
    /\b(low|poorly|less)[\s-]+educated\b/i,
    /\bscor\w*\s+(poorly|badly)\b/i,
    /\bworst\b/i,
    /\bthe lowest\b/i,
    /\bat[\s-]risk\b|\brisk\s+(neighbourhood|neighborhood|area|street|famil|youth)/i,
    /\b(ghetto|slum|no-go)/i,
  ],
  tr: [
    /yoksun|dezavantajlı|geri kalmış/iu,
    /sorunlu\s+(mahalle|semt|sokak|bölge|aile|genç)/iu,
    /kırılgan|savunmasız|hassas\s+(mahalle|semt|sokak|bölge|grup)/iu,
    /hedef\s+(grup|grub|kitle)/iu,
    /düşük\s+eğitim|eğitimsiz/iu,
    /en\s+kötü/iu,
    /en\s+düşük/iu,
    /riskli\s+(mahalle|semt|sokak|bölge|aile|genç)|risk\s+altında/iu,
    /gecekondu|varoş|getto/iu,
    /suç\s+odağı|hot\s?-?spot/iu,
  ],
  ar: [
    /محروم|متخلف|مستضعف/u,
    /(حي|الحي|أحياء|الأحياء|شارع|منطقة|المنطقة|عائل\p{L}*|شباب)\s+(ال)?(مشاكل|مشكلة|خطر\p{L}*|خطير\p{L}*|ضعيف\p{L}*|هش\p{L}*|فقير\p{L}*)/u,
    /(ال)?(فئ\p{L}+|مجموع\p{L}+|جمهور)\s+(ال)?(مستهدف|ضعيف|هش)/u,
    /بؤر/u,
    /(قليل|منخفض|متدن)\p{L}*\s+التعليم/u,
    /أسوأ/u,
    /الأدنى|الأقل\s+مستوى/u,
    /معرض\p{L}*\s+للخطر/u,
  ],
  pl: [
    /zaniedban|upośledzon|zacofan/iu,
    /problemow\p{L}*\s+(dzielnic|ulic|rodzin|młodzież|obszar|osiedl)|(dzielnic|ulic|rodzin|młodzież|obszar|osiedl)\p{L}*\s+problemow/iu,
    /wrażliw|bezbronn|szczególnie narażon/iu,
    /grup\p{L}*\s+docelow/iu,
    /(słabo|nisko|gorzej)\s+wykształc/iu,
    /najgorsz/iu,
    /najniższ/iu,
    /(dzielnic|ulic|rodzin|obszar|osiedl)\p{L}*\s+(wysokiego\s+)?ryzyka|zagrożon\p{L}*\s+(dzielnic|ulic|rodzin|osiedl)/iu,
    /getto|slums/iu,
    /hot\s?-?spot/iu,
  ],
}

/**
 * The first refused word in a text; null when there is none.
 * @param taal the language it is in; left out: any, for what people wrote themselves
 */
export function refusedWord(text: string, taal?: PubliekeTaal): string | null {
  const lists = taal === undefined ? Object.values(REFUSED) : [REFUSED[taal]]
  for (const word of lists.flat()) {
    const found = word.exec(text)
    if (found !== null) return found[0]
  }
  return null
}
