import { directNeeds } from '../../model/module.ts'
import { Resource } from '../../model/resource.ts'
import { call, each, reference } from '../../model/value.ts'
import type { Project } from './project.ts'
import { serviceOfType } from './services.data.ts'

const serviceOf = (type: string): string | undefined =>
  serviceOfType.filter(([prefix]) => type.startsWith(prefix)).toSorted(([a], [b]) => b.length - a.length)[0]?.[1]

/** Switches on every interface that the module uses; what rests on no other resource waits for it. */
export function enableServices(project: Project): void {
  const { module } = project
  const built = module.resources.filter(({ mode }) => mode === 'resource')
  const used = new Set([...project.services, ...built.flatMap(({ type }) => serviceOf(type) ?? []), 'cloudresourcemanager', 'serviceusage'])
  const names = [...used].map((name) => `${name}.googleapis.com`).sort()
  const enabled = module.add(
    'resource',
    'google_project_service',
    'services',
    { project: project.id, service: reference(each, 'value'), disable_on_destroy: false },
    { topic: 'main', origin: null, forEach: call('toset', names), comment: 'The interfaces that the module uses.' },
  )
  for (const resource of built) {
    const rests = [...directNeeds(resource)].some((other) => other instanceof Resource && other.mode === 'resource')
    if (!rests) Object.assign(resource.meta, { dependsOn: [...(resource.meta.dependsOn ?? []), enabled] })
  }
}

/** A role as a word of an address: `roles/storage.objectViewer` -> `storage_objectviewer`. */
export const roleWord = (role: string): string =>
  role
    .replace(/^roles\//, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase()
