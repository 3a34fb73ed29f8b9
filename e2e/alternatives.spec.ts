import { expect, test } from '@playwright/test'
import { designFrom, fraud } from './studio.ts'

test('three alternatives stand side by side with the design as it is; taking one is proposed and then one undo step', async ({ page }) => {
  await designFrom(page, fraud)
  const before = await page.locator('[data-figure="monthly"]').innerText()
  await page.getByRole('button', { name: 'Alternatives' }).click()
  const dialog = page.getByRole('dialog', { name: 'Alternatives' })
  for (const title of ['As it is', 'Cheapest', 'Fastest', 'Most resilient']) {
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
  await expect(proposal).toContainText('a month')
  await proposal.getByRole('button', { name: 'Apply' }).click()
  await expect(page.locator('[data-figure="monthly"]')).not.toHaveText(before)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-figure="monthly"]')).toHaveText(before)
})
