import { awsTarget } from './lowering/aws/target.ts'
import { azureTarget } from './lowering/azure/target.ts'
import { gcpTarget } from './lowering/gcp/target.ts'
import type { Target } from './target.ts'

/** The clouds that Terraform is written for, in the order of their folders. */
export const targets: readonly Target[] = [awsTarget, azureTarget, gcpTarget]
