import type { Accelerator } from '../catalog/accelerator.ts'

/** Share of its rated power an accelerator draws at work, and kW of host, fans and network for each. Source: sizing method section 10 */
const drawn = 0.8
const hostKW = 0.35

/** kW that accelerators and their servers draw at work; undefined where the vendor names no power. A DGX H100 of 8 comes to 7.3. */
export const serverPowerKW = (accelerator: Accelerator, count: number): number | undefined =>
  accelerator.powerW === undefined ? undefined : count * ((accelerator.powerW / 1000) * drawn + hostKW * Math.min(1, accelerator.powerW / 400))
