import { expect, test } from '@playwright/test'
import { designFrom, fraud } from './studio.ts'

test('three alternatives stand side by side; taking one proposes it', async ({ page }) => {
  await designFrom(page, fraud)
  await page.getByRole('button', { name: 'Alternatives' }).click()
  const dialog = page.getByRole('dialog', { name: 'Alternatives' })
  for (const title of ['Cheapest', 'Fastest', 'Most resilient']) {
    const way = dialog.getByRole('region', { name: title })
    await expect(way).toContainText('Cost')
    await expect(way).toContainText('Latency')
    await expect(way).toContainText('Availability')
    await expect(way).toContainText('Grave findings')
  }
  await dialog.getByRole('button', { name: 'Propose the most resilient' }).click()
  await expect(dialog).toHaveCount(0)
  const proposal = page.getByRole('group', { name: /^Proposal: Most resilient/ })
  await expect(proposal).toContainText(/\d+ (added|changed)/)
  await expect(proposal.getByRole('button', { name: 'Apply' })).toBeEnabled()
})
