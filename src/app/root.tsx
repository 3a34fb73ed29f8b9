import { lazy, Suspense, useEffect } from 'react'
import { Theme } from '../ui/theme.tsx'
import { HomePage } from './home/home-page.tsx'
import { useRoute } from './route.ts'
import { Opening } from './opening.tsx'
import { useAppearance } from './use-appearance.ts'
import { Failure } from './failure.tsx'

const fetchStudio = () => import('./studio-page.tsx')
const StudioPage = lazy(async () => ({ default: (await fetchStudio()).StudioPage }))

export function Root() {
  const dark = useAppearance()
  const route = useRoute()
  // While the first words are being typed there is time to fetch what comes next.
  useEffect(() => {
    const timer = setTimeout(() => void fetchStudio(), 1200)
    return () => clearTimeout(timer)
  }, [])
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
