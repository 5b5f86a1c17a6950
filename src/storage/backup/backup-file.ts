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
/** Records are encoded together: a blob of a hundred thousand strings is slow to make. */
const RECORDS_PER_PART = 200;

/**
 * A backup as one JSON file with a record on each line, its version at its head, and at its foot the SHA-256 of everything
 * before the foot. Throws `BackupRefusedError` where it becomes too large to be read again.
 *
 * @param version of the database that the records are written in
 * @param madeAt epoch ms
 */
export async function writeBackup(
  version: number,
  madeAt: number,
  records: readonly BackupRecord[],
): Promise<Blob> {
  const head = `{"format":"${FORMAT}","version":${version},"madeAt":${madeAt},"records":[\n`;
  const encoder = new TextEncoder();
  const parts = [encoder.encode(head)];
  let size = 0;
  for (let from = 0; from < records.length; from += RECORDS_PER_PART) {
    const isLast = from + RECORDS_PER_PART >= records.length;
    const some = records.slice(from, from + RECORDS_PER_PART);
    const lines = some.map((record) => JSON.stringify(record)).join(',\n');
    const part = encoder.encode(`${lines}${isLast ? '' : ','}\n`);
    size += part.length;
    if (size > MOST_BYTES) throw new BackupRefusedError('too_large');
    parts.push(part);
  }
  const body = new Blob(parts);
  const sum = await sha256(await body.arrayBuffer());
  return new Blob([body, `],"sha256":"${sum}"}\n`], { type: 'application/json' });
}

/** What a backup holds, as it was written: nothing of it is validated yet. */
export interface BackupText {
  version: number;
  /** epoch ms */
  madeAt: number;
  records: BackupRecord[];
}

/**
 * Reads a backup and checks that it is whole and as it was written. Throws `BackupRefusedError`.
 *
 * @param version of the database that reads it: a newer one's records are not ours to read
 */
export async function readBackup(file: Blob, version: number): Promise<BackupText> {
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
  return { version: written, madeAt, records: readRecords(body.subarray(headEnd + 1), decoder) };
}

function readHead(head: string): { version: number; madeAt: number } {
  const found = /"version":(\d{1,9}),"madeAt":(\d{1,16}),"records":\[$/.exec(head);
  if (!found) throw new BackupRefusedError('changed');
  return { version: Number(found[1]), madeAt: Number(found[2]) };
}

function readRecords(lines: Uint8Array<ArrayBuffer>, decoder: TextDecoder): BackupRecord[] {
  const records: BackupRecord[] = [];
  let start = 0;
  while (start < lines.length) {
    const next = lines.indexOf(NEWLINE, start);
    const end = next === -1 ? lines.length : next;
    records.push(readRecord(decoder.decode(lines.subarray(start, end))));
    start = end + 1;
  }
  return records;
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
