import type { Provider } from '../../design/requirements.ts'

/** Settings whose values belong to one provider: they are unknown again after a move. */
export const ownSettings = ['service', 'instanceType', 'region', 'vendor'] as const

/** The fast network between machines as the provider has it. */
export function fabricOf(provider: Provider): string | undefined {
  switch (provider) {
    case 'aws':
      return 'efa'
    case 'azure':
    case 'self-hosted':
      return 'infiniband'
    case 'gcp':
      return 'gpudirect-tcpx'
  }
}
