import type { Tray } from '../../state/proposal-slice.ts'
import { HistoryTray } from './history-tray.tsx'
import './prompt-tray.css'
import { QuestionsTray } from './questions-tray.tsx'
import { UnderstoodTray } from './understood-tray.tsx'

/** What lies open above the words. */
export function PromptTray({ tray, empty, take }: { tray: Tray; empty: boolean; take: () => void }) {
  switch (tray) {
    case 'understood':
      return empty ? null : <UnderstoodTray />
    case 'questions':
      return empty ? null : <QuestionsTray />
    case 'history':
      return <HistoryTray empty={empty} take={take} />
  }
}
