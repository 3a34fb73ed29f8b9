import type { Services } from '../services.ts'
import type { Api } from './api.ts'
import { designRoutes } from './designs.ts'
import { engineRoutes } from './engines.ts'
import { libraryRoutes } from './library.ts'
import { meRoutes } from './me.ts'
import { sharingRoutes } from './sharing.ts'
import { signInRoutes } from './sign-in.ts'
import { versionRoutes } from './versions.ts'
import { workRoutes } from './work.ts'

/** All routes below /api/v1. */
export const routes: readonly ((api: Api, services: Services) => void)[] = [
  workRoutes,
  engineRoutes,
  designRoutes,
  sharingRoutes,
  versionRoutes,
  libraryRoutes,
  meRoutes,
  signInRoutes,
]
