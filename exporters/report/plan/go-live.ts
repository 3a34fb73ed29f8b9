import type { CommonTask } from './task.ts'

/** The end of the plan: for what people wait for, and for what only trains. */
export const goLive = (everything: readonly string[], serving: boolean): CommonTask[] => [
  {
    id: 'rehearsal',
    phase: 5,
    title: 'Rehearse going live, and going back',
    role: 'Reliability engineer',
    days: [1, 2],
    needs: everything,
    entry: 'All tasks before are done, or put off by name.',
    exit: 'The steps took no longer than planned, both ways; each has one person.',
    apply: 'The steps of the cut-over, on a copy.',
    verify: 'Measure each step; strike out what was not needed.',
    rollback: 'It is a rehearsal.',
  },
  serving ? inSteps : wholeRun,
]

const wholeRun: CommonTask = {
  id: 'go-live',
  phase: 5,
  title: 'Begin the real run, watched for its first two days',
  role: 'ML engineer',
  days: [2, 3],
  needs: ['rehearsal'],
  entry: 'Every line of the checklist is ticked.',
  exit: 'Speed, loss and cost are within the plan after two days; people on call are named until its end.',
  apply: 'The pipeline, with all of the data and all of the machines.',
  verify: 'Compare the curve with that of the short run, and the cost of a day with the sizing.',
  rollback: 'Stop at a checkpoint; what was paid until then is lost, so stop early.',
}

const inSteps: CommonTask = {
    id: 'go-live',
    phase: 5,
    title: 'Go live: 1, 10, 50, 100 of a hundred',
    role: 'Reliability engineer',
    days: [3, 10],
    needs: ['rehearsal'],
    entry: 'Every line of the checklist is ticked.',
    exit: 'Two weeks at full traffic within all limits; the former way is closed by name and day.',
    apply: 'Weights at the entrance; a step each day when all figures are green.',
    verify: 'Error rate, latency, quality of answers and cost of each step beside the one before.',
    rollback: 'Weights back to 0; possible within five minutes until the former way is closed.',
  }
