const providerNames: ReadonlyMap<string, string> = new Map([
  ['aws', 'AWS'],
  ['azure', 'Azure'],
  ['gcp', 'Google Cloud'],
  ['self-hosted', 'Own machines'],
])

/** A provider as people write it; what is none stays as it is. */
export const nameOfProvider = (id: string): string => providerNames.get(id) ?? id
