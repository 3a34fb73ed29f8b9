import { expect, type Page, test } from '@playwright/test'
import { designFrom, fraud, near, saved } from './studio.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** Drops a kind at a point of the window, in the same task in which a key began a flight of the camera. @returns the view at that moment */
const drop = (page: Page, kind: string, at: readonly [x: number, y: number], key: { key: string; code: string } | null): Promise<string> =>
  page.evaluate(
    async ([kind, [clientX, clientY], key]) => {
      const view = document.querySelector<HTMLElement>('.react-flow__viewport')
      const pane = document.querySelector('.react-flow__pane')
      if (view === null || pane === null) throw new Error('no canvas')
      const start = view.style.transform
      if (key !== null) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, shiftKey: true, bubbles: true }))
        while (view.style.transform === start) await new Promise(requestAnimationFrame)
      }
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('application/x-strata-kind', kind)
      for (const type of ['dragover', 'drop'])
        pane.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, clientX, clientY, dataTransfer }))
      return view.style.transform
    },
    [kind, at, key] as const,
  )

const view = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform)

test('what is dropped while the camera flies ends the flight and stays where it was dropped', async ({ page }) => {
  await designFrom(page, fraud)
  await near(page)
  await page.keyboard.press('Shift+Digit1')
  await expect.poll(async () => (await view(page)) === (await view(page))).toBe(true)
  await expect(
    page
      .locator('.canvas-controls, .zoom')
      .or(page.getByText(/^\d+ %$/))
      .first(),
  ).not.toHaveText('100 %')
  const seen = await drop(page, 'in-memory-cache', [700, 480], { key: ')', code: 'Digit0' })
  await saved(page)
  expect(await view(page)).toBe(seen)
})

test('the first component of an empty canvas stays where it was dropped', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'start with an empty canvas' }).click()
  await expect(page).toHaveURL(/\/d\//)
  await saved(page)
  await drop(page, 'vector-database', [560, 330], null)
  const box = page.locator('.component-selected')
  await expect(box).toBeVisible()
  await saved(page)
  const { x, width } = (await box.boundingBox()) ?? { x: 0, width: 0 }
  expect(Math.abs(x + width / 2 - 560)).toBeLessThan(12)
})
