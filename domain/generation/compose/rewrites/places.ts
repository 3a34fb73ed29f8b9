import { said } from '../../../design/requirements.ts'
import type { Reading } from '../../read/reading.ts'
import { byRule } from '../because.ts'
import { bentBy, modifierEvidence } from '../brief.ts'
import type { Rewrite } from '../rewrite.ts'
import { allOwned } from './own-machines.ts'

/** "In two Google regions": several, whichever they are. */
export const severalSaid = ({ prompt }: Reading): boolean =>
  /\b(two|2|three|3|four|several|multiple|zwei|drei|mehrere[nr]?|dos|tres|varias|deux|trois|plusieurs)(?:\s+[\p{L}-]+)?\s+(regions?|regionen|regiones|régions)\b|两个区域|多个区域|複数リージョン/iu.test(
    prompt,
  )

export const severalRegions: Rewrite = {
  id: 'several-regions',
  when: ({ reading }) => {
    const regions = new Set(reading.regions.map(({ region }) => region))
    return (
      modifierEvidence(reading, 'multi-region') ??
      (regions.size > 1 ? reading.regions[1]?.evidence : undefined) ??
      (severalSaid(reading) ? true : undefined)
    )
  },
  apply(draft, brief, evidence) {
    const why = byRule('several-regions', evidence)
    if (!allOwned(brief)) draft.add('global-load-balancer', why)
    const entrance = draft.first('api-gateway', 'load-balancer-l7', 'llm-gateway', 'app-backend', 'load-balancer-l4')
    const balancer = draft.first('global-load-balancer')
    if (balancer !== undefined && entrance !== undefined) draft.connect(balancer.id, entrance.id, why)
    if (balancer !== undefined) draft.link('client-user', 'global-load-balancer', why)
    if (draft.has('kubernetes-cluster')) draft.add('multi-cluster-manager', why)
    const rto = said(brief.reading.requirements.availability?.rtoMinutes)
    if (rto !== undefined || draft.has('relational-database', 'vector-database')) draft.add('backup-service', why)
  },
}

export const severalClouds: Rewrite = {
  id: 'several-clouds',
  when: ({ reading, providers }) =>
    providers.filter((provider) => provider !== 'self-hosted').length > 1
      ? (modifierEvidence(reading, 'multi-cloud') ?? reading.providers[1]?.evidence ?? true)
      : undefined,
  apply(draft, _brief, evidence) {
    const why = byRule('several-clouds', evidence)
    draft.add('multicloud-interconnect', why)
    draft.add('vpc', draft.has('vpc') ? [] : why)
    draft.link('vpc', 'multicloud-interconnect', why)
    if (draft.has('kubernetes-cluster')) draft.add('multi-cluster-manager', why)
  },
}

/** Clouds and the owner's site work together: a line between them. */
export const hybrid: Rewrite = {
  id: 'hybrid-link',
  when: ({ reading, providers }) =>
    providers.length > 1 && providers.includes('self-hosted')
      ? (modifierEvidence(reading, 'hybrid', 'on-premises') ??
        reading.placements[0]?.evidence ??
        reading.providers.find(({ provider }) => provider === 'self-hosted')?.evidence ??
        true)
      : undefined,
  apply(draft, { reading }, evidence) {
    const why = byRule('hybrid-link', evidence)
    draft.add('on-prem-network', why)
    const small = bentBy(reading, 'cost-sensitive', 'small-scale')
    if (!draft.has('dedicated-interconnect', 'site-to-site-vpn'))
      draft.add(draft.forbidden.has('site-to-site-vpn') || !small ? 'dedicated-interconnect' : 'site-to-site-vpn', why)
    draft.add('vpc', draft.has('vpc') ? [] : why)
    const line = draft.first('dedicated-interconnect', 'site-to-site-vpn')
    if (line !== undefined) {
      draft.link('on-prem-network', line.kind, why)
      draft.link(line.kind, draft.has('transit-hub') ? 'transit-hub' : 'vpc', why)
    }
    if (draft.has('kubernetes-cluster') && draft.has('model-registry') && draft.has('gitops-controller', 'multi-cluster-manager'))
      draft.add('multi-cluster-manager', byRule('one-control-plane', evidence))
  },
}
