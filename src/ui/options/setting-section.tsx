import type { ReactNode } from 'react';
import type { OnOffSetting } from '@/storage/settings.schema';
import { SectionCard } from '@/ui/components/section-card';
import { SettingSwitch } from '@/ui/components/setting-switch';

/** A card for one setting. */
export function SettingSection({
  title,
  setting,
  label,
  children,
}: {
  title: string;
  setting: OnOffSetting;
  label: string;
  children: ReactNode;
}) {
  return (
    <SectionCard title={title}>
      <SettingSwitch setting={setting} label={label}>
        {children}
      </SettingSwitch>
    </SectionCard>
  );
}
