import { BackupRefusedError } from './backup-refused-error';

/** The largest backup that is read or written: all of it is in memory for a moment. */
export const MOST_BYTES = 180 * 1024 * 1024;

/** One record of a backup: the kind of thing that it is, and the thing as it is stored. */
export type BackupRecord = [kind: string, row: unknown];

const FORMAT = 'headroom-backup';
const HEAD_START = `{"format":"${FORMAT}",`;
const FOOT = /^\],"sha256":"([0-9a-f]{64})"\}\n?$/;
const FOOT_LENGTH = 78;
const NEWLINE = 0x0a;
/** A backup that is being written. */
export interface BackupWriter {
  /** Throws `BackupRefusedError` where the backup becomes too large to be read again. */
  add: (records: readonly BackupRecord[]) => void;
  /** The whole file. */
  finish: () => Promise<Blob>;
}

/**
 * Writes a backup as one JSON file with a record on each line, its version at its head, and at its foot the SHA-256 of
 * everything before the foot.
 *
 * @param version of the database that the records are written in
 * @param madeAt epoch ms
 */
export function backupWriter(version: number, madeAt: number): BackupWriter {
  const encoder = new TextEncoder();
  const head = `{"format":"${FORMAT}","version":${version},"madeAt":${madeAt},"records":[\n`;
  const parts = [encoder.encode(head)];
  let size = 0;
  return {
    add: (records) => {
      if (records.length === 0) return;
      const lines = records.map((record) => JSON.stringify(record)).join(',\n');
      const part = encoder.encode(`${parts.length > 1 ? ',\n' : ''}${lines}`);
      size += part.length;
      if (size > MOST_BYTES) throw new BackupRefusedError('too_large');
      parts.push(part);
    },
    finish: async () => {
      const body = new Blob([...parts, '\n']);
      const sum = await sha256(await body.arrayBuffer());
      return new Blob([body, `],"sha256":"${sum}"}\n`], { type: 'application/json' });
    },
  };
}

/** A backup that is whole and as it was written; what its records say is not validated yet. */
export interface OpenedBackup {
  version: number;
  /** epoch ms */
  madeAt: number;
  /** Parsed one by one, each time: a large backup is never in memory as a whole. Throws `BackupRefusedError`. */
  records: () => Iterable<BackupRecord>;
}

/**
 * Opens a backup, and checks that it is whole and as it was written. Throws `BackupRefusedError`.
 *
 * @param version of the database that reads it: a newer one's records are not ours to read
 */
export async function openBackup(file: Blob, version: number): Promise<OpenedBackup> {
  if (file.size > MOST_BYTES) throw new BackupRefusedError('too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoder = new TextDecoder();
  const headEnd = bytes.indexOf(NEWLINE);
  const head = decoder.decode(bytes.subarray(0, headEnd === -1 ? HEAD_START.length : headEnd));
  if (!head.startsWith(HEAD_START)) throw new BackupRefusedError('not_a_backup');
  const { version: written, madeAt } = readHead(head);
  if (written > version) throw new BackupRefusedError('newer');

  const end = bytes.at(-1) === NEWLINE ? bytes.length - 1 : bytes.length;
  const footStart = end - FOOT_LENGTH;
  const sum = FOOT.exec(decoder.decode(bytes.subarray(Math.max(footStart, 0))))?.[1];
  if (sum === undefined) throw new BackupRefusedError('cut_short');
  const body = bytes.subarray(0, footStart);
  if ((await sha256(body)) !== sum) throw new BackupRefusedError('changed');
  const lines = body.subarray(headEnd + 1);
  return { version: written, madeAt, records: () => readRecords(lines, decoder) };
}

function readHead(head: string): { version: number; madeAt: number } {
  const found = /"version":(\d{1,9}),"madeAt":(\d{1,16}),"records":\[$/.exec(head);
  if (!found) throw new BackupRefusedError('changed');
  return { version: Number(found[1]), madeAt: Number(found[2]) };
}

function* readRecords(
  lines: Uint8Array<ArrayBuffer>,
  decoder: TextDecoder,
): Generator<BackupRecord> {
  let start = 0;
  while (start < lines.length) {
    const next = lines.indexOf(NEWLINE, start);
    const end = next === -1 ? lines.length : next;
    const line = decoder.decode(lines.subarray(start, end));
    if (line !== '') yield readRecord(line);
    start = end + 1;
  }
}

function readRecord(line: string): BackupRecord {
  try {
    const record: unknown = JSON.parse(line.replace(/,$/, ''));
    if (Array.isArray(record) && record.length === 2 && typeof record[0] === 'string') {
      return [record[0], record[1]];
    }
  } catch {
    // Not written by Headroom, whatever its sum says.
  }
  throw new BackupRefusedError('changed');
}

async function sha256(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
