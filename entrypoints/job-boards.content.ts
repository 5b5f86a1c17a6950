import { defineContentScript } from '#imports';
import { contentScript } from '@/content/content-script';
import { fetchesOwnOrigin } from '@/content/fetches-own-origin';
import { builtin } from '@/extraction/sites/builtin';
import { dice } from '@/extraction/sites/dice';
import { schemaReader } from '@/extraction/sites/schema-reader';
import { indeed } from '@/extraction/sites/indeed';
import { teamtailor } from '@/extraction/sites/teamtailor';
import { workable } from '@/extraction/sites/workable';

/** Job boards, and the applicant tracking systems that are met less often. */
export default defineContentScript(
  fetchesOwnOrigin(contentScript([indeed, builtin, dice, workable, teamtailor], schemaReader)),
);
