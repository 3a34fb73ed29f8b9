import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/jetbrains-mono/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import { Root } from './app/root.tsx'

const host = document.getElementById('root')
if (host === null) throw new Error('index.html has no #root')
createRoot(host).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
