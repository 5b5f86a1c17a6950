export type StorageErrorKind =
  'quota' | 'blocked' | 'closed' | 'version' | 'unavailable' | 'failed';

/** A failure of the browser's storage: named, with the original as its cause; its words are found by its kind, see `errorWords`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly kind: StorageErrorKind,
    options?: ErrorOptions,
  ) {
    super(`The browser's storage: ${kind}`, options);
  }
}

const KIND_BY_NAME: Record<string, StorageErrorKind> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  VersionError: 'version',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
};

/** Names whatever a storage call threw. Dexie wraps the cause in `inner`; `storage.session` tells of its quota in prose. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(kindOf(error) ?? 'failed', { cause: error });
}

function kindOf(error: unknown): StorageErrorKind | undefined {
  if (error instanceof StorageError) return error.kind;
  if (!(error instanceof Error)) return undefined;
  const inner = 'inner' in error ? kindOf(error.inner) : undefined;
  return inner ?? KIND_BY_NAME[error.name] ?? (/quota/i.test(error.message) ? 'quota' : undefined);
}

/** Runs a storage call; what it throws becomes a `StorageError`. */
export async function withStorageErrors<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}
