import { describe, expect, it } from 'vitest';
import { asStorageError, StorageError } from '@/storage/storage-error';

const named = (name: string) => Object.assign(new Error('x'), { name });

describe('asStorageError', () => {
  it.each([
    [named('QuotaExceededError'), 'quota'],
    [new Error('Session storage quota bytes exceeded. Values were not stored.'), 'quota'],
    [Object.assign(named('AbortError'), { inner: named('QuotaExceededError') }), 'quota'],
    [named('DatabaseClosedError'), 'closed'],
    [named('VersionError'), 'version'],
    [named('MissingAPIError'), 'unavailable'],
    [named('Unheard'), 'failed'],
    ['not even an error', 'failed'],
  ])('names %s as %s, and keeps the cause', (thrown, kind) => {
    expect(asStorageError(thrown)).toMatchObject({ name: 'StorageError', kind, cause: thrown });
  });

  it('leaves an error alone that has its name', () => {
    const error = new StorageError('blocked');
    expect(asStorageError(error)).toBe(error);
  });
});
