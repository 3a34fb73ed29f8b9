import type { DesignCheck } from '../check.ts'
import { need } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { deployment, homeOf, isCloud, onPremises } from '../facts/place.ts'
import { verdict } from '../outcome.ts'

const clouds = (facts: Facts): number => new Set(facts.design.components.map((each) => homeOf(facts, each)).filter(isCloud)).size
const sites = (facts: Facts): boolean => facts.design.components.some((each) => onPremises(facts, each))

/** What the drawing shows; undefined = too little is placed to tell. */
function shown(facts: Facts): 'public' | 'private' | 'hybrid' | 'multi-cloud' | undefined {
  const [many, site] = [clouds(facts), sites(facts)]
  if (many > 1) return 'multi-cloud'
  if (many === 1) return site ? 'hybrid' : 'public'
  return site ? 'private' : undefined
}

const contradicted: Readonly<Record<string, (many: number, site: boolean) => boolean>> = {
  hybrid: (many, site) => many === 0 || !site,
  'multi-cloud': (many) => many < 2,
  public: (_many, site) => site,
  private: (many) => many > 0,
}
/** An edge site of the owner makes a design hybrid as well, but does not make a public one false. */
const edges = (facts: Facts): boolean => facts.design.components.some((each) => homeOf(facts, each) === 'edge')
const contradicts = (facts: Facts): boolean =>
  contradicted[deployment(facts) ?? '']?.(clouds(facts), sites(facts) || (deployment(facts) === 'hybrid' && edges(facts))) ?? false

export const declaredDeploymentMatchesTheDrawing: DesignCheck = {
  id: 'declared-deployment-matches-the-drawing',
  code: 'DATA-028',
  title: 'Declared deployment model does not match the drawing',
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'low',
  severityWhen: '',
  condition:
    'hybrid without onprem and cloud; multi-cloud with one public provider; public with onprem components; private with public provider components',
  remedy: 'Call the design what it is.',
  fixClass: 'confirm',
  why: 'Reports and rules that key on the label must agree with the picture.',
  references: ['AWS OPS01-BP06', 'AZ-WAF OE:05'],
  on: 'design',
  examines: (facts) => (contradicted[deployment(facts) ?? ''] !== undefined && shown(facts) !== undefined ? [facts.design] : []),
  judge: (_design, facts) => verdict(contradicts(facts), `The design calls itself ${deployment(facts)}, and what is drawn is ${shown(facts)}.`),
  fix(_design, facts) {
    const word = shown(facts)
    return word === undefined ? [] : [need('deployment', word)]
  },
}
