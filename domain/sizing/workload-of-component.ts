import { said, precisions } from '../design/requirements.ts'
import type { ComponentContext } from './component-context.ts'
import type { Precision } from './precision.ts'
import { textOf } from '../catalog/read-setting.ts'

const isPrecision = (word: string | undefined): word is Precision => precisions.some((each) => each === word)

/** The number format that is said for a component, its pool or the model the requirements want. */
export function precisionSaid({ component, host, design }: ComponentContext): Precision | undefined {
  const words = [
    textOf(component, 'precision'),
    host === undefined ? undefined : textOf(host, 'precision'),
    said(design.requirements.model?.precision),
  ]
  return words.find(isPrecision)
}
