import type { Facts } from './facts.ts'
import { textOf } from './said.ts'

/** The design's word for a tag: the one that all components use which use any; undefined where they differ. */
export const usualTag = (facts: Facts, tag: 'owner' | 'costCenter'): string | undefined =>
  facts.once(`usual ${tag}`, () => {
    const words = new Set(facts.design.components.flatMap((each) => textOf(each, tag) ?? []))
    return words.size === 1 ? [...words][0] : undefined
  })
