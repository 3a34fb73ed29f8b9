/**
 * Memory of a graph index (HNSW, 16 links): n (d w 1.1 + 8 M 1.1 + metadata).
 * @param bytes of one number: 4 for fp32, 1 for int8
 * @returns GB; a million vectors of 768 in fp32 take 3.6
 * Source: OpenSearch k-NN rule, sizing method section 7
 */
export const vectorIndexGB = (vectors: number, dimensions: number, bytes: number): number =>
  (vectors * (dimensions * bytes * 1.1 + 8 * 16 * 1.1 + 100)) / 1e9
