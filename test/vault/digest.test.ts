import { digest } from '../../src/vault/digest';
import { keys, otherKeys } from './samples';

describe('the digest of an id', () => {
  /** Worked out apart from this code. */
  it('is always the same, and tells nothing of it', () => {
    expect(digest(keys, 'channel', '+44 7700 900123')).toBe('z-q7Pl1bLUAzEapPNcu_SPl5DIZrIkdyd8YKJxyRBmQ');
    expect(digest(keys, 'channel', '+44 7700 900123')).toMatch(/^[\w-]{43}$/);
  });

  it('is another for another id, kind or server, however the parts are cut', () => {
    const digests = [
      digest(keys, 'channel', 'a'),
      digest(otherKeys, 'channel', 'a'),
      digest(keys, 'message', 'a'),
      digest(keys, 'channel', 'a', 'b'),
      digest(keys, 'channel', 'ab'),
      digest(keys, 'channel', 'a","b'),
      digest(keys, 'channel', 'a\0b'),
      digest(keys, 'channel', ''),
      digest(keys, 'channel'),
      digest(keys, 'channel', '\ud800'),
      digest(keys, 'channel', '\ud801'),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});
