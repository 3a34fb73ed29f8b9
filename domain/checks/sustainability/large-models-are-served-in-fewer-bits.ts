import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { paramsB } from '../facts/model-size.ts'
import { below, says } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

const wide = ['fp32', 'tf32', 'bf16', 'fp16']

export const largeModelsAreServedInFewerBits: ComponentCheck = {
  id: 'large-models-are-served-in-fewer-bits',
  code: 'SUS-006',
  title: 'Large model is served without quantisation or distillation being considered',
  pillar: 'sustainability',
  layer: 'Application & Serving',
  severity: 'info',
  severityWhen: '',
  condition: 'llm params >= 7e9 self-hosted, precision in {fp32,bf16,fp16}, utilization < 0.5',
  remedy: 'Serve it in 8 bits after an evaluation.',
  fixClass: 'manual',
  why: 'Half the bits is close to half the energy.',
  references: ['AWS GENSUS03-BP01', 'AWS MLSUS05-BP03'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        (each.kind === 'llm-inference-server' ||
          (each.kind === 'open-weight-llm' && !facts.neighbours(each.id).some(({ kind }) => kind === 'llm-inference-server'))) &&
        (paramsB(facts, each) ?? 0) >= 7,
    ),
  judge: (component) =>
    verdict(
      all(says(component, 'precision', wide), says(component, 'targetUtilization', below(0.5))),
      `"${component.name}" keeps its weights in more bits than its answers need, and is idle half the time.`,
    ),
  fix: (component) => [set(component, 'precision', 'fp8')],
}
