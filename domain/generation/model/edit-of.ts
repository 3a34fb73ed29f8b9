import { isKind, kindOf, portsBetween, settingsOf } from '../../catalog/catalog.ts'
import { componentKinds } from '../../catalog/components/index.ts'
import { Edit } from '../../design/edit.ts'
import { freshId } from '../../design/ids.ts'
import { nearest } from '../../design/nearest.ts'
import { failed, ok, type Result } from '../../design/problem.ts'
import { requirementAt } from '../../design/requirement-path.ts'
import { byModel, nameFrom, reasonFrom } from './incoming.ts'
import { problem } from './problem.ts'
import type { Proposal } from './proposal.ts'
import { type Session, wordsIn } from './session.ts'

const short = (text: string): string => JSON.stringify(text.slice(0, 60))

/** A proposal as an edit of ours, or what is wrong with it. Nothing a model wrote passes but through the schema of edits. */
export function editOf(proposal: Proposal, session: Session): Result<Edit> {
  const written = writtenAs(proposal, session)
  if (!written.ok) return written
  const edit = Edit.safeParse(written.value)
  if (edit.success) return ok(edit.data)
  const [issue] = edit.error.issues
  return failed(
    problem('shape', issue?.path.map(String).join('.') ?? proposal.kind, issue?.message ?? 'This is not an edit.', 'Write it as the schema says.'),
  )
}

function writtenAs(proposal: Proposal, session: Session): Result<object> {
  const said = wordsIn(session.wish)
  switch (proposal.kind) {
    case 'place':
      return place(proposal, session, said)
    case 'connect':
      return connect(proposal, session, said)
    case 'replace': {
      const kind = usable(proposal.component, session)
      return kind.ok ? (asked(proposal.of, session) ?? ok({ kind: 'replace', component: proposal.of, with: kind.value })) : kind
    }
    case 'configure': {
      const of = session.now.components.find(({ id }) => id === proposal.of)
      if (of !== undefined && proposal.value !== null && !settingsOf(of.kind).some(({ name }) => name === proposal.setting))
        return failed(
          problem(
            'no-such-setting',
            proposal.of,
            `${of.kind} has no setting ${short(proposal.setting)}.`,
            `Its settings: ${settingsOf(of.kind)
              .map(({ name }) => name)
              .join(', ')}.`,
          ),
        )
      return ok({ kind: 'configure', component: proposal.of, setting: proposal.setting, value: proposal.value })
    }
    case 'rename': {
      const name = nameFrom(proposal.name)
      return name === undefined
        ? failed(problem('name', proposal.of, 'This is not a name.', 'A name is short: letters, digits and spaces.'))
        : ok({ kind: 'rename', component: proposal.of, name })
    }
    case 'provide':
      return excluded(proposal.provider, session) ?? ok({ kind: 'provide', component: proposal.of, provider: proposal.provider })
    case 'enclose':
      return ok({ kind: 'enclose', component: proposal.of, in: proposal.in })
    case 'bound': {
      const name = proposal.name === null ? undefined : nameFrom(proposal.name)
      const boundary = {
        id: proposal.id,
        kind: proposal.boundary,
        settings: {},
        ...(name === undefined ? {} : { name }),
        ...(proposal.in === null ? {} : { in: proposal.in }),
      }
      return ok({ kind: 'bound', boundary })
    }
    case 'remove':
      return asked(proposal.of, session) ?? ok({ kind: 'remove', component: proposal.of })
    case 'disconnect':
      return ok({ kind: 'disconnect', connection: proposal.of })
    case 'require':
      return state(proposal, session, said)
  }
}

function usable(kind: string, { forbidden }: Session): Result<string> {
  if (!isKind(kind)) {
    const near = nearest(
      kind.slice(0, 80),
      componentKinds.map(({ id }) => id),
    )
    return failed(
      problem(
        'unknown-kind',
        kind,
        `${short(kind)} is not a kind of the catalogue.`,
        near === undefined ? 'Search the catalogue.' : `Did you mean "${near}"?`,
      ),
    )
  }
  if (forbidden.includes(kind))
    return failed(problem('excluded-kind', kind, `The request rules out "${kind}".`, 'Leave it out, or use another kind.'))
  return ok(kind)
}

const excluded = (provider: string | null, { excludedProviders }: Session): Result<never> | undefined =>
  provider !== null && excludedProviders.some((each) => each === provider)
    ? failed(problem('excluded-provider', provider, `The request rules out "${provider}".`, 'Use another provider.'))
    : undefined

function place(
  { id, component, name, provider, in: outer, because }: Extract<Proposal, { kind: 'place' }>,
  session: Session,
  said: string,
): Result<object> {
  const kind = usable(component, session)
  if (!kind.ok) return kind
  // Whoever knows an id from before would take the new part for the old one.
  if (session.draft.components.some((each) => each.id === id))
    return failed(problem('id-used', id, `The id ${short(id)} was in the draft.`, 'Choose another id, or replace the component.'))
  const not = excluded(provider, session)
  if (not !== undefined) return not
  if (provider !== null && kindOf(component)?.services[provider] === undefined)
    return failed(problem('no-service', id, `${provider} has no service for "${component}".`, 'Leave the provider null: one that has it is chosen.'))
  return ok({
    kind: 'place',
    component: {
      id,
      kind: component,
      name: (name === null ? undefined : nameFrom(name)) ?? kindOf(component)?.name ?? component,
      because: reasonFrom(because, said, session.orders),
      ...(provider === null ? {} : { provider }),
      ...(outer === null ? {} : { in: outer }),
    },
  })
}

function connect({ from, to, carries, because }: Extract<Proposal, { kind: 'connect' }>, session: Session, said: string): Result<object> {
  const { now } = session
  const ends = [from, to].map((end) => now.components.find(({ id }) => id === end))
  const [source, target] = ends
  const at = `${from} → ${to}`
  if (source === undefined || target === undefined)
    return failed(
      problem(
        'dangling',
        at,
        `${short(source === undefined ? from : to)} is not a component of the design.`,
        'Place it first, or connect another one.',
      ),
    )
  if (source === target) return failed(problem('to-itself', at, 'A component is not connected to itself.', 'Connect it to another one.'))
  if (now.connections.some((each) => each.from === source.id && each.to === target.id))
    return failed(problem('connected', at, 'They are connected that way already.', 'Nothing has to be done.'))
  const ports = portsBetween(source.kind, target.kind)
  const [usual] = ports
  if (usual === undefined || (carries !== null && !ports.includes(carries)))
    return failed(
      problem(
        'ports',
        at,
        `${source.kind} gives ${target.kind} no ${carries ?? 'port'}.`,
        ports.length === 0 ? 'They do not join; search the catalogue for what does.' : `It can carry: ${ports.join(', ')}.`,
      ),
    )
  const id = freshId(`${source.id}-${target.id}`, new Set(now.connections.map((each) => each.id)))
  return ok({ kind: 'connect', connection: { id, from, to, carries: carries ?? usual, because: reasonFrom(because, said, session.orders) } })
}

/** What the person asked for by name stays; of a design that is there, only the change itself may take things away. */
function asked(of: string, { wish, now, asked: kinds }: Session): Result<never> | undefined {
  const component = now.components.find(({ id }) => id === of)
  const last = now.components.filter(({ kind }) => kind === component?.kind).length === 1
  return wish.kind === 'generate' && component !== undefined && kinds.includes(component.kind) && last
    ? failed(problem('asked-for', of, `The request asks for ${short(component.kind)}.`, 'Leave it.'))
    : undefined
}

/** Only what nobody stated yet, and only with the words it stands in. */
function state({ at, value, because }: Extract<Proposal, { kind: 'require' }>, session: Session, said: string): Result<object> {
  const [reason] = reasonFrom(because, said, session.orders)
  if (at === 'prompt' || value === null || reason === undefined || reason === byModel || !('words' in reason) || reason.words === undefined)
    return failed(
      problem(
        'unsaid',
        at,
        'A requirement needs the words of the request that state it.',
        'Copy them letter by letter into "because", or leave the requirement out.',
      ),
    )
  if (requirementAt(session.now.requirements, at) !== undefined)
    return failed(problem('said-already', at, 'This requirement is stated already.', 'Leave it as it is.'))
  return ok({ kind: 'require', at, value: { value, from: reason.words } })
}
