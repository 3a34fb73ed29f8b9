import { Commitments } from './commitments.tsx'
import './compare.css'
import { Crossovers } from './crossovers.tsx'
import { Providers } from './providers.tsx'
import { useAnswer } from '../../state/explore/use-answer.ts'
import { Skeleton } from '../../ui/empty-state.tsx'

/** The same design elsewhere, tokens against own accelerators, commitments against hours. */
export function CompareView({ monthly }: { monthly: number }) {
  const providers = useAnswer('providers', {})
  const volumes = useAnswer('volumes', {})
  const problem = providers.problem ?? volumes.problem
  return (
    <>
      {problem !== null && (
        <p className="cost-problem" role="alert">
          Not all could be compared: {problem}.
        </p>
      )}
      {providers.answer === undefined ? (
        <Skeleton lines={5} label="Pricing the other providers" />
      ) : (
        <Providers rows={providers.answer} monthly={monthly} />
      )}
      {volumes.answer === undefined ? (
        <Skeleton lines={5} label="Comparing volumes" />
      ) : (
        <>
          <Crossovers volumes={volumes.answer} />
          <Commitments rows={volumes.answer.commitments} />
        </>
      )}
    </>
  )
}
