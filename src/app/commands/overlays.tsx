import { lazy, Suspense } from 'react'
import { useStudioState } from '../../state/studio.ts'

const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }))
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet }))
const ShareDialog = lazy(async () => ({ default: (await import('../share/share-dialog.tsx')).ShareDialog }))

/** What lies over everything, one at a time. */
export function Overlays() {
  const overlay = useStudioState((state) => state.overlay)
  return (
    <Suspense>
      {overlay === 'commands' && <CommandPalette />}
      {overlay === 'shortcuts' && <ShortcutSheet />}
      {overlay === 'share' && <ShareDialog />}
    </Suspense>
  )
}
