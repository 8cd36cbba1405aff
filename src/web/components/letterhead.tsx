/** The kop of an office's papers. */
import type { CaseView } from '../../queries/case-view.ts';
import { letterheadWords as words } from '../../texts/letterhead-words.ts';

export function Letterhead({ office }: { office: Pick<CaseView['office'], 'name' | 'settings'> }) {
  const { government, agency, address, phone, email } = office.settings;
  const reach = [phone && words.phone(phone), email && words.email(email)].filter((one) => one);
  return (
    <div class="kop" lang="id">
      {government && <p>{government.toUpperCase()}</p>}
      <p><b>{(agency || office.name).toUpperCase()}</b></p>
      {address && <p>{address}</p>}
      {reach.length > 0 && <p>{reach.join(' · ')}</p>}
    </div>
  );
}
