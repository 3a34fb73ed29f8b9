import { expect, test } from '@playwright/test'
import { component, designFrom, fraud, goTo, near } from './studio.ts'

const box = 'What do you need?'

test('words are read while they are typed, and an example of another trade is one click away', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'more examples' }).click()
  await page
    .getByRole('list', { name: 'Examples' })
    .getByRole('button', { name: /Reading X-rays/ })
    .click()
  await expect(page.getByRole('textbox', { name: box })).toHaveValue(/chest X-rays/)
  await expect(page.getByRole('list', { name: 'Understood so far' })).toContainText('HIPAA')
})

test('the steps of drawing are named on the canvas, and what was drawn is one undo step', async ({ page }) => {
  await page.route('**/api/v1/generate', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto('/')
  await page.getByRole('textbox', { name: box }).fill(fraud)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/d\//)
  await expect(page.getByRole('list', { name: 'What is being done' })).toContainText('Sending the words')
  await near(page)
  await expect(page.getByText(/^Drawn in .* components, .* connections/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-component]')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(page.locator('[data-component]').first()).toBeVisible()
})

test('Escape stops what runs at once; the words stay', async ({ page }) => {
  await page.route('**/api/v1/generate', () => {
    // Never answered: only the person can end it.
  })
  await page.goto('/')
  await page.getByRole('textbox', { name: box }).fill(fraud)
  await page.keyboard.press('Enter')
  const steps = page.getByRole('list', { name: 'What is being done' })
  await expect(steps).toContainText('Sending the words')
  await page.keyboard.press('Escape')
  await expect(steps).toHaveCount(0, { timeout: 1000 })
  await expect(page.getByRole('textbox', { name: box })).toHaveValue(fraud)
  await expect(page.locator('[data-component]')).toHaveCount(0)
})

test('what was asked comes back by arrow and by list, in this browser alone', async ({ page }) => {
  await designFrom(page, fraud)
  const field = page.getByRole('textbox', { name: box })
  await field.press('ArrowUp')
  await expect(field).toHaveValue(fraud)
  await field.press('ArrowDown')
  await expect(field).toHaveValue('')
  await page.getByRole('button', { name: 'History' }).click()
  const tray = page.getByRole('region', { name: 'History' })
  await tray.getByRole('button', { name: /Real-time fraud scoring/ }).click()
  await expect(field).toHaveValue(fraud)
})

test('a component is named by @ and the proposal is about it', async ({ page }) => {
  await designFrom(page, fraud)
  const field = page.getByLabel(box)
  await field.fill('')
  await field.pressSequentially('remove @fraud-dash')
  await expect(page.getByRole('option', { name: /Fraud dashboard/ })).toBeVisible()
  await field.press('Enter')
  await expect(field).toHaveValue(/^remove @[a-z0-9-]+ $/)
  await field.press('Enter')
  const proposal = page.getByRole('group', { name: /^Proposal: remove/ })
  await expect(proposal).toContainText('1 removed')
  await proposal.getByRole('button', { name: 'Item by item' }).click()
  await expect(proposal).toContainText('Fraud dashboard')
})

test('"it" is what is selected', async ({ page }) => {
  await designFrom(page, fraud)
  await goTo(page, 'Fraud dashboard')
  const id = (await page.locator('.react-flow__node.selected [data-component]').getAttribute('data-component')) ?? ''
  const field = page.getByLabel(box)
  await field.fill('remove it')
  await field.press('Enter')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(component(page, id)).toHaveCount(0)
})
