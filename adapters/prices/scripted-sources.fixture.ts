import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Addresses, PriceAsk } from './source.ts'

export type Scripted = (
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
) => { status?: number; body: string; cut?: boolean } | undefined

/** The public sources as a server on this machine answers in their shapes; what the script does not know is 404. */
export async function scriptedSources(script: Scripted): Promise<{ ask: PriceAsk; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    asked.push(`${url.pathname}${url.search}`)
    const answer = script(url.pathname, url.searchParams, request)
    if (answer === undefined) return void response.writeHead(404).end()
    response.writeHead(answer.status ?? 200, { 'content-type': 'text/plain' })
    if (answer.cut === true) return void response.write(answer.body, () => response.destroy())
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const addresses: Addresses = {
    skypilot: `${base}/skypilot`,
    azureRetail: `${base}/azure`,
    awsPriceList: `${base}/aws`,
    modelsDev: `${base}/models.json`,
  }
  return {
    ask: { fetch, addresses, today: '2026-12-01', withinMs: 2000 },
    asked,
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  }
}

/** A few lines of each source as they were recalled on 2026-11-24, with our own prices a little changed. */
export const skypilotAws = `InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,AvailabilityZone,Arch
p5.48xlarge,H100,8.0,192.0,2048.0,"{'Gpus': [{'Name': 'H100', 'Count': 8.0}], 'TotalGpuMemoryInMiB': 655360}",56.0,30.1,us-east-1,us-east-1a,x86_64
p5.48xlarge,H100,8.0,192.0,2048.0,"{'Gpus': [{'Name': 'H100', 'Count': 8.0}], 'TotalGpuMemoryInMiB': 655360}",56.0,20.1,us-east-1,us-east-1b,x86_64
p5.48xlarge,H100,8.0,192.0,2048.0,"{'Gpus': [{'Name': 'H100', 'Count': 8.0}], 'TotalGpuMemoryInMiB': 655360}",56.0,25.1,us-east-1,us-east-1c,x86_64
g6.xlarge,L4,1.0,4.0,16.0,"{'Gpus': []}",700.0,,us-east-1,us-east-1a,x86_64
m7i.xlarge,,,4.0,16.0,,99.0,,us-east-1,us-east-1a,x86_64
x9.unknown,,,4.0,16.0,,1.0,,us-east-1,us-east-1a,x86_64
p5.48xlarge,H100,8.0,192.0,2048.0,,61.5,,eu-central-1,eu-central-1a,x86_64
`

export const skypilotGcp = `InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,SpotPrice,Region,GpuInfo,AvailabilityZone
a2-highgpu-1g,,,12.0,85.0,0.74,0.22,us-central1,,us-central1-a
a2-highgpu-1g,A100,1.0,,,2.93,0.88,us-central1,,us-central1-a
`

export const azurePage = (next: string | null): string =>
  JSON.stringify({
    Items: [
      {
        currencyCode: 'USD',
        retailPrice: 99.5,
        armRegionName: 'eastus',
        armSkuName: 'Standard_ND96isr_H100_v5',
        skuName: 'ND96isr H100 v5',
        productName: 'Virtual Machines NDsr H100 v5 Series Linux',
        unitOfMeasure: '1 Hour',
        type: 'Consumption',
      },
      {
        currencyCode: 'USD',
        retailPrice: 40,
        armRegionName: 'eastus',
        armSkuName: 'Standard_ND96isr_H100_v5',
        skuName: 'ND96isr H100 v5 Spot',
        productName: 'Virtual Machines NDsr H100 v5 Series Linux',
        unitOfMeasure: '1 Hour',
        type: 'Consumption',
      },
      {
        currencyCode: 'USD',
        retailPrice: 107,
        armRegionName: 'eastus',
        armSkuName: 'Standard_ND96isr_H100_v5',
        skuName: 'ND96isr H100 v5',
        productName: 'Virtual Machines NDsr H100 v5 Series Windows',
        unitOfMeasure: '1 Hour',
        type: 'Consumption',
      },
      {
        currencyCode: 'USD',
        retailPrice: 20,
        armRegionName: 'eastus',
        armSkuName: 'Standard_ND96isr_H100_v5',
        skuName: 'ND96isr H100 v5 Low Priority',
        productName: 'Virtual Machines NDsr H100 v5 Series Linux',
        unitOfMeasure: '1 Hour',
        type: 'Consumption',
      },
    ],
    NextPageLink: next,
  })

export const s3Offer = JSON.stringify({
  products: {
    A: { attributes: { usagetype: 'TimedStorage-ByteHrs' } },
    B: { attributes: { usagetype: 'EUC1-TimedStorage-ByteHrs' } },
    C: { attributes: {} },
  },
  terms: {
    OnDemand: {
      A: {
        'A.1': {
          priceDimensions: {
            x: { beginRange: '0', pricePerUnit: { USD: '0.0240000000' } },
            y: { beginRange: '51200', pricePerUnit: { USD: '0.0220000000' } },
          },
        },
      },
      B: { 'B.1': { priceDimensions: { x: { beginRange: '0', pricePerUnit: { USD: '0.0240000000' } } } } },
    },
  },
})
const empty = JSON.stringify({ products: {}, terms: { OnDemand: {} } })
export const awsOffers: Scripted = (path) => (path.startsWith('/aws/') ? { body: path.includes('AmazonS3') ? s3Offer : empty } : undefined)
