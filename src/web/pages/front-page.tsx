/** `/`: straight to one's only office, a list of one's offices, or, signed out, the offices' public sites. */
import { hasOffice, membershipsOf } from '../../queries/identity.ts';
import { listPublicOffices } from '../../queries/public-offices.ts';
import { frontWords as words } from '../../texts/account-words.ts';
import { roleWords } from '../../texts/choice-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Drum } from '../components/drum.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { TextField } from '../components/field.tsx';
import { Icon } from '../components/icon.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { seeOther, sendPage } from '../respond.tsx';
import type { Page } from '../web-env.ts';

export const frontPage: Page = (equipment) => async (c) => {
  const visitor = c.get('visitor');
  const { db } = equipment.context;
  if (visitor) {
    const offices = await membershipsOf(db, visitor.personId);
    if (offices.length === 1) return seeOther(c, `/o/${offices[0]!.slug}/meja`);
    return sendPage(c, (
      <Layout title={words.mine} person={visitor.name}>
        <h1>{words.mine}</h1>
        {offices.length === 0 ? (
          <EmptyState title={words.noOffice}><p>{words.noOfficeHint(visitor.email)}</p></EmptyState>
        ) : <ul class="offices">{offices.map((office) => <li><a class="office-card" href={`/o/${office.slug}/meja`}><Icon name="inbox" size={26} /><span><b>{office.name}</b><small>{roleWords[office.role]}</small></span></a></li>)}</ul>}
      </Layout>
    ));
  }
  if (!(await hasOffice(db))) return seeOther(c, '/mulai');
  const cursor = c.req.query('lanjut');
  const name = c.req.query('cari')?.slice(0, 200);
  const offices = await listPublicOffices(db, { name, cursor });
  return sendPage(c, (
    <Layout title={words.title} wide scripts={c.req.query('keluar') === undefined ? [] : ['signed-out']}>
      <div class="hero"><Drum size={72} /><div>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <div class="actions"><ButtonLink href="/masuk" weight="main" icon="log-in">{pageWords.signIn}</ButtonLink><ButtonLink href="/permohonan" icon="search">{words.follow}</ButtonLink></div>
      </div></div>
      <h2>{words.sites}</h2>
      {(offices.next !== null || cursor !== undefined || name !== undefined) && (
        <form class="form across" method="get" action="/" role="search">
          <TextField form={freshForm(Fields.of({ cari: name }))} search name="cari" label={words.nameOfOffice} type="search" maxlength={200} />
          <Button weight="plain" icon="search">{pageWords.search}</Button>
        </form>
      )}
      {offices.items.length === 0 && <EmptyState title={words.noSite}><p>{words.noSiteHint}</p><div class="actions"><ButtonLink href="/">{words.allSites}</ButtonLink></div></EmptyState>}
      <ul class="offices">{offices.items.map((office) => <li><a class="office-card" href={office.domain === '' ? `/s/${office.slug}/` : `https://${office.domain}/`}><Icon name="landmark" size={26} /><span><b>{office.name}</b>{office.domain !== '' && <small>{office.domain}</small>}</span></a></li>)}</ul>
      <Pager path="/" query={{ cari: name, lanjut: cursor }} next={offices.next} />
    </Layout>
  ));
};
