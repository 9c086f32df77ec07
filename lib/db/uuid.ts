import { randomUUID } from 'node:crypto';

/** Numbers that one millisecond has. */
const COUNT = 0x1000;

let time = 0;
let count = 0;

/**
 * A UUID of version 7 (RFC 9562) with a counter beside the millisecond: what one process makes later sorts later, so
 * that rows written in one statement keep their order.
 */
export function uuid7(): string {
  const now = Date.now();
  if (now > time) [time, count] = [now, 0];
  else if (++count === COUNT) [time, count] = [time + 1, 0];
  const hex = time.toString(16).padStart(12, '0');
  const counter = count.toString(16).padStart(3, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${counter}${randomUUID().slice(18)}`;
}
