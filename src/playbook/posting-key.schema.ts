import * as z from 'zod/mini';

/** The identity of a posting: not empty, and not without end. */
export const postingKeySchema = z.string().check(z.minLength(1), z.maxLength(4_000));
