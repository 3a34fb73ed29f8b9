import { lazy, Suspense } from 'react'
import { Theme } from '../ui/theme.tsx'
import { HomePage } from './home/home-page.tsx'
import { useRoute } from './route.ts'
import { Opening } from './opening.tsx'
import { useAppearance } from './use-appearance.ts'
import { Failure } from './failure.tsx'

const StudioPage = lazy(async () => ({ default: (await import('./studio-page.tsx')).StudioPage }))

export function Root() {
  const dark = useAppearance()
  const route = useRoute()
  return (
    <Theme dark={dark}>
      <Failure key={route.page === 'design' ? route.id : 'home'}>
        {route.page === 'home' ? (
          <HomePage />
        ) : (
          <Suspense fallback={<Opening />}>
            <StudioPage key={route.id} id={route.id} shareKey={route.key} />
          </Suspense>
        )}
      </Failure>
    </Theme>
  )
}
