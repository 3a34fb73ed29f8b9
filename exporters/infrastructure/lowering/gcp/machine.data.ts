/** What Compute Engine calls an accelerator. Google Cloud's page "GPU machine types", recalled 2026-11-24; confidence high. */
export const acceleratorTypes: Readonly<Record<string, string>> = {
  'A100-40GB': 'nvidia-tesla-a100',
  'A100-80GB': 'nvidia-a100-80gb',
  B200: 'nvidia-b200',
  GB200: 'nvidia-gb200',
  H100: 'nvidia-h100-80gb',
  H200: 'nvidia-h200-141gb',
  L4: 'nvidia-l4',
  P100: 'nvidia-tesla-p100',
  'RTX-PRO-6000': 'nvidia-rtx-pro-6000',
  T4: 'nvidia-tesla-t4',
  V100: 'nvidia-tesla-v100',
}

/** What Vertex AI calls it. Recalled, 2026-11-24; confidence high. */
export const vertexAccelerators: Readonly<Record<string, string>> = {
  'A100-40GB': 'NVIDIA_TESLA_A100',
  'A100-80GB': 'NVIDIA_A100_80GB',
  B200: 'NVIDIA_B200',
  H100: 'NVIDIA_H100_80GB',
  H200: 'NVIDIA_H200_141GB',
  L4: 'NVIDIA_L4',
  'RTX-PRO-6000': 'NVIDIA_RTX_PRO_6000',
  T4: 'NVIDIA_TESLA_T4',
}

/** Slices of TPUs: chips -> topology, by generation. Google Cloud's page "TPUs in GKE", recalled 2026-11-24; confidence medium. */
export const tpuTopologies: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  v6e: { 1: '1x1', 4: '2x2', 8: '2x4', 16: '4x4', 32: '4x8', 64: '8x8', 128: '8x16', 256: '16x16' },
  v5p: { 4: '2x2x1', 8: '2x2x2', 16: '2x2x4', 32: '2x4x4', 64: '4x4x4', 128: '4x4x8', 256: '4x8x8' },
  v5e: { 1: '1x1', 4: '2x2', 8: '2x4', 16: '4x4', 32: '4x8', 64: '8x8', 128: '8x16', 256: '16x16' },
}

/** Machines of TPU nodes: prefix, and the chips that one machine of a slice holds. */
export const tpuMachines: Readonly<Record<string, { machine: string; chips: number }>> = {
  v6e: { machine: 'ct6e-standard-4t', chips: 4 },
  v5p: { machine: 'ct5p-hightpu-4t', chips: 4 },
  v5e: { machine: 'ct5lp-hightpu-4t', chips: 4 },
}
