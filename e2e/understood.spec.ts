import { expect, test } from '@playwright/test'
import { designFrom, fraud, saved } from './studio.ts'

const open = async (page: import('@playwright/test').Page) => {
  const tab = page.getByRole('button', { name: /^Understood/ })
  if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click()
  return page.getByRole('region', { name: 'Understood' })
}

test('chips say what was understood, from which words, and what is assumed', async ({ page }) => {
  await designFrom(page, 'Chatbot over our 40,000 contracts for 300 lawyers, GDPR, no Kafka, answers in under 3 seconds')
  const tray = await open(page)
  const chips = tray.getByRole('list', { name: 'What was understood' })
  await expect(chips.getByRole('button', { name: 'Users 300' })).toHaveAttribute('title', 'From “300”')
  await expect(chips.getByRole('button', { name: /^Cloud AWS assumed/ })).toBeVisible()
  await expect(chips.getByRole('button', { name: /^Without Kafka/ })).toBeVisible()
})

test('a chip is corrected, the change is proposed, and what was done by hand stays', async ({ page }) => {
  await designFrom(page, fraud)
  const name = page.getByLabel('Name of the design')
  await name.fill('Our fraud engine')
  await name.press('Enter')
  const tray = await open(page)
  await tray.getByRole('button', { name: 'Requests a second 5,000', exact: true }).click()
  await tray.getByRole('textbox', { name: 'Requests a second' }).fill('40000')
  await tray.getByRole('button', { name: 'Redraw' }).click()
  const proposal = page.getByRole('group', { name: /^Proposal: Requests a second/ })
  await expect(proposal).toContainText('changed')
  await proposal.getByRole('button', { name: 'Apply' }).click()
  await saved(page)
  await (await open(page)).getByRole('button', { name: /^Requests a second 40k set by hand/ }).waitFor()
  await expect(name).toHaveValue('Our fraud engine')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.getByRole('button', { name: 'Requests a second 5,000', exact: true })).toBeVisible()
})

test('a law that is taken away takes along what it asked for', async ({ page }) => {
  await designFrom(page, fraud)
  const tray = await open(page)
  await tray.getByRole('button', { name: 'Take away Law: PCI DSS' }).click()
  const proposal = page.getByRole('group', { name: /^Proposal: Without/ })
  await expect(proposal).toContainText('Control removed')
  await proposal.getByRole('button', { name: 'Apply' }).click()
  const left = (await open(page)).getByRole('list', { name: 'What was understood' })
  await expect(left.getByRole('button', { name: 'Latency p99 50 ms', exact: true })).toBeVisible()
  await expect(left.getByRole('button', { name: 'Law PCI DSS', exact: true })).toHaveCount(0)
})

test('an answer to a question redraws for it, and the question is gone', async ({ page }) => {
  await designFrom(page, 'Chatbot over our 40,000 contracts for 300 lawyers, GDPR')
  await page.getByRole('button', { name: /^Questions/ }).click()
  const tray = page.getByRole('region', { name: 'Questions' })
  const question = tray.getByRole('group', { name: /Which cloud\?/ })
  await expect(question).toContainText('Changes every service')
  await question.getByRole('button', { name: 'Azure' }).click()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect((await open(page)).getByRole('button', { name: /^Cloud Azure set by hand/ })).toBeVisible()
  await page.getByRole('button', { name: /^Questions/ }).click()
  await expect(tray.getByRole('group', { name: /Which cloud\?/ })).toHaveCount(0)
})

test('the guide draws a design layer by layer, and its answers stand as the same chips', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'be guided, layer by layer' }).click()
  const guide = page.getByRole('dialog', { name: 'Guide' })
  await guide.getByLabel('Workload').selectOption({ label: 'Chat with company documents' })
  await guide.getByRole('button', { name: 'Next' }).click()
  await guide.getByRole('button', { name: 'Google Cloud' }).click()
  await guide.getByRole('button', { name: /Application & Serving/ }).click()
  await guide.getByLabel('Users').fill('2000')
  await guide.getByRole('button', { name: 'Draw' }).click()
  await expect(page).toHaveURL(/\/d\//)
  await expect(page.getByText(/^Drawn in/)).toBeVisible()
  const tray = await open(page)
  await expect(tray.getByRole('button', { name: /^Cloud Google Cloud/ })).toBeVisible()
  await expect(tray.getByRole('button', { name: /^Users 2,000/ })).toBeVisible()
})

test('every kind of chip is corrected: a provider takes its region along, a law is added, a number is set', async ({ page }) => {
  await designFrom(page, fraud)
  const tray = await open(page)
  const proposal = page.getByRole('group', { name: /^Proposal: / })
  const apply = async () => {
    await proposal.getByRole('button', { name: 'Apply' }).click()
    await expect(proposal).toHaveCount(0)
    await open(page)
  }
  await tray.getByRole('button', { name: /^Cloud AWS/ }).click()
  await tray.getByRole('button', { name: 'AWS', exact: true }).click()
  await tray.getByRole('button', { name: 'Azure', exact: true }).click()
  await tray.getByRole('button', { name: 'Redraw' }).click()
  await apply()
  await expect(tray.getByRole('button', { name: /^Region Frankfurt \(germanywestcentral\)/ })).toBeVisible()

  await tray.getByRole('button', { name: /^Law PCI DSS/ }).click()
  await tray.getByRole('button', { name: 'GDPR', exact: true }).click()
  await tray.getByRole('button', { name: 'Redraw' }).click()
  await apply()
  await expect(tray.getByRole('button', { name: /^Law GDPR, PCI DSS|^Law PCI DSS, GDPR/ })).toBeVisible()

  await tray.getByRole('button', { name: /^Region Frankfurt/ }).click()
  await tray.getByRole('combobox', { name: /^Region/ }).selectOption('westeurope')
  await tray.getByRole('button', { name: 'Redraw' }).click()
  await apply()
  await expect(tray.getByRole('button', { name: /^Region .*westeurope/ })).toBeVisible()

  await tray.getByLabel('Add a requirement').selectOption('budgetUsdPerMonth')
  await tray.getByRole('textbox', { name: 'Budget a month' }).fill('90,000')
  await tray.getByRole('textbox', { name: 'Budget a month' }).press('Enter')
  await apply()
  await expect(tray.getByRole('button', { name: /^Budget a month \$90k set by hand/ })).toBeVisible()
})

test('the guide shows what the words said, and what it changes stands on the chips', async ({ page }) => {
  await designFrom(page, fraud)
  await page.getByRole('button', { name: 'Guide' }).click()
  const guide = page.getByRole('dialog', { name: 'Guide' })
  await guide.getByRole('button', { name: /Application & Serving/ }).click()
  const rate = guide.getByLabel('Requests a second')
  await expect(rate).toHaveValue('5000')
  await rate.fill('9000')
  await guide.getByRole('button', { name: 'Redraw' }).click()
  await page
    .getByRole('group', { name: /^Proposal: / })
    .getByRole('button', { name: 'Apply' })
    .click()
  await expect((await open(page)).getByRole('button', { name: /^Requests a second 9,000 set by hand/ })).toBeVisible()
})
