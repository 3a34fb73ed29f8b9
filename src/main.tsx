import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/jetbrains-mono/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import './ui/tokens.css'
import './ui/base.css'
import { comeBackFromSignIn } from './api/sign-in.ts'
import { Root } from './app/root.tsx'

// Schemas are read as they stand: compiling them needs `new Function`, which the page's policy forbids.
config({ jitless: true })

comeBackFromSignIn()
const host = document.getElementById('root')
if (host === null) throw new Error('index.html has no #root')
createRoot(host).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
