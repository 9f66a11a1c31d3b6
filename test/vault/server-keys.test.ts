import { serverKeys } from '../../src/vault/server-keys';
import { keys, secret } from './samples';

describe("the server's keys", () => {
  /** Worked out apart from this code, with another implementation of RFC 5869. */
  it('are the same from the same secret, in this release as in the first', () => {
    const hex = Object.entries(serverKeys(secret)).map(([name, key]) => [
      name,
      Buffer.from(key).toString('hex'),
    ]);
    expect(Object.fromEntries(hex)).toEqual({
      wrapping: 'f4269af85ca62373c9646cf3808a97278a24beda465a6ffbb6a0744e39016925',
      digest: '89a5501a4d822e59f8f1a2e86e1eeb6f9d77ee6333b319699e4f744f480dba02',
      token: 'f14ea25150f1fe7418664484a771641c43d6a5fd48e2557180a8e3de059fde73',
      receiptSalt: '40dd775656e90a6b0e0582e03dcfaf76113d7bdc76b6e9d9948e91d1b2ca386c',
    });
  });

  it('are 32 bytes each, and no two alike', () => {
    const each = Object.values(keys);
    expect(each.map((key) => key.byteLength)).toEqual([32, 32, 32, 32]);
    expect(new Set(each.map((key) => Buffer.from(key).toString('hex'))).size).toBe(4);
  });

  it('are not made from a secret that is too short', () => {
    expect(() => serverKeys(secret.subarray(1))).toThrow(expect.objectContaining({ code: 'config-invalid' }));
  });
});
