import type { Edit } from '../../design/edit.ts'
import { said } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import { spendLess } from '../levers/spend-less.ts'
import type { Change, Gathered } from './change.ts'
import { pruned } from './prune.ts'

const halfWords = /\b(half|halv\w*|hälfte|halbier\w*|mitad|moitié|divise\w* par deux|50 ?%)\b|一半|减半|半分|半額/i
const thirdWords = /\b(a third|one third|ein(?:em)? drittel|un tercio|un tiers)\b|三分之一/i
const quarterWords = /\b(a quarter|one quarter|(?:um )?ein viertel|una? cuart[oa]|un quart)\b|四分之一/i
const share = /(\d{1,2}(?:[.,]\d+)?)\s?(?:%|percent|prozent|por ?ciento|pour ?cent|％|パーセント)/i
const toAmount = /(?<!\p{L})(?:to|under|below|auf|unter|a|debajo de|à|sous)\s+(?:\$|usd|us\$)?\s?(\d[\d,.]*)\s?(k|m)?\s?(?:\$|usd|dollars?)?/iu

/** Notes how much is to be saved; what does it is chosen when everything else is done. @returns nothing: no part is spoken of */
export function save({ step, reading, gathered }: Change): string[] {
  const part = share.exec(step.words)
  const budget = part === null ? said(reading.requirements.budgetUsdPerMonth) : undefined
  const to = part === null && budget === undefined ? toAmount.exec(step.words) : null
  gathered.save =
    part !== null
      ? { share: Number(part[1]?.replace(',', '.')) / 100 }
      : halfWords.test(step.words)
        ? { share: 0.5 }
        : thirdWords.test(step.words)
          ? { share: 1 / 3 }
          : quarterWords.test(step.words)
            ? { share: 0.25 }
            : budget !== undefined
              ? { toUsd: budget }
              : to !== null
                ? { toUsd: Number(to[1]?.replaceAll(',', '')) * (to[2]?.toLowerCase() === 'k' ? 1000 : to[2]?.toLowerCase() === 'm' ? 1e6 : 1) }
                : {}
  const { toUsd } = gathered.save
  if (toUsd !== undefined && toUsd > 0) gathered.more.push({ kind: 'require', at: 'budgetUsdPerMonth', value: toUsd })
  return []
}

const usd = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`

/** Carries out what was noted, with the levers that do least harm, and tells what it comes to on the estimate. */
export function saved(
  design: Design,
  wish: NonNullable<Gathered['save']>,
  gathered: Gathered,
  kept: ReadonlySet<string> = new Set(),
): { design: Design; edits: Edit[] } {
  const open = wish.share === undefined && wish.toUsd === undefined
  const before = spendLess(design, { untilUsd: Infinity }).fromUsd
  const target = wish.toUsd ?? (wish.share === undefined ? undefined : before * (1 - wish.share))
  if (target !== undefined && before <= target) {
    gathered.settled.push(`The estimate is ${usd(before)} a month already, no more than ${usd(target)}.`)
    return { design, edits: [] }
  }
  const found = pruned(design, spendLess(design, open ? { harmless: true } : target === undefined ? {} : { untilUsd: target }), target, kept)
  const fallen = found.fromUsd === 0 ? 0 : Math.round((1 - found.toUsd / found.fromUsd) * 100)
  if (found.pulled.length === 0) {
    gathered.settled.push(`Nothing that is known makes it cheaper than the estimated ${usd(found.fromUsd)} a month without taking parts away.`)
    return found
  }
  for (const { price } of found.pulled) if (price !== undefined) gathered.warnings.push(price)
  gathered.warnings.push(
    `On the estimate ${usd(found.fromUsd)} a month become ${usd(found.toUsd)} (-${fallen} %): ${found.pulled.map(({ says }) => says).join('; ')}.` +
      (target !== undefined && found.toUsd > target
        ? ` That is not ${usd(target)}: more would need parts to go, less demand, or another place.`
        : ''),
  )
  return found
}
