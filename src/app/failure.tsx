import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import './opening.css'

/** A mistake of ours while drawing: says so, keeps the design (it lies on the server), and offers the way back. */
export class Failure extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return (
      <main className="page-message" role="alert">
        <h1>Something in the studio broke</h1>
        <p>The design is safe: what was saved lies on the server. Reload to go on. If it happens again, this line helps whoever mends it:</p>
        <p>
          <code>{this.state.error.message}</code>
        </p>
        <div className="row">
          <Button look="filled" onClick={() => location.reload()}>
            Reload
          </Button>
          <Button onClick={() => location.assign('/')}>Go home</Button>
        </div>
      </main>
    )
  }
}
