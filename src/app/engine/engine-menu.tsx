import { useEffect } from 'react'
import { useStore } from 'zustand'
import { howToSetUp, languageModel, type LanguageModel, lookForModel } from '../../state/language-model.ts'
import { preferences } from '../../state/preferences.ts'
import './engine-menu.css'
import { MenuButton, MenuItem, MenuLabel } from '../../ui/menu.tsx'

/** Who answers words: the engine of the studio, or with it the language model of the server where there is one. */
export function EngineMenu({ className, label = 'Engine' }: { className: string; label?: string }) {
  const { model } = useStore(languageModel)
  const { engine, prefer } = useStore(preferences)
  useEffect(() => {
    if (languageModel.getState().model.state === 'unknown') void lookForModel()
  }, [])
  const asked = engine === 'model' && model.state === 'ready'
  return (
    <MenuButton
      glyph={asked ? 'sparkles' : 'cpu'}
      label={label}
      words={asked ? model.name : 'Built-in'}
      className={className}
      width={320}
      opened={() => void lookForModel()}
    >
      <MenuLabel>Who answers your words</MenuLabel>
      <MenuItem
        one
        on={!asked}
        glyph="cpu"
        note="At once, the same each time, without a key or a network. It always draws first."
        onClick={() => prefer({ engine: 'embedded' })}
      >
        Built-in engine
      </MenuItem>
      <MenuItem one on={asked} glyph="sparkles" note={stateOf(model)} closed={model.state !== 'ready'} onClick={() => prefer({ engine: 'model' })}>
        {model.state === 'ready' ? `With a language model: ${model.name}` : 'With a language model'}
      </MenuItem>
    </MenuButton>
  )
}

function stateOf(model: LanguageModel): string {
  switch (model.state) {
    case 'unknown':
      return 'Asking the server whether there is one.'
    case 'away':
      return 'The server cannot be reached just now; the built-in engine answers.'
    case 'absent':
      return `Not set up. ${howToSetUp}`
    case 'ready':
      return 'Looks over what the built-in engine drew and proposes changes, each of them validated. Your words are sent to it. Where it fails, the built-in answer stands, marked.'
  }
}
