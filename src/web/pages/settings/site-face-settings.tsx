/** The public site's own face: seal, colour, letterhead, how its head and its home page are laid out. */
import { updateOffice } from '../../../actions/update-office.ts';
import { error } from '../../../core/issue.ts';
import { isWebAddress } from '../../../core/site-domain.ts';
import { HEAD_STYLES, HOME_LAYOUTS, LETTER_STYLES } from '../../../core/site-face.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { siteFaceWords as words } from '../../../texts/office-setting-words.ts';
import { pageWords } from '../../../texts/pages.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Choices, FileField, TextArea, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepInOffice } from '../../read-form.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';

const SEAL_LIMIT = 2_000_000;
const DEFAULT_COLOUR = '#1d4d7a';
const CHOICES = { head: HEAD_STYLES, home: HOME_LAYOUTS, letters: LETTER_STYLES } as const;
type Choice = keyof typeof CHOICES;
const NAMES = Object.keys(CHOICES) as Choice[];

export const siteFacePage: Page = adminsOnly((equipment) => async (c) => {
  const settings = (await officeSettings(equipment.context.db, identityOf(c).officeId))?.settings ?? {};
  const { motto, colour = DEFAULT_COLOUR, kop, map, ppid, seal, head = 'garis', home = 'warta', letters = 'berkait' } = settings;
  return show(c, freshForm(Fields.of({ motto, colour, kop, map, ppid, head, home, letters, ...(seal && { seal: `${seal} ${words.presentSeal}` }) })), 200);
});

export const sendSiteFace: Page = adminsOnly((equipment: Equipment) => (c) => answerForm(c, {
  keep: keepInOffice(equipment, identityOf(c), { pictures: ['seal'], most: SEAL_LIMIT }),
  async act(fields) {
    const colour = fields.text('colour').trim();
    if (!/^#[0-9a-f]{6}$/i.test(colour)) return refusedForm(error('office.colour-malformed', 'colour'));
    if (!isWebAddress(fields.text('map'))) return refusedForm(error('office.web-malformed', 'map'));
    return updateOffice(equipment.context, identityOf(c), {
      settings: {
        colour, motto: line(fields, 'motto'), map: fields.text('map').trim(), kop: lines(fields, 'kop'), ppid: lines(fields, 'ppid'),
        // The newest file of the form; unticked and nothing chosen: no seal.
        seal: fields.files('seal').at(-1)?.file ?? '',
        head: chosen(fields, 'head'), home: chosen(fields, 'home'), letters: chosen(fields, 'letters'),
      },
    });
  },
  show: (form, status) => show(c, form, status),
  next: () => `${settingsPath(c, 'situs')}?tersimpan`,
}));

function line(fields: Fields, name: string): string {
  return fields.text(name).trim().slice(0, 300);
}

function lines(fields: Fields, name: string): string {
  return fields.lines(name).map((one) => one.slice(0, 200)).slice(0, 6).join('\n');
}

function chosen<C extends Choice>(fields: Fields, name: C): (typeof CHOICES)[C][number] {
  return CHOICES[name].find((one) => one === fields.text(name)) ?? CHOICES[name][0];
}

function show(c: WebContext, form: FormState, status: number): Promise<Response> {
  const site = `/s/${c.get('office').slug}/`;
  return sendSettings(c, 'situs', status, (
    <>
      {c.req.query('tersimpan') !== undefined && <p class="notice good" role="status">{words.saved}</p>}
      <div class="actions"><ButtonLink href={site}>{words.openSite}</ButtonLink></div>
      <Form action={settingsPath(c, 'situs')} form={form} label={words.form}>
        <Problems issues={form.issues} />
        <FileField form={form} name="seal" label={words.seal} accept="image/*" one hint={words.sealHint} places={['seal', 'settings.seal']} />
        <TextField form={form} name="colour" label={words.colour} type="color" required hint={words.colourHint} />
        <TextArea form={form} name="kop" label={words.kop} rows={3} hint={words.kopHint} />
        <TextField form={form} name="motto" label={words.motto} maxlength={300} />
        {NAMES.map((name) => (
          <Choices form={form} name={name} label={words.choices[name]} required options={CHOICES[name].map((value) => {
            const [label, hint] = (words[name] as Readonly<Record<string, readonly [string, string]>>)[value]!;
            return { value, label, hint };
          })} />
        ))}
        <TextField form={form} name="map" label={words.map} type="url" maxlength={1000} hint={words.mapHint} />
        <TextArea form={form} name="ppid" label={words.ppid} rows={3} hint={words.ppidHint} />
        <div class="actions"><Button>{pageWords.save}</Button></div>
      </Form>
    </>
  ));
}
