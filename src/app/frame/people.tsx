import { useStudioParts } from '../../state/studio.ts'

const most = 4
const initials = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase() || '?'

/** Who is here. */
export function People() {
  const { peers, me } = useStudioParts(({ peers, me }) => ({ peers, me }))
  if (peers.length === 0) return null
  const shown = peers.slice(0, most)
  return (
    <ul className="people wide-only" aria-label="People here">
      <li className="avatar" style={{ background: me.colour }} title={`${me.name} (you)`}>
        <span aria-label={`${me.name}, you`}>{initials(me.name)}</span>
      </li>
      {shown.map(({ client, person }) => (
        <li key={client} className="avatar" style={{ background: person.colour }} title={person.name}>
          <span aria-label={person.name}>{initials(person.name)}</span>
        </li>
      ))}
      {peers.length > most && <li className="avatar avatar-more">+{peers.length - most}</li>}
    </ul>
  )
}
