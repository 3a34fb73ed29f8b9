import { templates } from '#templates/index.ts'
import type { Picture } from '../ui/thumbnail.tsx'
import { pictureOf } from './picture.ts'

self.postMessage(templates.map(({ id, design }): [string, Picture] => [id, pictureOf(design)]))
