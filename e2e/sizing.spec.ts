import { expect, test } from '@playwright/test'
import { openFlawed } from './flawed.ts'

test('another way to serve is looked at on the plot, taken as an edit, and undone', async ({ page }) => {
  await openFlawed(page)
  await page.keyboard.press('3')
  const server = page.locator('[data-sized="server"]')
  const before = await server.locator('.sized-what').innerText()
  await server.getByRole('button', { name: 'Other ways to serve it' }).click()
  const ways = server.getByRole('group', { name: 'Ways to serve Model server' })
  await expect(ways.getByRole('img', { name: /ways by cost and speed/ })).toBeVisible()
  const rows = ways.getByRole('group', { name: 'Ways', exact: true }).getByRole('button')
  await rows.last().click()
  const looked = ways.getByRole('group', { name: 'The way looked at' })
  await expect(looked.getByRole('group', { name: /^Memory of a copy/ })).toContainText('Weights')
  await looked.getByRole('button', { name: 'Take this one' }).click()
  await expect(server.locator('.sized-what')).not.toHaveText(before)
  await page.keyboard.press('Control+z')
  await expect(server.locator('.sized-what')).toHaveText(before)
})

test('a figure opens to formula, inputs and source', async ({ page }) => {
  await openFlawed(page)
  await page.keyboard.press('3')
  await page.locator('[data-sized="server"]').getByRole('button', { name: /GB/ }).first().click()
  const card = page.getByRole('dialog')
  for (const part of ['Formula', 'Inputs', 'Source']) await expect(card.getByRole('heading', { name: part })).toBeVisible()
})
