import './opening.css'

/** What stands while a design is on its way: the frame without words. */
export function Opening({ children = 'Opening the design' }: { children?: string }) {
  return (
    <div className="opening" role="status">
      <div className="opening-bar" />
      <p>{children}</p>
    </div>
  )
}
