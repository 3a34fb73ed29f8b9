import {
  Background,
  BackgroundVariant,
  ConnectionLineType,
  ConnectionMode,
  type FinalConnectionState,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  useStore,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type CSSProperties, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStudio, useMayEdit, useStudioParts, useStudioState } from '../state/studio.ts'
import { BoundaryLayer } from './boundary-layer.tsx'
import { CanvasContext, createCanvasStore, useCanvas, useCanvasStore } from './canvas-store.ts'
import './canvas.css'
import { ComponentNode } from './component-node.tsx'
import { CursorLayer } from './cursor-layer.tsx'
import { EdgeLayer } from './edge-layer.tsx'
import { HeatLayer } from './heat-layer.tsx'
import { joining, portsFor, whyNot } from '../state/joining.ts'
import { LaneLayer } from './lane-layer.tsx'
import { Minimap } from './minimap.tsx'
import { Overview } from './overview.tsx'
import { PortPicker } from './port-picker.tsx'
import { useCamera } from './use-camera.ts'
import { useDrag } from './use-drag.ts'
import { useFarGestures } from './use-far-gestures.ts'
import { useLitPath } from './use-lit-path.ts'
import { useMarquee } from './use-marquee.ts'
import { usePaletteDrop } from './use-palette-drop.ts'
import { usePeerDrags } from './use-peer-drags.ts'
import { useSlices } from './use-slices.ts'
import { coarseArea, VisibleNodes } from './visible-nodes.ts'
import { detailAt, farBelow, zoomLimits } from './zoom-levels.ts'

const GhostLayer = lazy(async () => ({ default: (await import('./ghost-layer.tsx')).GhostLayer }))

const nodeTypes = { component: ComponentNode }
const none: [] = []
const touch = matchMedia('(pointer: coarse)').matches

/** The canvas: elements when near, one painted surface when far. */
export function Canvas() {
  const [store] = useState(createCanvasStore)
  return (
    <CanvasContext value={store}>
      <ReactFlowProvider>
        <Surface />
      </ReactFlowProvider>
    </CanvasContext>
  )
}

function Surface() {
  const { store, show, apply, newId } = useStudio()
  const canvas = useCanvasStore()
  const flow = useReactFlow()
  const host = useRef<HTMLDivElement>(null)
  const mayEdit = useMayEdit()
  const proposed = useStudioState(({ preview }) => preview !== null)
  const { design, drawing, selected, tool } = useStudioParts(({ design, drawing, selected, tool }) => ({ design, drawing, selected, tool }))
  const moved = useCanvas((state) => state.moved)
  const far = useCanvas((state) => state.far)
  const area = useCanvas((state) => state.area)
  const renaming = useStudioState((state) => state.renaming)
  const minimap = useStudioState((state) => state.minimap)
  const [connecting, setConnecting] = useState(false)
  const [visible] = useState(() => new VisibleNodes())
  const drag = useDrag()
  const farGestures = useFarGestures(drag)
  const marquee = useMarquee()
  const palette = usePaletteDrop()
  useCamera(host, drag)
  useLitPath()
  usePeerDrags()
  useInView()

  const nodes = useMemo(
    () => (far ? none : visible.of(design, drawing, moved, new Set(selected), area)),
    [far, visible, design, drawing, moved, selected, area],
  )
  const mounted = useSlices(nodes)

  const onConnect = useCallback(
    (from: string, to: string, at: { x: number; y: number }) => {
      const now = store.getState().design
      const ports = portsFor(now, from, to)
      const [only] = ports
      if (only === undefined) store.getState().tell(whyNot(now, from, to), { look: 'bad' })
      else if (ports.length === 1) apply([joining(now, from, to, only, newId)], `Connected, carries ${only}`)
      else {
        const frame = host.current?.getBoundingClientRect()
        canvas.setState({ joining: { from, to, ports, at: { x: at.x - (frame?.left ?? 0), y: at.y - (frame?.top ?? 0) } } })
      }
    },
    [store, apply, newId, canvas],
  )
  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      setConnecting(false)
      const [from, to] = [state.fromNode?.id, state.toNode?.id]
      const point = 'changedTouches' in event ? event.changedTouches[0] : event
      if (from !== undefined && to !== undefined && from !== to) onConnect(from, to, { x: point?.clientX ?? 0, y: point?.clientY ?? 0 })
    },
    [onConnect],
  )

  return (
    <div
      ref={host}
      className="canvas"
      data-tool={tool}
      {...(connecting ? { 'data-connecting': '' } : {})}
      {...(mayEdit ? {} : { 'data-readonly': '' })}
      onPointerDownCapture={farGestures.onPointerDownCapture}
      onPointerMove={(event) => {
        farGestures.onPointerMove(event)
        const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false })
        show({ cursor: [Math.round(x), Math.round(y)] })
      }}
      onFocus={({ target }) => {
        // Reached by the Tab key, a component is selected, so that the keys that follow are about it.
        const id = target.matches('.react-flow__node:focus-visible') ? target.getAttribute('data-id') : null
        if (id !== null && !store.getState().selected.includes(id)) store.getState().select([id])
      }}
      onPointerUp={farGestures.onPointerUp}
      onPointerLeave={() => show({ cursor: null })}
      {...palette}
    >
      <ReactFlow
        nodes={mounted}
        edges={none}
        nodeTypes={nodeTypes}
        onNodesChange={drag.onNodesChange}
        onNodeDragStop={drag.drop}
        onSelectionDragStop={drag.drop}
        onNodeClick={(event) => {
          if (!event.shiftKey && !event.ctrlKey && !event.metaKey) store.getState().look({ panel: 'inspect' })
        }}
        onNodeDoubleClick={(_event, { id }) => mayEdit && store.getState().look({ renaming: id })}
        onNodeMouseEnter={(_event, { id }) => store.getState().look({ hovered: id })}
        onNodeMouseLeave={() => store.getState().look({ hovered: null })}
        onPaneClick={(event) => {
          canvas.setState({ joining: null })
          if (far && farGestures.under(event) !== undefined) return
          if (!event.shiftKey) store.getState().select([])
        }}
        onMoveStart={(event) => event !== null && store.getState().camera?.moved()}
        onSelectionStart={marquee.start}
        onSelectionEnd={marquee.end}
        onConnectStart={() => setConnecting(true)}
        onConnectEnd={onConnectEnd}
        connectionMode={ConnectionMode.Strict}
        connectionLineType={ConnectionLineType.SmoothStep}
        connectionRadius={24}
        connectOnClick={false}
        nodesDraggable={mayEdit && renaming === null && tool === 'select'}
        nodesConnectable={mayEdit}
        nodesFocusable
        elementsSelectable
        elevateNodesOnSelect
        disableKeyboardA11y
        deleteKeyCode={null}
        multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
        selectionKeyCode={null}
        selectionOnDrag={!touch && tool === 'select'}
        selectionMode={SelectionMode.Partial}
        panOnDrag={touch || tool === 'hand' ? [0, 1, 2] : [1, 2]}
        panActivationKeyCode="Space"
        panOnScroll
        zoomOnScroll={false}
        zoomOnPinch
        zoomActivationKeyCode={['Control', 'Meta']}
        zoomOnDoubleClick={false}
        minZoom={zoomLimits[0]}
        maxZoom={zoomLimits[1]}
        nodeDragThreshold={3}
        proOptions={{ hideAttribution: true }}
        aria-label="Architecture canvas"
      >
        {!far && <Background variant={BackgroundVariant.Dots} gap={24} size={1.4} color="var(--grid-dot)" />}
        {!far && <LaneLayer />}
        {!far && <BoundaryLayer />}
        {!far && <EdgeLayer />}
        {!far && proposed && (
          <Suspense>
            <GhostLayer />
          </Suspense>
        )}
        <CursorLayer />
      </ReactFlow>
      <Overview />
      <HeatLayer />
      {minimap && <Minimap />}
      <PortPicker />
    </div>
  )

  /** Keeps what is in view, and how near, where the parts that depend on it find it. */
  function useInView(): void {
    const transform = useStore((state) => state.transform)
    const width = useStore((state) => state.width)
    const height = useStore((state) => state.height)
    useEffect(() => {
      const zoom = transform[2]
      const now = zoom < farBelow
      const next = coarseArea(transform, width, height)
      const before = canvas.getState().area
      const same = before !== null && before.x === next.x && before.y === next.y && before.width === next.width && before.height === next.height
      if (canvas.getState().far !== now || !same) canvas.setState({ far: now, area: same ? before : next })
      if (store.getState().zoom !== zoom) store.getState().look({ zoom })
      const element = host.current
      if (element === null) return
      element.dataset['detail'] = detailAt(zoom)
      // Headers of lanes keep a readable size: their letters grow as the canvas shrinks.
      ;(element.style as CSSProperties & { setProperty(name: string, value: string): void }).setProperty(
        '--counter',
        String(Math.round(Math.min(2.2, Math.max(1, 0.85 / zoom)) * 20) / 20),
      )
    }, [transform, width, height])
  }
}
