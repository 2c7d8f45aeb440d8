const N = 624; // words of state
const M = 397; // distance of the word that is mixed in

/**
 * The 32-bit Mersenne twister, MT19937: returns a function that gives the next unsigned 32-bit integer.
 * `seed` is an unsigned 32-bit integer.
 * Source: Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998); seeding of 2002.
 */
export function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(N);
  state[0] = seed;
  for (let i = 1; i < N; i++) {
    const previous = state[i - 1];
    state[i] = Math.imul(previous ^ (previous >>> 30), 1812433253) + i;
  }

  let position = N;
  return () => {
    if (position === N) {
      reload(state);
      position = 0;
    }
    return temper(state[position++]);
  };
}

/** Makes the next 624 words in place, each from its neighbour's bits and the word 397 places on. */
function reload(state: Uint32Array): void {
  for (let i = 0; i < N; i++) {
    const bits = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7fffffff);
    const twist = bits & 1 ? 0x9908b0df : 0;
    state[i] = state[(i + M) % N] ^ (bits >>> 1) ^ twist;
  }
}

function temper(word: number): number {
  let y = word;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}
