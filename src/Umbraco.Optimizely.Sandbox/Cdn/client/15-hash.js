const HASH_SEEDS = { bucketing: 1, holdback: 3 };
const BASIS_POINTS = 10000;

function rotateLeft(value, bits) {
  return (value << bits) | (value >>> (32 - bits));
}

function mixBlock(block) {
  return Math.imul(rotateLeft(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}

/* MurmurHash3 (x86, 32 bit) of the UTF-8 bytes of a text; an unsigned number. */
function murmurHash3(text, seed) {
  const bytes = Array.from(unescape(encodeURIComponent(text)), (char) => char.charCodeAt(0));
  const whole = bytes.length - (bytes.length % 4);
  let hash = seed;
  for (let index = 0; index < whole; index += 4) {
    const block = bytes[index] | (bytes[index + 1] << 8) | (bytes[index + 2] << 16) | (bytes[index + 3] << 24);
    hash = (Math.imul(rotateLeft(hash ^ mixBlock(block), 13), 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let index = bytes.length - 1; index >= whole; index -= 1) {
    tail = (tail << 8) | bytes[index];
  }
  hash ^= mixBlock(tail) ^ bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/* A number from 0 to limit - 1, the same for the same key and seed for ever. */
function hashToInt(key, seed, limit) {
  return Math.floor((murmurHash3(key, seed) / 4294967296) * limit);
}
