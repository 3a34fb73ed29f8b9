import type { ProviderSchema } from './schema.ts'

/** The table of the AWS provider; it is large, so it is read when the first module is written. */
export async function awsSchema(): Promise<ProviderSchema> {
  const { default: table } = await import('./aws.json', { with: { type: 'json' } })
  return table as unknown as ProviderSchema
}
