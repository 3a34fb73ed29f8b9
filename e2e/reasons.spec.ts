import { expect, test } from '@playwright/test'
import { component, designFrom, fraud, goTo, idOf } from './studio.ts'

test('a selected component marks the words that caused it, and says its pattern or rule in a sentence', async ({ page }) => {
  await designFrom(page, fraud)
  await goTo(page, 'Fraud scoring')
  const why = page.getByRole('region', { name: 'Why it is here' })
  await expect(why.getByRole('button', { name: 'fraud', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(why.getByRole('button', { name: 'PCI', exact: true })).toHaveAttribute('aria-pressed', 'false')
  await expect(why).toContainText('Part of the pattern “Real-time fraud detection”')
})

test('words that are pointed at light what they caused, and select it when clicked', async ({ page }) => {
  await designFrom(page, fraud)
  await goTo(page, 'Fraud scoring')
  const id = await idOf(page, 'Fraud scoring')
  const why = page.getByRole('region', { name: 'Why it is here' })
  await why.getByRole('button', { name: 'PCI', exact: true }).hover()
  await expect(component(page, id)).toHaveClass(/component-dimmed/)
  await why.getByRole('button', { name: 'fraud', exact: true }).hover()
  await expect(component(page, id)).not.toHaveClass(/component-dimmed/)
  await why.getByRole('button', { name: 'PCI', exact: true }).click()
  await expect(
    page
      .getByText(/elements? selected/)
      .or(page.getByRole('region', { name: 'Why it is here' }))
      .first(),
  ).toBeVisible()
})

test('the words are one line away while another panel is open, for connections too', async ({ page }) => {
  await designFrom(page, fraud)
  await goTo(page, 'Fraud scoring')
  await page.keyboard.press('2')
  await expect(page.getByRole('tab', { name: 'Findings' })).toHaveAttribute('aria-selected', 'true')
  const bar = page.getByRole('region', { name: 'Ask for a change' })
  await expect(bar.locator('mark', { hasText: 'fraud' })).toBeVisible()
  await bar.getByRole('button', { name: 'Why it is here' }).click()
  const why = page.getByRole('region', { name: 'Why it is here' })
  await expect(why).toBeVisible()
  await page.locator('[data-connection]').first().dispatchEvent('pointerdown', { button: 0 })
  await expect(page.locator('.edge-selected')).toHaveCount(1)
  await expect(why).toBeVisible()
  await expect(why).not.toBeEmpty()
})
