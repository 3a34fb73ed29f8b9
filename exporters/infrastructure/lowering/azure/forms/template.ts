import type { Resource } from '../../../model/resource.ts'
import { json, type Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'

/**
 * What the azurerm provider has no resource for, but Azure Resource Manager has: a template of its own.
 * Texts that begin with `[` are read by Resource Manager; names from the design never stand in them, only parameters do.
 */
export function makeTemplate(
  it: Part,
  parameters: Readonly<Record<string, Value>>,
  resources: readonly Value[],
  options: { suffix?: string; dependsOn?: readonly Resource[]; comment?: string; outputs?: Readonly<Record<string, string>> } = {},
): Resource {
  const { suffix = 'template', dependsOn = [], comment, outputs = {} } = options
  return it.make(
    'azurerm_resource_group_template_deployment',
    {
      name: it.name(60, suffix === 'template' ? '' : `-${suffix.replaceAll('_', '-').slice(0, 20)}`),
      resource_group_name: it.place.group.get('name'),
      deployment_mode: 'Incremental',
      parameters_content: json(Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }]))),
      template_content: templateContent(parameters, resources, outputs),
      tags: it.tags,
    },
    { suffix, dependsOn, ...(comment !== undefined && { comment }) },
  )
}

const typeOf = (value: Value): string =>
  typeof value === 'number' ? 'int' : Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : 'string'

/** The text of a template; written anew where its environment is known only later. */
export const templateContent = (
  parameters: Readonly<Record<string, Value>>,
  resources: readonly Value[],
  outputs: Readonly<Record<string, string>> = {},
): Value =>
  json({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { type: typeOf(value) }])),
    resources,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, { type: 'string', value }])),
  })
