import { useEffect, useState } from 'react'
import { useStudio, useStudioParts } from '../studio.ts'
import { LatestQuestion, type Told } from './latest-question.ts'
import type { About } from './about.ts'
import type { QuestionName, Questions } from './question.ts'

/** Days are those of UTC, as everywhere in the studio. */
const today = (): string => new Date().toISOString().slice(0, 10)

/** The design as it is now, as questions name it. */
export function useAbout(): About {
  const { id } = useStudio()
  const { design, revision } = useStudioParts(({ design, revision }) => ({ design, revision }))
  return { design, version: `${id} ${revision}`, today: today() }
}

export type Answered<Name extends QuestionName> = {
  /** The newest answer there is, perhaps to an earlier question. */
  answer: Questions[Name]['answer'] | undefined
  problem: string | null
  /** The answer to what is asked now is under way. */
  pending: boolean
}

/**
 * The answer to a question about the design as it is now, asked again after every edit.
 * @param asks null = nothing is asked
 */
export function useAnswer<Name extends QuestionName>(question: Name, asks: Questions[Name]['asks'] | null): Answered<Name> {
  const about = useAbout()
  const [told, setTold] = useState<Told<Name> | null>(null)
  const [latest] = useState(() => new LatestQuestion(question, setTold))
  const key = asks === null ? null : `${about.version} ${JSON.stringify(asks)}`
  useEffect(() => {
    if (key !== null && asks !== null) latest.give({ key, about, asks })
  })
  return { answer: told?.answer, problem: told?.problem ?? null, pending: key !== null && told?.key !== key }
}
