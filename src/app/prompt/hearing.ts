import type { News } from '#domain/generation/progress.ts'
import type { Studio } from '../../state/studio.ts'

/** Shows what is told while an answer is made: the step under way, and the parts as they come and go. */
export function heard(news: News, { store }: Studio): void {
  const { ask, stages, appeared } = store.getState()
  if ('stage' in news) {
    const name = news.round === undefined || news.round === 1 ? news.says : `${news.says}, round ${news.round}`
    return ask({
      stages: [...stages.map((each, at) => (at === stages.length - 1 ? { ...each, parts: appeared.length } : each)), { name, parts: 0 }],
    })
  }
  if ('placed' in news) {
    const again = new Map(news.placed.map((each) => [each.id, each]))
    return ask({ appeared: [...appeared.filter(({ id }) => !again.has(id)), ...news.placed] })
  }
  if ('removed' in news) ask({ appeared: appeared.filter(({ id }) => !news.removed.includes(id)) })
}
