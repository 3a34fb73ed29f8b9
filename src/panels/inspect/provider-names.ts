import type { Provider } from '#domain/design/requirements.ts'

export const providerNames: Readonly<Record<Provider, string>> = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud', 'self-hosted': 'Self-hosted' }
