import type { Edit } from '../../design/edit.ts'
import type { Design } from '../../design/schema.ts'
import { spendLess } from '../levers/spend-less.ts'
import type { Change, Gathered } from './change.ts'
import { pruned } from './prune.ts'

const halfWords = /\b(half|halv\w*|hälfte|halbier\w*|mitad|moitié|divise\w* par deux|50 ?%)\b|一半|减半|半分|半額/i
const thirdWords = /\b(a third|one third|ein(?:em)? drittel|un tercio|un tiers)\b|三分之一/i
const share = /(\d{1,2}(?:[.,]\d+)?)\s?(?:%|percent|prozent|por ?ciento|pour ?cent|％|パーセント)/i
const toAmount = /\b(?:to|under|below|auf|unter|a|debajo de|à|sous)\s+(?:\$|usd|us\$)?\s?(\d[\d,.]*)\s?(k|m)?\s?(?:\$|usd|dollars?)?/i

/** Notes how much is to be saved; what does it is chosen when everything else is done. @returns nothing: no part is spoken of */
export function save({ step, gathered }: Change): string[] {
  const part = share.exec(step.words)
  const to = part === null ? toAmount.exec(step.words) : null
  gathered.save =
    part !== null
      ? { share: Number(part[1]?.replace(',', '.')) / 100 }
      : halfWords.test(step.words)
        ? { share: 0.5 }
        : thirdWords.test(step.words)
          ? { share: 1 / 3 }
          : to !== null
            ? { toUsd: Number(to[1]?.replaceAll(',', '')) * (to[2]?.toLowerCase() === 'k' ? 1000 : to[2]?.toLowerCase() === 'm' ? 1e6 : 1) }
            : {}
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
