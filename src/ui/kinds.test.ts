import { expect, it } from 'vitest'
import { laneOf, portsBetween, serviceOf } from '#domain/catalog/catalog.ts'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { providers } from '#domain/design/requirements.ts'
import { laneOfKind, nameOfKind, portsJoining, serviceOfKind } from './kinds.ts'

const quoted = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const list = (values: readonly string[]): string => `[${values.map(quoted).join(', ')}]`

function entry(kind: ComponentKind): string {
  const services = providers.flatMap((provider) => {
    const service = serviceOf(kind.id, provider)
    return service === undefined ? [] : [`${/^\w+$/.test(provider) ? provider : quoted(provider)}: ${quoted(service)}`]
  })
  return `  { id: ${quoted(kind.id)}, name: ${quoted(kind.name)}, lane: ${quoted(laneOf(kind.id))}, category: ${quoted(kind.category)}, services: { ${services.join(', ')} }, accepts: ${list(kind.accepts)}, offers: ${list(kind.offers)} },`
}

it('is the catalogue in brief, word by word (vitest -u writes it anew)', async () => {
  const text = [
    '/** Written by kinds.test.ts from the catalogue; `npx vitest run src/ui/kinds -u` after a change of it. */',
    "import type { KindBrief } from './kind-brief.ts'",
    '',
    'export const kindBriefs: readonly KindBrief[] = [',
    ...componentKinds.map(entry),
    ']',
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('./kinds.data.ts')
})

it('answers as the catalogue does', () => {
  for (const { id, name } of componentKinds) {
    expect(nameOfKind(id)).toBe(name)
    expect(laneOfKind(id)).toBe(laneOf(id))
    for (const provider of providers) expect(serviceOfKind(id, provider)).toBe(serviceOf(id, provider))
    for (const other of componentKinds) expect(portsJoining(id, other.id)).toEqual(portsBetween(id, other.id))
  }
})
