/** Type of an argument: text, number, truth value, list or set, map, or an object with fields of its own. */
export type ArgumentType = 's' | 'n' | 'b' | 'l' | 'm' | 'o'

/** What a block may hold. `!` before a type: the argument must be there. */
export type BlockSchema = {
  arguments?: { readonly [name: string]: ArgumentType | `!${ArgumentType}` }
  /** Nested blocks: fewest, most (0 = any number), and what they may hold. */
  blocks?: { readonly [name: string]: readonly [min: number, max: number, block: BlockSchema] }
}

export type ResourceSchema = BlockSchema & {
  /** What can be read of it, beside its arguments. */
  attributes: readonly string[]
}

/** What two versions of a provider agree on, for the types that we emit. */
export type ProviderSchema = {
  provider: string
  /** The versions that agree. */
  versions: readonly string[]
  licence: string
  notice: string
  madeBy: string
  resources: { readonly [type: string]: ResourceSchema }
  data: { readonly [type: string]: ResourceSchema }
}
