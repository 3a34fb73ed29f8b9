import { expect, test } from '@playwright/test'
import { component, designFrom, fraud, goTo, idOf } from './studio.ts'

test('the same design is seen where it runs, and a component that is dropped into a frame runs there', async ({ page }) => {
  await designFrom(page, fraud)
  await page.getByRole('radio', { name: 'Deployment' }).check({ force: true })
  await expect(page.locator('.boundary')).toHaveCount(3)
  await goTo(page, 'Fraud scoring')
  const id = await idOf(page, 'Fraud scoring')
  const inside = page.getByLabel('Stands in')
  await expect(inside).not.toHaveValue('aws')
  await page.keyboard.press('Shift+Digit1')
  await page.keyboard.press('Escape')
  // Near enough for elements, with the account's own strip in view.
  const box = component(page, id)
  await goTo(page, 'Fraud scoring')
  const from = await box.boundingBox()
  const account = await page.locator('.boundary-provider-account').boundingBox()
  if (from === null || account === null) throw new Error('not drawn')
  await page.mouse.move(from.x + 60, from.y + 20)
  await page.mouse.down()
  // The right edge of the account lies outside of its region.
  await page.mouse.move(from.x + 120, from.y + 20, { steps: 4 })
  await expect(page.locator('.boundary-target')).toHaveCount(1)
  await page.mouse.up()
})

test('the design is read and copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await designFrom(page, fraud)
  await page.getByRole('radio', { name: 'Text' }).check({ force: true })
  const text = page.getByRole('region', { name: 'The design as text' })
  await expect(text).toContainText('strata: 1')
  await text.getByRole('button', { name: 'Copy' }).click()
  await expect(text.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Real-time fraud scoring')
  await page.getByRole('radio', { name: 'Layers' }).check({ force: true })
  await expect(text).toHaveCount(0)
})
