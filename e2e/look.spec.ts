import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { designFrom, fraud } from './studio.ts'

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing on screen is out of reach, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    await expect(page.getByRole('textbox', { name: 'What do you need?' })).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await designFrom(page, fraud)
    for (const panel of ['Inspect', 'Findings', 'Sizing', 'Cost', 'Compliance', 'Export']) {
      await page.getByRole(panel === 'Export' ? 'button' : 'tab', { name: panel }).first().click()
      await expect(page.getByRole('tabpanel').or(page.locator('[data-exporter]').first()).first()).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${panel}: ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })

test('a phone shows the whole canvas and scrolls only down', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await designFrom(page, fraud)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
