import { defineContentScript } from '#imports';
import { contentScript } from '@/content/content-script';
import { fetchesOwnOrigin } from '@/content/fetches-own-origin';
import { schemaReader } from '@/extraction/sites/schema-reader';
import { smartrecruiters } from '@/extraction/sites/smartrecruiters';
import { teamtailor } from '@/extraction/sites/teamtailor';
import { workable } from '@/extraction/sites/workable';
import { workday } from '@/extraction/sites/workday';

/** The applicant tracking systems that give each employer a career site of its own. */
export default defineContentScript(
  fetchesOwnOrigin(contentScript([workday, smartrecruiters, workable, teamtailor], schemaReader)),
);
