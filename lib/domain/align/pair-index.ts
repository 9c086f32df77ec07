import { intAt } from '#lib/domain/align/arrays.ts';

/**
 * Numbers pairs of word ids from 0 in the order in which they are first asked for: a hash table with open addressing
 * in typed arrays. A `Map` keyed by one number for both ids takes five times as long and four times the memory.
 */
export class PairIndex {
  private firsts: Int32Array;
  private seconds: Int32Array;
  private table: Int32Array;
  private count = 0;

  constructor(expected: number) {
    const capacity = Math.max(16, expected);
    this.firsts = new Int32Array(capacity);
    this.seconds = new Int32Array(capacity);
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2))).fill(-1);
  }

  /** First and second ids of all pairs, by number. */
  pairs(): { firsts: Int32Array; seconds: Int32Array } {
    return { firsts: this.firsts.slice(0, this.count), seconds: this.seconds.slice(0, this.count) };
  }

  /** Number of a pair, -1 when it was never added. */
  find(first: number, second: number): number {
    return intAt(this.table, this.placeOf(first, second));
  }

  /** Number of a pair, a new one when it is not known yet. */
  add(first: number, second: number): number {
    const place = this.placeOf(first, second);
    const known = intAt(this.table, place);
    if (known >= 0) return known;
    if (this.count === this.firsts.length) {
      this.grow();
      return this.add(first, second);
    }
    this.firsts[this.count] = first;
    this.seconds[this.count] = second;
    this.table[place] = this.count;
    return this.count++;
  }

  private placeOf(first: number, second: number): number {
    const mask = this.table.length - 1;
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) & mask;
    place = (place ^ (place >>> 7)) & mask;
    for (;;) {
      const slot = intAt(this.table, place);
      if (slot < 0 || (intAt(this.firsts, slot) === first && intAt(this.seconds, slot) === second))
        return place;
      place = (place + 1) & mask;
    }
  }

  private grow(): void {
    const { firsts, seconds } = this.pairs();
    const larger = new PairIndex(this.firsts.length * 2);
    for (let slot = 0; slot < firsts.length; slot++) larger.add(intAt(firsts, slot), intAt(seconds, slot));
    this.firsts = larger.firsts;
    this.seconds = larger.seconds;
    this.table = larger.table;
  }
}
