import { refuseItem, takeItem } from '../../state/answer-item.ts'
import type { ProposalItem } from '../../state/proposal-items.ts'
import { useStudio } from '../../state/studio.ts'
import { IconButton } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'

export const itemGlyphs = { add: 'plus', change: 'pencil', cut: 'minus' } as const

/** One change, which can be applied by itself or left out; pointing at it shows where it is. */
export function ProposalItemLine({ item, refused }: { item: ProposalItem; refused: boolean }) {
  const studio = useStudio()
  const point = (on: boolean) => studio.store.getState().look({ spotlight: on ? [item.key] : null })
  return (
    <li className={`proposal-item ${refused ? 'proposal-refused' : ''}`} onPointerEnter={() => point(true)} onPointerLeave={() => point(false)}>
      <span className={`proposal-sign proposal-${item.look}`}>
        <Glyph name={itemGlyphs[item.look]} size={13} />
        <span className="visually-hidden">{{ add: 'Added', change: 'Changed', cut: 'Removed' }[item.look]}: </span>
      </span>
      <span className="proposal-words">
        <span>{item.title}</span>
        {item.details.length > 0 && (
          <span className="proposal-details">
            {item.details.slice(0, 3).join(' · ')}
            {item.details.length > 3 ? ` · ${item.details.length - 3} more` : ''}
          </span>
        )}
      </span>
      {!refused && <IconButton glyph="check" size={14} label={`Accept ${item.title}`} onClick={() => takeItem(studio, item.key, item.title)} />}
      <IconButton
        glyph={refused ? 'undo-2' : 'x'}
        size={14}
        label={refused ? `Take ${item.title} after all` : `Leave out ${item.title}`}
        onClick={() => refuseItem(studio, item.key)}
      />
    </li>
  )
}
