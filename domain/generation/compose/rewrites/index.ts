import type { Rewrite } from '../rewrite.ts'
import { compliance } from './compliance.ts'
import { airGap, ownMachines, ownWeights, selfHosted } from './own-machines.ts'
import { hybrid, severalClouds, severalRegions } from './places.ts'
import { cpuOnly, managed, serverless, spot, withoutKubernetes } from './runtime.ts'
import { available, small } from './scale.ts'
import { asynchronous, batchOnly, edgeBesides, edgeServing, inStream, onDevice } from './serving-shape.ts'
import { readyModel, withoutLanguageModel, withoutSight, withoutTraining } from './subject.ts'

/** In the order they run: first what it is about and how answers are served, then where and on what, then what laws and goals add. */
export const rewrites: readonly Rewrite[] = [
  withoutLanguageModel,
  withoutTraining,
  readyModel,
  withoutSight,
  batchOnly,
  asynchronous,
  inStream,
  edgeServing,
  edgeBesides,
  onDevice,
  ownMachines,
  airGap,
  ownWeights,
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
