/** A prompt with what is expected of the answer; the format of the published prompts. */
export type Expected = {
  behaviour: string
  providers: readonly string[] | 'unchanged'
  deployment_model: string | null
  regions: readonly string[] | 'unchanged'
  must_components: readonly string[]
  must_not: readonly string[]
  must_layers: readonly number[]
  constraints: Readonly<Record<string, unknown>>
  must_connect: readonly (readonly [string, string])[]
  archetypes: readonly string[]
  edit?: {
    add: readonly string[]
    remove: readonly string[]
    max_nodes_touched: number | null
    keep_ids_stable?: boolean
    props?: Readonly<Record<string, unknown>>
  }
  conflicts?: readonly string[]
  must_not_contain_text?: readonly string[]
  must_services?: readonly string[]
  ask_clarification?: readonly string[]
}

export type PromptRecord = {
  id: string
  prompt: string
  lang?: string
  tags?: readonly string[]
  base?: string
  placement?: Readonly<Record<string, string>>
  expect: Expected
}

/** Component kinds that any one of can meet. */
export const anyOf = (group: string): ReadonlySet<string> => new Set(group.split('|'))
