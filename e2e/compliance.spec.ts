import { expect, test } from '@playwright/test'
import { openFlawed } from './flawed.ts'

test('a control says what is missing, and its evidence leads to the component and the setting', async ({ page }) => {
  await openFlawed(page)
  await page.keyboard.press('5')
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByText(/of \d+ controls decided by the design/)).toBeVisible()
  await panel
    .getByRole('group', { name: 'Status' })
    .getByRole('button', { name: /Not provided/ })
    .click()
  await panel.getByRole('button', { name: /^PCI DSS .* decided/ }).click()
  const control = panel.locator('[data-status="not-provided"]').filter({ hasText: 'SEC-001' }).first()
  await control.locator('summary').click()
  await expect(control).toContainText('What would show it')
  await control
    .getByRole('button', { name: /Card files/ })
    .first()
    .click()
  await expect(page.locator('.component-selected')).toHaveAttribute('data-component', 'files')
  await control.getByRole('button', { name: 'Encryption at rest' }).first().click()
  await expect(page.locator('[data-setting="encryptionAtRest"]')).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Inspect' })).toHaveAttribute('aria-selected', 'true')
})

test('all eleven frameworks are asked for and fit a phone', async ({ page }) => {
  await openFlawed(page)
  await page.keyboard.press('5')
  await page.setViewportSize({ width: 390, height: 844 })
  const chips = page.getByRole('region', { name: 'Frameworks' }).getByRole('button')
  await expect(chips).toHaveCount(11)
  for (const chip of await chips.all()) if ((await chip.getAttribute('aria-pressed')) === 'false') await chip.click()
  await expect(page.getByRole('tabpanel').getByRole('button', { name: / decided$/ })).toHaveCount(11)
  await page.getByRole('searchbox', { name: 'Search controls' }).fill('SEC-001')
  await expect(page.locator('[data-control]').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(
    await page
      .getByRole('tabpanel')
      .evaluate((panel) => [...panel.querySelectorAll('*')].filter((each) => each.scrollWidth > panel.clientWidth + 1).length),
  ).toBe(0)
})
