import { useEffect } from 'react'
import type { Notice } from '../../state/notice-slice.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import './notices.css'

/** Toasts, the newest last. They go by themselves, slower where there is something to do about them. */
export function Notices() {
  const notices = useStudioState((state) => state.notices)
  return (
    <div className="notices">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeCard({ notice: { id, text, look, action } }: { notice: Notice }) {
  const { dismiss } = useStudio().store.getState()
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), look === 'bad' ? 12_000 : action === undefined ? 6000 : 9000)
    return () => clearTimeout(timer)
  }, [id, look, action, dismiss])
  return (
    <div className={`notice ${look === 'bad' ? 'notice-bad' : ''}`}>
      <p>{text}</p>
      {action !== undefined && (
        <Button
          small
          look="quiet"
          onClick={() => {
            action.run()
            dismiss(id)
          }}
        >
          {action.title}
        </Button>
      )}
      <IconButton glyph="x" label="Dismiss" size={14} onClick={() => dismiss(id)} />
    </div>
  )
}
