import type { Aanmeldfout } from '../../aanmelden-elders.ts'

/** Words about signing in with an account of another organisation. */
export const aanmeldenElders = {
  titel: 'Met het account van uw organisatie',
  knop: (naam: string) => `Aanmelden met ${naam}`,
  afgemeld: 'U bent afgemeld bij Wijkcyclus',
  nogElders:
    'Bij uw organisatie bent u misschien nog aangemeld. Deelt u deze computer? Meld u dan ook daar af.',
  ookAf: (naam: string) => `Afmelden bij ${naam}`,
  mislukt: 'U bent niet aangemeld',
} as const

/** Why it did not work, and what to do. Says nothing about whether an account exists here. */
export const aanmeldfoutTekst: Record<Aanmeldfout, string> = {
  'onbekende-uitgever': 'Deze manier van aanmelden bestaat hier niet. Kies een andere.',
  'adres-niet-ingesteld':
    'Aanmelden met het account van uw organisatie kan nog niet op dit adres. De beheerder moet eerst het adres van Wijkcyclus instellen.',
  'uitgever-onbereikbaar':
    'Wij kregen geen goed antwoord van uw organisatie. Probeer het over een paar minuten opnieuw. Lukt het dan niet, vraag dan uw beheerder.',
  'uitgever-weigert': 'Uw organisatie heeft het aanmelden afgebroken. Probeer het opnieuw.',
  'antwoord-klopt-niet':
    'Het antwoord van uw organisatie klopte niet, dus wij lieten u niet binnen. Begin opnieuw op deze pagina.',
  'te-lang-geleden':
    'Het aanmelden duurde te lang, of u was er al mee begonnen in een ander venster. Begin opnieuw op deze pagina.',
  'geen-tweede-factor':
    'U bent bij uw organisatie aangemeld zonder tweede stap. Dat is hier wel nodig. Stel de tweede stap in en meld u opnieuw aan.',
  'te-veel-groepen':
    'U zit in zo veel groepen dat uw organisatie ze niet meestuurt. Daardoor weten wij niet welke rol u hebt. Vraag uw beheerder om app-rollen te gebruiken in plaats van groepen.',
  'geen-rol':
    'Uw organisatie kent u, maar u hebt nog geen rol in Wijkcyclus. Vraag uw beheerder om u een rol te geven.',
  'geen-toegang':
    'U hebt geen toegang tot Wijkcyclus met dit account. Vraag de beheerder van Wijkcyclus om u uit te nodigen.',
}
