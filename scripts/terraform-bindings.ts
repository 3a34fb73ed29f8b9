/** The arguments of one block in the type bindings, and the blocks in it; `untyped` where the bindings give up. */
export type Binding = { arguments: Map<string, { required: boolean; inner: Binding | 'untyped' | undefined }>; attributes: ReadonlySet<string> }

const deepest = 9

/**
 * Reads a declaration file of `@cdktn/provider-aws`: the comment above each property names the argument as Terraform writes it.
 * @param text of `lib/<resource>/index.d.ts` and whatever lies beside it
 */
export function readBinding(text: string): Binding {
  const interfaces = new Map<string, Map<string, { required: boolean; type: string }>>()
  for (const [, name = '', body = ''] of text.matchAll(/export interface (\w+)(?: extends [\w.]+)? \{([\s\S]*?)\n\}/g)) {
    const properties = new Map<string, { required: boolean; type: string }>()
    for (const [, argument = '', optional = '', type = ''] of body.matchAll(/#(\w+)\}(?:(?!readonly)[\s\S])*?readonly \w+(\??): ([^;]+);/g))
      properties.set(argument, { required: optional === '', type })
    interfaces.set(name, properties)
  }
  const top = /export interface (\w+ConfigA?) extends cdktn\.TerraformMetaArguments/.exec(text)?.[1] ?? ''
  // A getter for each attribute; `arn` is read as `get arn()`.
  const getters = new Set(
    [...text.matchAll(/^ {4}get (\w+)\(\)/gm)].map(([, name = '']) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  )
  const properties = new Set([...text.matchAll(/^ {4}(?:private _\w+;\n {4})?get (\w+)\(\)/gm)].map(([, name = '']) => name))
  const attributes = new Set([...getters, ...properties])
  const tree = (name: string, depth: number): Binding => ({
    attributes,
    arguments: new Map(
      [...(interfaces.get(name) ?? [])].map(
        ([argument, { required, type }]): [string, { required: boolean; inner: Binding | 'untyped' | undefined }] => {
          const inner = /\b([A-Z]\w+)/.exec(type.replaceAll('cdktn.IResolvable', ''))?.[1]
          if (type === 'any') return [argument, { required, inner: 'untyped' }]
          return [argument, { required, inner: inner !== undefined && interfaces.has(inner) && depth < deepest ? tree(inner, depth + 1) : undefined }]
        },
      ),
    ),
  })
  return tree(top, 0)
}
