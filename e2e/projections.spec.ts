import { expect, test } from '@playwright/test'
import { component, designFrom, fraud, idOf } from './studio.ts'

test('the same design is seen where it runs, and a component that is dropped into a frame runs there', async ({ page }) => {
  await designFrom(page, fraud)
  await page.getByRole('radio', { name: 'Deployment' }).check({ force: true })
  // All of it in view, and still near enough for elements.
  await page.getByLabel('Architecture canvas').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Shift+Digit1')
  await page.keyboard.press('+')
  await expect(page.locator('.boundary')).toHaveCount(3)
  const id = await idOf(page, 'Notification service')
  await component(page, id).click({ position: { x: 40, y: 8 } })
  const inside = page.getByLabel('Stands in')
  await expect(inside).toHaveValue('aws-eu-central-1')
  const [from, network] = [await component(page, id).boundingBox(), await page.locator('.boundary-network').boundingBox()]
  if (from === null || network === null) throw new Error('not drawn')
  await page.mouse.move(from.x + 40, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(network.x + 120, network.y + 120, { steps: 8 })
  await expect(page.locator('.boundary-target')).toHaveClass(/boundary-network/)
  await page.mouse.up()
  await expect(inside).toHaveValue('aws-eu-central-1-network')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(inside).toHaveValue('aws-eu-central-1')
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
