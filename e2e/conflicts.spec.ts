import { expect, test } from '@playwright/test'
import { designFrom } from './studio.ts'

test('wishes that clash are told with their ways out, and one click proposes a way that ends the clash', async ({ page }) => {
  await designFrom(
    page,
    'Chatbot for 20,000 employees on our own GPUs, 300 requests a second, air-gapped, answers within 20 ms, budget 300 dollars a month',
  )
  const tray = page.getByRole('region', { name: 'Questions' })
  const clash = tray.getByRole('group', { name: /within 20 ms/ })
  await expect(clash).toContainText('first token')
  await clash.getByRole('button', { name: 'First token within 500 ms' }).click()
  const proposal = page.getByRole('group', { name: 'Proposal: First token within 500 ms' })
  await proposal.getByRole('button', { name: 'Apply' }).click()
  await expect(proposal).toHaveCount(0)
  await expect(clash).toHaveCount(0)
  await page.getByRole('button', { name: /^Understood/ }).click()
  await expect(page.getByRole('button', { name: /^First token 500 ms set by hand/ })).toBeVisible()
})

test('words that may mean several things are asked about, and an answer is filled in to be looked over', async ({ page }) => {
  await designFrom(page, 'Chatbot over our 40,000 contracts for 300 lawyers, GDPR')
  const field = page.getByLabel('What do you need?')
  await field.fill('remove it')
  await field.press('Enter')
  const said = page.getByRole('status').filter({ hasText: 'Which component do you mean?' })
  await said.getByRole('button', { name: 'Chat window' }).click()
  await expect(field).toHaveValue('remove @chat-ui ')
  await expect(field).toBeFocused()
  await field.press('Enter')
  await expect(page.getByRole('group', { name: /^Proposal: remove @chat-ui/ })).toContainText('1 removed')
})
