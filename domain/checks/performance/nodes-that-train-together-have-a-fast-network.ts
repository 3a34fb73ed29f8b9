import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { acceleratorFacts, acceleratorOf, hostsOf, modelFamilyOf } from '../facts/hosting.ts'
import { ofKind } from '../facts/kinds.ts'
import { homeOf } from '../facts/place.ts'
import { above, numberOf, says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import type { Ternary } from '../ternary.ts'

const fast = ['efa', 'infiniband', 'rdma', 'roce', 'tpu-ici', 'nvlink-switch', 'gpudirect-tcpx']
const shallow = ['tree', 'linear', 'small-classical']

const wired = (facts: Facts, component: Component): boolean =>
  [component, ...hostsOf(facts, component)].some((each) => facts.neighbours(each.id).some(({ kind }) => kind === 'rdma-fabric'))
const slow = (facts: Facts, component: Component): Ternary => {
  const said = [component, ...hostsOf(facts, component)].find((each) => !silent(each, 'interconnect'))
  return said === undefined ? (wired(facts, component) ? false : says(component, 'interconnect', 'ethernet')) : !saysSo(said, 'interconnect', fast)
}

export const nodesThatTrainTogetherHaveAFastNetwork: ComponentCheck = {
  id: 'nodes-that-train-together-have-a-fast-network',
  code: 'PERF-003',
  title: 'Multi-node training has no high-bandwidth interconnect',
  pillar: 'performance',
  layer: 'Infrastructure',
  severity: 'high',
  severityWhen: '',
  condition:
    'c.kind in {training-job,gpu-cluster} and c.nodes > 1 and c.interconnect not in {efa,infiniband,rdma,roce,tpu-ici,nvlink-switch,gpudirect-tcpx}',
  remedy: "Use the provider's RDMA network and place the nodes together.",
  fixClass: 'confirm',
  why: 'Past one node the network becomes the accelerator.',
  references: ['AWS PERF04-BP02', 'AWS GENREL06-BP01', 'AWS MLCOST04-BP07', 'AZ-WAF PE:03'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'training-job', 'fine-tune-job', 'gpu-cluster').filter(
      (each) => saysSo(each, 'nodes', above(1)) && !shallow.includes(modelFamilyOf(facts, each) ?? ''),
    ),
  judge: (component, facts) =>
    verdict(slow(facts, component), `The ${numberOf(component, 'nodes')} nodes of "${component.name}" wait for each other over an ordinary network.`),
  fix(component, facts) {
    const home = homeOf(facts, component)
    const tpu = acceleratorFacts(acceleratorOf(facts, component))?.architecture === 'TPU'
    return [set(component, 'interconnect', tpu ? 'tpu-ici' : home === 'aws' ? 'efa' : home === 'gcp' ? 'gpudirect-tcpx' : 'infiniband')]
  },
}
