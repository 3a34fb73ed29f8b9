import type { Lowerings } from '../lowering.ts'
import { databases } from './databases.ts'
import { messaging } from './messaging.ts'
import { storage } from './storage.ts'

/** Every kind of the catalogue on Azure: how it is built, or why nothing is. */
export const azureLowerings: Lowerings = {
  ...storage,
  ...databases,
  ...messaging,
}
