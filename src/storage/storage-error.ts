export type StorageErrorKind =
  'quota' | 'blocked' | 'closed' | 'version' | 'unavailable' | 'failed';

const WORDS: Record<StorageErrorKind, string> = {
  quota:
    'The browser has no room left for Headroom. Remove saved postings or close job tabs, then try again.',
  blocked:
    'Another Headroom page holds the saved data. Close the other Headroom pages, then try again.',
  closed: 'The connection to the saved data was closed. Reload this page, then try again.',
  version:
    'The saved data comes from a newer version of Headroom. Update Headroom to open it; nothing was changed.',
  unavailable:
    'The browser does not let Headroom store data. In a private window, or with site data blocked, nothing can be saved.',
  failed: 'The saved data could not be read or written. Try again.',
};

/** A failure of the browser's storage: named, with words for the user as its message and the original as its cause. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly kind: StorageErrorKind,
    options?: ErrorOptions,
  ) {
    super(WORDS[kind], options);
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
