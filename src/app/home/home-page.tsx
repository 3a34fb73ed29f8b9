import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { warmEngine } from '../../state/engine.ts'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { MenuButton } from '../../ui/menu.tsx'
import { EngineMenu } from '../engine/engine-menu.tsx'
import { AppearanceItems } from '../frame/appearance-items.tsx'
import { PromptBox, type PromptField } from '../prompt/prompt-box.tsx'
import { Stages } from '../prompt/stages.tsx'
import { useRecall } from '../prompt/use-recall.ts'
import './home.css'
import { PromptCards } from './prompt-cards.tsx'
import { RecentList } from './recent-list.tsx'
import { useNewDesign } from './use-new-design.ts'

const ReadWords = lazy(async () => ({ default: (await import('./read-words.tsx')).ReadWords }))
const GuideDialog = lazy(async () => ({ default: (await import('../guide/guide-dialog.tsx')).GuideDialog }))
const TemplateGallery = lazy(async () => ({ default: (await import('./template-gallery.tsx')).TemplateGallery }))

/** The first screen: one question, three examples, designs that are known to work. */
export function HomePage() {
  const [prompt, setPrompt] = useState('')
  const make = useNewDesign()
  const [guided, setGuided] = useState(false)
  const box = useRef<PromptField>(null)
  const recall = useRecall(() => prompt, setPrompt)
  useEffect(() => {
    document.title = 'Strata: say it, see it, ship it'
  }, [])
  const take = (words: string) => {
    setPrompt(words)
    make.forget()
    box.current?.focus()
  }
  return (
    <div className="home scroll">
      <header className="home-bar">
        <span className="home-brand">
          <img src="/strata.svg" alt="" width="22" height="22" />
          Strata
        </span>
        <span className="grow" />
        <EngineMenu className="engine-door" />
        <MenuButton glyph="contrast" label="Appearance">
          <AppearanceItems />
        </MenuButton>
      </header>
      <main className="home-main">
        <section className="home-ask" aria-labelledby="home-title">
          <h1 id="home-title">What should it do?</h1>
          <p>Say what you need. You get an architecture that is drawn, checked, sized, priced and written out as Terraform.</p>
          <PromptBox
            ref={box}
            value={prompt}
            onChange={(value) => {
              if (prompt === '') warmEngine()
              setPrompt(value)
              if (make.problem !== null || make.message !== null) make.forget()
            }}
            onSubmit={() => void make.fromPrompt(prompt)}
            onEmpty={make.askForWords}
            onKey={recall}
            onCancel={make.cancel}
            busy={make.busy}
            verb="Draw"
            rows={3}
            autoFocus={matchMedia('(pointer: fine)').matches}
            placeholder="Real-time fraud scoring for card payments, 5k requests a second, p99 under 50 ms, on AWS in Frankfurt, PCI"
          >
            {make.doing !== null && <Stages stages={[{ name: make.doing, parts: 0 }]} />}
            {!make.busy && (
              <Suspense>
                <ReadWords prompt={prompt} />
              </Suspense>
            )}
          </PromptBox>
          {make.problem !== null && (
            <div className="home-problem" role="alert">
              <Glyph name="circle-alert" />
              <p>
                <strong>{make.problem.message}</strong> {make.problem.hint}
              </p>
              <Button small onClick={() => void make.fromPrompt(prompt)} disabled={prompt.trim() === ''}>
                Try again
              </Button>
            </div>
          )}
          {make.message !== null && (
            <p className="home-message" role="status">
              {make.message}
            </p>
          )}
          <PromptCards busy={make.busy} take={take} guide={() => setGuided(true)} empty={() => void make.empty()} />
        </section>
        {guided && (
          <Suspense>
            <GuideDialog
              requirements={{}}
              verb="Draw"
              close={() => setGuided(false)}
              done={(requirements) => {
                setGuided(false)
                void make.fromRequirements(requirements)
              }}
            />
          </Suspense>
        )}
        <RecentList />
        <section aria-labelledby="templates-title" className="home-section">
          <h2 id="templates-title">Start from a design that is known to work</h2>
          <Suspense fallback={<div className="gallery-waiting" />}>
            <TemplateGallery open={(id) => void make.fromTemplate(id)} busy={make.busy} />
          </Suspense>
        </section>
      </main>
    </div>
  )
}
