/** One key of the vocabulary: what it may hold, what it means, and who reads it. */
export type SettingDefinition = {
  name: string
  type: 'enum' | 'boolean' | 'number' | 'integer' | 'string' | 'list'
  /** The words it may hold; absent = free. */
  values?: readonly string[]
  /** Words allowed beside a number. */
  words?: readonly string[]
  examples?: readonly string[]
  unit?: string
  /** Kinds or categories of the catalogue it is meant for, or `all`; absent on requirements. */
  appliesTo?: readonly string[]
  meaning: string
  /** What absence means; nearly always that it is unknown. */
  whenUnstated: string
  /** Codes of the checks that read it. */
  usedBy: readonly string[]
  /** Place in the document, for requirements. */
  path?: string
  /** Other names people use for it. */
  alsoCalled?: string
}
