import type { Accelerator } from '../catalog/accelerator.ts'

/** Accelerators joined by fast links: one server of 8, a rack of 72 for NVL72, a pod for TPUs, 16 for Trainium; 1 without such links. */
export function scaleUpDomain(accelerator: Accelerator): number {
  if (accelerator.architecture === 'TPU') return 256
  if (/^GB[23]00$/.test(accelerator.id)) return 72
  if (accelerator.architecture === 'Neuron') return accelerator.id === 'Inferentia2' ? 12 : 16
  return 8
}

/** Bytes a second one accelerator sends to the others of a group: half the bidirectional link inside the fast domain, PCIe 4 without links, the network outside. */
export function linkBytesPerSecond(accelerator: Accelerator, group: number): number {
  const network = ((accelerator.scaleOutGbps ?? 100) / 8) * 1e9
  if (group > scaleUpDomain(accelerator)) return network
  return accelerator.scaleUpGBs === undefined ? 32e9 : (accelerator.scaleUpGBs / 2) * 1e9
}
