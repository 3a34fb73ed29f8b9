import { kindOf } from '../../catalog/catalog.ts'
import { revise } from '../revise/revise.ts'
import { answering, keeping } from './kinds.data.ts'
import { inCloud, type Lever, settingEdits, settingLever } from './lever.ts'

const lasting: ReadonlySet<string> = new Set([
  'serving',
  'application',
  'gateway',
  'storage',
  'retrieval',
  'features',
  'streaming',
  'genai-orchestration',
  'container-platform',
  'processing',
  'orchestration',
  'safety',
  'model',
])

/** Ways to be up longer and to come back: three zones, copies, a model to fall back to, backups elsewhere, a second region. */
export const safer: readonly Lever[] = [
  {
    id: 'three-zones',
    says: 'everything on the way of an answer spans three zones',
    edits: ({ components }) =>
      components.flatMap((each) =>
        inCloud(each) && lasting.has(kindOf(each.kind)?.category ?? '') && Number(each.settings['zones'] ?? 1) < 3
          ? settingEdits(each, { zones: 3 })
          : [],
      ),
  },
  settingLever({ id: 'copies', says: 'three copies of what answers stand ready' }, answering, ({ settings }) =>
    Number(settings['replicasMin'] ?? 1) < 3
      ? { replicasMin: 3, ...(Number(settings['replicasMax'] ?? 99) < 6 ? { replicasMax: 6 } : {}) }
      : undefined,
  ),
  settingLever(
    { id: 'model-fallback', says: 'another model answers when the first does not' },
    ['foundation-model-api', 'llm-gateway', 'agent-orchestrator'],
    ({ settings }) => (settings['fallback'] === undefined || settings['fallback'] === 'none' ? { fallback: 'other-model' } : undefined),
  ),
  settingLever({ id: 'backups-elsewhere', says: 'what is kept is backed up in another region and cannot be deleted at once' }, keeping, (each) =>
    inCloud(each) ? { backup: 'cross-region', deleteProtection: true } : { backup: 'daily', deleteProtection: true },
  ),
  settingLever({ id: 'redundant-lines', says: 'lines are laid twice' }, ['dedicated-interconnect', 'site-to-site-vpn'], () => ({ redundant: true })),
  {
    id: 'second-region',
    says: 'a second region answers when the first is lost',
    edits: (design) => (design.components.some(inCloud) ? revise(design, 'run it in two regions').edits : []),
  },
]
