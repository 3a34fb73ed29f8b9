import type { Rewrite } from '../rewrite.ts'
import { compliance } from './compliance.ts'
import { airGap, ownMachines, selfHosted } from './own-machines.ts'
import { hybrid, severalClouds, severalRegions } from './places.ts'
import { cpuOnly, managed, serverless, spot, withoutKubernetes } from './runtime.ts'
import { available, small } from './scale.ts'
import { asynchronous, batchOnly, edgeServing, inStream, onDevice } from './serving-shape.ts'

/** In the order they run: first how answers are served, then where and on what, then what laws and goals add. */
export const rewrites: readonly Rewrite[] = [
  batchOnly,
  asynchronous,
  inStream,
  edgeServing,
  onDevice,
  ownMachines,
  airGap,
  selfHosted,
  managed,
  serverless,
  withoutKubernetes,
  cpuOnly,
  spot,
  small,
  severalRegions,
  severalClouds,
  hybrid,
  available,
  compliance,
]
