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
