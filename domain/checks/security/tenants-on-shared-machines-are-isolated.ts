import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { hostedOn } from '../facts/hosting.ts'
import { ofKind } from '../facts/kinds.ts'
import { nearestSaid } from '../facts/nearest-said.ts'
import { askSetting, listOf, numberOf } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { unknown } from '../ternary.ts'

/** Who or what shares the machines: tenants named, a count of them, or workloads of different classes. */
function shares(facts: Facts, host: Component): boolean {
  if ((numberOf(host, 'tenants') ?? 1) > 1) return true
  const guests = hostedOn(facts, host)
  const tenants = new Set(guests.map((guest) => nearestSaid(facts, guest, 'tenant')).filter((each) => each !== undefined))
  const classes = new Set(guests.map((guest) => listOf(guest, 'dataClass').toSorted().join()).filter((each) => each !== ''))
  return tenants.size > 1 || classes.size > 1
}

export const tenantsOnSharedMachinesAreIsolated: ComponentCheck = {
  id: 'tenants-on-shared-machines-are-isolated',
  code: 'SEC-029',
  title: 'Tenants or data classes share GPU nodes without isolation',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind in {gpu-cluster,kubernetes} and count distinct tenant or dataClass of hosted workloads > 1 and c.isolation == none',
  remedy: 'Give each tenant or class of data a node pool of its own.',
  fixClass: 'confirm',
  why: 'Accelerators were built for sharing work, not for separating distrustful tenants.',
  references: ['NIST 800-53 SC-4', 'NIST 800-53 SC-39', 'AWS REL10-BP03', 'AWS AGENTPERF07-BP02', 'ISO27001 A.8.22'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'gpu-cluster', 'kubernetes').filter((host) => shares(facts, host)),
  judge(host, facts) {
    const said = nearestSaid(facts, host, 'isolation')
    return verdict(
      said === undefined ? unknown(askSetting(host, 'isolation')) : said === 'none',
      `"${host.name}" is shared, and nothing keeps its tenants or data apart.`,
    )
  },
  fix: (host) => [set(host, 'isolation', 'node-pool')],
}
