import type { Lowerings } from '../lowering.ts'
import { databases } from './databases.ts'
import { networks } from './network.ts'
import { storage } from './storage.ts'

/** Every kind of the catalogue on AWS: how it is built, or why nothing is. */
export const awsLowerings: Lowerings = { ...storage, ...databases, ...networks }
