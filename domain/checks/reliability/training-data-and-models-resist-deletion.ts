import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { leadingTo } from '../facts/paths.ts'
import { says } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

/** Everything that something trains or serves from: over what is delivered and what moves, or over answers. */
const feeding = (facts: Facts): { has: (id: string) => boolean } =>
  facts.once(feeding, () => {
    const users = facts.design.components.filter((each) => isServing(each) || isA(each, 'training-job', 'fine-tune-job'))
    const delivers = new Set<string>()
    const open: string[] = users.map(({ id }) => id)
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const connection of facts.graph.to(at)) {
        const flow = meaningOf(facts, connection)
        if ((flow !== 'deploy' && flow !== 'data') || delivers.has(connection.from)) continue
        delivers.add(connection.from)
        open.push(connection.from)
      }
    const moves = leadingTo(facts, users, 'data')
    return { has: (id) => delivers.has(id) || moves.has(id) }
  })

export const trainingDataAndModelsResistDeletion: ComponentCheck = {
  id: 'training-data-and-models-resist-deletion',
  code: 'REL-022',
  title: 'No version or delete protection on training data and models',
  pillar: 'reliability',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind in {object-store,data-lake,model-store} feeding training or serving and c.deleteProtection == false and c.versioning == false',
  remedy: 'Keep versions and protect against deletion.',
  fixClass: 'safe',
  why: 'The usual ransomware is a script with the wrong prefix.',
  references: ['CCC.ObjStor.CN05', 'CCC.ObjStor.CN04', 'AWS REL09-BP01', 'NIST 800-53 SI-7'],
  foldedInto: ['DATA-004'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'object-store', 'data-lake', 'model-store').filter((store) => !isA(store, 'backup-store') && feeding(facts).has(store.id)),
  judge: (store) =>
    verdict(
      all(says(store, 'versioning', false), says(store, 'deleteProtection', false)),
      `What "${store.name}" keeps can be deleted for good in a moment.`,
    ),
  fix: (store) => [set(store, 'versioning', true), set(store, 'deleteProtection', true)],
}
