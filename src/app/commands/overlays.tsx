import { lazy, Suspense } from 'react'
import { useStudioState } from '../../state/studio.ts'

const commandPalette = () => import('./command-palette.tsx')
const shortcutSheet = () => import('./shortcut-sheet.tsx')
const shareDialog = () => import('../share/share-dialog.tsx')
const waysDialog = () => import('../ways/ways-dialog.tsx')
const guide = () => import('../guide/studio-guide.tsx')
export const overlayParts: readonly (() => Promise<unknown>)[] = [commandPalette, shortcutSheet, shareDialog, waysDialog, guide]

const CommandPalette = lazy(async () => ({ default: (await commandPalette()).CommandPalette }))
const ShortcutSheet = lazy(async () => ({ default: (await shortcutSheet()).ShortcutSheet }))
const ShareDialog = lazy(async () => ({ default: (await shareDialog()).ShareDialog }))

const WaysDialog = lazy(async () => ({ default: (await waysDialog()).WaysDialog }))
const StudioGuide = lazy(async () => ({ default: (await guide()).StudioGuide }))

/** What lies over everything, one at a time. */
export function Overlays() {
  const overlay = useStudioState((state) => state.overlay)
  return (
    <Suspense>
      {overlay === 'commands' && <CommandPalette />}
      {overlay === 'shortcuts' && <ShortcutSheet />}
      {overlay === 'share' && <ShareDialog />}
      {overlay === 'ways' && <WaysDialog />}
      {overlay === 'guide' && <StudioGuide />}
    </Suspense>
  )
}
