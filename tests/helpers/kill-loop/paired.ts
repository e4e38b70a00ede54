/** Pairs of a table and the audit: each row of the one has exactly one of the other, both ways. */
export const PAIRED: readonly { what: string; rows: string; audited: string }[] = [
  {
    what: 'signals',
    rows: `SELECT 'signaal/' || id FROM signaal`,
    audited: `SELECT object FROM audit WHERE handeling = 'signaal-vastleggen'`,
  },
  {
    what: 'withdrawn signals',
    rows: `SELECT 'signaal/' || signaal FROM signaal_intrekking`,
    audited: `SELECT object FROM audit WHERE handeling = 'signaal-intrekken'`,
  },
  {
    what: 'changes to dwellings',
    rows: `SELECT 'woning/' || woning || '/' || veld FROM woning_bewerking WHERE bulk IS NULL AND besluit = 0`,
    // Changes to dwellings that do not exist go with the example data.
    audited: `SELECT object FROM audit WHERE handeling = 'woning-wijzigen' AND (object NOT LIKE 'woning/VB%'
      OR EXISTS (SELECT 1 FROM dataset_versie WHERE voorbeelddata = 1))`,
  },
  {
    what: 'decisions between sources',
    rows: `SELECT 'woning/' || woning || '/' || veld FROM woning_bewerking WHERE besluit = 1`,
    audited: `SELECT object FROM audit WHERE handeling = 'register-bewerken' AND object NOT LIKE 'woning/bewerking/%'
      AND (object NOT LIKE 'woning/VB%' OR EXISTS (SELECT 1 FROM dataset_versie WHERE voorbeelddata = 1))`,
  },
  {
    what: 'changes of many dwellings',
    rows: `SELECT 'woning/bewerking/' || coalesce(herroept, id) FROM bulkbewerking`,
    audited: `SELECT object FROM audit WHERE handeling = 'register-bewerken' AND object LIKE 'woning/bewerking/%'`,
  },
  {
    what: 'dates',
    rows: `SELECT 'cyclus/' || cyclus || '/kalender/' || moment FROM kalenderwijziging`,
    audited: `SELECT object FROM audit WHERE handeling = 'kalender-wijzigen'`,
  },
  {
    what: 'cycli',
    rows: `SELECT 'cyclus/' || cyclus FROM indelingsbesluit`,
    audited: `SELECT object FROM audit WHERE handeling = 'cyclus-maken'`,
  },
  {
    what: 'cycli and their decision',
    rows: `SELECT id FROM cyclus`,
    audited: `SELECT cyclus FROM indelingsbesluit`,
  },
  {
    what: 'moves',
    rows: `SELECT 'cyclus/' || cyclus FROM cyclusovergang`,
    audited: `SELECT object FROM audit WHERE handeling IN ('cyclus-verzetten', 'cyclus-vaststellen')`,
  },
  {
    what: 'saves of plans',
    rows: `SELECT 'wijkaanpak/' || w.cyclus || '/' || w.id || CASE WHEN s.soort IN ('wijziging', 'toevoeging', 'verwijdering', 'herstel')
        THEN '/object/' || (SELECT o.id FROM planwijziging c JOIN planobject o ON o.nummer = c.object WHERE c.planset = s.nummer LIMIT 1)
        ELSE '' END
      FROM planset s JOIN wijkaanpak w ON w.nummer = s.aanpak`,
    audited: `SELECT object FROM audit WHERE object LIKE 'wijkaanpak/%' AND object NOT LIKE '%/versie/%'
      AND json_extract(na, '$.staat') IS NULL`,
  },
  {
    what: 'steps of plans',
    rows: `SELECT 'wijkaanpak/' || w.cyclus || '/' || w.id FROM planovergang o JOIN wijkaanpak w ON w.nummer = o.aanpak`,
    audited: `SELECT object FROM audit WHERE object LIKE 'wijkaanpak/%' AND json_extract(na, '$.staat') IS NOT NULL`,
  },
  {
    what: 'adopted plans and what was kept of them',
    rows: `SELECT CAST(aanpak AS TEXT) FROM planvaststelling`,
    audited: `SELECT CAST(aanpak AS TEXT) FROM planovergang WHERE naar = 'vastgesteld'`,
  },
  {
    what: 'what was added to and changed in the programme',
    rows: `SELECT 'programma/' || soort || '/' || id FROM programma_toevoeging
      UNION ALL SELECT 'programma/' || soort || '/' || id || '/' || veld FROM programma_wijziging`,
    audited: `SELECT object FROM audit
      WHERE handeling IN ('programma-bijhouden', 'plannenregister-bijhouden')`,
  },
  {
    what: 'analyses and their archive',
    rows: `SELECT soort || cyclus || wijk || invoer_sha256 FROM analyse_archief`,
    audited: `SELECT 'wijkanalyse' || cyclus || wijk || invoer_sha256 FROM wijkanalyse
      UNION ALL SELECT 'wijkverdieping' || cyclus || wijk || invoer_sha256 FROM wijkverdieping`,
  },
  {
    what: 'meetings, made and withdrawn',
    rows: `SELECT 'cyclus/' || cyclus || '/bijeenkomst/' || id FROM bijeenkomst
      UNION ALL SELECT 'cyclus/' || b.cyclus || '/bijeenkomst/' || b.id
      FROM bijeenkomst_intrekking i JOIN bijeenkomst b ON b.id = i.bijeenkomst`,
    audited: `SELECT object FROM audit WHERE handeling = 'bijeenkomst-vastleggen'`,
  },
  {
    what: 'progress',
    rows: `SELECT 'voortgang/' || soort || '/' || ding FROM voortgang`,
    audited: `SELECT object FROM audit WHERE handeling = 'voortgang-bijhouden'`,
  },
  {
    what: 'answers to residents and professionals',
    rows: `SELECT 'terugkoppeling/' || id FROM terugkoppeling`,
    audited: `SELECT object FROM audit WHERE handeling = 'terugkoppeling-geven'`,
  },
  {
    what: 'reports of a quarter',
    rows: `SELECT 'kwartaalrapport/' || kwartaal FROM kwartaalrapport`,
    audited: `SELECT object FROM audit WHERE handeling = 'rapportage-vastleggen'`,
  },
  {
    what: 'campaigns with their dates, visitors and rounds',
    rows: `SELECT 'campagne/' || id FROM campagne
      UNION ALL SELECT 'campagne/' || campagne || '/datum' FROM campagnedatum
      UNION ALL SELECT 'campagne/' || campagne || '/bezoekers' FROM campagnebezoekers
      UNION ALL SELECT 'campagne/' || campagne || '/ronde/' || id FROM bezoekronde`,
    audited: `SELECT object FROM audit WHERE handeling = 'campagne-schrijven'`,
  },
  {
    what: 'visits',
    rows: `SELECT 'campagne/' || r.campagne || '/bezoek/' || b.woning FROM bezoek b JOIN bezoekronde r ON r.id = b.ronde`,
    audited: `SELECT object FROM audit WHERE handeling = 'bezoek-vastleggen' AND object LIKE '%/bezoek/%'`,
  },
  {
    what: 'how people want to be visited',
    rows: `SELECT 'campagne/' || campagne || '/afspraak/' || woning FROM bezoekafspraak`,
    audited: `SELECT object FROM audit WHERE handeling = 'bezoek-vastleggen' AND object LIKE '%/afspraak/%'`,
  },
  {
    what: 'homes that were told in person',
    rows: `SELECT DISTINCT 'campagne/' || campagne || '/geinformeerd' FROM persoonlijk_geinformeerd`,
    audited: `SELECT DISTINCT object FROM audit WHERE handeling = 'bezoek-vastleggen' AND object LIKE '%/geinformeerd'`,
  },
  {
    what: 'assumptions of the renovation',
    rows: `SELECT 'renovatieplan/uitgangspunten' FROM planuitgangspunten`,
    audited: `SELECT object FROM audit WHERE handeling = 'renovatieplan-maken' AND object LIKE '%/uitgangspunten'`,
  },
  {
    what: 'plans of the renovation',
    rows: `SELECT 'renovatieplan/' || id FROM renovatieplan`,
    audited: `SELECT object FROM audit WHERE handeling = 'renovatieplan-maken' AND object LIKE 'renovatieplan/%-%'`,
  },
  {
    what: 'keys of partner systems, given and withdrawn',
    rows: `SELECT 'sleutel/' || id FROM apisleutel
      UNION ALL SELECT 'sleutel/' || id FROM apisleutel WHERE ingetrokken_op IS NOT NULL`,
    audited: `SELECT object FROM audit WHERE handeling = 'sleutel-beheren'`,
  },
  {
    what: 'accounts',
    rows: `SELECT 'account/' || id FROM account`,
    audited: `SELECT DISTINCT object FROM audit WHERE handeling = 'account-beheren'`,
  },
  {
    what: 'mappings that are kept',
    rows: `SELECT 'koppeling/' || naam FROM koppeling`,
    // The newest of each name was a keeping, not a removal.
    audited: `SELECT object FROM audit a WHERE handeling = 'koppeling-bewaren' AND na IS NOT NULL
      AND nummer = (SELECT max(nummer) FROM audit b WHERE b.object = a.object AND b.handeling = a.handeling)`,
  },
  {
    what: 'imports, applied and undone',
    rows: `SELECT 'dataset/' || dataset FROM invoer WHERE staat IN ('toegepast', 'teruggedraaid')
      UNION ALL SELECT 'dataset/' || dataset FROM invoer WHERE staat = 'teruggedraaid'`,
    audited: `SELECT object FROM audit WHERE handeling = 'invoer-doen' AND object LIKE 'dataset/%'`,
  },
  {
    what: 'decisions about what is public',
    rows: `SELECT 'openbaar/' || soort || '/' || sleutel FROM openbaar_besluit`,
    audited: `SELECT object FROM audit WHERE handeling = 'openbaar-besluiten'`,
  },
  {
    what: 'editions',
    rows: `SELECT 'uitgave/' || nummer FROM uitgave`,
    audited: `SELECT object FROM audit WHERE handeling = 'uitgave-publiceren'`,
  },
  {
    what: 'withdrawn editions',
    rows: `SELECT 'uitgave/' || nummer FROM uitgave_intrekking`,
    audited: `SELECT object FROM audit WHERE handeling = 'uitgave-intrekken'`,
  },
]
