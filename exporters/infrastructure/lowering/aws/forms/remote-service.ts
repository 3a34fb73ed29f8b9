import type { Faces, Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import { policy } from '../policy.ts'

/**
 * A service of AWS that is called and of which nothing is built: the right to call it, as a policy that the callers get.
 * It is the one thing that can be taken away to cut it off.
 */
export function makeRemoteService(it: Part, statements: readonly Statement[]): Faces {
  const right = it.make('aws_iam_policy', {
    name: it.name(128),
    description: `The right to call ${it.id}`,
    policy: policy(statements),
    tags: it.tags,
  })
  return {
    address: { word: 'REGION', value: it.place.region },
    grants: { call: statements },
    join: (link, other) => {
      const { role } = other.faces
      if (role === undefined) return false
      other.note(statements)
      link.resources.push(
        it.account.module.add(
          'resource',
          'aws_iam_role_policy_attachment',
          link.address(),
          { role: role.get('name'), policy_arn: right.get('arn') },
          {
            topic: 'security',
            origin: link.id,
            comment: `${other.label} may call ${it.label}.`,
          },
        ),
      )
      return true
    },
  }
}
