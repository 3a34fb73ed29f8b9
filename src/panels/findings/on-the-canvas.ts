import type { StudioStore } from '../../state/studio.ts'

type Asked = Parameters<ReturnType<StudioStore['getState']>['ask']>[0]

/** As in phone.css: narrower than this, a panel is a sheet that lies over the canvas and the proposal. */
const phoneWidth = 760

/** Shows a proposal on the canvas; on a phone the sheet that it came from makes room for it. */
export function onTheCanvas(store: StudioStore, asked: Asked): void {
  const { ask, look } = store.getState()
  ask(asked)
  if (innerWidth <= phoneWidth) look({ panel: null, promptOpen: true })
}
