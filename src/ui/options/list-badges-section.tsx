import { SettingSection } from './setting-section';

/** The badges on result lists, and what they can know. */
export function ListBadgesSection() {
  return (
    <SettingSection
      title="Result lists"
      setting="listBadges"
      label="Show verdicts on the cards of result lists"
    >
      <p className="m-0">
        On LinkedIn, Greenhouse, Lever and Ashby. A posting that you saved, or opened in this
        session, has its own verdict on its card. Any other is judged by the title, place and pay on
        the card: “Looks”, in a dashed frame, since the posting’s text may change it. “?” stands
        where the card does not say enough.
      </p>
      <p className="m-0">
        Nothing of the cards is stored, and no request is made. A list that is open follows this
        setting when you come back to it.
      </p>
    </SettingSection>
  );
}
