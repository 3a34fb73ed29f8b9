import { json, type Expression, type Value } from '../../model/value.ts'
import type { Statement } from './faces.ts'

/** A policy document for a role: only what is allowed, nothing denied. */
export const policy = (statements: readonly Statement[]): Expression =>
  json({
    Version: '2012-10-17',
    Statement: merged(statements).map(({ actions, resources, condition }) => ({
      Effect: 'Allow',
      Action: [...actions],
      Resource: [...resources],
      Condition: condition,
    })),
  })

/** Statements about the same resources become one. */
function merged(statements: readonly Statement[]): readonly Statement[] {
  const found: { actions: string[]; resources: readonly Value[]; condition: Statement['condition'] }[] = []
  for (const { actions, resources, condition } of statements) {
    const same = found.find(
      (each) =>
        each.condition === condition && each.resources.length === resources.length && each.resources.every((one, at) => one === resources[at]),
    )
    if (same === undefined) found.push({ actions: [...actions], resources, condition })
    else same.actions.push(...actions.filter((action) => !same.actions.includes(action)))
  }
  return found.map(({ condition, ...rest }) => (condition === undefined ? rest : { ...rest, condition }))
}

/** Who may take on a role: AWS services, or pods of a cluster. */
export const trust = (services: readonly string[], condition?: Value): Expression =>
  json({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: services.map((service) => `${service}.amazonaws.com`) },
        Action: services.includes('pods.eks') ? ['sts:AssumeRole', 'sts:TagSession'] : ['sts:AssumeRole'],
        Condition: condition,
      },
    ],
  })

/** A policy that stands at a resource and says who may come. */
export type Admission = {
  sid: string
  principal: Value
  actions: readonly string[]
  resources: readonly Value[]
  condition?: Value
  effect?: 'Allow' | 'Deny'
}

export const resourcePolicy = (admissions: readonly Admission[]): Expression =>
  json({
    Version: '2012-10-17',
    Statement: admissions.map(({ sid, principal, actions, resources, condition, effect = 'Allow' }) => ({
      Sid: sid,
      Effect: effect,
      Principal: principal,
      Action: [...actions],
      Resource: [...resources],
      Condition: condition,
    })),
  })
