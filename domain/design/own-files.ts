/** A file of a team's own, as it was found beside designs. */
export type OwnFile = {
  /** Where a person finds it: `policies/owner.yaml`. */
  path: string
  text: string
}

/** What a team keeps beside its designs: checks and kinds of its own. */
export type OwnFiles = { policies: readonly OwnFile[]; kinds: readonly OwnFile[] }
