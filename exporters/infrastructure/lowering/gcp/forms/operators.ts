import type { Expression } from '../../../model/value.ts'
import type { Project } from '../project.ts'

/** People who look after machines and act in an emergency. */
export function operatorsOf({ module }: Project): Expression {
  const people = module.variable('operators', {
    type: 'string',
    description: 'Group of people who may reach machines by Identity-Aware Proxy, such as group:operators@your-company.org.',
    default: 'group:operators@example.org',
  })
  module.want({ variable: 'operators', message: 'operators still holds a group of the documentation.' })
  return people.value
}
