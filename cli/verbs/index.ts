import type { Verb } from '../verb.ts'
import { assess } from './assess.ts'
import { catalog } from './catalog.ts'
import { check } from './check.ts'
import { cost } from './cost.ts'
import { diff } from './diff.ts'
import { exportDesign } from './export.ts'
import { fix } from './fix.ts'
import { generate } from './generate.ts'
import { importFile } from './import.ts'
import { backup, docs, prices, restore } from './later.ts'
import { retarget } from './retarget.ts'
import { revise } from './revise.ts'
import { serve } from './serve.ts'
import { size } from './size.ts'

/** All verbs, in the order of the help. */
export const verbs: readonly Verb[] = [
  generate, revise, check, fix, size, cost, assess, retarget, exportDesign, diff, catalog, importFile, docs, prices, backup, restore, serve,
]
