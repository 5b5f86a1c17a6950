import { expect, test } from 'vitest';
import { ON_REQUEST_SCRIPTS } from '@/access/on-request-scripts';
import {
  isApplicantTrackingOnRequest,
  isJobBoardOnRequest,
} from '@/extraction/sites/on-request-hosts';
import { siteAdapters } from '@/extraction/sites/registry';
import { adapterFiles, bundleOf, contentScripts } from '../source-files';

test('the scripts for sites on request are those that the browser is told to run', () => {
  const onRequest = contentScripts
    .filter(({ imports }) =>
      imports.some(({ specifier }) => specifier === '@/content/on-request-script'),
    )
    .map(({ path }) => /([a-z-]+)\.content\.ts$/.exec(path)?.[1] ?? '');

  expect(onRequest.map((name) => `/content-scripts/${name}.js`).toSorted()).toEqual(
    Object.values(ON_REQUEST_SCRIPTS).toSorted(),
  );
});

test.each([
  { name: 'job-boards-on-request', isOwn: isJobBoardOnRequest },
  { name: 'applicant-tracking-on-request', isOwn: isApplicantTrackingOnRequest },
])('$name starts on the sites that it carries, and on no others', ({ name, isOwn }) => {
  const bundle = bundleOf(`entrypoints/${name}.content.ts`);
  const files = adapterFiles();
  const carried = siteAdapters.filter(({ id }) => bundle.has(files.get(id) ?? ''));
  const addresses = (sites: typeof carried) =>
    sites.flatMap(({ matches }) => matches.map((pattern) => pattern.replace('*.', 'acme.')));

  expect(carried).not.toEqual([]);
  expect(addresses([...siteAdapters]).filter((address) => isOwn(new URL(address)))).toEqual(
    addresses(carried),
  );
});
