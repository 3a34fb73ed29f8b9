/** One instance type in one region of one cloud. */
export type InstanceRow = {
  cloud: string
  instance: string
  kind: 'accelerator' | 'cpu'
  /** Accelerator list id. */
  accelerator?: string
  acceleratorCount?: number
  acceleratorMemoryGB?: number
  vcpus?: number
  /** GiB = 2^30 bytes, as providers list it. */
  memoryGiB?: number
  localNvmeGB?: number
  networkGbps?: number
  region: string
  /** US dollars an hour for the whole instance; absent = no list price. */
  onDemandUsdPerHour?: number
  spotUsdPerHour?: number
  asOf: string
  /** Place in `instanceSources`. */
  source: number
  confidence: 'high' | 'medium' | 'low'
}
