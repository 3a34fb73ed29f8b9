import type { ProviderSchema } from './schema.ts'

/** The table of the AWS provider; it is large, so it is read when the first module is written. */
export async function awsSchema(): Promise<ProviderSchema> {
  const { default: table } = await import('./aws.json', { with: { type: 'json' } })
  return table as unknown as ProviderSchema
}

/** The table of the Azure provider. */
export async function azureSchema(): Promise<ProviderSchema> {
  const { default: table } = await import('./azure.json', { with: { type: 'json' } })
  return table as unknown as ProviderSchema
}

/** The table of the Google Cloud provider. */
export async function gcpSchema(): Promise<ProviderSchema> {
  const { default: table } = await import('./gcp.json', { with: { type: 'json' } })
  return table as unknown as ProviderSchema
}
