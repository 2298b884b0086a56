/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const rounds = Int32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)));
/** The same of the square roots of the first eight. */
const start = Int32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)));

/**
 * The SHA-256 of `bytes` as 64 hexadecimal digits (FIPS 180-4), by which a file is recognised again. The browser's own is
 * asynchronous, and reading a file is one step.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(start);
  const words = new Int32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  for (let at = 0; at < whole; at += 64) digestBlock(state, words, bytes, at);
  const end = lastBlocks(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < end.length; at += 64) digestBlock(state, words, end, at);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What is left of the bytes, a one, zeros, and the length in bits. */
function lastBlocks(rest: Uint8Array, length: number): Uint8Array {
  const end = new Uint8Array(rest.length < 56 ? 64 : 128);
  end.set(rest);
  end[rest.length] = 0x80;
  const view = new DataView(end.buffer);
  view.setUint32(end.length - 8, Math.floor(length / 0x20000000));
  view.setUint32(end.length - 4, (length * 8) >>> 0);
  return end;
}

function digestBlock(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let i = 0; i < 16; i += 1) {
    const at = from + i * 4;
    w[i] = (int(bytes, at) << 24) | (int(bytes, at + 1) << 16) | (int(bytes, at + 2) << 8) | int(bytes, at + 3);
  }
  for (let i = 16; i < 64; i += 1) {
    const x = int(w, i - 15);
    const y = int(w, i - 2);
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = (int(w, i - 16) + s0 + int(w, i - 7) + s1) | 0;
  }
  let a = int(state, 0);
  let b = int(state, 1);
  let c = int(state, 2);
  let d = int(state, 3);
  let e = int(state, 4);
  let f = int(state, 5);
  let g = int(state, 6);
  let h = int(state, 7);
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + int(rounds, i) + int(w, i)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = int(state, 0) + a;
  state[1] = int(state, 1) + b;
  state[2] = int(state, 2) + c;
  state[3] = int(state, 3) + d;
  state[4] = int(state, 4) + e;
  state[5] = int(state, 5) + f;
  state[6] = int(state, 6) + g;
  state[7] = int(state, 7) + h;
}

function int(numbers: Int32Array | Uint8Array, at: number): number {
  return numbers[at] ?? 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}
