import { backupUnderLoad } from './backup-under-load.ts'
import { campaignPlan, campaignPlanFirst } from './campaign-plan.ts'
import { campaignVsSolver } from './campaign-vs-solver.ts'
import { drawPanel } from './draw-panel.ts'
import { registerFilter } from './register-filter.ts'
import { dwellingsData } from './dwellings-data.ts'
import { dwellingsRecolour } from './dwellings-recolour.ts'
import { editionProtect, editionProtectKept } from './edition-protect.ts'
import type { Benchmark, CountBenchmark } from './harness.ts'
import { importMillion } from './import-million.ts'
import { importMillionMemory } from './import-million-memory.ts'
import { importWorkbook } from './import-workbook.ts'
import { joinMillion, joinMillionTurf } from './join-million.ts'
import { joinTenMillionMemory } from './join-ten-million-memory.ts'
import { killLoopBenchmark } from './kill-loop.ts'
import { mapData } from './map-data.ts'
import { mapIdle } from './map-idle.ts'
import { planDocx } from './plan-docx.ts'
import { planOpen } from './plan-open.ts'
import { pointsPan } from './points-pan.ts'
import { publicLighthouse } from './public-lighthouse.ts'
import { publicPhone, publicPhoneCls, publicPhonePage, publicPhoneScript } from './public-phone.ts'
import { publicServe } from './public-serve.ts'
import { publicServeP99 } from './public-serve-p99.ts'
import { rightsOverhead, rightsOverheadWrite } from './rights-overhead.ts'
import { staffLoad, staffLoadWrite } from './staff-load.ts'
import { switchIndicator } from './switch-indicator.ts'
import { wijkanalyseFour } from './wijkanalyse-four.ts'
import { wijkanalyseNational } from './wijkanalyse-national.ts'
import { wijkanalyseRobust } from './wijkanalyse-robust.ts'
import { yearSwitch, yearSwitchHeap } from './year-switch.ts'

/** Every benchmark by name; a new one is a file of its own and a line here. */
export const benchmarks: readonly (Benchmark | CountBenchmark)[] = [
  wijkanalyseFour,
  wijkanalyseRobust,
  wijkanalyseNational,
  mapData,
  dwellingsData,
  switchIndicator,
  yearSwitch,
  yearSwitchHeap,
  mapIdle,
  dwellingsRecolour,
  pointsPan,
  drawPanel,
  registerFilter,
  planDocx,
  planOpen,
  importMillion,
  importMillionMemory,
  importWorkbook,
  joinMillion,
  joinMillionTurf,
  joinTenMillionMemory,
  backupUnderLoad,
  rightsOverhead,
  rightsOverheadWrite,
  staffLoad,
  staffLoadWrite,
  killLoopBenchmark,
  publicPhone,
  publicPhoneCls,
  publicPhoneScript,
  publicPhonePage,
  publicLighthouse,
  publicServe,
  publicServeP99,
  editionProtect,
  editionProtectKept,
  campaignPlan,
  campaignPlanFirst,
  campaignVsSolver,
]
