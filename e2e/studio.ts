import { expect, type Locator, type Page } from '@playwright/test'

export const fraud = 'Real-time fraud scoring for card payments, 5k requests a second, p99 under 50 ms, on AWS in Frankfurt, PCI'

/** Types the sentence on the first page and waits until the design is drawn and kept. */
export async function designFrom(page: Page, prompt: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'What do you need?' }).fill(prompt)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/d\/[a-z0-9]+/)
  await near(page)
  await saved(page)
}

/** "Saved" on screen means acknowledged by the store. */
export const saved = (page: Page) => expect(page.getByRole('status', { name: /^Saved\./ }).first()).toBeVisible()

/** Brings the components near enough to be worked on: from far the canvas is an overview. */
export async function near(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toHaveAttribute('data-assessed', '')
  await page.getByLabel('Architecture canvas').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Shift+Digit0')
  await expect(page.locator('[data-component]').first()).toBeVisible()
}

export const component = (page: Page, id: string): Locator => page.locator(`[data-component="${id}"]`)

/** Finds a component by the command palette, which selects it and brings it into view. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('Search commands, components, kinds to add').fill(name)
  await page.keyboard.press('Enter')
}

/** The id of the component that bears this name on the canvas. */
export async function idOf(page: Page, name: string): Promise<string> {
  const found = page.locator('[data-component]').filter({ hasText: name }).first()
  await expect(found).toBeVisible()
  return (await found.getAttribute('data-component')) ?? ''
}
