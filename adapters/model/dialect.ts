/** What a server understands of the protocol; found out by asking, from the most to the least. */
export type Dialect = {
  /** How an answer is held to its shape: by schema, as any JSON, or by words alone. */
  shape: 'schema' | 'json' | 'words'
  tools: boolean
  /** Tools hold arguments to their schema. */
  strict: boolean
  limit: 'max_completion_tokens' | 'max_tokens' | 'none'
  /** Tokens are counted in a stream. */
  counts: boolean
  streams: boolean
}

export const fullDialect: Dialect = { shape: 'schema', tools: true, strict: true, limit: 'max_completion_tokens', counts: true, streams: true }

type Step = { about: RegExp; less: (dialect: Dialect) => Dialect | undefined }

/** In the order in which servers lack them; one named in the complaint goes first. */
const steps: readonly Step[] = [
  {
    about: /max_completion_tokens|max_tokens/i,
    less: (d) => (d.limit === 'none' ? undefined : { ...d, limit: d.limit === 'max_completion_tokens' ? 'max_tokens' : 'none' }),
  },
  { about: /stream_options|include_usage/i, less: (d) => (d.counts ? { ...d, counts: false } : undefined) },
  { about: /\bstream(?:ing)?\b(?!_)/i, less: (d) => (d.streams ? { ...d, streams: false } : undefined) },
  {
    about: /response_format|json_schema|json_object|structured|grammar/i,
    less: (d) => (d.shape === 'words' ? undefined : { ...d, shape: d.shape === 'schema' ? 'json' : 'words' }),
  },
  { about: /\bstrict\b/i, less: (d) => (d.strict ? { ...d, strict: false } : undefined) },
  { about: /\btools?\b|tool_choice|function/i, less: (d) => (d.tools ? { ...d, tools: false } : undefined) },
]
/** Where a complaint names nothing: what is lacked most often first. */
const blindly: readonly number[] = [3, 4, 5, 3, 1, 0, 0, 2]

/** The next lesser dialect after a server refused a question; undefined where nothing is left to leave out. */
export function lesser(dialect: Dialect, complaint: string): Dialect | undefined {
  for (const { about, less } of steps)
    if (about.test(complaint)) {
      const next = less(dialect)
      if (next !== undefined) return next
    }
  for (const at of blindly) {
    const next = steps[at]?.less(dialect)
    if (next !== undefined) return next
  }
  return undefined
}
