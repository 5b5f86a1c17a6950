import { defineContentScript } from '#imports';
import { onRequestScript } from '@/content/on-request-script';
import { bamboohr } from '@/extraction/sites/bamboohr';
import { icims } from '@/extraction/sites/icims';
import { isApplicantTrackingOnRequest } from '@/extraction/sites/on-request-hosts';
import { rippling } from '@/extraction/sites/rippling';
import { schemaReader } from '@/extraction/sites/schema-reader';

/** Further applicant tracking systems, on a click or once the user has allowed them. */
export default defineContentScript(
  onRequestScript([rippling, bamboohr, icims], schemaReader, isApplicantTrackingOnRequest),
);
