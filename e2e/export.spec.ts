import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { designFrom, fraud } from './studio.ts'

test('Terraform and a Markdown report are downloaded', async ({ page }) => {
  await designFrom(page, fraud)
  await page.getByRole('button', { name: 'Export' }).first().click()
  await page.locator('[data-exporter="terraform"]').click()
  await expect(page.getByText(/Valid against hashicorp\/aws/)).toBeVisible()
  await page.getByRole('button', { name: 'All formats' }).click()
  for (const [format, ending, start] of [['terraform', '.zip', 'PK'], ['markdown', '.md', '#']] as const) {
    await page.locator(`[data-exporter="${format}"]`).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    const file = await download
    await page.getByRole('button', { name: 'All formats' }).click()
    expect(file.suggestedFilename()).toContain(ending)
    expect(readFileSync(await file.path(), 'utf8').startsWith(start)).toBe(true)
  }
})
