const TIMEOUT_MS = 5000;

/**
 * Asks for public data, as JSON, by a request that carries nothing of the user: no cookie, no referrer, and it follows
 * no redirect. Undefined for a refusal and where no answer begins; one that is not whole after 5 seconds breaks off.
 */
export async function requestPublic(url: string): Promise<Response | undefined> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok ? response : undefined;
  } catch {
    return undefined;
  }
}
