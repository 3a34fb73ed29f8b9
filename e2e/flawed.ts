import type { Page } from '@playwright/test'
import { near } from './studio.ts'

/** A small design with known flaws: data in clear at rest and in transit, a waiver past its day, facts nobody said. */
const flawed = {
  strata: 1,
  name: 'Flawed on purpose',
  requirements: {
    environment: 'production',
    frameworks: ['gdpr', 'pci-dss'],
    demand: { users: 5000 },
    providers: ['aws'],
    regions: ['eu-central-1'],
  },
  boundaries: [{ id: 'frankfurt', kind: 'region', name: 'eu-central-1', provider: 'aws' }],
  components: [
    {
      id: 'files',
      kind: 'object-storage',
      name: 'Card files',
      provider: 'aws',
      in: 'frankfurt',
      settings: { encryptionAtRest: 'none', dataClass: ['pci'], volumeTB: 5 },
    },
    { id: 'server', kind: 'llm-inference-server', name: 'Model server', provider: 'aws', in: 'frankfurt', settings: { model: 'Llama-3.1-8B' } },
    { id: 'pool', kind: 'gpu-inference-pool', name: 'GPU pool', provider: 'aws', in: 'frankfurt', settings: {} },
    { id: 'backend', kind: 'app-backend', name: 'Backend', provider: 'aws', in: 'frankfurt', settings: {} },
  ],
  connections: [
    { id: 'on', from: 'pool', to: 'server', carries: 'compute' },
    { id: 'files-backend', from: 'files', to: 'backend', carries: 'dataset', settings: { encryptedInTransit: false } },
    { id: 'asks', from: 'backend', to: 'server', carries: 'llm' },
  ],
  waivers: [{ check: 'SEC-006', connection: 'files-backend', reason: 'Behind one wall for now.', by: 'Kim', until: '2020-01-31' }],
}

/** Opens it as the one who made it. */
export async function openFlawed(page: Page): Promise<void> {
  const made = await page.request.post('/api/v1/designs', { data: { design: flawed } })
  if (!made.ok()) throw new Error(await made.text())
  const { links } = (await made.json()) as { links: { edit: string } }
  await page.goto(links.edit)
  await near(page)
}
