import type { DesignCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { continentOf } from '../facts/place.ts'
import { askRequirement, required } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { requestsTo } from '../facts/traffic.ts'
import { userContinents } from '../facts/user-places.ts'
import { verdict } from '../outcome.ts'
import { all, unknown } from '../ternary.ts'

const homes = (facts: Facts): ReadonlySet<string> =>
  new Set(
    facts.design.components
      .filter((each) => isServing(each) || isA(each, 'web-app', 'api-gateway'))
      .flatMap((each) => continentOf(facts, each) ?? []),
  )
const far = (facts: Facts): readonly string[] => userContinents(facts).filter((each) => !homes(facts).has(each))
const near = (facts: Facts): boolean => facts.design.components.some(({ kind }) => kind === 'cdn')

export const usersHaveARegionNearThem: DesignCheck = {
  id: 'users-have-a-region-near-them',
  code: 'PERF-015',
  title: 'Users are on another continent from the only serving region',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition: 'D.userRegions has continent not in continents(serving regions) and no cdn or regional endpoint',
  remedy: 'Add a second region, or a CDN for what can be cached.',
  fixClass: 'manual',
  why: 'Distance is latency the user pays on every turn.',
  references: ['AWS PERF04-BP06', 'AWS SUS02-BP04', 'AZ-WAF PE:01'],
  on: 'design',
  examines: (facts) =>
    homes(facts).size > 0 && (required(facts, 'userRegions') === undefined || userContinents(facts).length > 0) ? [facts.design] : [],
  judge(_design, facts) {
    const away = required(facts, 'userRegions') === undefined ? unknown(askRequirement('userRegions')) : far(facts).length > 0
    return verdict(all(!near(facts), away), `Users in ${far(facts).join(', ')} are served from ${[...homes(facts)].join(', ')} only.`)
  },
  fix(_design, facts) {
    const site = ofKind(facts, 'web-app').find((each) => requestsTo(facts, each).length > 0)
    if (site === undefined) return []
    return insertInto(facts, requestsTo(facts, site), {
      kind: 'cdn',
      name: 'CDN',
      beside: site,
      code: 'PERF-015',
      settings: { ddosProtection: true },
    })
  },
}
