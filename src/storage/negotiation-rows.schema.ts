import * as z from 'zod/mini';
import { inOrder, namedNumberFields } from '@/playbook/named-number.schema';
import { offerTermsSchema } from '@/playbook/offer.schema';
import { partAnswerFields } from '@/playbook/package-part.schema';
import { postingKeySchema } from '@/playbook/posting-key.schema';
import { percentForBonus, promiseFields } from '@/playbook/promise.schema';
import { scriptTextFields } from '@/playbook/scripts/script-text.schema';
import { weighingFields } from '@/playbook/weighing.schema';
import type {
  StoredNumber,
  StoredOffer,
  StoredPartAnswer,
  StoredPromise,
  StoredTemplate,
  StoredWeighing,
} from './negotiation-rows';

const dated = { updatedAt: z.number().check(z.nonnegative()) };
const id = postingKeySchema;
const name = z.string().check(z.maxLength(1_000));

export const storedOfferSchema: z.ZodMiniType<StoredOffer> = z.object({
  ...dated,
  id,
  posting: z.nullable(postingKeySchema),
  employer: name,
  title: name,
  terms: offerTermsSchema,
});

export const storedNumberSchema: z.ZodMiniType<StoredNumber> = z
  .object({ ...dated, ...namedNumberFields, id })
  .check(inOrder);

export const storedPromiseSchema: z.ZodMiniType<StoredPromise> = z
  .object({ ...dated, ...promiseFields, id })
  .check(percentForBonus);

export const storedPartAnswerSchema: z.ZodMiniType<StoredPartAnswer> = z.object({
  ...dated,
  ...partAnswerFields,
  id,
});

export const storedWeighingSchema: z.ZodMiniType<StoredWeighing> = z.object({
  ...dated,
  ...weighingFields,
});

export const storedTemplateSchema: z.ZodMiniType<StoredTemplate> = z.object({
  ...dated,
  ...scriptTextFields,
  id,
});
