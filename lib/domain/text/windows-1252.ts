/** Windows-1252 from 0x80 to 0x9F; what stands for nothing there is itself, as browsers decode it (WHATWG). */
export const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes of Windows-1252 as text. `TextDecoder` of Node 20 takes 0x80 to 0x9F for control characters. */
export function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (control) => HIGH_1252[control.charCodeAt(0) - 0x80] ?? control);
}
