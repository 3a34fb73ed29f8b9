import { expect, test } from '@playwright/test'
import { component, designFrom, fraud, goTo, idOf, near, saved } from './studio.ts'

test('two people see the same design move', async ({ page, browser }) => {
  await designFrom(page, fraud)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link: can edit').inputValue()
  await page.keyboard.press('Escape')
  expect(link).toContain('/d/')

  const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const other = await elsewhere.newPage()
  await other.goto(link)
  await near(other)
  await saved(other)

  await goTo(page, 'Fraud scoring')
  const id = await idOf(page, 'Fraud scoring')
  await component(page, id).dblclick()
  const field = component(page, id).getByRole('textbox')
  await field.fill('Score every card')
  await field.press('Enter')
  await goTo(other, 'Score every card')
  await expect(component(other, id)).toContainText('Score every card')

  // My undo takes my edit back, not a colleague's.
  await component(other, id).click()
  await other.keyboard.press('Delete')
  await expect(component(page, id)).toHaveCount(0)
  await other.keyboard.press('Control+z')
  await expect(component(page, id)).toContainText('Score every card')
  await elsewhere.close()
})

test('a link for looking cannot change anything', async ({ page, browser }) => {
  await designFrom(page, fraud)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link: can view').inputValue()
  const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const other = await elsewhere.newPage()
  await other.goto(link)
  await near(other)
  await goTo(other, 'Fraud scoring')
  const id = await idOf(other, 'Fraud scoring')
  await component(other, id).click()
  await other.keyboard.press('Delete')
  await expect(component(other, id)).toBeVisible()
  await component(other, id).dblclick()
  await expect(component(other, id).getByRole('textbox')).toHaveCount(0)
  await elsewhere.close()
})
