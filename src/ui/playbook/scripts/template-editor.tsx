import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { LONGEST_TEMPLATE } from '@/playbook/scripts/fill-script';
import { PLACEHOLDERS } from '@/playbook/scripts/script';
import { LONGEST_SUBJECT } from '@/playbook/scripts/script-text.schema';
import { templatesTable } from '@/storage/negotiation';
import { OWN } from '@/storage/negotiation-rows';
import { chipClass } from '@/ui/components/chip';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { FormActions } from '@/ui/components/form-actions';
import { SectionCard } from '@/ui/components/section-card';
import { failedLoad } from '@/ui/hooks/loaded';
import { t } from '@/words/t';
import { templateFormSchema } from './template-form.schema';
import type { TemplateFormValues } from './template-form.schema';
import type { OfferedScript } from './template-of';

/**
 * A script in the user's own words, with placeholders by name.
 *
 * @param script null for a new one
 * @param onStored gets its id
 */
export function TemplateEditor({
  script,
  onClose,
  onStored,
}: {
  script: OfferedScript | null;
  onClose: () => void;
  onStored: (id: string) => void;
}) {
  const isBundled = script?.bundled !== null && script !== null;
  const [failure, setFailure] = useState<string | null>(null);
  const body = useRef<HTMLTextAreaElement | null>(null);
  const { register, handleSubmit, formState, setValue, getValues } = useForm<TemplateFormValues>({
    defaultValues: {
      name: script?.name ?? '',
      channel: script?.channel ?? 'mail',
      subject: script?.subject ?? '',
      body: script?.body ?? '',
      isNamed: !isBundled,
    },
    resolver: zodResolver(templateFormSchema),
    mode: 'onTouched',
  });
  const { ref: bodyRef, ...bodyField } = register('body');
  const insert = (name: string) => {
    const { selectionStart = 0, selectionEnd = 0 } = body.current ?? {};
    const text = getValues('body');
    const placeholder = `{{${name}}}`;
    setValue('body', text.slice(0, selectionStart) + placeholder + text.slice(selectionEnd), {
      shouldDirty: true,
    });
    body.current?.focus();
    const end = selectionStart + placeholder.length;
    body.current?.setSelectionRange(end, end);
  };
  const save = handleSubmit(async ({ name, channel, subject, body: text }) => {
    const id = script?.id ?? `${OWN}${crypto.randomUUID()}`;
    try {
      await templatesTable.put({
        id,
        channel,
        ...(!isBundled && { name: name.trim() }),
        ...(channel === 'mail' && { subject: subject.trim() }),
        body: text.trim(),
      });
      onStored(id);
    } catch (error) {
      setFailure(failedLoad(error).message);
    }
  });
  return (
    <SectionCard title={script ? t('playbook.template.edit') : t('playbook.template.add')}>
      <form noValidate className="grid gap-4" onSubmit={(event) => void save(event)}>
        {!isBundled && (
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <Field label={t('playbook.template.name')} error={formState.errors.name?.message}>
              {(ids) => (
                <input
                  {...ids}
                  {...register('name')}
                  maxLength={LONGEST_SUBJECT}
                  className={CONTROL_CLASS}
                />
              )}
            </Field>
            <Field label={t('playbook.template.channel')}>
              {(ids) => (
                <select {...ids} {...register('channel')} className={CONTROL_CLASS}>
                  <option value="mail">{t('playbook.channel.mail')}</option>
                  <option value="spoken">{t('playbook.channel.spoken')}</option>
                </select>
              )}
            </Field>
          </div>
        )}
        {(!isBundled || script.channel === 'mail') && (
          <Field label={t('playbook.scripts.subject')}>
            {(ids) => (
              <input
                {...ids}
                {...register('subject')}
                maxLength={LONGEST_SUBJECT}
                className={CONTROL_CLASS}
              />
            )}
          </Field>
        )}
        <Field
          label={t('playbook.template.body')}
          hint={t('playbook.template.bodyHint')}
          error={formState.errors.body?.message}
        >
          {(ids) => (
            <textarea
              {...ids}
              {...bodyField}
              ref={(element) => {
                bodyRef(element);
                body.current = element;
              }}
              rows={14}
              maxLength={LONGEST_TEMPLATE}
              className={`${CONTROL_CLASS} resize-y font-mono text-[13px]`}
            />
          )}
        </Field>
        <fieldset
          aria-label={t('playbook.template.insert')}
          className="m-0 flex min-w-0 flex-wrap gap-1 border-0 p-0"
        >
          {PLACEHOLDERS.map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => insert(name)}
              className={`${chipClass()} min-h-6 cursor-pointer hover:text-ink`}
            >
              {name}
            </button>
          ))}
        </fieldset>
        {failure !== null && (
          <p role="alert" className="m-0 text-below">
            {failure}
          </p>
        )}
        <FormActions submit={t('playbook.template.save')} onCancel={onClose} />
      </form>
    </SectionCard>
  );
}
