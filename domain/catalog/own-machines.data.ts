/** What own machines cost. Recalled 2026-11-24 beside sizing method section 9, confidence low: every line that rests on it is estimated with a wide range. */
export const ownMachines = {
  source: 'recalled, 2026-11-24: list prices of servers; sizing method section 9', asOf: '2026-11-24',
  /** A two-socket server. */
  cpuServer: { usd: 18_000, vcpus: 128, memoryGB: 512, kW: 0.6 },
  /** Months over which capital is written off, share of it a year for support, and of fabric and storage on top of accelerator servers. */
  amortiseMonths: 54, supportShareOfYear: 0.1, fabricShare: 0.25,
  usdPerKWh: 0.15,
  /** Facility power over machine power. */
  pue: 1.5,
  /** People for each server with accelerators (0.2 of one for 8), US dollars a month of one person. */
  peoplePerServer: 0.025, usdPerPersonMonth: 12_000,
  /** US dollars a GB of capital, redundancy counted. */
  storage: { disk: 0.06, flash: 0.45 },
  /** A share of the low and high of capital. */
  spread: [0.7, 1.5],
} as const

/** US dollars of capital for one accelerator with its share of the server, fabric left out. */
export const usdPerAccelerator: Readonly<Record<string, number>> = {
  T4: 3500, A10: 6000, A10G: 6000, L4: 5500, L40: 11_000, L40S: 12_500, A30: 8000, A6000: 8500, 'RTX-6000-Ada': 11_000, 'RTX-PRO-6000': 13_500, 'V100-16GB': 5000, 'V100-32GB': 6000,
  'A100-40GB': 14_000, 'A100-80GB': 19_000, 'A100-80GB-PCIe': 17_000, 'H100-PCIe': 31_000, 'H100-NVL': 34_000, H100: 37_500, H800: 37_500, H20: 18_000, GH200: 36_000, H200: 42_000, B200: 59_000, GB200: 72_000, B300: 68_000, GB300: 82_000,
  MI250X: 16_000, MI250: 15_000, MI300X: 27_000, MI325X: 31_000, MI350X: 38_000, MI355X: 42_000, Gaudi2: 12_000, Gaudi3: 19_000,
}

/** vCPUs, memory and flash that software takes on own machines, by category of the catalogue, where sizing says nothing. */
export const footprints: Readonly<Record<string, { vcpus: number; memoryGB: number; diskGB: number }>> = {
  storage: { vcpus: 8, memoryGB: 32, diskGB: 0 }, streaming: { vcpus: 12, memoryGB: 48, diskGB: 500 }, messaging: { vcpus: 6, memoryGB: 12, diskGB: 50 }, retrieval: { vcpus: 8, memoryGB: 32, diskGB: 100 }, features: { vcpus: 6, memoryGB: 24, diskGB: 50 },
  observability: { vcpus: 6, memoryGB: 24, diskGB: 500 }, audit: { vcpus: 2, memoryGB: 8, diskGB: 200 }, orchestration: { vcpus: 4, memoryGB: 16, diskGB: 50 }, mlops: { vcpus: 4, memoryGB: 16, diskGB: 100 }, llmops: { vcpus: 4, memoryGB: 16, diskGB: 100 },
  devops: { vcpus: 4, memoryGB: 16, diskGB: 200 }, identity: { vcpus: 4, memoryGB: 8, diskGB: 20 }, crypto: { vcpus: 4, memoryGB: 8, diskGB: 20 }, 'security-ops': { vcpus: 8, memoryGB: 32, diskGB: 500 }, network: { vcpus: 4, memoryGB: 8, diskGB: 0 }, 'hybrid-network': { vcpus: 2, memoryGB: 4, diskGB: 0 },
  gateway: { vcpus: 4, memoryGB: 8, diskGB: 0 }, application: { vcpus: 4, memoryGB: 8, diskGB: 20 }, governance: { vcpus: 4, memoryGB: 16, diskGB: 50 }, processing: { vcpus: 16, memoryGB: 64, diskGB: 200 }, ingestion: { vcpus: 4, memoryGB: 16, diskGB: 100 },
  serving: { vcpus: 4, memoryGB: 16, diskGB: 50 }, 'genai-orchestration': { vcpus: 4, memoryGB: 8, diskGB: 20 }, development: { vcpus: 8, memoryGB: 32, diskGB: 200 }, model: { vcpus: 4, memoryGB: 16, diskGB: 50 }, safety: { vcpus: 4, memoryGB: 8, diskGB: 10 },
  'container-platform': { vcpus: 6, memoryGB: 24, diskGB: 100 }, compute: { vcpus: 8, memoryGB: 32, diskGB: 100 }, serverless: { vcpus: 4, memoryGB: 8, diskGB: 20 }, evaluation: { vcpus: 8, memoryGB: 32, diskGB: 50 }, preparation: { vcpus: 4, memoryGB: 16, diskGB: 200 },
  federated: { vcpus: 8, memoryGB: 32, diskGB: 100 }, 'edge-ops': { vcpus: 4, memoryGB: 16, diskGB: 50 }, training: { vcpus: 16, memoryGB: 64, diskGB: 200 }, twin: { vcpus: 4, memoryGB: 16, diskGB: 50 }, optimization: { vcpus: 8, memoryGB: 32, diskGB: 100 }, platform: { vcpus: 16, memoryGB: 64, diskGB: 500 },
}

/** US dollars of capital for a device or box at the edge, and kW it draws. */
export const edgeBoxes: Readonly<Record<string, { usd: number; kW: number; what: string }>> = {
  'edge-device': { usd: 900, kW: 0.03, what: 'a small computer with an accelerator' }, 'edge-gateway': { usd: 1200, kW: 0.04, what: 'an industrial gateway' }, 'edge-server': { usd: 14_000, kW: 0.5, what: 'a rugged server' },
  'industrial-data-collector': { usd: 1500, kW: 0.04, what: 'an industrial computer' }, 'private-5g': { usd: 60_000, kW: 1.2, what: 'radio units and a core for one site' }, 'on-prem-network': { usd: 25_000, kW: 0.8, what: 'switches and a firewall for one site' },
  'air-gap-transfer': { usd: 30_000, kW: 0.3, what: 'a data diode with a scanning station' }, hsm: { usd: 25_000, kW: 0.2, what: 'a hardware security module' }, 'edge-inference-runtime': { usd: 900, kW: 0.03, what: 'a small computer with an accelerator' },
}
