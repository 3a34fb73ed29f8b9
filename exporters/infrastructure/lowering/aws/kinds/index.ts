import type { Lowerings } from '../lowering.ts'
import { storage } from './storage.ts'

/** Every kind of the catalogue on AWS: how it is built, or why nothing is. */
export const awsLowerings: Lowerings = { ...storage }
