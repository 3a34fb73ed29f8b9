import { useState } from 'react'
import { useStore } from 'zustand'
import { sayName } from '../../api/designs.ts'
import { preferences } from '../../state/preferences.ts'
import { useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { linksOf } from './kept-links.ts'
import './share-dialog.css'

const roles = [
  { role: 'edit', title: 'Can edit', note: 'Changes the design together with you' },
  { role: 'comment', title: 'Can comment', note: 'Reads everything and writes comments' },
  { role: 'view', title: 'Can view', note: 'Reads everything, changes nothing' },
] as const

/** Hands the design on by link. Whoever has the link has the right; there is nothing to sign up for. */
export function ShareDialog() {
  const studio = useStudio()
  const { id, store } = studio
  const { look, tell, role: mine } = store.getState()
  const { name, prefer } = useStore(preferences)
  const kept = linksOf(id)
  const here = location.hash.includes('key=') ? { [mine]: location.href } : {}
  const links: { [R in (typeof roles)[number]['role']]?: string | undefined } = { ...here, ...kept }
  const [copied, setCopied] = useState<string | null>(null)
  const rename = async (typed: string) => {
    if (typed === '' || typed === store.getState().me.name) return
    const said = await sayName(typed)
    if (said.ok) {
      store.setState({ me: { ...store.getState().me, name: said.value.name } })
      studio.show({ name: said.value.name })
    } else tell(`${said.problems[0]?.message ?? 'The name was not taken.'} ${said.problems[0]?.hint ?? ''}`, { look: 'bad' })
  }
  const copy = (role: string, link: string) => {
    const address = new URL(link, location.href).href
    navigator.clipboard.writeText(address).then(
      () => setCopied(role),
      () => tell('The browser did not let the link be copied. Select it and copy it by hand.', { look: 'bad' }),
    )
  }
  return (
    <Dialog label="Share this design" title="Share this design" size={520} close={() => look({ overlay: null })}>
      <p className="share-lead">Whoever has a link has its right. The key stands behind the # and never reaches a server's log.</p>
      <ul className="share-links">
        {roles.map(({ role, title, note }) => {
          const link = links[role]
          return (
            <li key={role}>
              <div className="share-words">
                <span className="share-title">{title}</span>
                <span className="muted">{note}</span>
              </div>
              {link === undefined ? (
                <span className="muted share-none">Only who made the design has this link</span>
              ) : (
                <>
                  <input
                    readOnly
                    aria-label={`Link: ${title.toLowerCase()}`}
                    value={new URL(link, location.href).href}
                    onFocus={(event) => event.target.select()}
                  />
                  <Button glyph={copied === role ? 'check' : 'copy'} onClick={() => copy(role, link)}>
                    {copied === role ? 'Copied' : 'Copy'}
                  </Button>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <label className="share-name">
        <span className="row">
          <Glyph name="user" />
          Your name, as others here see it
        </span>
        <input
          value={name}
          maxLength={60}
          placeholder="Guest"
          onChange={(event) => prefer({ name: event.target.value })}
          onBlur={(event) => void rename(event.target.value.trim())}
        />
      </label>
    </Dialog>
  )
}
