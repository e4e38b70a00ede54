import { MessageCircle, Scale, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { compareLists, sessionsAbout } from '../../../analyses/prioriteiten/lijsten.ts'
import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import type { Bijeenkomst } from '../../../geodata/schema/bijeenkomst.ts'
import { lijstenTekst } from '../../../server/contract/text/nl/lijsten.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useBijeenkomsten } from '../../api/bijeenkomsten.ts'
import { useVerdieping } from '../../api/wijkanalyses.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { ListDifferences } from './ListDifferences.tsx'
import { ProposalList } from './ProposalList.tsx'
import { SessionList } from './SessionList.tsx'
import './three-lists.css'

/** Themes about which a figure per buurt exists in this analysis. */
function themesWithFigures({ spreidingen }: Wijkanalyse): Set<string> {
  const known = new Set(
    spreidingen.filter(({ aantalMet }) => aantalMet > 0).map(({ indicator }) => indicator),
  )
  return new Set(THEMAS.filter((theme) => theme.indicatoren.some((id) => known.has(id))).map(({ id }) => id))
}

function namesOf(sessions: readonly Bijeenkomst[]): string[] | null {
  return sessions[0]?.volgorde.map(({ thema }) => thema) ?? null
}

/** Residents, professionals and the proposal in equal size; where they differ comes first. */
export function ThreeLists({ analysis }: { analysis: Wijkanalyse }) {
  const answer = useBijeenkomsten(analysis.cyclus.id)
  const deep = useVerdieping(analysis.cyclus.id, analysis.wijk.id).data
  const sessions = sessionsAbout(answer.data?.bijeenkomsten ?? [], analysis.wijk)
  const proposed =
    deep === undefined
      ? analysis.voorstel.regels.map(({ thema }) => thema)
      : deep.prioriteiten.volgorde.slice(0, deep.prioriteiten.voorgesteld).map(({ thema }) => thema)
  const compared = compareLists(
    {
      bewoners: namesOf(sessions.bewoners),
      professionals: namesOf(sessions.professionals),
      voorstel: proposed,
    },
    themesWithFigures(analysis),
  )
  const example = answer.data?.voorbeelddata === true
  return (
    <section className="three-lists" aria-labelledby="three-lists-title">
      <div className="page__head">
        <h2 id="three-lists-title">{wijkanalyseTekst.lijsten}</h2>
        <p className="subtle">{wijkanalyseTekst.lijstenUitleg}</p>
      </div>
      {answer.data === undefined ? null : <ListDifferences compared={compared} />}
      <div className="three-lists__columns">
        <List
          title={wijkanalyseTekst.bewoners}
          icon={<Users size={18} strokeWidth={1.9} aria-hidden />}
          example={example && sessions.bewoners.length > 0}
        >
          <Voice
            sessions={sessions.bewoners}
            failed={answer.isError}
            none={wijkanalyseTekst.geenSessieBewoners}
          />
        </List>
        <List
          title={wijkanalyseTekst.professionals}
          icon={<MessageCircle size={18} strokeWidth={1.9} aria-hidden />}
          example={example && sessions.professionals.length > 0}
        >
          <Voice
            sessions={sessions.professionals}
            failed={answer.isError}
            none={wijkanalyseTekst.geenSessieProfessionals}
          />
        </List>
        <List
          title={wijkanalyseTekst.voorstel}
          icon={<Scale size={18} strokeWidth={1.9} aria-hidden />}
          example={false}
        >
          <ProposalList analysis={analysis} deep={deep} />
        </List>
      </div>
    </section>
  )
}

interface VoiceProps {
  sessions: readonly Bijeenkomst[]
  failed: boolean
  /** What will stand here after a session. */
  none: string
}

function Voice({ sessions, failed, none }: VoiceProps) {
  if (failed) return <p>{lijstenTekst.nietOpgehaald}</p>
  if (sessions.length > 0) return <SessionList sessions={sessions} />
  return (
    <>
      <p className="three-lists__empty">{wijkanalyseTekst.geenSessie}</p>
      <p className="subtle">{none}</p>
    </>
  )
}

interface ListProps {
  title: string
  icon: ReactNode
  example: boolean
  children: ReactNode
}

function List({ title, icon, example, children }: ListProps) {
  return (
    <section className="three-lists__list" aria-label={title}>
      <h3>
        {icon}
        {title}
        {example ? <ExampleTag /> : null}
      </h3>
      {children}
    </section>
  )
}
