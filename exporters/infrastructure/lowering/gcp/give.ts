import type { Resource } from '../../model/resource.ts'
import { type Body, Expression, Nested, type Value } from '../../model/value.ts'
import { block } from '../../model/value.ts'
import type { Grant } from './faces.ts'
import type { Project } from './project.ts'
import { roleWord } from './services.ts'

/**
 * One right as one member resource; a right that exists already is not made twice, for two equal members would take each other away.
 * @param make adds the resource under an address of the caller's
 */
export function give(
  project: Project,
  member: Expression | string,
  { role, on, condition }: Grant,
  make: (body: Body, word: string, type: string) => Resource,
): Resource {
  const target: Body = on?.target ?? { project: project.id }
  const type = on?.type ?? 'google_project_iam_member'
  const key = [type, signOf(target), role, signOf(member), condition?.title ?? ''].join(' ')
  const known = project.rights.get(key)
  if (known !== undefined) return known
  const made = make({ ...target, role, member, condition: condition && block(condition) }, roleWord(role), type)
  project.rights.set(key, made)
  return made
}

/** A value as text in which equal values are equal. */
function signOf(value: Value | Nested | Body | undefined): string {
  if (value instanceof Expression) {
    const { node } = value
    switch (node.kind) {
      case 'reference':
        return [...node.to.address, ...node.path.map((step) => (typeof step === 'object' ? 'key' : String(step)))].join('.')
      case 'template':
        return node.parts.map((part) => (typeof part === 'string' ? part : signOf(part))).join('')
      case 'call':
        return `${node.name}(${node.arguments.map(signOf).join()})`
      case 'every':
        return `${node.of.address.join('.')}[*].${node.attribute}`
      case 'choice':
      case 'operation':
      case 'loop':
      case 'bare':
        return JSON.stringify(node.kind)
    }
  }
  if (value instanceof Nested) return value.bodies.map(signOf).join()
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `${name}=${signOf(each as Value)}`)
      .join()
  return String(value)
}
