import { defineContentScript } from '#imports';
import { contentScript } from '@/content/content-script';
import { builtin } from '@/extraction/sites/builtin';
import { dice } from '@/extraction/sites/dice';
import { schemaReader } from '@/extraction/sites/schema-reader';
import { indeed } from '@/extraction/sites/indeed';

/** Job boards. */
export default defineContentScript(contentScript([indeed, builtin, dice], schemaReader));
