import type { Provider } from '../../design/requirements.ts'

type Cloud = Exclude<Provider, 'self-hosted'>

/** The region taken when nobody names one, by where the people or the laws are. */
export const usualRegion: Readonly<Record<'eu' | 'us' | 'asia' | 'japan', Readonly<Record<Cloud, string>>>> = {
  eu: { aws: 'eu-central-1', azure: 'germanywestcentral', gcp: 'europe-west3' },
  us: { aws: 'us-east-1', azure: 'eastus', gcp: 'us-central1' },
  asia: { aws: 'ap-southeast-1', azure: 'southeastasia', gcp: 'asia-southeast1' },
  japan: { aws: 'ap-northeast-1', azure: 'japaneast', gcp: 'asia-northeast1' },
}
