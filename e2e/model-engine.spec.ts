import { expect, type Page, test } from '@playwright/test'
import { type ScriptedStudio, scriptedStudio } from './scripted-model.ts'
import { designFrom, fraud } from './studio.ts'

const port = 4472
let studio: ScriptedStudio
test.beforeAll(async () => {
  studio = await scriptedStudio(port)
})
test.afterAll(() => studio.stop())
test.beforeEach(() => studio.does('propose'))

const engine = (page: Page) => page.getByRole('button', { name: /^Engine: / })

async function choose(page: Page): Promise<void> {
  await page.goto('/')
  await engine(page).click()
  await page.getByRole('menuitemradio', { name: /^With a language model: scripted-1/ }).click()
  await page.keyboard.press('Escape')
  await expect(engine(page)).toHaveText('scripted-1')
}

test('without a language model the studio says so, says how one is set up, and needs none', async ({ page }) => {
  await page.goto('/')
  await expect(engine(page)).toHaveText('Built-in')
  await engine(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  const closed = page.getByRole('menuitemradio', { name: /Not set up\. .*OPENAI_MODEL and OPENAI_API_KEY/ })
  await expect(closed).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(closed).toHaveAttribute('aria-checked', 'false')
})

test('a command at the beginning of the words opens the engines', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'start with an empty canvas' }).click()
  const field = page.getByLabel('What do you need?')
  await field.fill('/eng')
  await expect(page.getByRole('option', { name: /engine/ })).toBeVisible()
  await field.press('Enter')
  await expect(page.getByRole('menu', { name: 'Engine' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(engine(page)).toBeFocused()
})

test.describe('with a language model', () => {
  test.use({ baseURL: `http://127.0.0.1:${port}` })

  test('a language model that is chosen has a part in the drawing, which is told, and is one undo step', async ({ page }) => {
    await choose(page)
    await designFrom(page, fraud)
    await expect(page.getByText(/^Drawn in .* With scripted-1: \d rounds?/)).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('Search commands, components, kinds to add').fill('Where time goes')
    await expect(page.getByRole('option', { name: /^Where time goes/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect(page.locator('[data-component]')).toHaveCount(0)
  })

  test('it proposes changes of a design that is there', async ({ page }) => {
    await page.goto('/')
    await designFrom(page, fraud)
    await engine(page).click()
    await page.getByRole('menuitemradio', { name: /^With a language model/ }).click()
    await page.keyboard.press('Escape')
    await page.getByLabel('What do you need?').fill('show where time goes and add a vector database')
    await page.keyboard.press('Enter')
    const proposal = page.getByRole('group', { name: /^Proposal: show where time goes/ })
    await expect(proposal).toContainText('With scripted-1: ')
    await expect(page.getByRole('group', { name: 'Proposed: Where time goes' })).toBeAttached()
    await proposal.getByRole('button', { name: 'Apply' }).click()
    await expect(page.locator('[data-ghost]')).toHaveCount(0)
  })

  test('where it fails the built-in answer stands, marked', async ({ page }) => {
    studio.does('fail')
    await choose(page)
    await designFrom(page, fraud)
    await expect(page.getByText('The server of the language model failed. The built-in engine answered.')).toBeVisible()
    await page.getByLabel('What do you need?').fill('add a vector database')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: /^Proposal: add/ })).toContainText('The built-in engine answered.')
  })

  test('while it thinks the built-in parts are seen and the step is named; Escape ends it, and the model is let go', async ({ page }) => {
    studio.does('hang')
    await choose(page)
    await page.getByRole('textbox', { name: 'What do you need?' }).fill(fraud)
    await page.keyboard.press('Enter')
    const steps = page.getByRole('list', { name: 'What is being done' })
    await expect(steps.getByText('Asking the language model')).toBeVisible()
    await expect(page.getByRole('status', { name: /\d\d parts so far/ })).toContainText('Fraud scoring')
    await page.keyboard.press('Escape')
    await expect(steps).toHaveCount(0, { timeout: 1000 })
    await expect.poll(() => studio.hungUp()).toBe(true)
    await expect(page.getByRole('textbox', { name: 'What do you need?' })).toHaveValue(fraud)
  })
})
