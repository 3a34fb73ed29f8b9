import { expect, test } from '@playwright/test'
import { designFrom, fraud, saved } from './studio.ts'

const asking = async (page: import('@playwright/test').Page, words: string) => {
  const field = page.getByLabel('What do you need?')
  await field.fill(words)
  await field.press('Enter')
  return page.getByRole('group', { name: /^Proposal: / })
}

test('a proposal is ghosted, counted and told with its effect; taken whole it is one undo step', async ({ page }) => {
  await designFrom(page, fraud)
  const before = await page.locator('[data-figure="monthly"]').innerText()
  const proposal = await asking(page, 'add a vector database and remove the fraud dashboard')
  await expect(proposal).toContainText(/\d+ added/)
  await expect(proposal).toContainText('1 removed')
  await expect(proposal).toContainText(/a month|Same cost/)
  await expect(proposal).toContainText(/findings?/)
  await page.keyboard.press('Shift+Digit1')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(proposal).toHaveCount(0)
  await saved(page)
  await expect(page.locator('[data-figure="monthly"]')).not.toHaveText(before)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.locator('[data-figure="monthly"]')).toHaveText(before)
})

test('an item is left out on the canvas or in the list, and what hangs on it goes along', async ({ page }) => {
  await designFrom(page, fraud)
  const proposal = await asking(page, 'add a vector database')
  await expect(page.getByRole('group', { name: 'Proposed: Vector database' })).toBeAttached()
  await proposal.getByRole('button', { name: 'Item by item' }).click()
  const items = proposal.getByRole('listitem')
  const count = await items.count()
  await proposal.getByRole('button', { name: 'Leave out Embedding model' }).click()
  await expect(proposal.getByRole('button', { name: `Apply ${count - 1} of ${count}` })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Proposed: Embedding model' })).toHaveCount(0)
  await proposal.getByRole('button', { name: 'Take Embedding model after all' }).click()
  await expect(page.getByRole('group', { name: 'Proposed: Embedding model' })).toBeAttached()
  await page
    .getByRole('group', { name: 'Proposed: Embedding model' })
    .getByRole('button', { name: 'Leave out Embedding model' })
    .dispatchEvent('click')
  await proposal.getByRole('button', { name: /^Apply \d+ of/ }).click()
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('Search commands, components, kinds to add').fill('Vector database')
  await expect(page.getByRole('option', { name: /^Vector database/ })).toBeVisible()
})

test('a dismissed proposal changes nothing', async ({ page }) => {
  await designFrom(page, fraud)
  const proposal = await asking(page, 'add a vector database')
  await proposal.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.locator('[data-ghost]')).toHaveCount(0)
  await expect(page.locator('[data-component="vector-database"]')).toHaveCount(0)
})

test('a file of another design is proposed beside what is there', async ({ page }) => {
  await designFrom(page, fraud)
  await page.getByRole('button', { name: 'Menu' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByText('Import…').click()
  await (await chooser).setFiles({ name: 'flow.mmd', mimeType: 'text/plain', buffer: Buffer.from('flowchart LR\n  a[Kafka] --> b[S3]\n') })
  const proposal = page.getByRole('group', { name: 'Proposal: Import flow.mmd' })
  await expect(proposal).toContainText('2 added')
  await proposal.getByRole('button', { name: 'Apply' }).click()
  await saved(page)
})
