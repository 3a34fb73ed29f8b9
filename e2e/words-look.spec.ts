import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { designFrom } from './studio.ts'

const words = 'Chatbot over our 40,000 contracts for 300 lawyers, GDPR, no Kafka'
const faults = async (page: Page, where: string) => {
  // What fades in is judged once it is there.
  await page.evaluate(() =>
    Promise.all(
      document.getAnimations().flatMap((each) => (each.effect?.getTiming().iterations === Infinity ? [] : [each.finished.catch(() => null)])),
    ),
  )
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html}`)
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`chips, questions, proposals, alternatives, guide and views are within everyone's reach, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await designFrom(page, words)
    for (const tray of ['Understood', 'Questions', 'History']) {
      await page.getByRole('button', { name: new RegExp(`^${tray}`) }).click()
      await expect(page.getByRole('region', { name: tray })).toBeVisible()
      expect(await faults(page, tray)).toEqual([])
    }
    await page.getByLabel('What do you need?').fill('add a vector database and remove the chat window')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Item by item' }).click()
    await expect(page.locator('[data-ghost]').first()).toBeAttached()
    expect(await faults(page, 'proposal')).toEqual([])
    await page.getByRole('button', { name: 'Dismiss' }).first().click()
    for (const [button, dialog] of [
      ['Alternatives', 'Alternatives'],
      ['Guide', 'Guide'],
    ] as const) {
      await page.getByRole('button', { name: button }).click()
      await expect(page.getByRole('dialog', { name: dialog }).getByRole('button').nth(1)).toBeVisible()
      expect(await faults(page, dialog)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog', { name: dialog })).toHaveCount(0)
    }
    for (const view of ['Deployment', 'Text']) {
      await page.getByRole('radio', { name: view }).check({ force: true })
      expect(await faults(page, view)).toEqual([])
    }
  })

test('on a phone everything about the words fits the width', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await designFrom(page, words)
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  for (const tray of ['Understood', 'Questions', 'History']) {
    await page.getByRole('button', { name: new RegExp(`^${tray}`) }).click()
    await expect(page.getByRole('region', { name: tray })).toBeVisible()
    expect(await wide()).toBeLessThanOrEqual(390)
  }
  await page.getByRole('button', { name: 'Guide' }).click()
  await expect(page.getByRole('dialog', { name: 'Guide' }).getByRole('button', { name: 'Redraw' })).toBeInViewport()
  expect(await wide()).toBeLessThanOrEqual(390)
})
