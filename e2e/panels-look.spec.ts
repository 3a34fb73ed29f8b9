import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openFlawed } from './flawed.ts'

const clean = async (page: Page, where: string) =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html}`)).toEqual([])

for (const colorScheme of ['light', 'dark'] as const)
  test(`what the panels open to is in reach of everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openFlawed(page)
    await page.keyboard.press('2')
    const panel = page.getByRole('tabpanel')
    await panel.getByRole('button', { name: 'Filters' }).click()
    const row = panel.locator('[data-finding="SEC-001"]')
    await row.getByRole('button').first().click()
    await row.getByRole('button', { name: 'Fix', exact: true }).click()
    await expect(row.getByRole('group', { name: 'Effect' })).toBeVisible()
    await clean(page, 'fix')
    for (const list of [/^Questions/, /^Accepted/]) {
      await panel.getByRole('button', { name: list }).click()
      await clean(page, String(list))
    }
    await page.getByRole('tab', { name: 'Sizing' }).click()
    await panel.getByRole('button', { name: 'Other ways to serve it' }).first().click()
    await expect(panel.getByRole('group', { name: 'The way looked at' })).toBeVisible()
    await clean(page, 'ways')
    await page.getByRole('tab', { name: 'Cost' }).click()
    await panel.getByRole('button', { name: 'Heat on the canvas' }).click()
    await panel.locator('[data-billed] summary').first().click()
    await clean(page, 'bill')
    await panel.getByRole('button', { name: 'What if' }).click()
    await panel.getByRole('slider', { name: 'Users' }).press('End')
    await expect(panel.getByRole('button', { name: 'Apply' })).toBeEnabled()
    await clean(page, 'what if')
    await panel.getByRole('button', { name: 'Compare' }).click()
    await expect(panel.locator('[data-provider]').first()).toBeVisible()
    await expect(panel.getByRole('region', { name: 'Commitments' })).toBeVisible()
    await clean(page, 'compare')
    await page.getByRole('tab', { name: 'Compliance' }).click()
    await panel.locator('.framework-head').first().click()
    await panel.locator('[data-control] summary').first().click()
    await clean(page, 'compliance')
  })

test('the panels scroll only down on a phone', async ({ page }) => {
  await openFlawed(page)
  await page.keyboard.press('2')
  await page.setViewportSize({ width: 390, height: 844 })
  for (const tab of ['Findings', 'Sizing', 'Cost', 'Compliance']) {
    await page.getByRole('tab', { name: tab }).click()
    for (const view of tab === 'Cost' ? ['Bill', 'What if', 'Compare'] : tab === 'Findings' ? ['Filters', /^Questions/] : []) {
      await page.getByRole('tabpanel').getByRole('button', { name: view }).click()
      await expect(page.getByRole('status', { name: /Working|Setting|Pricing|Comparing/ })).toHaveCount(0)
    }
    const wide = await page
      .getByRole('tabpanel')
      .evaluate((panel) =>
        [...panel.querySelectorAll('*')]
          .filter((each) => each.getBoundingClientRect().right > 391 && !each.closest('.visually-hidden'))
          .map((each) => each.className),
      )
    expect(wide, tab).toEqual([])
  }
})
