// Reads of typed arrays inside bounds that the caller knows. One function a type keeps each of them monomorphic, and
// so inlined; a reader of mixed arrays would be several times slower in the inner loops.

export function intAt(array: Int32Array, index: number): number {
  return array[index] as number;
}

export function floatAt(array: Float32Array, index: number): number {
  return array[index] as number;
}

export function byteAt(array: Uint8Array, index: number): number {
  return array[index] as number;
}
