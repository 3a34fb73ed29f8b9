/** A GPU or other accelerator, per piece (per chip for TPUs). */
export type Accelerator = {
  id: string
  vendor: string
  name: string
  /** 1 GB = 1e9 bytes, as specified by the vendor. */
  memoryGB: number
  /** Memory bandwidth, 1e9 bytes a second. */
  bandwidthGBs: number
  /** Dense peak, 1e12 operations a second, by number format; absent = not supported or not known. */
  tflops: { readonly bf16?: number; readonly fp8?: number; readonly fp4?: number; readonly int8?: number }
  powerW?: number
  /** Bidirectional link bandwidth inside the scale-up domain, 1e9 bytes a second. */
  scaleUpGBs?: number
  /** Usual network of one piece to other nodes, 1e9 bits a second. */
  scaleOutGbps?: number
  /** Highest share of bf16 peak that a matrix product was measured to reach. */
  achievableFraction?: number
  year: number
  architecture: string
  source: string
  checkedOn: string
  note?: string
  confidence: 'high' | 'medium' | 'low'
}
