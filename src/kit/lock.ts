import { newRecoveryCode } from '../domain/secret/recovery-code.js';
import { subtle } from '../storage/codec.js';
import type { Storage } from '../storage/types.js';
import type { Lock } from './lock-types.js';

/** The lock of one program as elements see it. */
export async function openLock(storage: Storage): Promise<Lock> {
  const lock = await storage.lock();
  return {
    impossible: () => {
      const { mode, place } = storage.keeping();
      if (!subtle()) return 'no-cryptography';
      return place === 'memory' ? 'memory' : mode === 'visit' ? 'visit' : undefined;
    },
    facts: () => lock.facts(),
    makeCode: newRecoveryCode,
    turnOn: (passphrase, code, progress) => lock.turnOn(passphrase, code, progress),
    open: (secret, by = 'words') => lock.open(secret, by),
    close: () => lock.close(),
    change: (secret, by, passphrase) => lock.change(secret, by, passphrase),
    newCode: (passphrase, code) => lock.newCode(passphrase, code),
    tryCode: (code) => lock.tryCode(code),
    turnOff: (passphrase, progress) => lock.turnOff(passphrase, progress),
    closeAfter: (minutes) => lock.closeAfter(minutes),
  };
}
