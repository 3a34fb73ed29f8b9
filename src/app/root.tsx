import { lazy, Suspense, useEffect } from 'react'
import { useRoute } from './route.ts'
import { Opening } from './opening.tsx'
import { useAppearance } from './use-appearance.ts'
import { Failure } from './failure.tsx'

const HomePage = lazy(async () => ({ default: (await import('./home/home-page.tsx')).HomePage }))
const fetchStudio = () => import('./studio-page.tsx')
const StudioPage = lazy(async () => ({ default: (await fetchStudio()).StudioPage }))

export function Root() {
  useAppearance()
  const route = useRoute()
  // While the first words are being typed there is time to fetch what comes next.
  useEffect(() => {
    const timer = setTimeout(() => void fetchStudio(), 1200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Failure key={route.page === 'design' ? route.id : 'home'}>
      {route.page === 'home' ? (
        <Suspense>
          <HomePage />
        </Suspense>
      ) : (
        <Suspense fallback={<Opening />}>
          <StudioPage key={route.id} id={route.id} shareKey={route.key} />
        </Suspense>
      )}
    </Failure>
  )
}
