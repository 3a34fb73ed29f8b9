/** Groups of alternatives of which a design needs one at a time: a second log of events beside the first is a mistake, a second database is not. */
export const oneOfGroup: ReadonlySet<string> = new Set(['stream-bus', 'llm-source', 'hybrid-link', 'training-scheduler', 'shared-fs', 'bulk-ingest'])
